using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Rules;

/// <summary>Why an instance is held, left out or noted: an invented object for each reason that can be shown so, through the engine from end to end.</summary>
internal sealed class ReleaseExamples(ProtectionProfile profile)
{
    private const string Group = "release";

    private static readonly Example[] Examples =
    [
        new(ReasonCodes.Unreadable, "PS3.10 7", "The file cannot be read to its end", "a file that stops in the middle", static () => [Cut(ExampleObject.Of(DicomUid.CTImageStorage))]),
        new(ReasonCodes.UnknownTransferSyntax, "PS3.5 10", "A transfer syntax that this version does not know", "a syntax of somebody's own", static () => [WithUnknownSyntax()]),
        new(ReasonCodes.NotAnInstance, "PS3.3 A.1.2", "No stored object", "no SOP class", static () => [File(Without(ExampleObject.Of(DicomUid.CTImageStorage), DicomTag.SOPClassUID))]),
        new(ReasonCodes.MissingIdentity, "PS3.3 C.7.2, C.7.3, C.12.1", "Nobody knows which study, series and instance it is", "no Series Instance UID", static () => [File(Without(ExampleObject.Of(DicomUid.CTImageStorage), DicomTag.SeriesInstanceUID))]),
        new(ReasonCodes.SeveralPatients, "PS3.3 A.1.2", "The instances of one study name several patients", "a second Patient ID in the study", static () => [File(ExampleObject.Of(DicomUid.CTImageStorage)), File(Another())]),
        new(ReasonCodes.UnknownObject, "PS3.4 B.5", "A SOP class that is not the standard's", "a private SOP class", static () => [File(ExampleObject.Of("1.2.826.0.1.3680043.10.9999.77.89"))]),
        new(ReasonCodes.UncleanableObject, "PS3.15 E.1.1", "Documents, recordings, models and raw data", "a PDF", static () => [File(ExampleObject.Of(DicomUid.EncapsulatedPDFStorage, "DOC"))]),
        new(ReasonCodes.MayShowHead, "PS3.15 E.3.2", "A volume that may show a head, and from which faces are not removed", "a PET slice without Body Part Examined", static () => [File(Image(DicomUid.PositronEmissionTomographyImageStorage, "PT"))]),
        new(ReasonCodes.ShowsSurface, "PS3.15 E.3.2", "Surfaces, photographs and contours that may show a face", "a surface segmentation", static () => [File(ExampleObject.Of(DicomUid.SurfaceSegmentationStorage, "SEG"))]),
        new(ReasonCodes.MayCarryText, "PS3.15 E.3.1", "Text may be burned into the pixels", "an ultrasound image", static () => [File(Image(DicomUid.UltrasoundImageStorage, "US"))]),
        new(ReasonCodes.PixelDataLength, "PS3.5 8", "The pixel data is not as long as the header says", "a CT slice with half its pixels", static () => [File(Short())]) { WithFaces = true },
    ];

    // Seen only in whole series of volumes, between the two passes, or in a transfer: said in words.
    private static readonly (string Code, string Clause, string Subject, string Does, string Before, string After)[] Others =
    [
        (ReasonCodes.FaceRemoved, "PS3.15 E.3.2", "A head was found in a CT or MR series and its face was removed", "noted with the released instance", "a head CT from chin to crown", "face and ears are noise"),
        (ReasonCodes.HeadNotInView, "PS3.15 E.3.2", "A CT or MR series was looked at and shows no head", "noted with the released instance", "a chest CT without Body Part Examined", "pixels as they were"),
        (ReasonCodes.FaceNotInView, "PS3.15 E.3.2", "A CT or MR series shows a head, but no part of the face", "noted with the released instance", "an MR of the upper brain only", "pixels as they were"),
        (ReasonCodes.OutlinesRemoved, "PS3.15 E.3.2", "Regions of interest that may be the outline of a head were taken out (FaceShowing: RemoveOutlines)", "noted with the released instance", "a structure set with the region BODY", "the same without it"),
        (ReasonCodes.FaceAllowed, "PS3.15 E.3.2", "The destination may see faces, as somebody has approved in its contract", "noted with the transfer", "a head CT for a destination with Deface: NotAllowed", "pixels as they were"),
        (ReasonCodes.FaceCheck, "PS3.15 E.3.2", "The check of the outgoing images found something of a face (the rules of \"faces: check\")", "held", "an ear that still stands out", "held"),
        (ReasonCodes.VerifierFinding, "PS3.15 E.1.1", "The check of the outgoing bytes found what must not be there (the rules of \"verifier\")", "held", "the patient's id in base 64 within a colour profile", "held"),
        (ReasonCodes.NotSurveyed, "PS3.15 E.3.5", "The instance was not there, or said something else, when the study was surveyed", "held", "a file that was overwritten between the two passes", "held"),
        (ReasonCodes.Internal, "fail closed", "Something went wrong", "held", "an error that nobody has thought of", "held"),
    ];

