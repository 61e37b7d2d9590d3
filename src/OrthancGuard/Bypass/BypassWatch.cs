using OrthancGuard.Configuration;
using OrthancGuard.Doctor;
using OrthancGuard.Orthanc;
using OrthancGuard.Storage;
using OrthancGuard.Telemetry;

namespace OrthancGuard.Bypass;

/// <summary>
/// Compares what Orthanc, its scripts and this machine send to vendors with what the guard itself has sent, all the time. What the guard
/// did not do is an alarm. What cannot be seen from here docs/bypass.md says.
/// </summary>
internal sealed class BypassWatch(
    ConfigurationSource configuration, OrthancClients clients, BypassAlarms alarms, OwnJobs jobs, OwnConnections connections, GateTraffic traffic,
    DoctorMetrics metrics, TimeProvider time, ILogger<BypassWatch> log) : BackgroundService
{
    private const int ScriptWindowSeconds = 15;
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan BetweenQuestions = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan EntriesKept = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan NamesKept = TimeSpan.FromMinutes(1);

    /// <summary>The id of a job that the guard asks for is on disk a moment after the job is there.</summary>
    private static readonly TimeSpan JobGrace = TimeSpan.FromSeconds(3);

    /// <summary>A connection that Orthanc made for the guard is in the kernel's table for a minute after.</summary>
    private static readonly TimeSpan ConnectionKept = TimeSpan.FromSeconds(90);

    private readonly Dictionary<(OrthancRoute Kind, string Name, string Host, int Port, string Aet), (OrthancEntry Entry, DateTimeOffset At)> entries = [];
    private readonly Dictionary<string, DateTimeOffset> firstSeen = new(StringComparer.Ordinal);
    private readonly HashSet<string> settled = new(StringComparer.Ordinal);
    private HostNames names = new(new Dictionary<string, IReadOnlyList<System.Net.IPAddress>>(StringComparer.OrdinalIgnoreCase), []);
    private DateTimeOffset namesUntil;
    private DateTimeOffset nextQuestion;
    private bool hasBegun;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        var wire = new ConnectionWatch(connections, time, TcpTable.Read);
        using var timer = new PeriodicTimer(Look, time);
        try
        {
            do
            {
                try
                {
                    await StepAsync(wire, stoppingToken);
                }
                catch (Exception e) when (e is OrthancException or StoreUnavailableException or IOException)
                {
                    // Readiness says what is away; nothing was marked as seen, so it is looked at again.
                    BypassLog.NotLooked(log, e.GetType().Name);
                }
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The end.
        }
    }

    private async Task StepAsync(ConnectionWatch wire, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (configuration.Current.Destinations.Count == 0)
        {
            return;
        }

        if (!hasBegun)
        {
            await jobs.BeginAsync(cancellationToken);
            hasBegun = true;
        }

        var vendors = VendorAddresses.Of(configuration.Current, Entries);
        await ResolveAsync(vendors, now, cancellationToken);
        foreach (var sighting in await wire.LookAsync(vendors, names, MayBeOrthanc, cancellationToken))
        {
            await RaiseAsync(sighting, cancellationToken);
        }

        if (now >= nextQuestion)
        {
            nextQuestion = now + BetweenQuestions;
            metrics.Observe(await alarms.CountOpenAsync(cancellationToken));
            await AskOrthancAsync(now, cancellationToken);
        }
    }

    private IReadOnlyList<OrthancEntry> Entries => [.. entries.Values.Select(known => known.Entry)];

    private async Task AskOrthancAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var entry in await OrthancReader.ReadEntriesAsync(clients.Clinic, cancellationToken))
        {
            entries[(entry.Kind, entry.Name, entry.Host, entry.Port, entry.Aet)] = (entry, now);
        }

        foreach (var gone in entries.Where(known => now - known.Value.At > EntriesKept).Select(known => known.Key).ToList())
        {
            entries.Remove(gone);
        }

        var sends = OrthancSend.ReadAll(await clients.Clinic.ReadAsync("jobs?expand", cancellationToken), time.GetUtcNow());
        var vendors = VendorAddresses.Of(configuration.Current, Entries);
        await ResolveAsync(vendors, now, cancellationToken);
        await JudgeAsync(sends, now, cancellationToken);
        await AskHookAsync(vendors, now, cancellationToken);
    }

    private async Task JudgeAsync(IReadOnlyList<OrthancSend> sends, DateTimeOffset now, CancellationToken cancellationToken)
    {
        settled.IntersectWith(sends.Select(send => send.JobId));
        foreach (var gone in firstSeen.Keys.Except(sends.Select(send => send.JobId), StringComparer.Ordinal).ToList())
        {
            firstSeen.Remove(gone);
        }

        foreach (var send in sends)
        {
            firstSeen.TryAdd(send.JobId, now);
        }

        var ripe = sends.Where(send => !settled.Contains(send.JobId) && now - firstSeen[send.JobId] >= JobGrace).ToList();
        if (ripe.Count == 0)
        {
            return;
        }

        var own = await jobs.FindAsync([.. ripe.Select(send => send.JobId)], cancellationToken);
        var context = new SendContext { Configuration = configuration.Current, Entries = Entries, Names = names, Traffic = traffic };
        foreach (var send in ripe)
        {
            if (!own.Contains(send.JobId) && SendRules.Judge(send, context) is { } sighting)
            {
                await RaiseAsync(sighting, cancellationToken);
                settled.Add(send.JobId);
            }
            else if (own.Contains(send.JobId) || send.IsOver)
            {
                settled.Add(send.JobId);
            }
        }
    }

    // Operations of scripts are jobs without a target: the hook knows where they went, and where scripts posted to.
    private async Task AskHookAsync(IReadOnlyList<VendorAddress> vendors, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var questions = new Dictionary<string, (VendorAddress Vendor, string Through)>(StringComparer.Ordinal);
        foreach (var entry in Entries)
        {
            if (VendorAddresses.Find(vendors, names, entry.Host, entry.Port) is { } vendor)
            {
                questions[HookAnswers.Sent(entry.Kind, entry.Name, ScriptWindowSeconds)] = (vendor, $"a script, by the {entry.Title}");
            }
        }

        foreach (var vendor in vendors)
        {
            questions[HookAnswers.Posted(vendor.ToString().ToLowerInvariant(), ScriptWindowSeconds)] = (vendor, $"a script, by HTTP to {vendor}");
            questions[HookAnswers.Posted(vendor.Host.ToLowerInvariant(), ScriptWindowSeconds)] = (vendor, $"a script, by HTTP to {vendor.Host}");
        }

        if (questions.Count == 0)
        {
            return;
        }

        foreach (var question in (await HookAnswers.AskAsync(clients.Clinic, questions.Keys, cancellationToken)).Yes)
        {
            var (vendor, through) = questions[question];
            await RaiseAsync(
                new()
                {
                    Key = $"{question}/{now.ToUnixTimeSeconds() / 60}",
                    Evidence = BypassEvidence.Script,
                    Destination = vendor.Destination,
                    Through = through,
                    Text = $"A script in Orthanc sent to the vendor behind {vendor.Destination}, past the guard.",
                },
                cancellationToken);
        }
    }

    private async Task RaiseAsync(Sighting sighting, CancellationToken cancellationToken)
    {
        if (await alarms.RaiseAsync(sighting, cancellationToken))
        {
            BypassLog.Noticed(log, sighting.Text, sighting.Through, sighting.Instances);
        }
    }

    private async Task ResolveAsync(IReadOnlyList<VendorAddress> vendors, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var hosts = vendors.Select(vendor => vendor.Host).Concat(Entries.Select(entry => entry.Host)).ToList();
        if (now >= namesUntil || hosts.Any(host => !names.Addresses.ContainsKey(host)))
        {
            names = await HostNames.ResolveAsync(hosts, cancellationToken);
            namesUntil = now + NamesKept;
        }
    }

    // Where the clinic's own Orthanc delivers to the same address, its connections are the guard's as long as it does.
    private bool MayBeOrthanc(VendorAddress vendor) => jobs.WasActive(ConnectionKept) && Entries.Any(entry =>
        GuardedNames.IsDelivery(configuration.Current, entry.Kind, entry.Name) && entry.Port == vendor.Port && names.AreSame(entry.Host, vendor.Host));
}
