using OrthancGuard.Configuration;
using OrthancGuard.Ledger;
using OrthancGuard.Policy;
using OrthancGuard.Policy.Consents;
using OrthancGuard.Storage;

namespace OrthancGuard.Transfers;

/// <summary>Takes a request into the queue inside a transaction: refused, merged with one that waits, or new.</summary>
internal sealed class Submission(Vault vault, IConsentRegistry consents, ILedger ledger, ConfigurationSource configuration, TimeProvider time)
{
    public SubmitResult Submit(WriteTransaction transaction, TransferRequest request)
    {
        if (configuration.Current.FindDestination(request.DestinationName) is not { } destination)
        {
            return new(SubmitOutcome.UnknownDestination, null, Decider.UnknownDestination.Text);
        }

        if (string.IsNullOrEmpty(request.StudyOrthancId) && string.IsNullOrEmpty(request.StudyInstanceUid))
        {
            return new(SubmitOutcome.Invalid, null, "No study is named.");
        }

        var named = request with { DestinationName = destination.Name };
        var studyIndex = named.StudyInstanceUid is { Length: > 0 } uid ? vault.Index("study", uid) : null;
        var reasons = Refusals(transaction, named, destination);
        if (reasons.Count > 0)
        {
            return Refuse(transaction, named, studyIndex, reasons);
        }

        return FindWaiting(transaction, named, studyIndex) is { } waiting
            ? Merge(transaction, waiting, named)
            : Queue(transaction, named, studyIndex);
    }

    private SubmitResult Queue(WriteTransaction transaction, TransferRequest request, string? studyIndex)
    {
        var waiting = transaction.ExecuteScalar<int>("SELECT COUNT(*) FROM transfers WHERE state = 0");
        if (waiting >= configuration.Current.Limits.QueueLength)
        {
            return new(SubmitOutcome.Unavailable, null, "Too many transfers are waiting.");
        }

        return new(SubmitOutcome.Queued, Insert(transaction, request, studyIndex, OpenUntil(transaction, request)));
    }

    private SubmitResult Merge(WriteTransaction transaction, TransferId id, TransferRequest request)
    {
        TransferPatients.Add(transaction, vault, id, request.Patients);
        TransferParts.Add(transaction, vault, id, request);
        transaction.ExecutePrepared(
            """
            UPDATE transfers SET
                whole_study = MAX(whole_study, $whole),
                priority = MAX(priority, $priority),
                study_id = COALESCE(study_id, $study),
                open_until = COALESCE($until, open_until)
            WHERE id = $id
            """,
            ("$whole", request.IsWholeStudy),
            ("$priority", (int)request.Priority),
            ("$study", request.StudyOrthancId),
            ("$until", OpenUntil(transaction, request)),
            ("$id", id.Value));
        Remember(transaction, request.Burst, id);
        return new(SubmitOutcome.Merged, id);
    }

    private List<DecisionReason> Refusals(WriteTransaction transaction, TransferRequest request, Destination destination)
    {
        var reasons = new List<DecisionReason>();
        if (ContractRules.Period(destination.Contract, ClinicCalendar.Day(time, transaction.Now)) is { } period)
        {
            reasons.Add(period);
        }

        // A doubt is for a person, who needs a transfer to look at: the decision holds it.
        reasons.AddRange(consents.Ask(transaction, destination, new(request.Patients, null)).Refusals);
        return reasons;
    }

    // A burst is refused once, however many of its instances arrive.
    private SubmitResult Refuse(WriteTransaction transaction, TransferRequest request, string? studyIndex, List<DecisionReason> reasons)
    {
        var text = string.Join(' ', reasons.Select(reason => reason.Text));
        if (FindRefused(transaction, request, studyIndex) is { } before)
        {
            return new(SubmitOutcome.Refused, before, text);
        }

        var id = Insert(transaction, request, studyIndex, null);
        TransferTable.Move(transaction, id, TransferState.Queued, TransferState.Deciding);
        TransferEnd.Refuse(transaction, ledger, id, TransferState.Deciding, [.. reasons.Select(TransferReason.From)], request.RequestedBy ?? request.Origin.ToString());
        Remember(transaction, request.Burst, id);
        return new(SubmitOutcome.Refused, id, text);
    }

    private TransferId Insert(WriteTransaction transaction, TransferRequest request, string? studyIndex, long? openUntil)
    {
        var id = TransferId.Create(time);
        var sealedUid = request.StudyInstanceUid is { Length: > 0 } uid ? vault.SealText("study", uid) : null;
        TransferTable.Insert(transaction, id, request, studyIndex, sealedUid, openUntil);
        TransferPatients.Add(transaction, vault, id, request.Patients);
        TransferParts.Add(transaction, vault, id, request);
        Remember(transaction, request.Burst, id);
        return id;
    }

    // One that has been tried keeps what it was asked for: its first try may have told the receiver how many to expect.
    private static TransferId? FindWaiting(WriteTransaction transaction, TransferRequest request, string? studyIndex) =>
        Id((string?)transaction.ScalarPrepared(
            """
            SELECT id FROM transfers
            WHERE state = 0 AND attempts = 0 AND destination = $destination AND (study_id = $study OR study_index = $index)
            ORDER BY created_at DESC LIMIT 1
            """,
            ("$destination", request.DestinationName),
            ("$study", request.StudyOrthancId),
            ("$index", studyIndex)));

    private static TransferId? FindRefused(WriteTransaction transaction, TransferRequest request, string? studyIndex) =>
        request.Burst is null
            ? null
            : Id(transaction.ExecuteScalar<string?>(
                """
                SELECT t.id FROM transfers t JOIN transfer_bursts b ON b.transfer_id = t.id
                WHERE b.burst = @Burst AND t.state = @refused AND t.destination = @DestinationName
                  AND (t.study_id = @StudyOrthancId OR t.study_index = @studyIndex)
                LIMIT 1
                """,
                new { request.Burst, refused = (int)TransferState.Refused, request.DestinationName, request.StudyOrthancId, studyIndex }));

    private static TransferId? Id(string? value) => value is null ? null : new TransferId(value);

    private long? OpenUntil(WriteTransaction transaction, TransferRequest request) =>
        request.Burst is null ? null : (transaction.Now + configuration.Current.Limits.BurstQuiet).ToUnixTimeMilliseconds();

    private static void Remember(WriteTransaction transaction, string? burst, TransferId id)
    {
        if (burst is not null)
        {
            transaction.ExecutePrepared(
                "INSERT INTO transfer_bursts (burst, transfer_id) VALUES ($burst, $id) ON CONFLICT DO NOTHING", ("$burst", burst), ("$id", id.Value));
        }
    }
}
