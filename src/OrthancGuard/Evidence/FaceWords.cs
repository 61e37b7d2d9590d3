using System.Globalization;
using OrthancGuard.Protection;

namespace OrthancGuard.Evidence;

/// <summary>What was measured of a face, in plain words: for a person who must judge whether it is gone and the brain whole.</summary>
internal static class FaceWords
{
    public static string Answer(string answer) => answer switch
    {
        ReasonCodes.HeadNotInView => "No head is in view: the pixels are as they were.",
        ReasonCodes.FaceNotInView => "There is a head, and no face in view: the pixels are as they were.",
        ReasonCodes.FaceRemoved => "There was a face. It was removed, and the check of the outgoing images finds it gone.",
        ReasonCodes.FaceCheck => "There is a face. It was altered, and the check of the outgoing images could not see that it is gone.",
        _ => "The guard is not sure whether a face is in view.",
    };

    /// <summary>One sentence each; empty where nothing was measured.</summary>
    public static IReadOnlyList<string> Describe(FaceEvidence faces)
    {
        var words = new List<string>();
        if (faces.AlteredImages > 0)
        {
            words.Add(Text($"Altered: {Number(faces.AlteredPixels)} pixels in {Number(faces.AlteredImages)} images."));
        }

        foreach (var head in faces.Heads)
        {
            words.AddRange(Describe(head, faces.AlteredImages > 0));
        }

        return words;
    }

    private static IEnumerable<string> Describe(FaceMetrics head, bool isAltered)
    {
        if (isAltered && head.Check is not null)
        {
            yield return head.NearestToBrain switch
            {
                null => "Nothing near the brain was altered.",
                > 0 and var nearest => Text($"0 pixels of the brain were altered: the nearest altered place is {nearest:0.0} mm from it."),
                _ => "Pixels were altered where the brain may be.",
            };
        }

        if (head.Check is { } check)
        {
            yield return Text(
                $"From the front and the sides {Share(check.Shell)} of what was facial skin is now the surface that everyone gets; with all that was altered taken away, {Share(check.Cut)} lies behind the cut. At least 99 % of both is asked for.");
            yield return Text($"Ears: of {check.EarsBefore:0.#} cm² that stood out, {check.EarsAfter:0.#} cm² do now; up to 5 cm² on a side may.");
            yield return Text(
                $"What was filled in is noise: structure {check.Structure:0.00} (1 is chance, up to 1.5 may be), likeness to the original {Math.Abs(check.Likeness):0.000} (up to 0.05 may be).");
        }

        // Without a fit there is nothing to tell of it.
        if (head.Similarity > 0)
        {
            yield return Text(
                $"Of {head.Gates} conditions that the fit of a head must meet, {head.GatesPassed} are met{(head.GatesFailed.Count > 0 ? $", not {string.Join(", ", head.GatesFailed)}" : "")}. {Share(head.Cover)} of the upper head is in view, and {Share(head.FaceInView)} of the places of face and ears.");
        }
    }

    private static string Share(double share) => Text($"{Math.Floor(Math.Clamp(share, 0, 1) * 1000) / 10:0.#} %");

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
