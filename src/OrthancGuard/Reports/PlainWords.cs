using System.Globalization;
using OrthancGuard.Protection;
using OrthancGuard.Transfers;

namespace OrthancGuard.Reports;

/// <summary>What was done and why, as one says it to a patient.</summary>
internal static class PlainWords
{
    private static readonly Dictionary<string, string> Modalities = new(StringComparer.OrdinalIgnoreCase)
    {
        ["CT"] = "computed tomography",
        ["MR"] = "magnetic resonance",
        ["CR"] = "X-ray",
        ["DX"] = "X-ray",
        ["MG"] = "mammography",
        ["US"] = "ultrasound",
        ["PT"] = "positron emission tomography",
        ["NM"] = "nuclear medicine",
        ["XA"] = "angiography",
        ["SR"] = "report",
        ["SC"] = "photograph of a screen",
    };

    /// <summary>What was noted, and stopped nothing.</summary>
    private static readonly HashSet<string> Remarks = new(StringComparer.Ordinal)
    {
        ReasonCodes.HeadNotInView, ReasonCodes.FaceNotInView, ReasonCodes.FaceRemoved, ReasonCodes.FaceAllowed, ReasonCodes.OutlinesRemoved,
    };

    public static string Modality(string code) => Modalities.TryGetValue(code, out var word) ? $"{word} ({code})" : code;

    public static string Date(string? date) =>
        DateOnly.TryParseExact(date, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : "unknown";

    public static string Keeps(int? days) => days switch
    {
        null => "The contract does not say for how long the company may keep them.",
        0 => "The company must delete them at once after its analysis.",
        1 => "The company may keep them for one day.",
        { } more => string.Create(CultureInfo.InvariantCulture, $"The company may keep them for {more} days."),
    };

    public static string Trains(bool? allowed) => allowed switch
    {
        true => "The company may use them to improve its software.",
        false => "The company may not use them to improve its software.",
        null => "",
    };

    public static IReadOnlyList<string> Removed(ProtectionSummary? summary)
    {
        if (summary is null)
        {
            return ["Name, birth date, numbers and addresses were removed or replaced; how many of them was not recorded for this transfer."];
        }

        var sentences = new List<string>
        {
            string.Create(
                CultureInfo.InvariantCulture,
                $"Name, birth date, numbers, addresses and other personal details were taken out of the data of every image: {summary.DetailsRemoved:#,0} removed, {summary.DetailsReplaced:#,0} replaced by codes."),
        };
        if (summary.FacesRemoved > 0)
        {
            sentences.Add(string.Create(CultureInfo.InvariantCulture, $"The face was removed from the head scan ({summary.FacesRemoved:#,0} images)."));
        }
        else if (summary.WithoutFace > 0)
        {
            sentences.Add("No face can be seen in the images; that was checked.");
        }

        if (summary.MethodCodes.Contains("113101", StringComparer.Ordinal))
        {
            sentences.Add("Writing inside the images was looked for and blacked out.");
        }

        if (summary.Blanked > 0)
        {
            sentences.Add(string.Create(CultureInfo.InvariantCulture, $"A member of the staff blacked out parts of {summary.Blanked:#,0} images."));
        }

        return sentences;
    }

    public static IReadOnlyList<string> Outcome(TransferState state, int images, int unconfirmed, IEnumerable<TransferReason> reasons)
    {
        var first = (state, images) switch
        {
            (TransferState.Delivered, _) => "The images were sent.",
            (_, > 0) => "A part of the images was sent before it was stopped.",
            _ when unconfirmed > 0 => "Sending was interrupted.",
            (TransferState.Refused, _) => "Nothing was sent: it was not allowed.",
            (TransferState.Held, _) => "Nothing was sent: a member of the staff must look first.",
            (TransferState.Failed, _) => "Nothing was sent: it did not work.",
            (TransferState.Cancelled, _) => "Nothing was sent: somebody stopped it.",
            _ => "Nothing has been sent yet.",
        };
        if (unconfirmed > 0)
        {
            first += string.Create(
                CultureInfo.InvariantCulture, $" Up to {unconfirmed:#,0} {(images > 0 ? "more " : "")}images were on their way; the company did not confirm that they arrived.");
        }

        var said = reasons.ToList();
        if (images > 0 && said.Exists(reason => reason.Code == ReasonCodes.FaceAllowed))
        {
            first += " A face that is in view was left in them: the company's task needs it, and the hospital has agreed to that.";
        }

        return state == TransferState.Delivered
            ? [first]
            : [first, .. said.Where(reason => !Remarks.Contains(reason.Code)).Select(Why).Distinct(StringComparer.Ordinal)];
    }

    private static string Why(TransferReason reason) => reason.Code switch
    {
        "patient.opted-out" => "You have said that your images are not to be used for this.",
        "patient.not-opted-in" => "You have not said that your images may be used for this.",
        ReasonCodes.MayCarryText => "There may be writing in the images that names you.",
        ReasonCodes.MayShowHead or ReasonCodes.FaceCheck or ReasonCodes.ShowsSurface => "Your face might be recognised in the images.",
        ReasonCodes.VerifierFinding => "The last check found something personal in the images.",
        "review.rejected" => "A member of the staff looked and decided against it.",
        _ when reason.Code.StartsWith("contract.", StringComparison.Ordinal) => "The contract with the company does not allow it.",
        _ => reason.Text,
    };
}
