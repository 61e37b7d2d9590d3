namespace OrthancGuard.Protection.Verification;

/// <summary>What one rule of the verifier looks for, so that a person can read it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Id">Stable, as logs, reports and the command line name it.</param>
/// <param name="Clause">Where the standard, or the design of this program, asks for it.</param>
/// <param name="Looks">What it looks for.</param>
/// <param name="Example">Something that trips it.</param>
public sealed record VerifierRuleDescription(VerifierRule Rule, string Id, string Clause, string Looks, string Example);

/// <summary>Every rule of the verifier. A finding of any holds the instance.</summary>
public static class VerifierRules
{
    public static IReadOnlyList<VerifierRuleDescription> All { get; } =
    [
        new(VerifierRule.Unreadable, "verify.unreadable", "PS3.10 7.1, PS3.5 7", "The file can be read from its first byte to its last, by a reader of its own.", "A sequence that ends in the middle of an item."),
        new(VerifierRule.Preamble, "verify.preamble", "PS3.15 E.1.1, PS3.10 7.1", "The preamble is 128 zero bytes.", "A TIFF header, or text that a tool left in it."),
        new(VerifierRule.FileMeta, "verify.file-meta", "PS3.15 E.1.1, PS3.10 7.1", "The meta group has nothing but what a file needs, and is of the same instance.", "Source Application Entity Title (0002,0016)."),
        new(VerifierRule.ListedAttribute, "verify.listed-attribute", "PS3.15 Table E.1-1, E.3.4", "What the table lists and no option keeps is gone, empty or a dummy, at every depth; text of content trees too.", "Study Description (0008,1030) with words in it."),
        new(VerifierRule.PrivateAttribute, "verify.private-attribute", "PS3.15 E.3.10", "No private attribute, unless an option keeps it and it is listed as safe.", "(0029,1010) of a block that nobody lists."),
        new(VerifierRule.UnknownAttribute, "verify.unknown-attribute", "PS3.15 E.1.1, PS3.6 6", "Every attribute is in the dictionary and may stand in a data set.", "(0018,FF77), or a group length."),
        new(VerifierRule.OriginalUid, "verify.original-uid", "PS3.15 E.1.1 (action U)", "No UID of the original study in any value, also within text.", "The original Series Instance UID in a software version."),
        new(VerifierRule.Identifier, "verify.identifier", "PS3.15 E.1.1, E.3.5", "No identifier of the patient or the study in any run of bytes: plain, UTF-8, UTF-16, ISO 2022, hexadecimal, base 64, percent-encoded, in any letter case.", "The Patient ID in base 64 within an ICC profile."),
        new(VerifierRule.PixelData, "verify.pixel-data", "PS3.15 E.1.1, E.3.1", "Pixel data is the original's, bit by bit, or what was made of it.", "One changed bit in a frame."),
        new(VerifierRule.TrailingBytes, "verify.trailing-bytes", "PS3.10 7.2, PS3.5 8.1.1", "No byte after the data set, and no pixel data longer than the frames that the header describes.", "A name behind the last frame."),
        new(VerifierRule.Attestation, "verify.attestation", "PS3.15 E.1.1 6, PS3.3 C.7.1.1", "The object says that it was de-identified, and how.", "Patient Identity Removed (0012,0062) is missing."),
        new(VerifierRule.Date, "verify.date", "PS3.15 E.3.6", "Under Modified Dates every date is one of the original's moved by this patient's days.", "An Acquisition DateTime (0008,002A) that did not move."),
        new(VerifierRule.RequiredAttribute, "verify.required-attribute", "PS3.5 7.4, PS3.3 A", "No attribute of Type 1 or 2 that the original had was removed or, in Type 1, emptied; conditional ones where the condition stands in the object.", "An RT Plan without RT Plan Label (300A,0002)."),
        new(VerifierRule.Reference, "verify.reference", "PS3.15 E.1.1 (action U), PS3.3 10.8", "Every reference that led to an instance of the study leads to the instance that stands for it, of the same class.", "A report whose Referenced SOP Instance UID is nobody's."),
        new(VerifierRule.Identity, "verify.identity", "PS3.15 E.1.1 (action U)", "Class, instance, series, study and frame of reference stand for the original's, the same in every object of the study.", "A slice in a frame of reference of its own."),
        new(VerifierRule.BurnedInText, "verify.burned-in-text", "PS3.15 E.3.1", "Where text was looked for: read again from the outgoing bytes, no word that may not stay, and every pixel outside the blanked boxes is the original's.", "A name in one frame of a cine."),
    ];

    public static VerifierRuleDescription Describe(VerifierRule rule) => All[(int)rule];
}
