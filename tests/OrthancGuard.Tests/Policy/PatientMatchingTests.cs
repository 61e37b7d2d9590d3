using OrthancGuard.Dicom.Data;
using OrthancGuard.Policy;
using OrthancGuard.Storage;
using OrthancGuard.Tests.Transfers;

namespace OrthancGuard.Tests.Policy;

public sealed class PatientMatchingTests
{
    [Theory]
    [InlineData("4711", null, "4711", null, true)]
    [InlineData("4711", null, " 4711\0", "", true)]
    [InlineData("abc", null, "ABC", null, true)]
    [InlineData("4711", "A", "4711", null, true)]
    [InlineData("4711", "A", "4711", "a ", true)]
    [InlineData("4711", "A", "4711", "B", false)]
    [InlineData("4711", null, "4712", null, false)]
    [InlineData("0815", null, "815", null, false)]
    public void UnsureCountsAsTheSame(string left, string? leftIssuer, string right, string? rightIssuer, bool same)
    {
        using var vault = new Vault(MasterKey.Create());
        var a = TestStore.Patient(left, leftIssuer);
        var b = TestStore.Patient(right, rightIssuer);
        Assert.Equal(same, PatientMatching.Same(a, b));
        Assert.True(!same || PatientMatching.Index(vault, a) == PatientMatching.Index(vault, b));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  \0")]
    public void AnEmptyIdNamesNobody(string? id) => Assert.Null(PatientMatching.Normalize(id, "CLINIC"));

    [Fact]
    public void AnIdentityIsNotPrinted() => Assert.DoesNotContain("4711", $"{TestStore.Patient("4711")}{TestStore.Request()}", StringComparison.Ordinal);

    [Fact]
    public void OtherPatientIdsAreFoundInTheirSequenceAndInTheOldAttribute()
    {
        var dataset = new DicomDataset();
        dataset.Add(DicomTag.PatientID, DicomVR.LO, "4711");
        dataset.Add(DicomTag.IssuerOfPatientID, DicomVR.LO, "CLINIC");
        dataset.Add(DicomTag.OtherPatientIDs, DicomVR.LO, "OLD-1", "OLD-2");
        var item = new DicomDataset();
        item.Add(DicomTag.PatientID, DicomVR.LO, "999");
        item.Add(DicomTag.IssuerOfPatientID, DicomVR.LO, "INSURANCE");
        dataset.AddOrUpdate(new DicomSequence(DicomTag.OtherPatientIDsSequence, item));
        var patients = NamedPatients.In(dataset);
        Assert.Equal(TestStore.Patient("4711", "CLINIC"), patients.Own);
        Assert.Equal([TestStore.Patient("OLD-1"), TestStore.Patient("OLD-2"), TestStore.Patient("999", "INSURANCE")], patients.Others);
        Assert.Equal(4, patients.All.Count);
    }

    [Fact]
    public void ADataSetWithoutAPatientIdNamesNobody()
    {
        var dataset = new DicomDataset();
        dataset.Add(DicomTag.PatientID, DicomVR.LO, "");
        Assert.Null(NamedPatients.In(dataset).Own);
        Assert.Null(NamedPatients.In(new DicomDataset()).Own);
    }
}
