using OrthancGuard.Configuration;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Transfers.Selection;

namespace OrthancGuard.Tests.Transfers.Selection;

public sealed class StudyHeaderReaderTests
{
    [Theory]
    [InlineData("045Y", null, null, 45)]
    [InlineData("018M", null, null, 1)]
    [InlineData("006W", null, null, 0)]
    [InlineData(null, "20000301", "20260228", 25)]
    [InlineData(null, "20000301", "20260301", 26)]
    [InlineData(null, "20000301", null, null)]
    [InlineData("45", null, null, null)]
    public void TheAgeIsReadOrComputed(string? age, string? born, string? made, int? expected)
    {
        var dataset = new DicomDataset();
        Put(dataset, DicomTag.PatientAge, DicomVR.AS, age);
        Put(dataset, DicomTag.PatientBirthDate, DicomVR.DA, born);
        Put(dataset, DicomTag.StudyDate, DicomVR.DA, made);
        Assert.Equal(expected, StudyHeaderReader.Read(dataset).Age);
    }

    [Theory]
    [InlineData("Emergency Dept", "A-1", nameof(PatientClass.Emergency))]
    [InlineData("Ward 4", null, nameof(PatientClass.Inpatient))]
    [InlineData(null, "A-1", nameof(PatientClass.Inpatient))]
    [InlineData("Outpatient clinic", "A-1", nameof(PatientClass.Outpatient))]
    [InlineData("Room 4", null, null)]
    public void TheClassOfThePatientComesFromWhereTheyWere(string? location, string? admission, string? expected)
    {
        var dataset = new DicomDataset();
        Put(dataset, DicomTag.CurrentPatientLocation, DicomVR.LO, location);
        Put(dataset, DicomTag.AdmissionID, DicomVR.LO, admission);
        Assert.Equal(expected, StudyHeaderReader.Read(dataset).PatientClass?.ToString());
    }

    private static void Put(DicomDataset dataset, DicomTag tag, DicomVR vr, string? value)
    {
        if (value is not null)
        {
            dataset.Add(tag, vr, value);
        }
    }
}
