using System.Text.Json;
using OrthancGuard.Protection;

namespace OrthancGuard.Cli;

/// <summary>What was found of a face in a series, as JSON: for the report and beside its pictures.</summary>
internal static class ProtectCommandSeries
{
    public static void Write(Utf8JsonWriter json, SeriesReport series)
    {
        json.WriteStartObject();
        json.WriteString("series", series.SeriesUid);
        json.WriteString("modality", series.Modality);
        json.WriteString("answer", series.Answer);
        WriteTexts(json, "reasons", series.Reasons);
        json.WriteNumber("images", series.Images);
        json.WriteNumber("alteredImages", series.AlteredImages);
        json.WriteNumber("alteredPixels", series.AlteredPixels);
        json.WriteStartArray("heads");
        foreach (var head in series.Heads)
            WriteHead(json, head);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteHead(Utf8JsonWriter json, FaceMetrics head)
    {
        json.WriteStartObject();
        json.WriteNumber("similarity", Math.Round(head.Similarity, 4));
        json.WriteNumber("silhouette", Math.Round(head.Silhouette, 4));
        json.WriteNumber("cover", Math.Round(head.Cover, 3));
        json.WriteNumber("faceInView", Math.Round(head.FaceInView, 3));
        json.WriteNumber("faceTissue", Math.Round(head.FaceTissue, 3));
        json.WriteNumber("pitchDegrees", Math.Round(head.Pitch, 1));
        json.WriteNumber("vaultResidualMm", Math.Round(head.VaultResidual, 2));
        json.WriteNumber("spreadMm", Math.Round(head.Spread, 2));
        json.WriteNumber("cavityMl", Math.Round(head.CavityMillilitres));
        if (head.NearestToBrain is { } nearest)
            json.WriteNumber("nearestToBrainMm", Math.Round(nearest, 1));
        json.WriteNumber("gates", head.Gates);
        json.WriteNumber("gatesPassed", head.GatesPassed);
        WriteTexts(json, "gatesFailed", head.GatesFailed);
        if (head.Check is { } check)
            WriteCheck(json, check);
        json.WriteEndObject();
    }

    private static void WriteCheck(Utf8JsonWriter json, FaceCheckMetrics check)
    {
        json.WriteStartObject("check");
        json.WriteString("broken", check.Broken);
        json.WriteNumber("alteredPixels", check.Altered);
        json.WriteNumber("shell", Math.Round(check.Shell, 4));
        json.WriteNumber("cut", Math.Round(check.Cut, 4));
        json.WriteNumber("earsBeforeCm2", Math.Round(check.EarsBefore, 1));
        json.WriteNumber("earsAfterCm2", Math.Round(check.EarsAfter, 1));
        json.WriteNumber("fillerStructure", Math.Round(check.Structure, 3));
        json.WriteNumber("fillerLikeness", Math.Round(check.Likeness, 4));
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
