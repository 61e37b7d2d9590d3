using System.Collections.Concurrent;
using OrthancGuard.Configuration;
using OrthancGuard.Ledger;
using OrthancGuard.Storage;

namespace OrthancGuard.Gate;

/// <summary>Writes to the ledger who was turned away at a gate: once a burst and reason, however many instances it tries.</summary>
internal sealed class GateRefusals(GuardStore store, ILedger ledger, ILogger<GateRefusals> log)
{
    private const int MostBursts = 10_000;
    private readonly ConcurrentDictionary<(string Burst, string Code), bool> recorded = new();

    public async Task RecordAsync(GateInstance instance, Destination? destination, string code, CancellationToken cancellationToken)
    {
        if (recorded.Count > MostBursts)
        {
            recorded.Clear();
        }

        if (recorded.TryAdd((instance.Burst, code), true))
        {
            GateAdmissionLog.Refused(log, instance.Door, code);
            await store.WriteAsync(
                transaction => ledger.Append(transaction, new()
                {
                    Kind = LedgerKind.Refused,
                    Destination = destination?.Name,
                    Actor = instance.MoveOriginatorAet ?? instance.CallingAet ?? instance.User ?? instance.RemoteAddress.ToString(),
                    Facts = new Dictionary<string, string>(StringComparer.Ordinal)
                    {
                        ["reasons"] = code,
                        ["gate"] = instance.Door.ToString(),
                        ["address"] = instance.RemoteAddress.ToString(),
                    },
                }),
                cancellationToken);
        }
    }

    public void Forget(string burst)
    {
        foreach (var key in recorded.Keys.Where(key => string.Equals(key.Burst, burst, StringComparison.Ordinal)))
        {
            recorded.TryRemove(key, out _);
        }
    }
}
