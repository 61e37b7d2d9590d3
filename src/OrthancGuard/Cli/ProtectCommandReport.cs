using System.Text.Encodings.Web;
using System.Text.Json;
using OrthancGuard.Protection;

namespace OrthancGuard.Cli;

/// <summary>
/// What became of every input file and why, as JSON. Holds no value of any object, but the names of the input files: where those name
/// patients, so does the report.
/// </summary>
internal static class ProtectCommandReport
{
    public static void Write(
        string path, ProtectCommandTarget target, IReadOnlyList<ProtectCommandFile> files, IReadOnlyList<SeriesReport> series, ProtectCommandRisks risks, DateTimeOffset at)
    {
        using var stream = File.Create(path);
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("at", at);
        json.WriteString("destination", target.Name);
        WriteProfile(json, target.Profile);
        json.WriteStartObject("totals");
        foreach (var kind in Enum.GetValues<OutcomeKind>())
            json.WriteNumber(kind.ToString(), files.Count(file => file.Outcome!.Kind == kind));
        json.WriteEndObject();
        risks.WriteTo(json);
        json.WriteStartArray("series");
        foreach (var each in series)
            ProtectCommandSeries.Write(json, each);
        json.WriteEndArray();
        json.WriteStartArray("files");
        foreach (var file in files)
            WriteFile(json, file, file.Outcome!);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteProfile(Utf8JsonWriter json, ProtectionProfile profile)
    {
        json.WriteStartObject("profile");
        json.WriteString("Deface", profile.Deface.ToString());
        json.WriteString("Uncleanable", profile.Uncleanable.ToString());
        json.WriteString("FaceShowing", profile.FaceShowing.ToString());
        json.WriteString("Dates", profile.Dates.ToString());
        json.WriteBoolean("CleanStructuredContent", profile.CleanStructuredContent);
        json.WriteBoolean("CleanGraphics", profile.CleanGraphics);
        json.WriteBoolean("CleanDescriptors", profile.CleanDescriptors);
        json.WriteBoolean("RetainPatientCharacteristics", profile.RetainPatientCharacteristics);
        json.WriteBoolean("RetainDeviceIdentity", profile.RetainDeviceIdentity);
        json.WriteBoolean("RetainInstitutionIdentity", profile.RetainInstitutionIdentity);
        json.WriteBoolean("RetainUids", profile.RetainUids);
        json.WriteBoolean("RetainSafePrivate", profile.RetainSafePrivate);
        json.WriteString("SafePrivateTable", profile.SafePrivateTable.ToString());
        json.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter json, ProtectCommandFile file, InstanceOutcome outcome)
    {
        json.WriteStartObject();
        json.WriteString("input", file.RelativePath);
        json.WriteString("outcome", outcome.Kind.ToString());
        if (file.Output is { } output)
            json.WriteString("output", output);
        json.WriteStartArray("reasons");
        foreach (var reason in outcome.Reasons)
        {
            json.WriteStartObject();
            json.WriteString("code", reason.Code);
            json.WriteString("text", reason.Text);
            if (reason.TagPath is { } tag)
                json.WriteString("tag", tag);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (outcome.Kind == OutcomeKind.Released)
            WriteDeeds(json, outcome.Report);
        json.WriteEndObject();
    }

    private static void WriteDeeds(Utf8JsonWriter json, InstanceReport report)
    {
        json.WriteStartObject("actions");
        foreach (var (action, count) in report.Actions.OrderBy(static pair => pair.Key))
            json.WriteNumber(action.ToString(), count);
        json.WriteEndObject();
        json.WriteStartObject("rules");
        foreach (var (rule, count) in report.Rules.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
            json.WriteNumber(rule, count);
        json.WriteEndObject();
        json.WriteStartArray("methods");
        foreach (var code in report.MethodCodes)
            json.WriteStringValue(code);
        json.WriteEndArray();
        json.WriteNumber("bytesDropped", report.BytesDropped);
        WriteBoxes(json, report);
    }

    // Where text was blanked: [first frame, last frame, x, y, width, height, rule].
    private static void WriteBoxes(Utf8JsonWriter json, InstanceReport report)
    {
        if (report.Boxes.Count == 0)
            return;
        json.WriteStartArray("boxes");
        foreach (var box in report.Boxes)
        {
            json.WriteStartArray();
            foreach (var number in (ReadOnlySpan<int>)[box.FirstFrame, box.LastFrame, box.X, box.Y, box.Width, box.Height])
                json.WriteNumberValue(number);
            json.WriteStringValue(box.Rule.ToString());
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
