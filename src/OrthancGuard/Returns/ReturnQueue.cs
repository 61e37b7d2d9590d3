using Dapper;
using OrthancGuard.Storage;
using OrthancGuard.Transfers;

namespace OrthancGuard.Returns;

/// <summary>What people see of results.</summary>
internal sealed class ReturnQueue(GuardStore store, Vault vault)
{
    private sealed class ActRow
    {
        public long At { get; init; }

        public ReturnAct Act { get; init; }

        public string By { get; init; } = "";

        public byte[] Box { get; init; } = [];
    }

    /// <summary>Newest first.</summary>
    public Task<IReadOnlyList<ReturnRecord>> ListAsync(string? destination, IReadOnlyList<ReturnState> states, int most, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<ReturnRecord>>(
            connection => connection.Query<ReturnRecord>(
                $"""
                SELECT {ReturnRecord.Columns} FROM results
                WHERE (@destination IS NULL OR destination = @destination COLLATE NOCASE) AND (@any OR state IN @states)
                ORDER BY received_at DESC, id DESC LIMIT @most
                """,
                new { destination, any = states.Count == 0, states = states.Select(state => (int)state), most }).AsList(),
            cancellationToken);

    /// <summary>Null for an unknown id.</summary>
    public Task<ReturnView?> FindAsync(string id, CancellationToken cancellationToken) => store.ReadAsync(
        connection => ReturnTable.Find(connection, id) is not { } record
            ? null
            : new ReturnView(
                record,
                TransferReason.Read(record.Reasons),
                [
                    .. connection.Query<ActRow>("SELECT at AS At, act AS Act, by_whom AS By, why_sealed AS Box FROM result_acts WHERE result_id = @id ORDER BY id", new { id })
                        .Select(row => new ReturnActView(DateTimeOffset.FromUnixTimeMilliseconds(row.At), row.Act, row.By, vault.OpenText("result-why", row.Box))),
                ]),
        cancellationToken);
}

/// <summary>A result as people see it.</summary>
internal sealed record ReturnView(ReturnRecord Record, IReadOnlyList<TransferReason> Reasons, IReadOnlyList<ReturnActView> Acts);

/// <summary>What a person did, and why.</summary>
internal sealed record ReturnActView(DateTimeOffset At, ReturnAct Act, string By, string Why);
