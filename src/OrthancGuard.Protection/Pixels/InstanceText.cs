using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Header;
using OrthancGuard.Protection.Verification;

namespace OrthancGuard.Protection.Pixels;

/// <summary>Text in the pixels of a study's instances: who is looked at, what is done about what is found, and the check of it.</summary>
internal sealed class InstanceText(ProtectionProfile profile, TextReaders readers)
{
    // Most studies have no image that is read, and its making takes longer than many of them.
    private readonly Lazy<AllowedText> _allowed = new(() => new AllowedText(profile.AllowedPixelText));

    /// <summary>Looks for text where header or data say that some may be, and blanks it. Never changes <paramref name="file"/>.</summary>
    public TextOutcome Clean(DicomFile file, IdentifierSet identifiers, FaceDeed face)
    {
        var sopClass = file.Dataset.GetString(DicomTag.SOPClassUID) ?? "";
        var risk = TextRisk.Find(sopClass, file.Syntax, file.Dataset);
        if (risk is null && !DrawnText.IsLikely(file.Dataset))
            return new(file);
        if (!profile.CleanPixelData)
            return Held(file, "Text seems to be drawn into the pixels, and the profile does not have it looked for (CleanPixelData).");
        var cleaner = new PixelCleaner(readers, _allowed.Value, text => identifiers.IsIn(text, withNameParts: true));
        if (!cleaner.TryRun(file, out var cleaned, out var problem))
            return Held(file, $"Text may be burned into the pixels, and it was not surely removed. {problem}", cleaner.Found);
        return face == FaceDeed.RemovedHere && cleaned.Boxes.Count > 0
            ? Held(file, "Text was found in an image whose face was removed: both in one image are for a person to look at.", cleaned.Boxes)
            : new(cleaned.File) { Boxes = cleaned.Boxes };
    }

    /// <summary>Reads the outgoing bytes again and compares them with the source, unless other work has altered its pixels too.</summary>
    public IReadOnlyList<Finding> Verify(
        ReadOnlyMemory<byte> source, ProtectedInstance outgoing, IReadOnlyList<BlankedBox> boxes, bool isAltered, VerifierExpectations expectations) =>
        PixelTextCheck.Find(isAltered ? null : source, outgoing.Bytes, boxes, readers, _allowed.Value, expectations);

    private static TextOutcome Held(DicomFile file, string why, IReadOnlyList<BlankedBox>? found = null) =>
        new(file) { Problem = new Reason(ReasonCodes.MayCarryText, why, "(7FE0,0010)"), Found = found ?? [] };
}

/// <summary>What became of the text in an instance's pixels.</summary>
/// <param name="File">To be protected further.</param>
internal sealed record TextOutcome(DicomFile File)
{
    /// <summary>What was blanked; empty when nothing was found, null when nothing was looked for.</summary>
    public IReadOnlyList<BlankedBox>? Boxes { get; init; }

    /// <summary>Where text was found in an instance with a <see cref="Problem"/>; nothing was blanked.</summary>
    public IReadOnlyList<BlankedBox> Found { get; init; } = [];

    /// <summary>Why the instance must not go.</summary>
    public Reason? Problem { get; init; }
}
