using System.Collections.Frozen;
using OrthancGuard.Protection;

namespace OrthancGuard.Reviews;

/// <summary>
/// Which holds a reviewer may overrule, in one place. What can be settled by looking at the picture, may be; what the law, the patient,
/// a contract or the outgoing bytes say, may not. A code that is not here is never overruled.
/// </summary>
internal static class ReviewRules
{
    private static readonly ReviewRule Unknown = new(ReviewPower.Never, "No rule lets a person overrule this.");

    private static readonly FrozenDictionary<string, ReviewRule> Codes = new Dictionary<string, ReviewRule>(StringComparer.Ordinal)
    {
        [ReasonCodes.MayCarryText] = One("Look at every frame: release it when there is no text, or blank the text."),
        [ReasonCodes.MayShowHead] = Two("Two people look at every image and agree that no face, and nothing a face can be drawn from, is in view. Else drop the series."),
        [ReasonCodes.ShowsSurface] = Two("Two people look and agree that no face, and nothing a face can be drawn from, is in it. Else drop it."),
        [ReasonCodes.FaceCheck] = Never("There is a face, and the check could not see that it is gone. Drop the series."),
        [ReasonCodes.Unreadable] = Never("What cannot be read cannot be cleaned. Repair it in Orthanc, or drop it."),
        [ReasonCodes.UnknownTransferSyntax] = Never("What cannot be decoded cannot be cleaned. Convert it in Orthanc, or drop it."),
        [ReasonCodes.NotAnInstance] = Never("It is no image or document of the standard. Drop it."),
        [ReasonCodes.MissingIdentity] = Never("Nobody could tell later what was sent. Repair it in Orthanc, or drop it."),
        [ReasonCodes.SeveralPatients] = Never("One of the patients may have opted out. Repair the study in Orthanc, or drop what is not the patient's."),
        [ReasonCodes.UnknownObject] = Never("Nobody knows what such an object holds. Drop it."),
        [ReasonCodes.UncleanableObject] = Never("What a document or a recording says cannot be taken out of it. Drop it."),
        [ReasonCodes.PixelDataLength] = Never("What stands in the surplus bytes is not known. Repair it in Orthanc, or drop it."),
        [ReasonCodes.VerifierFinding] = Never("The check of the outgoing bytes found what must not be there. Drop it, and tell the administrator."),
        [ReasonCodes.NotSurveyed] = Never("The study changed while it was worked on. Queue it again."),
        [ReasonCodes.Internal] = Never("Protection did not work. Drop it, and tell the administrator."),
        [ReasonCodes.HeadNotInView] = Never("A remark, no hold."),
        [ReasonCodes.FaceNotInView] = Never("A remark, no hold."),
        [ReasonCodes.FaceRemoved] = Never("A remark, no hold."),
        [ReasonCodes.FaceAllowed] = Never("A remark, no hold."),
        [ReasonCodes.OutlinesRemoved] = Never("A remark, no hold."),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Whole families, so that a new member is as strict as its kin.
    private static readonly (string Prefix, ReviewRule Rule)[] Families =
    [
        ("patient.", Never("Opt-outs are looked up by the patient's identity. Correct it in Orthanc, then queue the transfer again.")),
        ("consent.", Never("The patient decides. Record what the patient said, then queue the transfer again.")),
        ("contract.", Never("Outside its contract nothing goes to a vendor. Change the contract, then queue the transfer again.")),
        ("needs.", Never("A vendor gets only what its task needs. Mend what the images say in Orthanc, or the needs, then queue the transfer again.")),
        ("destination.", Never("The destination is not in the configuration.")),
        ("study.", Never("Correct the study in Orthanc, then queue the transfer again.")),
        ("spool.", Never("A copy was altered on its way. Queue the transfer again, and tell the administrator.")),
        ("review.", Never("A reviewer has decided.")),
    ];

    /// <summary>Codes with a rule of their own.</summary>
    public static IEnumerable<string> Known => Codes.Keys;

    public static ReviewRule Find(string code) =>
        Codes.TryGetValue(code, out var rule) ? rule
        : Families.FirstOrDefault(family => code.StartsWith(family.Prefix, StringComparison.Ordinal)).Rule ?? Unknown;

    private static ReviewRule Never(string why) => new(ReviewPower.Never, why);

    private static ReviewRule One(string why) => new(ReviewPower.OnePerson, why);

    private static ReviewRule Two(string why) => new(ReviewPower.TwoPeople, why);
}
