using System.Globalization;
using System.Net;
using Dapper;
using OrthancGuard.Configuration;
using OrthancGuard.Orthanc;
using OrthancGuard.Storage;

namespace OrthancGuard.Returns;

/// <summary>
/// Results that a vendor sends to an Orthanc: found in its log of changes, and taken in as at every other door. In an outbox they are then
/// removed; in the clinic's own they stay under the pseudonym until they are home. Instances that are not a vendor's are left alone. How far
/// the log was read is kept on disk.
/// </summary>
internal sealed class ReturnOrthancDoor(
    ConfigurationSource configuration, OrthancClients clients, CopiesInOrthanc copies, ReturnedCopies returned, ReturnIntake intake, GuardStore store, Vault vault, TimeProvider time, ILogger<ReturnOrthancDoor> log)
    : BackgroundService
{
    private const int PageSize = 200;
    private const int MostStudies = 10_000;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(2);
    private readonly HashSet<string> away = new(StringComparer.Ordinal);
    private bool hasLookedBack;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            var pause = Pause;
            foreach (var outbox in Orthancs())
            {
                try
                {
                    pause = await StepAsync(outbox.Key, [.. outbox], stoppingToken) ? TimeSpan.Zero : pause;
                    away.Remove(outbox.First().Name);
                }
                catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
                {
                    return;
                }
                catch (Exception e) when (e is OrthancException or StoreUnavailableException or IOException)
                {
                    pause = PauseAfterFailure;
                    if (away.Add(outbox.First().Name))
                    {
                        ReturnLog.OrthancAway(log, outbox.First().Name, (e as OrthancException)?.Error.ToString() ?? e.GetType().Name);
                    }
                }
            }

            await Task.Delay(pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private IEnumerable<IGrouping<OrthancSettings, Destination>> Orthancs() => configuration.Current.Destinations
        .Where(destination => destination.Results is { FromOrthanc: true })
        .GroupBy(destination => (destination.Delivery as OrthancDeliverySettings)?.Outbox ?? clients.ClinicSettings);

    /// <returns>True when there is more to read.</returns>
    private async Task<bool> StepAsync(OrthancSettings settings, IReadOnlyList<Destination> destinations, CancellationToken cancellationToken)
    {
        var source = new Source(clients.For(settings), settings, destinations, IsClinic: settings == clients.ClinicSettings);
        var name = "results.changes-read." + vault.Index("outbox", settings.Url.ToString());
        var since = await BeginAsync(source, name, cancellationToken);
        var page = await source.Client.GetChangesAsync(since, PageSize, cancellationToken);
        var strangers = 0;
        foreach (var id in page.Changes.Where(c => c is { ChangeType: "NewInstance", Level: OrthancLevel.Instance }).Select(c => c.Id).Distinct(StringComparer.Ordinal))
        {
            if (!await copies.ContainsAsync(id, cancellationToken))
            {
                strangers += await TakeAsync(source, id, cancellationToken) ? 0 : 1;
            }
        }

        // In the clinic's own nearly everything is somebody else's.
        if (strangers > 0 && !source.IsClinic)
        {
            ReturnLog.Strangers(log, strangers, destinations[0].Name);
        }

        // Another database counts from the beginning.
        var read = page.Changes.Count > 0 ? page.Changes[^1].Sequence : Math.Min(since, page.Last);
        if (read != since)
        {
            await RememberAsync(name, read, cancellationToken);
        }

        if (source.IsClinic && page.Done)
        {
            await returned.RemoveAsync(source.Client, cancellationToken);
        }

        return !page.Done;
    }

    /// <summary>
    /// The number of the last change that was read. In an outbox everything is of interest; of the clinic's years only what is under a pseudonym,
    /// which is looked for once after each start.
    /// </summary>
    private async Task<long> BeginAsync(Source source, string name, CancellationToken cancellationToken)
    {
        var kept = await store.ReadAsync(
            connection => connection.ExecuteScalar<string?>("SELECT value FROM settings WHERE name = @name", new { name }) is { } text
                ? long.Parse(text, CultureInfo.InvariantCulture)
                : (long?)null,
            cancellationToken);
        if (!source.IsClinic)
        {
            return kept ?? 0;
        }

        if (kept is null)
        {
            kept = await source.Client.GetLastChangeAsync(cancellationToken);
            await RememberAsync(name, kept.Value, cancellationToken);
        }

        if (!hasLookedBack)
        {
            foreach (var study in await source.Client.FindStudiesByAsync("PatientID", PseudonymTokens.PatientPattern, MostStudies, cancellationToken))
            {
                foreach (var instance in await source.Client.GetStudyInstancesAsync(study, cancellationToken))
                {
                    await TakeAsync(source, instance.Id, cancellationToken);
                }
            }

            hasLookedBack = true;
        }

        return kept.Value;
    }

    private Task<int> RememberAsync(string name, long read, CancellationToken cancellationToken) => store.WriteAsync(
        transaction => transaction.Execute(
            "INSERT INTO settings (name, value) VALUES (@name, @read) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            new { name, read = read.ToString(CultureInfo.InvariantCulture) }),
        cancellationToken);

    /// <returns>False for what is not a vendor's.</returns>
    private async Task<bool> TakeAsync(Source source, string id, CancellationToken cancellationToken)
    {
        try
        {
            var metadata = await source.Client.GetMetadataAsync(OrthancLevel.Instance, id, cancellationToken);
            if (metadata.GetValueOrDefault("HttpUsername") is { Length: > 0 } user && user == source.Settings.Username)
            {
                // Ours, on its way out or home.
                return true;
            }

            if (Find(source.Destinations, metadata) is not { } destination)
            {
                return false;
            }

            var bytes = await source.Client.GetInstanceFileAsync(id, cancellationToken);
            var copy = source.IsClinic ? returned.Of(id, bytes) : null;
            if (copy is not null && await returned.IsTakenAsync(copy, cancellationToken))
            {
                return true;
            }

            using var file = new MemoryStream(bytes, writable: false);
            var sender = new ReturnSender(destination, ReturnDoor.Orthanc, metadata.GetValueOrDefault("RemoteAET")!.Trim()) { Copy = copy };
            switch (await intake.ReceiveAsync(sender, default, file, cancellationToken))
            {
                case ReturnReceipt.Accepted when source.IsClinic:
                    return true;
                case ReturnReceipt.Accepted:
                    await source.Client.DeleteAsync(OrthancLevel.Instance, id, cancellationToken);
                    return true;
                case ReturnReceipt.TooLarge:
                    // It stays there, and the ledger says why.
                    return true;
                default:
                    throw new IOException("There is no room for results now.");
            }
        }
        catch (OrthancException e) when (e.Error == OrthancError.NotFound)
        {
            // Gone since.
            return true;
        }
    }

    private static Destination? Find(IReadOnlyList<Destination> destinations, IReadOnlyDictionary<string, string> metadata)
    {
        if (metadata.GetValueOrDefault("Origin") is not "DicomProtocol" || metadata.GetValueOrDefault("RemoteAET")?.Trim() is not { Length: > 0 } aet)
        {
            return null;
        }

        var address = IPAddress.TryParse(metadata.GetValueOrDefault("RemoteIP"), out var parsed) ? parsed : null;
        var fitting = destinations.Where(destination => destination.Results!.CallingAets.Contains(aet, StringComparer.Ordinal)
            && (destination.Results.Addresses.Count == 0 || destination.Results.Addresses.Contains(address))).Take(2).ToList();
        return fitting is [var only] ? only : null;
    }

    private sealed record Source(IOrthancClient Client, OrthancSettings Settings, IReadOnlyList<Destination> Destinations, bool IsClinic);
}
