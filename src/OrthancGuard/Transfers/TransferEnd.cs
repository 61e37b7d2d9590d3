using System.Globalization;
using OrthancGuard.Evidence;
using OrthancGuard.Ledger;
using OrthancGuard.Policy;
using OrthancGuard.Policy.Consents;
using OrthancGuard.Protection;
using OrthancGuard.Storage;

namespace OrthancGuard.Transfers;

/// <summary>Ends a transfer, or one try of it, with what the ledger must say about it, in one transaction.</summary>
internal static class TransferEnd
{
    public const string StopCancelled = "cancelled";
    public const string Guard = "guard";

    public static void Refuse(
        WriteTransaction transaction, ILedger ledger, TransferId id, TransferState from, IReadOnlyList<TransferReason> reasons, string actor) =>
        End(transaction, ledger, id, from, TransferState.Refused, LedgerKind.Refused, reasons, actor);

    public static void Hold(
        WriteTransaction transaction, ILedger ledger, TransferId id, TransferState from, IReadOnlyList<TransferReason> reasons) =>
        End(transaction, ledger, id, from, TransferState.Held, LedgerKind.Held, reasons, Guard);

    public static void Fail(
        WriteTransaction transaction, ILedger ledger, TransferId id, TransferState from, IReadOnlyList<TransferReason> reasons) =>
        End(transaction, ledger, id, from, TransferState.Failed, LedgerKind.Failed, reasons, Guard);

    public static void Cancel(WriteTransaction transaction, ILedger ledger, TransferId id, TransferState from, string actor) =>
        End(transaction, ledger, id, from, TransferState.Cancelled, LedgerKind.Cancelled, [], actor);

    /// <summary>Ends what was asked to stop: what a patient said is Refused, anything else Cancelled.</summary>
    public static void Stop(WriteTransaction transaction, ILedger ledger, TransferRecord record)
    {
        var id = new TransferId(record.Id);
        var actor = record.StopBy ?? Guard;
        if (new[] { Decider.OptedOut, ConsentQuestions.NotOptedIn }.FirstOrDefault(r => string.Equals(record.StopCode, r.Code, StringComparison.Ordinal)) is { } reason)
        {
            Refuse(transaction, ledger, id, record.State, [TransferReason.From(reason with { Basis = record.StopBasis })], actor);
        }
        else
        {
            Cancel(transaction, ledger, id, record.State, actor);
        }
    }

    public static void Deliver(WriteTransaction transaction, ILedger ledger, TransferId id)
    {
        AccountFor(transaction, ledger, id);
        TransferTable.Move(transaction, id, TransferState.Delivering, TransferState.Delivered);
        var record = TransferTable.Find(transaction, id)!;
        Append(transaction, ledger, id, LedgerKind.DeliveryEnded, Guard, new(StringComparer.Ordinal)
        {
            ["delivered"] = Text(record.Disclosed),
            ["left-out"] = Text(record.LeftOut),
            ["total"] = Text(record.Total),
        });
    }

    /// <summary>Back to the queue for another try.</summary>
    public static void Requeue(
        WriteTransaction transaction, ILedger ledger, TransferId id, TransferState from, int attempts, DateTimeOffset? at, string note)
    {
        AccountFor(transaction, ledger, id);
        TransferTable.Move(transaction, id, from, TransferState.Queued, note);
        TransferTable.SetRetry(transaction, id, attempts, at);
    }

    /// <summary>A ledger row for the instances that the receiver has acknowledged since the last such row, and one for those in doubt.</summary>
    public static void AccountFor(WriteTransaction transaction, ILedger ledger, TransferId id)
    {
        var delivered = transaction.ExecuteScalar<int>("SELECT COUNT(*) FROM deliveries WHERE transfer_id = @Value", new { id.Value });
        var record = TransferTable.Find(transaction, id)!;
        if (delivered > record.Disclosed)
        {
            var facts = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["instances"] = Text(delivered - record.Disclosed),
                ["instances-so-far"] = Text(delivered),
                ["total"] = Text(record.Total),
            };
            if (TransferReason.Read(record.Reasons).FirstOrDefault(reason => reason.Code == ReasonCodes.FaceAllowed) is { } faces)
            {
                facts["faces-not-removed"] = faces.Basis ?? "";
            }

            Append(transaction, ledger, id, LedgerKind.Disclosed, Guard, facts);
            transaction.Execute("UPDATE transfers SET disclosed = @delivered WHERE id = @Value", new { delivered, id.Value });
        }

        UnconfirmedInstances.AccountFor(transaction, ledger, id);
    }

    public static void Append(
        WriteTransaction transaction, ILedger ledger, TransferId id, LedgerKind kind, string actor, Dictionary<string, string> facts) =>
        ledger.Append(transaction, new()
        {
            Kind = kind,
            TransferId = id.Value,
            Destination = TransferTable.Find(transaction, id)?.Destination,
            PatientIndex = TransferPatients.Index(transaction, id),
            Actor = actor,
            Facts = facts,
        });

    private static void End(
        WriteTransaction transaction,
        ILedger ledger,
        TransferId id,
        TransferState from,
        TransferState to,
        LedgerKind kind,
        IReadOnlyList<TransferReason> reasons,
        string actor)
    {
        AccountFor(transaction, ledger, id);
        if (to is TransferState.Refused or TransferState.Cancelled)
        {
            // Nobody has anything to decide or to show any more.
            EvidenceTable.DeletePictures(transaction, id);
        }

        TransferTable.SetReasons(transaction, id, reasons);
        TransferTable.Move(transaction, id, from, to, reasons.Count > 0 ? reasons[0].Text : null);
        var facts = new Dictionary<string, string>(StringComparer.Ordinal) { ["state-before"] = from.ToString() };
        if (reasons.Count > 0)
        {
            facts["reasons"] = string.Join(' ', reasons.Select(reason => reason.Code).Distinct(StringComparer.Ordinal));
        }

        if (reasons.Select(reason => reason.Basis).OfType<string>().Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } basis)
        {
            facts["basis"] = string.Join("; ", basis);
        }

        Append(transaction, ledger, id, kind, actor, facts);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
