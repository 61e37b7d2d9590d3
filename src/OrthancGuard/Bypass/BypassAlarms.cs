using System.Globalization;
using Dapper;
using OrthancGuard.Ledger;
using OrthancGuard.Storage;

namespace OrthancGuard.Bypass;

/// <summary>The alarms on disk. Each sighting is a row of the ledger in the transaction that keeps it.</summary>
internal sealed class BypassAlarms(GuardStore store, Vault vault, ILedger ledger)
{
    private const string WhyName = "bypass/why";
    private const int LongestWhy = 2000;
    private const int MostResources = 100;

    /// <returns>True when it had not been seen before.</returns>
    public Task<bool> RaiseAsync(Sighting sighting, CancellationToken cancellationToken) => store.WriteAsync(
        transaction =>
        {
            if (transaction.ExecuteScalar<long>("SELECT COUNT(*) FROM bypass_sightings WHERE key = @Key", new { sighting.Key }) > 0)
            {
                return false;
            }

            var alarm = Join(transaction, sighting);
            transaction.Execute(
                "INSERT INTO bypass_sightings (key, alarm_id, at, resources) VALUES (@Key, @alarm, @now, @resources)",
                new { sighting.Key, alarm, now = transaction.Now.ToUnixTimeMilliseconds(), resources = string.Join(' ', sighting.Resources.Take(MostResources)) });
            ledger.Append(transaction, new()
            {
                Kind = LedgerKind.BypassNoticed,
                Destination = sighting.Destination.Length > 0 ? sighting.Destination : null,
                Actor = "guard",
                Facts = new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["alarm"] = alarm.ToString(CultureInfo.InvariantCulture),
                    ["evidence"] = sighting.Evidence.ToString(),
                    ["through"] = sighting.Through,
                    ["instances"] = sighting.Instances.ToString(CultureInfo.InvariantCulture),
                },
            });
            return true;
        },
        cancellationToken);

    public Task<IReadOnlyList<BypassAlarm>> ListAsync(bool openOnly, int limit, CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<BypassAlarm>>(
        connection =>
        {
            var rows = connection.Query<Row>(
                $"""
                SELECT id AS Id, evidence AS Evidence, destination AS Destination, through AS Through, text AS Text, first_at AS FirstAt, last_at AS LastAt,
                    times AS Times, instances AS Instances, acknowledged_at AS AcknowledgedAt, acknowledged_by AS AcknowledgedBy, why_sealed AS WhySealed
                FROM bypass_alarms {(openOnly ? "WHERE acknowledged_at IS NULL" : "")} ORDER BY last_at DESC, id DESC LIMIT @limit
                """,
                new { limit }).AsList();
            return [.. rows.Select(row => row.ToAlarm(vault, connection.Query<string>(
                "SELECT resources FROM bypass_sightings WHERE alarm_id = @Id AND resources <> '' ORDER BY at DESC LIMIT @MostResources",
                new { row.Id, MostResources })))];
        },
        cancellationToken);

    public Task<IReadOnlyList<(string Destination, long Count)>> CountOpenAsync(CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<(string, long)>>(
        connection => connection.Query<(string, long)>("SELECT destination, COUNT(*) FROM bypass_alarms WHERE acknowledged_at IS NULL GROUP BY destination").AsList(),
        cancellationToken);

    /// <summary>A person has looked; the same way again is another alarm.</summary>
    public Task<AcknowledgeOutcome> AcknowledgeAsync(long id, string by, string why, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(by) || string.IsNullOrWhiteSpace(why) || why.Length > LongestWhy)
        {
            return Task.FromResult(AcknowledgeOutcome.Invalid);
        }

        return store.WriteAsync(
            transaction =>
            {
                var found = transaction.Query<(string Destination, long? AcknowledgedAt)>("SELECT destination, acknowledged_at FROM bypass_alarms WHERE id = @id", new { id });
                if (found.Count == 0)
                {
                    return AcknowledgeOutcome.NotFound;
                }

                if (found[0].AcknowledgedAt is not null)
                {
                    return AcknowledgeOutcome.AlreadyDone;
                }

                transaction.Execute(
                    "UPDATE bypass_alarms SET acknowledged_at = @now, acknowledged_by = @by, why_sealed = @box WHERE id = @id",
                    new { now = transaction.Now.ToUnixTimeMilliseconds(), by, box = vault.SealText(WhyName, why.Trim()), id });
                ledger.Append(transaction, new()
                {
                    Kind = LedgerKind.BypassAcknowledged,
                    Destination = found[0].Destination.Length > 0 ? found[0].Destination : null,
                    Actor = by,
                    Facts = new Dictionary<string, string>(StringComparer.Ordinal)
                    {
                        ["alarm"] = id.ToString(CultureInfo.InvariantCulture),
                        // Words of a person may name a patient.
                        ["why-digest"] = vault.Index(WhyName, why.Trim()),
                    },
                });
                return AcknowledgeOutcome.Acknowledged;
            },
            cancellationToken);
    }

    private static long Join(WriteTransaction transaction, Sighting sighting)
    {
        var now = transaction.Now.ToUnixTimeMilliseconds();
        var open = transaction.QueryFirstOrDefault<long?>(
            "SELECT id FROM bypass_alarms WHERE acknowledged_at IS NULL AND evidence = @evidence AND destination = @Destination AND through = @Through",
            new { evidence = (int)sighting.Evidence, sighting.Destination, sighting.Through });
        if (open is { } id)
        {
            transaction.Execute(
                "UPDATE bypass_alarms SET last_at = @now, times = times + 1, instances = instances + @Instances WHERE id = @id", new { now, sighting.Instances, id });
            return id;
        }

        return transaction.ExecuteScalar<long>(
            """
            INSERT INTO bypass_alarms (evidence, destination, through, text, first_at, last_at, times, instances)
            VALUES (@evidence, @Destination, @Through, @Text, @now, @now, 1, @Instances) RETURNING id
            """,
            new { evidence = (int)sighting.Evidence, sighting.Destination, sighting.Through, sighting.Text, now, sighting.Instances });
    }

    private sealed class Row
    {
        public long Id { get; init; }

        public long Evidence { get; init; }

        public string Destination { get; init; } = "";

        public string Through { get; init; } = "";

        public string Text { get; init; } = "";

        public long FirstAt { get; init; }

        public long LastAt { get; init; }

        public long Times { get; init; }

        public long Instances { get; init; }

        public long? AcknowledgedAt { get; init; }

        public string? AcknowledgedBy { get; init; }

        public byte[]? WhySealed { get; init; }

        public BypassAlarm ToAlarm(Vault vault, IEnumerable<string> resources) => new()
        {
            Id = Id,
            Evidence = (BypassEvidence)Evidence,
            Destination = Destination,
            Through = Through,
            Text = Text,
            FirstAt = DateTimeOffset.FromUnixTimeMilliseconds(FirstAt),
            LastAt = DateTimeOffset.FromUnixTimeMilliseconds(LastAt),
            Times = (int)Times,
            Instances = (int)Instances,
            Resources = [.. resources.SelectMany(list => list.Split(' ')).Distinct(StringComparer.Ordinal).Take(MostResources)],
            AcknowledgedAt = AcknowledgedAt is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null,
            AcknowledgedBy = AcknowledgedBy,
            Why = WhySealed is { } box ? vault.OpenText(WhyName, box) : null,
        };
    }
}
