using System.Text;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Returns;

/// <summary>What a returned object says: who it is, and every UID and pseudonym that stands in it, at every depth. Never printed.</summary>
internal sealed class ResultObject
{
    private static readonly DicomTag[] NestedReferences = [DicomTag.StudyInstanceUID, DicomTag.SeriesInstanceUID, DicomTag.FrameOfReferenceUID];

    private static readonly DicomTag[] References =
        [DicomTag.ReferencedSOPInstanceUID, DicomTag.MultiFrameSourceSOPInstanceUID, DicomTag.ReferencedFrameOfReferenceUID];

    private readonly HashSet<string> tokens = new(StringComparer.Ordinal);
    private readonly List<(string Uid, DicomTag Tag, string Path)> references = [];

    private ResultObject(DicomFile file) => File = file;

    public DicomFile File { get; }

    public string SopClassUid { get; private init; } = "";

    public string SopInstanceUid { get; private init; } = "";

    public string SeriesUid { get; private init; } = "";

    public string StudyUid { get; private init; } = "";

    public string PatientId { get; private init; } = "";

    /// <summary>UIDs and codes that may be pseudonyms, from values and within text.</summary>
    public IReadOnlySet<string> Tokens => tokens;

    /// <summary>UIDs by which it refers to something else, with where they stand.</summary>
    public IReadOnlyList<(string Uid, DicomTag Tag, string Path)> Referenced => references;

    /// <summary>The first element of bytes that holds a pseudonym where none can be exchanged; null for none.</summary>
    public string? Encrypted { get; private set; }

    public static ResultObject Read(DicomFile file)
    {
        var dataset = file.Dataset;
        var read = new ResultObject(file)
        {
            SopClassUid = dataset.GetString(DicomTag.SOPClassUID) ?? "",
            SopInstanceUid = dataset.GetString(DicomTag.SOPInstanceUID) ?? "",
            SeriesUid = dataset.GetString(DicomTag.SeriesInstanceUID) ?? "",
            StudyUid = dataset.GetString(DicomTag.StudyInstanceUID) ?? "",
            PatientId = dataset.GetString(DicomTag.PatientID) ?? "",
        };
        read.Collect(dataset, "");
        return read;
    }

    public override string ToString() => "(result)";

    /// <summary>True for values that are no text and no bulk of samples: what writers put private text and nested data sets into.</summary>
    public static bool IsOpaque(DicomElement element) =>
        !element.VR.IsString && element.VR.UnitSize == 1 && element.Tag != DicomTag.PixelData && element.Tag != DicomTag.EncapsulatedDocument;

    private void Collect(DicomDataset dataset, string path)
    {
        foreach (var item in dataset)
        {
            switch (item)
            {
                case DicomSequence sequence:
                    Enter(sequence, path);
                    break;
                case DicomElement { Length: > 0 } element:
                    Collect(dataset, element, path);
                    break;
            }
        }
    }

    private void Enter(DicomSequence sequence, string path)
    {
        if (sequence.Tag == DicomTag.EncryptedAttributesSequence)
        {
            Encrypted ??= path + sequence.Tag;
        }

        for (var i = 0; i < sequence.Items.Count; i++)
        {
            Collect(sequence.Items[i], string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{path}{sequence.Tag}[{i}]/"));
        }
    }

    private void Collect(DicomDataset dataset, DicomElement element, string path)
    {
        if (element.VR == DicomVR.UN && dataset.TryParseUnknownAsSequence(element.Tag, out var sequence))
        {
            Enter(sequence, path);
            return;
        }

        var isReference = References.Contains(element.Tag) || (path.Length > 0 && NestedReferences.Contains(element.Tag));
        if (element.VR == DicomVR.UI || isReference)
        {
            foreach (var uid in Encoding.Latin1.GetString(element.Value.Span).Split('\\').Select(static value => value.Trim(' ', '\0')).Where(static value => value.Length > 0))
            {
                tokens.Add(uid);
                if (isReference && DicomUid.Find(uid) is null)
                {
                    references.Add((uid, element.Tag, path + element.Tag));
                }
            }
        }
        else if (element.VR.IsString || IsOpaque(element))
        {
            tokens.UnionWith(PseudonymTokens.In(Encoding.Latin1.GetString(element.Value.Span)));
        }
    }
}
