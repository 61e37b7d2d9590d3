using Dapper;
using OrthancGuard.Delivery;
using OrthancGuard.Storage;

namespace OrthancGuard.Transfers.Running;

/// <summary>What deliveries noted so that nothing of theirs stays behind: kept per transfer until the delivery says it is clean.</summary>
internal sealed class Leftovers(RunContext context, IEnumerable<IDelivery> deliveries, ILogger<Leftovers> log)
{
    public Task<Dictionary<string, string>> ReadAsync(TransferId id, CancellationToken cancellationToken) =>
        context.Store.ReadAsync(
            connection => connection.Query<Note>("SELECT name AS Name, value AS Value FROM delivery_notes WHERE transfer_id = @Value", new { id.Value })
                .ToDictionary(note => note.Name, note => note.Value, StringComparer.Ordinal),
            cancellationToken);

    /// <returns>True when nothing is left behind.</returns>
    public async Task<bool> CleanUpAsync(TransferId id, CancellationToken cancellationToken)
    {
        var notes = await ReadAsync(id, cancellationToken);
        if (notes.Count == 0)
        {
            return true;
        }

        var name = await context.Store.ReadAsync(
            connection => connection.ExecuteScalar<string?>("SELECT destination FROM transfers WHERE id = @Value", new { id.Value }), cancellationToken);
        var destination = name is null ? null : context.Configuration.Current.FindDestination(name);
        var delivery = destination is null ? null : deliveries.FirstOrDefault(d => d.CanDeliver(destination.Delivery));
        if (delivery is null || !await delivery.CleanUpAsync(new(id, destination!, notes), cancellationToken))
        {
            TransferLog.LeftoversRemain(log, id, notes.Count);
            return false;
        }

        await context.Store.WriteAsync(
            transaction => transaction.Execute("DELETE FROM delivery_notes WHERE transfer_id = @Value", new { id.Value }), cancellationToken);
        return true;
    }

    /// <summary>Transfers nobody works on that have something left behind.</summary>
    public Task<List<string>> FindAsync(CancellationToken cancellationToken) =>
        context.Store.ReadAsync(
            connection => connection.Query<string>(
                """
                SELECT DISTINCT n.transfer_id FROM delivery_notes n JOIN transfers t ON t.id = n.transfer_id
                WHERE t.state >= @delivered ORDER BY n.transfer_id
                """,
                new { delivered = (int)TransferState.Delivered }).AsList(),
            cancellationToken);

    private sealed class Note
    {
        public string Name { get; init; } = "";

        public string Value { get; init; } = "";
    }
}
