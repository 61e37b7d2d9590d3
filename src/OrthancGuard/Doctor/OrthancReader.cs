using System.Globalization;
using System.Net;
using System.Text.Json;
using OrthancGuard.Configuration;
using OrthancGuard.Orthanc;
using OrthancGuard.Returns;

namespace OrthancGuard.Doctor;

/// <summary>Reads how an Orthanc stands. Changes nothing in it.</summary>
internal sealed class OrthancReader(GuardConfiguration configuration, IOrthancClient orthanc, TimeProvider time)
{
    private static readonly OrthancSettings StandardUser = new() { Url = new("http://localhost/"), Username = "orthanc", Password = "orthanc" };

    // No resource has it: where files may be written, Orthanc looks for the resource and says 404.
    private const string Nothing = "00000000-00000000-00000000-00000000-00000000";

    // Enough to say that there are some.
    private const int MostStudies = 50;

    /// <exception cref="OrthancException">It does not answer, or not the guard's user.</exception>
    public async Task<OrthancState> ReadAsync(CancellationToken cancellationToken)
    {
        var system = await orthanc.GetSystemAsync(cancellationToken);
        var own = configuration.Orthanc;
        return new()
        {
            Version = system.Version,
            Number = Version.TryParse(system.Version, out var number) ? number : null,
            Entries = await ReadEntriesAsync(orthanc, cancellationToken),
            Plugins = [.. Texts(await orthanc.ReadAsync("plugins", cancellationToken))],
            IsOpenToAnyone = await AnswersAsync(own with { Username = null, Password = null }, cancellationToken),
            TakesStandardPassword = (own.Username, own.Password) != (StandardUser.Username, StandardUser.Password)
                && await AnswersAsync(own with { Username = StandardUser.Username, Password = StandardUser.Password }, cancellationToken),
            // A script of nothing but a comment.
            ExecutesLua = await orthanc.ProbeAsync(HttpMethod.Post, "tools/execute-script", "--", cancellationToken) == HttpStatusCode.OK,
            WritesFiles = await orthanc.ProbeAsync(HttpMethod.Post, $"instances/{Nothing}/export", "", cancellationToken)
                is not (HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized),
            UnderPseudonym = await FindUnderPseudonymAsync(cancellationToken),
            ClockAhead = await ReadClockAsync(cancellationToken),
            Hook = await HookAnswers.AskAsync(orthanc, configuration, cancellationToken),
        };
    }

    public static async Task<IReadOnlyList<OrthancEntry>> ReadEntriesAsync(IOrthancClient orthanc, CancellationToken cancellationToken) =>
    [
        .. OrthancEntry.ReadAll(OrthancRoute.Modality, await orthanc.ReadAsync("modalities?expand", cancellationToken)),
        .. OrthancEntry.ReadAll(OrthancRoute.Peer, await orthanc.ReadAsync("peers?expand", cancellationToken)),
        .. OrthancEntry.ReadAll(OrthancRoute.DicomWeb, await orthanc.ReadAsync("dicom-web/servers?expand", cancellationToken)),
    ];

    private async Task<bool> AnswersAsync(OrthancSettings settings, CancellationToken cancellationToken)
    {
        using var other = new OrthancClient(new OrthancConnection(settings) { Retries = 0 }, time);
        return await other.ProbeAsync(HttpMethod.Get, OrthancPath.System, null, cancellationToken) == HttpStatusCode.OK;
    }

    // What the guard itself uploaded is on its way out.
    private async Task<IReadOnlyList<(string Aet, int Studies)>> FindUnderPseudonymAsync(CancellationToken cancellationToken)
    {
        var senders = new List<string>();
        foreach (var id in await orthanc.FindStudiesByAsync("PatientID", PseudonymTokens.PatientPattern, MostStudies, cancellationToken))
        {
            try
            {
                if (PseudonymTokens.IsPatient((await orthanc.GetStudyAsync(id, cancellationToken)).PatientId?.Trim())
                    && await orthanc.GetStudyInstancesAsync(id, cancellationToken) is [var first, ..]
                    && await orthanc.GetMetadataAsync(OrthancLevel.Instance, first.Id, cancellationToken) is var metadata
                    && metadata.GetValueOrDefault("HttpUsername") is var user && (user is null || user != configuration.Orthanc.Username))
                {
                    senders.Add(metadata.GetValueOrDefault("RemoteAET")?.Trim() ?? "");
                }
            }
            catch (OrthancException e) when (e.Error == OrthancError.NotFound)
            {
                // Gone since.
            }
        }

        return [.. senders.GroupBy(aet => aet, StringComparer.Ordinal).Select(group => (group.Key, group.Count()))];
    }

    private async Task<TimeSpan?> ReadClockAsync(CancellationToken cancellationToken)
    {
        // Plain text, in UTC: 20261122T192811.
        var text = System.Text.Encoding.ASCII.GetString(await orthanc.ReadBytesAsync("tools/now", cancellationToken));
        return DateTimeOffset.TryParseExact(
            text.Trim(), "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var now)
            ? now - time.GetUtcNow()
            : null;
    }

    private static IEnumerable<string> Texts(JsonElement? list) =>
        list is { ValueKind: JsonValueKind.Array } names ? names.EnumerateArray().Where(name => name.ValueKind == JsonValueKind.String).Select(name => name.GetString()!) : [];
}
