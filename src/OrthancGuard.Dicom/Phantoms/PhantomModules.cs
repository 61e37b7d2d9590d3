using System.Globalization;
using System.Text;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Phantoms;

/// <summary>The modules that every synthetic object shares: patient, study, series, equipment, SOP common, a private block.</summary>
internal static class PhantomModules
{
    /// <summary>A data set with everything that says who, where and when, in the same places that scanners put it.</summary>
    public static DicomDataset Begin(PhantomIdentity identity, PhantomSeries series, string sopClass, int instance)
    {
        var dataset = new DicomDataset()
            .Set(DicomTag.SpecificCharacterSet, "ISO_IR 100")
            .Set(DicomTag.SOPClassUID, sopClass)
            .Set(DicomTag.SOPInstanceUID, identity.Uid(series.Modality, series.BodyPart, series.Number, instance))
            .Set(DicomTag.InstanceNumber, instance.ToString(CultureInfo.InvariantCulture))
            .Set(DicomTag.InstanceCreationDate, identity.StudyDate)
            .Set(DicomTag.InstanceCreationTime, identity.StudyTime);
        Patient(dataset, identity);
        Study(dataset, identity, series);
        Equipment(dataset, identity);
        return Private(dataset, identity);
    }

    private static void Patient(DicomDataset dataset, PhantomIdentity identity) => dataset
        .Set(DicomTag.PatientName, identity.PatientName)
        .Set(DicomTag.PatientID, identity.PatientId)
        .Set(DicomTag.IssuerOfPatientID, identity.IssuerOfPatientId)
        .Set(DicomTag.OtherPatientIDsSequence, new DicomDataset()
            .Set(DicomTag.PatientID, identity.OtherPatientId)
            .Set(DicomTag.IssuerOfPatientID, identity.IssuerOfPatientId)
            .Set(DicomTag.TypeOfPatientID, "TEXT"))
        .Set(DicomTag.PatientBirthDate, identity.BirthDate)
        .Set(DicomTag.PatientSex, identity.Sex)
        .Set(DicomTag.PatientAge, Age(identity))
        .Set(DicomTag.PatientSize, "1.71")
        .Set(DicomTag.PatientWeight, "72")
        .Set(DicomTag.PatientAddress, identity.Address)
        .Set(DicomTag.PatientTelephoneNumbers, identity.Telephone)
        .Set(DicomTag.PatientComments, $"Please ring {identity.SpokenName} on {identity.Telephone}");

    private static void Study(DicomDataset dataset, PhantomIdentity identity, PhantomSeries series) => dataset
        .Set(DicomTag.StudyInstanceUID, identity.StudyInstanceUid)
        .Set(DicomTag.StudyID, identity.StudyId)
        .Set(DicomTag.StudyDate, identity.StudyDate)
        .Set(DicomTag.StudyTime, identity.StudyTime)
        .Set(DicomTag.AccessionNumber, identity.AccessionNumber)
        .Set(DicomTag.ReferringPhysicianName, identity.ReferringPhysician)
        .Set(DicomTag.StudyDescription, $"{series.StudyDescription} {identity.PatientName.Split('^')[0]}")
        .Set(DicomTag.SeriesInstanceUID, identity.Uid(series.Modality, series.BodyPart, series.Number))
        .Set(DicomTag.SeriesNumber, series.Number.ToString(CultureInfo.InvariantCulture))
        .Set(DicomTag.Modality, series.Modality)
        .Set(DicomTag.BodyPartExamined, series.BodyPart)
        .Set(DicomTag.SeriesDescription, series.Description)
        .Set(DicomTag.SeriesDate, identity.StudyDate)
        .Set(DicomTag.SeriesTime, identity.StudyTime)
        .Set(DicomTag.ContentDate, identity.StudyDate)
        .Set(DicomTag.ContentTime, identity.StudyTime)
        .Set(DicomTag.PerformingPhysicianName, identity.PerformingPhysician)
        .Set(DicomTag.OperatorsName, identity.Operator)
        .Set(DicomTag.RequestAttributesSequence, new DicomDataset()
            .Set(DicomTag.RequestedProcedureID, "RP" + identity.StudyId)
            .Set(DicomTag.RequestedProcedureDescription, $"{series.StudyDescription} of {identity.SpokenName}")
            .Set(DicomTag.ScheduledProcedureStepID, "SPS" + identity.StudyId)
            .Set(DicomTag.ScheduledProcedureStepDescription, series.StudyDescription));

    private static void Equipment(DicomDataset dataset, PhantomIdentity identity) => dataset
        .Set(DicomTag.Manufacturer, "Imaginary Scanners")
        .Set(DicomTag.ManufacturerModelName, "Figment 64")
        .Set(DicomTag.InstitutionName, identity.InstitutionName)
        .Set(DicomTag.InstitutionAddress, identity.InstitutionAddress)
        .Set(DicomTag.InstitutionalDepartmentName, "Radiology")
        .Set(DicomTag.StationName, identity.StationName)
        .Set(DicomTag.DeviceSerialNumber, identity.DeviceSerialNumber)
        .Set(DicomTag.SoftwareVersions, "1.0");

    // Manufacturers copy the name into blocks of their own.
    private static DicomDataset Private(DicomDataset dataset, PhantomIdentity identity)
    {
        dataset.Add(new DicomTag(0x0029, 0x0010), DicomVR.LO, "IMAGINARY SCANNERS 1.0");
        dataset.Add(new DicomTag(0x0029, 0x1001), DicomVR.LO, identity.SpokenName);
        return dataset.SetBytes(new DicomTag(0x0029, 0x1002), DicomVR.OB, Encoding.Latin1.GetBytes($"<patient>{identity.PatientName}</patient>{identity.PatientId} "));
    }

    private static string Age(PhantomIdentity identity) =>
        ((int.Parse(identity.StudyDate, CultureInfo.InvariantCulture) - int.Parse(identity.BirthDate, CultureInfo.InvariantCulture)) / 10000)
        .ToString("D3", CultureInfo.InvariantCulture) + "Y";
}

/// <summary>What a synthetic series is called.</summary>
internal sealed record PhantomSeries(string Modality, int Number, string Description, string StudyDescription, string BodyPart);
