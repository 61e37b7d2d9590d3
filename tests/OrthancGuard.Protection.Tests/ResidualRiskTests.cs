using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Risk;

namespace OrthancGuard.Protection.Tests;

/// <summary>What is said of an outgoing study follows from what is in it, not from what was asked for.</summary>
public sealed class ResidualRiskTests
{
    private static readonly ProtectionProfile Faces = new() { Deface = DefaceMode.NotAllowed };

    private static IReadOnlyList<ResidualRisk> Risks(ProtectionProfile profile, params DicomDataset[] datasets)
    {
        var study = new StudyProtection(profile, TestObject.Key, DateTimeOffset.UnixEpoch);
        byte[][] files = [.. datasets.Select(static dataset => TestObject.File(dataset))];
        foreach (var file in files)
            study.Survey(DicomFile.Read(file));
        Assert.All(study.ProtectSeries([.. files.Select(static (file, i) => new SourceInstance($"{i}", file))]), static outcome => Assert.True(outcome.Kind == OutcomeKind.Released, string.Join('\n', outcome.Reasons)));
        return study.Complete().Risks;
    }

    private static DicomDataset Ct(Action<DicomDataset>? edit = null) => TestObject.Ct(edit);

    [Fact]
    public void TheBasicProfileLeavesOnlyWhatTheImageItselfSays()
    {
        var risks = Risks(Faces, Ct());
        Assert.Equal(["counts", "pixels"], risks.Select(static risk => risk.Code).Order(StringComparer.Ordinal));
        Assert.All(risks, static risk => Assert.Equal(RiskLevel.Low, risk.Level));
    }

    [Theory]
    [InlineData("095Y", true)]
    [InlineData("090Y", true)]
    [InlineData("089Y", false)]
    [InlineData("099M", false)]
    public void AnAgeOver89IsHighButIsNotTold(string age, bool isOld)
    {
        var risks = Risks(Faces with { RetainPatientCharacteristics = true }, Ct(dataset => dataset.Add(DicomTag.PatientAge, DicomVR.AS, age)));
        Assert.Equal(isOld, risks.Any(static risk => risk is { Code: "age-over-89", Level: RiskLevel.High }));
        Assert.DoesNotContain(risks, risk => risk.Text.Contains(age, StringComparison.Ordinal));
    }

    [Fact]
    public void ACombinationIsSaidOnceAndNotItsParts()
    {
        var risks = Risks(
            Faces with { RetainPatientCharacteristics = true },
            Ct(static dataset =>
            {
                dataset.Add(DicomTag.PatientAge, DicomVR.AS, "040Y");
                dataset.Add(DicomTag.PatientSize, DicomVR.DS, "1.71");
            }));
        Assert.Contains(risks, static risk => risk is { Code: "sex-age-size", Level: RiskLevel.Moderate });
        Assert.DoesNotContain(risks, static risk => risk.Code is "sex" or "sex-age" or "size");
    }

    [Fact]
    public void APartIsSaidOfTheInstancesThatTheCombinationLeavesOut()
    {
        var risks = Risks(
            Faces with { RetainPatientCharacteristics = true },
            Ct(static dataset => dataset.Add(DicomTag.PatientAge, DicomVR.AS, "040Y")),
            Ct(static dataset => dataset.Add(DicomTag.SOPInstanceUID, DicomVR.UI, TestObject.Root + ".9")));
        Assert.Equal(1, Assert.Single(risks, static risk => risk.Code == "sex-age").Instances);
        Assert.Equal(2, Assert.Single(risks, static risk => risk.Code == "sex").Instances);
    }

    [Fact]
    public void WhatAnOptionKeepsIsSaid()
    {
        Action<DicomDataset> edit = static dataset =>
        {
            dataset.Add(DicomTag.DeviceSerialNumber, DicomVR.LO, "SN-1234");
            dataset.Add(DicomTag.InstitutionName, DicomVR.LO, "Saint Somewhere");
        };
        Assert.DoesNotContain(Risks(Faces, Ct(edit)), static risk => risk.Code is "device-identity" or "institution" or "full-dates" or "modified-dates" or "original-uids");
        Assert.Contains(Risks(Faces with { RetainDeviceIdentity = true }, Ct(edit)), static risk => risk is { Code: "device-identity", Level: RiskLevel.Moderate });
        Assert.Contains(Risks(Faces with { RetainInstitutionIdentity = true, Dates = TemporalInformation.Full }, Ct(edit)), static risk => risk is { Code: "institution-full-dates", Level: RiskLevel.High });
        Assert.Contains(Risks(Faces with { RetainUids = true }, Ct(edit)), static risk => risk is { Code: "original-uids", Level: RiskLevel.High });
        Assert.Contains(Risks(Faces with { Dates = TemporalInformation.Modified }, Ct(edit)), static risk => risk is { Code: "modified-dates", Level: RiskLevel.Low });
    }

    [Fact]
    public void AHeadThatMayNotBeDefacedIsHighAndComesFirst()
    {
        var risks = Risks(Faces, Ct(static dataset => dataset.Add(DicomTag.BodyPartExamined, DicomVR.CS, "HEAD")));
        Assert.Equal(("face", RiskLevel.High), (risks[0].Code, risks[0].Level));
    }

    [Fact]
    public void WhereNothingLeavesNothingRemains()
    {
        var study = new StudyProtection(new ProtectionProfile(), TestObject.Key, DateTimeOffset.UnixEpoch);
        Assert.Empty(study.Complete().Risks);
    }
}
