using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Data;
using OrthancGuard.Protection.Header;

namespace OrthancGuard.Protection.Tests.Header;

public sealed class HeaderPlanTests
{
    private static HeaderPlan Plan(string sopClass, ProtectionProfile? profile = null) =>
        HeaderPlanCompiler.Compile(sopClass, profile ?? new ProtectionProfile());

    [Fact]
    public void ACompoundActionFollowsTheTypeInTheObject()
    {
        Assert.Equal(HeaderAction.Remove, Plan(DicomUid.CTImageStorage).Find(0, DicomTag.AcquisitionDate)!.Action);
        Assert.Equal(HeaderAction.Empty, Plan(DicomUid.RTPlanStorage).Find(0, DicomTag.OperatorsName)!.Action);
        Assert.Equal(HeaderAction.Remove, Plan(DicomUid.CTImageStorage).Find(0, DicomTag.OperatorsName)!.Action);
        Assert.Equal(HeaderAction.Dummy, Plan(DicomUid.RTPlanStorage).Find(0, DicomTag.RTPlanDate)!.Action);
        Assert.Equal(HeaderAction.DeviceSerialPseudonym, Plan(DicomUid.EnhancedMRImageStorage).Find(0, DicomTag.DeviceSerialNumber)!.Action);
    }

    [Fact]
    public void AnAttributeInAnItemFollowsItsTypeThere()
    {
        var plan = Plan(DicomUid.CTImageStorage);
        var operators = DicomTag.OperatorIdentificationSequence.Value;
        Assert.Equal(HeaderAction.Dummy, plan.Find(operators, DicomTag.InstitutionName)!.Action);
        Assert.Equal(HeaderAction.Remove, plan.Find(0, DicomTag.InstitutionName)!.Action);
    }

    [Fact]
    public void AnUnknownObjectKeepsWhatAnyObjectMayRequire()
    {
        var plan = Plan("1.2.3");
        Assert.Null(plan.Definition);
        foreach (var row in ProfileTable.Rows.Where(static row => row.IsExact && row.Basic != "X" && row.Basic != "X/Z/U*"))
            Assert.NotEqual(HeaderAction.Remove, plan.Find(0, new DicomTag(row.Value))!.Action);
    }

    [Fact]
    public void AnOptionKeepsWhatItsColumnSays()
    {
        var plan = Plan(DicomUid.CTImageStorage, new ProtectionProfile { RetainPatientCharacteristics = true });
        Assert.Equal(HeaderAction.Keep, plan.Find(0, DicomTag.PatientAge)!.Action);
        Assert.Equal(ProfileOptions.PatientCharacteristics, plan.Find(0, DicomTag.PatientAge)!.Option);
        Assert.Equal(HeaderAction.Empty, plan.Find(0, DicomTag.StudyDate)!.Action);
    }

    [Fact]
    public void TheDestinationMayRemoveMore()
    {
        var plan = Plan(DicomUid.CTImageStorage, new ProtectionProfile { AlsoRemove = [DicomTag.ConvolutionKernel] });
        Assert.Equal(HeaderAction.Remove, plan.Find(0, DicomTag.ConvolutionKernel)!.Action);
        Assert.NotEmpty(new ProtectionProfile { AlsoRemove = [DicomTag.SOPInstanceUID] }.FindProblems());
    }

    [Fact]
    public void OverlaysAndCurvesGoAsWholeGroups()
    {
        var plan = Plan(DicomUid.CTImageStorage);
        Assert.Equal(HeaderAction.Remove, plan.Find(0, new DicomTag(0x60FE, 0x0010))!.Action);
        Assert.Equal(HeaderAction.Remove, plan.Find(0, new DicomTag(0x5002, 0x0005))!.Action);
        Assert.Null(plan.Find(0, DicomTag.Rows));
    }

    [Fact]
    public void EqualProfilesShareTheirPlans()
    {
        Assert.Same(HeaderPlans.For(new ProtectionProfile())[DicomUid.CTImageStorage], HeaderPlans.For(new ProtectionProfile())[DicomUid.CTImageStorage]);
        Assert.NotSame(HeaderPlans.For(new ProtectionProfile()), HeaderPlans.For(new ProtectionProfile { RetainUids = true }));
        Assert.Same(HeaderPlans.For(new ProtectionProfile())["1.2.3"], HeaderPlans.For(new ProtectionProfile())["1.2.4"]);
    }

    [Fact]
    public void ADryRunNamesEveryElementAndItsRuleAndChangesNothing()
    {
        var inner = new DicomDataset();
        inner.Add(DicomTag.PatientName, DicomVR.PN, "Tester^Jane");
        var file = DicomFile.Read(TestObject.File(TestObject.Ct(dataset =>
        {
            dataset.Add(DicomTag.StudyDescription, DicomVR.LO, "Skull");
            dataset.Add(new DicomSequence(DicomTag.CTExposureSequence, inner));
        })));
        var before = file.ToArray();
        var plan = ProtectionPlan.For(new ProtectionProfile(), file);
        Assert.Contains(new PlannedElement("(0008,1030)", ElementAction.Removed, "E.1-1 X"), plan.Elements);
        Assert.Contains(new PlannedElement("(0018,9321)[0]/(0010,0010)", ElementAction.Replaced, "E.1-1 Z"), plan.Elements);
        Assert.Equal(file.Dataset.Count + 1, plan.Elements.Count);
        Assert.Equal([ReasonCodes.MayShowHead], plan.Reasons.Select(static reason => reason.Code));
        Assert.Equal(before, file.ToArray());
        Assert.All(plan.Elements, static element => Assert.DoesNotContain("Tester", element.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void AProfileThatPromisesWhatIsNotThereIsRefusedWithEveryMistake()
    {
        var profile = new ProtectionProfile { Dates = (TemporalInformation)7, AllowedPixelText = ["# - #"], AlsoRemove = [DicomTag.PatientID] };
        Assert.Equal(3, profile.FindProblems().Count);
        Assert.Throws<ArgumentException>(() => new StudyProtection(profile, TestObject.Key, DateTimeOffset.UnixEpoch));
    }
}
