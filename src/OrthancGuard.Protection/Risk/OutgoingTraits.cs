using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Pixels;
using OrthancGuard.Protection.Verification;

namespace OrthancGuard.Protection.Risk;

/// <summary>What an outgoing object still says about a person, a place or a day: which attributes, never what is in them.</summary>
[Flags]
internal enum OutgoingTraits
{
    None = 0,
    Sex = 1 << 0,
    Age = 1 << 1,
    AgeOver89 = 1 << 2,
    BodySize = 1 << 3,
    OtherCharacteristics = 1 << 4,
    DeviceModel = 1 << 5,
    DeviceIdentity = 1 << 6,
    Institution = 1 << 7,
    ModifiedDates = 1 << 8,
    FullDates = 1 << 9,
    Private = 1 << 10,
    OriginalUids = 1 << 11,
    PossibleFace = 1 << 12,
    ProcedureCodes = 1 << 13,
    Descriptions = 1 << 14,
    StructuredContent = 1 << 15,
    Contours = 1 << 16,
    Pixels = 1 << 17,
}

/// <summary>Reads traits from the data set that will be sent.</summary>
internal static class OutgoingTraitReader
{
    private const int OldestOrdinary = 89;

    // PS3.15 Table E.1-1, Retain Patient Characteristics: what is neither sex, age nor size.
    private static readonly DicomTag[] OtherCharacteristics =
    [
        DicomTag.EthnicGroup, DicomTag.SmokingStatus, DicomTag.PregnancyStatus, DicomTag.Allergies, DicomTag.PatientState, DicomTag.PreMedication,
        DicomTag.SpecialNeeds, DicomTag.PatientSexNeutered,
    ];

    private static readonly DicomTag[] DeviceIdentity = [DicomTag.DeviceSerialNumber, DicomTag.StationName, DicomTag.DetectorID, DicomTag.GantryID, DicomTag.PlateID, DicomTag.DeviceUID];
    private static readonly DicomTag[] Institution = [DicomTag.InstitutionName, DicomTag.InstitutionAddress, DicomTag.InstitutionalDepartmentName];
    private static readonly DicomTag[] Descriptions = [DicomTag.StudyDescription, DicomTag.SeriesDescription, DicomTag.ProtocolName, DicomTag.ImageComments];

    private static readonly DicomTag[] Codes =
    [
        DicomTag.ProcedureCodeSequence, DicomTag.RequestedProcedureCodeSequence, DicomTag.PerformedProtocolCodeSequence, DicomTag.AdmittingDiagnosesCodeSequence,
        DicomTag.ReasonForRequestedProcedureCodeSequence, DicomTag.RadiopharmaceuticalInformationSequence, DicomTag.DeviceSequence,
    ];

    public static OutgoingTraits Read(DicomDataset dataset, ProtectionProfile profile, HeadWords known)
    {
        var traits = When(Says(dataset, DicomTag.PatientSex), OutgoingTraits.Sex) | Age(dataset)
            | When(Says(dataset, DicomTag.PatientSize) || Says(dataset, DicomTag.PatientWeight) || Says(dataset, DicomTag.PatientBodyMassIndex), OutgoingTraits.BodySize)
            | When(OtherCharacteristics.Any(tag => Says(dataset, tag)), OutgoingTraits.OtherCharacteristics)
            | When(Says(dataset, DicomTag.ManufacturerModelName), OutgoingTraits.DeviceModel)
            | When(DeviceIdentity.Any(tag => Says(dataset, tag)), OutgoingTraits.DeviceIdentity)
            | When(Institution.Any(tag => Says(dataset, tag)), OutgoingTraits.Institution)
            | When(Descriptions.Any(tag => Says(dataset, tag)), OutgoingTraits.Descriptions)
            | When(Codes.Any(tag => HasItems(dataset, tag)), OutgoingTraits.ProcedureCodes)
            | When(HasItems(dataset, DicomTag.ContentSequence), OutgoingTraits.StructuredContent)
            | When(HasItems(dataset, DicomTag.ROIContourSequence) || HasItems(dataset, DicomTag.SegmentSequence), OutgoingTraits.Contours)
            | When(dataset.Contains(DicomTag.PixelData), OutgoingTraits.Pixels)
            | When(profile.RetainUids, OutgoingTraits.OriginalUids)
            | When(profile.Dates == TemporalInformation.Modified, OutgoingTraits.ModifiedDates)
            | When(profile.Dates == TemporalInformation.Full, OutgoingTraits.FullDates)
            | When(HasPrivate(dataset), OutgoingTraits.Private);
        return traits | When(profile.Deface == DefaceMode.NotAllowed && MayShowFace(dataset, known), OutgoingTraits.PossibleFace);
    }

    private static OutgoingTraits Age(DicomDataset dataset)
    {
        if (!Says(dataset, DicomTag.PatientAge))
            return OutgoingTraits.None;
        var text = dataset.GetString(DicomTag.PatientAge) ?? "";
        return OutgoingTraits.Age | When(text.EndsWith('Y') && int.TryParse(text.AsSpan(0, text.Length - 1), System.Globalization.CultureInfo.InvariantCulture, out var years) && years > OldestOrdinary, OutgoingTraits.AgeOver89);
    }

    private static bool MayShowFace(DicomDataset dataset, HeadWords known) =>
        HeadRisk.Judge(dataset.GetString(DicomTag.SOPClassUID) ?? "", dataset, known) == HeadView.MayShowHead && dataset.GetString(DicomTag.RecognizableVisualFeatures) is not "NO";

    private static bool Says(DicomDataset dataset, DicomTag tag) =>
        dataset.TryGetElement(tag, out var element) && !DummyCheck.IsDummy(tag, element.VR, element.Value.Span);

    private static bool HasItems(DicomDataset dataset, DicomTag tag) => dataset.TryGetSequence(tag, out var sequence) && sequence.Items.Count > 0;

    private static bool HasPrivate(DicomDataset dataset)
    {
        foreach (var item in dataset)
        {
            if (item.Tag.IsPrivate)
                return true;
        }

        return false;
    }

    private static OutgoingTraits When(bool isTrue, OutgoingTraits trait) => isTrue ? trait : OutgoingTraits.None;
}