    private readonly ExampleRun _run = new(profile);
    private readonly ExampleRun _withFaces = new(profile with { Deface = DefaceMode.NotAllowed });

    public IEnumerable<RuleListing> List()
    {
        var listed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var example in Examples)
        {
            var outcome = (example.WithFaces ? _withFaces : _run).Protect(example.Files())[^1];
            listed.Add(example.Code);
            if (outcome.Kind != OutcomeKind.Released && outcome.Reasons.FirstOrDefault(reason => string.Equals(reason.Code, example.Code, StringComparison.Ordinal)) is { } reason)
                yield return new RuleListing(Group, example.Code, example.Clause, example.Subject, outcome.Kind == OutcomeKind.LeftOut ? "left out" : "held", example.Before, reason.Text);
        }

        foreach (var (code, clause, subject, does, before, after) in Others)
        {
            listed.Add(code);
            yield return new RuleListing(Group, code, clause, subject, does, before, after);
        }

        foreach (var code in Codes().Where(code => !listed.Contains(code)))
            yield return new RuleListing(Group, code, "docs/deidentification.md", code, "held, or noted with the released instance", "", "");
    }

    /// <summary>Every code a reason can have.</summary>
    public static IEnumerable<string> Codes() =>
        typeof(ReasonCodes).GetFields().Where(static field => field.IsLiteral).Select(static field => (string)field.GetRawConstantValue()!);

    private static byte[] File(DicomDataset dataset) => new DicomFile(dataset).ToArray();

    private static DicomDataset Without(DicomDataset dataset, DicomTag tag)
    {
        dataset.Remove(tag);
        return dataset;
    }

    private static DicomDataset Image(string sopClass, string modality)
    {
        var dataset = ExampleObject.Of(sopClass, modality);
        ExampleObject.AddPixels(dataset);
        return dataset;
    }

    private static DicomDataset Another()
    {
        var dataset = ExampleObject.Of(DicomUid.CTImageStorage);
        dataset.AddOrUpdate(ExampleObject.Element(DicomTag.PatientID, DicomVR.LO, "EX-0815"));
        return dataset;
    }

    private static DicomDataset Short()
    {
        var dataset = Image(DicomUid.CTImageStorage, "CT");
        dataset.Add(DicomTag.BodyPartExamined, DicomVR.CS, "CHEST");
        dataset.AddOrUpdate(DicomElement.FromNumbers<ushort>(DicomTag.PixelData, DicomVR.OW, 1, 2));
        return dataset;
    }

    private static byte[] Cut(DicomDataset dataset) => File(dataset)[..^3];

    // Meta group and data set stay what they are, only the name of the syntax is nobody's.
    private static byte[] WithUnknownSyntax()
    {
        var file = File(ExampleObject.Of(DicomUid.CTImageStorage));
        var at = file.AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(DicomTransferSyntax.ExplicitVRLittleEndian.Uid));
        "1.2.840.10008.9.9.9"u8.CopyTo(file.AsSpan(at));
        return file;
    }

    private sealed record Example(string Code, string Clause, string Subject, string Before, Func<byte[][]> Files)
    {
        /// <summary>For a rule that comes after the one about heads.</summary>
        public bool WithFaces { get; init; }
    }
}
