using System.Globalization;
using System.Net;
using Dapper;
using OrthancGuard.Configuration;
using OrthancGuard.Orthanc;
using OrthancGuard.Storage;

namespace OrthancGuard.Returns;

/// <summary>
/// Results that a vendor sends to an outbox: found in its log of changes, taken in as at every other door, and then removed there. Instances
/// that are not a vendor's stay where they are. How far the log was read is kept on disk.
/// </summary>
internal sealed class ReturnOrthancDoor(
    ConfigurationSource configuration, OrthancClients clients, CopiesInOrthanc copies, ReturnIntake intake, GuardStore store, Vault vault, TimeProvider time, ILogger<ReturnOrthancDoor> log)
    : BackgroundService
{
    private const int PageSize = 200;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(2);
    private readonly HashSet<string> away = new(StringComparer.Ordinal);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            var pause = Pause;
            foreach (var outbox in Outboxes())
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

    private IEnumerable<IGrouping<OrthancSettings, Destination>> Outboxes() => configuration.Current.Destinations
        .Where(destination => destination is { Results.FromOrthanc: true, Delivery: OrthancDeliverySettings { Outbox: not null } })
        .GroupBy(destination => ((OrthancDeliverySettings)destination.Delivery).Outbox!);

    /// <returns>True when there is more to read.</returns>
    private async Task<bool> StepAsync(OrthancSettings outbox, IReadOnlyList<Destination> destinations, CancellationToken cancellationToken)
    {
        var client = clients.For(outbox);
        var name = "results.changes-read." + vault.Index("outbox", outbox.Url.ToString());
        var since = await store.ReadAsync(
            connection => connection.ExecuteScalar<string?>("SELECT value FROM settings WHERE name = @name", new { name }) is { } text
                ? long.Parse(text, CultureInfo.InvariantCulture)
                : 0L,
            cancellationToken);
        var page = await client.GetChangesAsync(since, PageSize, cancellationToken);
        var strangers = 0;
        foreach (var id in page.Changes.Where(c => c is { ChangeType: "NewInstance", Level: OrthancLevel.Instance }).Select(c => c.Id).Distinct(StringComparer.Ordinal))
        {
            if (!await copies.ContainsAsync(id, cancellationToken))
            {
                strangers += await TakeAsync(client, outbox, destinations, id, cancellationToken) ? 0 : 1;
            }
        }

        if (strangers > 0)
        {
            ReturnLog.Strangers(log, strangers, destinations[0].Name);
        }

        // Another database counts from the beginning.
        var read = page.Changes.Count > 0 ? page.Changes[^1].Sequence : Math.Min(since, page.Last);
        if (read != since)
        {
            await store.WriteAsync(
                transaction => transaction.Execute(
                    "INSERT INTO settings (name, value) VALUES (@name, @read) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                    new { name, read = read.ToString(CultureInfo.InvariantCulture) }),
                cancellationToken);
        }

        return !page.Done;
    }

    /// <returns>False for what is not a vendor's.</returns>
    private async Task<bool> TakeAsync(IOrthancClient client, OrthancSettings outbox, IReadOnlyList<Destination> destinations, string id, CancellationToken cancellationToken)
    {
        try
        {
            var metadata = await client.GetMetadataAsync(OrthancLevel.Instance, id, cancellationToken);
            if (metadata.GetValueOrDefault("HttpUsername") is { Length: > 0 } user && user == outbox.Username)
            {
                // Ours, on its way out.
                return true;
            }

            if (Find(destinations, metadata) is not { } destination)
            {
                return false;
            }

            using var file = new MemoryStream(await client.GetInstanceFileAsync(id, cancellationToken), writable: false);
            var sender = new ReturnSender(destination, ReturnDoor.Orthanc, metadata.GetValueOrDefault("RemoteAET")!.Trim());
            switch (await intake.ReceiveAsync(sender, default, file, cancellationToken))
            {
                case ReturnReceipt.Accepted:
                    await client.DeleteAsync(OrthancLevel.Instance, id, cancellationToken);
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
}
