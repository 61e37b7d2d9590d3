using OrthancGuard.Ledger;
using OrthancGuard.Reviews;
using OrthancGuard.Storage;
using OrthancGuard.Telemetry;
using OrthancGuard.Transfers;

namespace OrthancGuard.Returns;

/// <summary>How an act on a held result ended.</summary>
internal enum ReturnOutcome
{
    Done,
    NotFound,
    NotHeld,

    /// <summary>A reason that nobody can overrule.</summary>
    NotReleasable,

    /// <summary>No reason in words.</summary>
    Invalid,
}

internal sealed record ReturnDecision(ReturnOutcome Outcome, string Text);

/// <summary>
/// What people do with held results. Released is not stored: it is looked at once more from the beginning, and only what the person has
/// settled, and may settle, no longer holds it.
/// </summary>
internal sealed class ReturnDesk(GuardStore store, Vault vault, ILedger ledger, ReturnFiles files, ReturnSignal signal, ReturnMetrics metrics)
{
    private const int LongestWhy = 2000;

    public Task<ReturnDecision> ReleaseAsync(string id, string by, string why, CancellationToken cancellationToken) =>
        ActAsync(id, by, why, (transaction, record) => Release(transaction, record, by, why), cancellationToken);

    public async Task<ReturnDecision> RejectAsync(string id, string by, string why, CancellationToken cancellationToken)
    {
        var decision = await ActAsync(id, by, why, (transaction, record) => Reject(transaction, record, by, why), cancellationToken);
        if (decision.Outcome == ReturnOutcome.Done)
        {
            files.Delete(id);
        }

        return decision;
    }

    /// <summary>With every check, as if it had just come: after something was repaired.</summary>
    public Task<ReturnDecision> LookAgainAsync(string id, string by, string why, CancellationToken cancellationToken) =>
        ActAsync(id, by, why, (transaction, record) => LookAgain(transaction, record, by, why), cancellationToken);

    private async Task<ReturnDecision> ActAsync(
        string id, string by, string why, Func<WriteTransaction, ReturnRecord, ReturnDecision> act, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(by) || string.IsNullOrWhiteSpace(why) || why.Length > LongestWhy)
        {
            return new(ReturnOutcome.Invalid, "A decision needs a reason in words, at most 2000 letters.");
        }

        var decision = await store.WriteAsync(
            transaction => ReturnTable.Find(transaction, id) switch
            {
                null => new(ReturnOutcome.NotFound, "There is no such result."),
                { State: not ReturnState.Held } => new(ReturnOutcome.NotHeld, "The result is not held."),
                var record => act(transaction, record),
            },
            cancellationToken);
        signal.Set();
        return decision;
    }

    private ReturnDecision Release(WriteTransaction transaction, ReturnRecord record, string by, string why)
    {
        var codes = TransferReason.Read(record.Reasons).Select(reason => reason.Code).Distinct(StringComparer.Ordinal).ToList();
        var fixedOnes = codes.Select(ReturnRules.Find).Where(rule => rule is null or { Power: ReviewPower.Never }).ToList();
        if (fixedOnes.Count > 0)
        {
            return new(
                ReturnOutcome.NotReleasable,
                string.Join('\n', fixedOnes.Select(rule => rule is null ? "No rule lets a person overrule this." : $"{rule.Text} Nobody can overrule it. {rule.Advice}")));
        }

        transaction.Execute(
            "UPDATE results SET settled = @settled WHERE id = @Id",
            new { record.Id, settled = string.Join(' ', record.Settled.Split(' ', StringSplitOptions.RemoveEmptyEntries).Union(codes, StringComparer.Ordinal)) });
        ReturnTable.Move(transaction, record.Id, ReturnState.Received, []);
        ReturnTable.Act(transaction, vault, ledger, record, ReturnAct.Released, by, why, Facts("settled", string.Join(' ', codes)));
        return new(ReturnOutcome.Done, "Released: it is looked at once more, and stored when nothing else speaks against it.");
    }

    private ReturnDecision LookAgain(WriteTransaction transaction, ReturnRecord record, string by, string why)
    {
        ReturnTable.Move(transaction, record.Id, ReturnState.Received, []);
        ReturnTable.Act(transaction, vault, ledger, record, ReturnAct.LookedAtAgain, by, why, Facts("settled", "nothing"));
        return new(ReturnOutcome.Done, "It is looked at again.");
    }

    private ReturnDecision Reject(WriteTransaction transaction, ReturnRecord record, string by, string why)
    {
        ReturnTable.Move(transaction, record.Id, ReturnState.Rejected, TransferReason.Read(record.Reasons));
        transaction.Execute("UPDATE results SET key_sealed = NULL WHERE id = @Id", new { record.Id });
        ReturnTable.Act(transaction, vault, ledger, record, ReturnAct.Rejected, by, why, Facts("reasons", string.Join(' ', TransferReason.Read(record.Reasons).Select(reason => reason.Code))));
        metrics.Ended(record.Destination, "rejected");
        return new(ReturnOutcome.Done, "Rejected: its bytes are gone.");
    }

    private static Dictionary<string, string> Facts(string name, string value) => new(StringComparer.Ordinal) { [name] = value };
}
