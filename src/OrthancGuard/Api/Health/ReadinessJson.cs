using System.Text.Json.Serialization;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace OrthancGuard.Api.Health;

/// <summary>The body of <c>/readyz</c>. HTTP 200 when ready, also with something to complain of; 503 when not.</summary>
internal sealed record ReadinessJson(string Status, IReadOnlyList<ReadinessJson.Check> Checks)
{
    public static Task WriteAsync(HttpContext http, HealthReport report)
    {
        var body = new ReadinessJson(Word(report.Status, "ready"), [.. report.Entries.Select(e => new Check(e.Key, Word(e.Value.Status, "ok"), Public(e.Value)))]);
        return http.Response.WriteAsJsonAsync(body, ReadinessJsonContext.Default.ReadinessJson, cancellationToken: http.RequestAborted);
    }

    /// <summary>Of a check's data: the words for who has not signed in, where they are others than its description.</summary>
    public const string ForEveryone = "for everyone";

    private static string Public(HealthReportEntry entry) => entry.Data.TryGetValue(ForEveryone, out var text) && text is string words ? words : Text(entry);

    /// <summary>A check that throws or is late has no words of its own; its exception's are not for everyone.</summary>
    public static string Text(HealthReportEntry entry) =>
        entry.Exception is null ? entry.Description ?? "" : "the check did not come to an end";

    private static string Word(HealthStatus status, string healthy) => status switch
    {
        HealthStatus.Healthy => healthy,
        HealthStatus.Degraded => "degraded",
        _ => healthy == "ok" ? "failed" : "not ready",
    };

    internal sealed record Check(string Name, string Status, string Text);
}

[JsonSerializable(typeof(ReadinessJson))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
internal sealed partial class ReadinessJsonContext : JsonSerializerContext;
