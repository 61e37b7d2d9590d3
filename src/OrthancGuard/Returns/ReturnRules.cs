using OrthancGuard.Reviews;

namespace OrthancGuard.Returns;

/// <summary>Every reason that holds a result: code, plain words, and who may overrule it.</summary>
/// <param name="Code">As in the API and the ledger.</param>
/// <param name="Text">For the person who looks.</param>
/// <param name="Power">Who may let it go all the same.</param>
/// <param name="Advice">What can be done.</param>
internal sealed record ReturnRule(string Code, string Text, ReviewPower Power, string Advice);

/// <summary>The table of reasons (docs/results.md has it too, and a test holds the two together).</summary>
internal static class ReturnRules
{
    public static readonly ReturnRule Malformed = Never(
        "result.malformed", "It is not the DICOM object that it should be: it cannot be read to its end, or lacks what names it.", "Ask the vendor to send it again, correct.");

    public static readonly ReturnRule FileMissing = Never(
        "result.file-missing", "Its bytes are not in the data directory, or were altered there.", "Restore the folder results from the same backup as the database, or ask the vendor to send it again.");

    public static readonly ReturnRule ClassNotAllowed = OnePerson(
        "result.class-not-allowed", "Objects of this kind are not taken from this destination.", "Look who sent it and why; release it, or add the kind to Results.Kinds.");

    public static readonly ReturnRule Encrypted = Never("result.encrypted", "A part of it is encrypted: what it says cannot be turned back.", "Ask the vendor to send it in plain.");

    public static readonly ReturnRule Overwrites = Never(
        "result.overwrites", "It has the SOP Instance UID of an object that the clinic has: it would replace it, or be taken for it.", "Ask the vendor: results have UIDs of their own.");

    public static readonly ReturnRule OriginalSeries = Never(
        "result.original-series", "It says that it belongs to a series that was sent: results make series of their own.", "Ask the vendor: results have series of their own.");

    public static readonly ReturnRule Changed = Never(
        "result.changed", "An object with this SOP Instance UID came before, with other content.", "Ask the vendor which is right; the first stays.");

    public static readonly ReturnRule UnknownStudy = Never(
        "result.unknown-study", "It belongs to no study that was sent to this destination.", "Ask the vendor what it is about.");

    public static readonly ReturnRule OtherDestination = Never(
        "result.other-destination", "It speaks of something that was sent to another destination, under that one's pseudonym.", "An incident: find out how one vendor came by the data of another.");

    public static readonly ReturnRule WrongPatient = Never(
        "result.wrong-patient", "Its Patient ID is not the one under which the study was sent.", "Ask the vendor: study and patient do not belong together.");

    public static readonly ReturnRule TwoPatients = Never(
        "result.two-patients", "It speaks of what was sent of another patient.", "Ask the vendor: it mixes two patients.");

    public static readonly ReturnRule UnknownReference = OnePerson(
        "result.unknown-reference",
        "It refers to something that was not sent to this destination and has not come from it.",
        "It is looked at again when more of the same study comes in. Released, the reference leads nowhere.");

    public static readonly ReturnRule PseudonymInPixels = OnePerson(
        "result.pseudonym-in-pixels", "A pseudonym is drawn into its pixels.", "Released, it is stored with the pseudonym in the image.");

    public static readonly ReturnRule PixelsNotRead = OnePerson(
        "result.pixels-not-read", "Whether a pseudonym is drawn into its pixels could not be seen.", "Look at it, or install what is missing and have it looked at again.");

    public static readonly ReturnRule PseudonymInDocument = OnePerson(
        "result.pseudonym-in-document", "A pseudonym stands in its document.", "Released, it is stored with the pseudonym in the document.");

    public static readonly ReturnRule DocumentNotRead = OnePerson(
        "result.document-not-read", "Whether a pseudonym stands in its document could not be seen.", "Look at it; released, it is stored as it is.");

    public static readonly ReturnRule NotTurnedBack = Never(
        "result.not-turned-back", "A pseudonym in it could not be exchanged for what it stands for.", "Ask the vendor not to write pseudonyms into private bytes or short texts.");

    public static readonly ReturnRule OriginalGone = Never(
        "result.original-gone", "The original study is no longer in Orthanc: it cannot be checked against the patient.", "Bring the study back into Orthanc and have it looked at again.");

    public static readonly ReturnRule PatientChanged = Never(
        "result.patient-changed", "The original study now belongs to another patient than when it was sent.", "Correct the study in Orthanc, or store the result by hand.");

    public static readonly ReturnRule OrthancRefused = Never(
        "result.orthanc-refused", "Orthanc did not take it: a filter turned it away, or it has another object in its place.", "See Orthanc's log, then have it looked at again.");

    public static readonly ReturnRule NoDestination = Never(
        "result.no-destination", "Its destination is no longer in guard.json.", "Put the destination back and have it looked at again, or reject it.");

    public static IReadOnlyList<ReturnRule> All { get; } =
    [
        Malformed, FileMissing, ClassNotAllowed, Encrypted, Overwrites, OriginalSeries, Changed, UnknownStudy, OtherDestination, WrongPatient, TwoPatients,
        UnknownReference, PseudonymInPixels, PixelsNotRead, PseudonymInDocument, DocumentNotRead, NotTurnedBack, OriginalGone, PatientChanged, OrthancRefused, NoDestination,
    ];

    public static ReturnRule? Find(string code) => All.FirstOrDefault(rule => string.Equals(rule.Code, code, StringComparison.Ordinal));

    private static ReturnRule Never(string code, string text, string advice) => new(code, text, ReviewPower.Never, advice);

    private static ReturnRule OnePerson(string code, string text, string advice) => new(code, text, ReviewPower.OnePerson, advice);
}
