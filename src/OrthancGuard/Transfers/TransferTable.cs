using OrthancGuard.Storage;

namespace OrthancGuard.Transfers;

/// <summary>Changes of the table of transfers, each with its row in transfer_events.</summary>
internal static class TransferTable
{
    public static TransferRecord? Find(WriteTransaction transaction, TransferId id) =>
        transaction.QueryFirstOrDefault<TransferRecord>(
            $"SELECT {TransferRecord.Columns} FROM transfers WHERE id = @Value", new { id.Value });

    public static void Insert(WriteTransaction transaction, TransferId id, TransferRequest request, string? studyIndex, byte[]? studyUid, long? openUntil)
    {
        transaction.Execute(
            """
            INSERT INTO transfers (id, destination, state, priority, origin, requested_by, study_id, study_index, study_uid_sealed,
                                   whole_study, open_until, created_at, changed_at)
            VALUES (@Value, @DestinationName, 0, @priority, @origin, @RequestedBy, @StudyOrthancId, @studyIndex, @studyUid,
                    @whole, @openUntil, @now, @now)
            """,
            new
            {
                id.Value,
                request.DestinationName,
                priority = (int)request.Priority,
                origin = (int)request.Origin,
                request.RequestedBy,
                request.StudyOrthancId,
                studyIndex,
                studyUid,
                whole = request.IsWholeStudy,
                openUntil,
                now = transaction.Now.ToUnixTimeMilliseconds(),
            });
        AddEvent(transaction, id, TransferState.Queued, null);
    }

    /// <summary>Moves on, unless it has been asked to stop or somebody else has moved it.</summary>
    public static bool TryAdvance(WriteTransaction transaction, TransferId id, TransferState from, TransferState to, string? note = null)
    {
        var record = Find(transaction, id);
        if (record is null || record.State != from || record.StopCode is not null)
        {
            return false;
        }

        Move(transaction, id, from, to, note);
        return true;
    }

    /// <exception cref="InvalidOperationException">The rules do not allow it.</exception>
    public static void Move(WriteTransaction transaction, TransferId id, TransferState from, TransferState to, string? note = null)
    {
        if (!TransferRules.MayMove(from, to))
        {
            throw new InvalidOperationException($"A transfer does not go from {from} to {to}.");
        }

        transaction.Execute(
            """
            UPDATE transfers SET state = @to, changed_at = @now, open_until = NULL, retry_at = NULL WHERE id = @Value
            """,
            new { to = (int)to, now = transaction.Now.ToUnixTimeMilliseconds(), id.Value });
        if (TransferRules.IsFinal(to))
        {
            transaction.Execute("UPDATE transfers SET stop_code = NULL, stop_by = NULL, stop_basis = NULL WHERE id = @Value", new { id.Value });
            transaction.Execute("DELETE FROM transfer_bursts WHERE transfer_id = @Value", new { id.Value });
        }

        if (to == TransferState.Delivered)
        {
            // Whoever may be queued again still needs what was asked for.
            transaction.Execute("DELETE FROM transfer_parts WHERE transfer_id = @Value", new { id.Value });
        }

        AddEvent(transaction, id, to, note);
    }

    public static void SetRetry(WriteTransaction transaction, TransferId id, int attempts, DateTimeOffset? at) =>
        transaction.Execute(
            "UPDATE transfers SET attempts = @attempts, retry_at = @at WHERE id = @Value",
            new { attempts, at = at?.ToUnixTimeMilliseconds(), id.Value });

    public static void SetReasons(WriteTransaction transaction, TransferId id, IEnumerable<TransferReason> reasons) =>
        transaction.Execute("UPDATE transfers SET reasons = @json WHERE id = @Value", new { json = TransferReason.Write(reasons), id.Value });

    public static void SetCounts(WriteTransaction transaction, TransferId id, TransferCounts counts) =>
        transaction.Execute(
            """
            UPDATE transfers SET total = @Total, fetched = @Fetched, protected = @Protected, left_out = @LeftOut, held = @Held
            WHERE id = @Value
            """,
            new { id.Value, counts.Total, counts.Fetched, counts.Protected, counts.LeftOut, counts.Held });

    public static void SetStudy(WriteTransaction transaction, TransferId id, string studyId) =>
        transaction.Execute("UPDATE transfers SET study_id = @studyId WHERE id = @Value", new { studyId, id.Value });

    /// <summary>Asks a transfer that is worked on to stop; whoever works on it ends it.</summary>
    public static void RequestStop(WriteTransaction transaction, TransferId id, string code, string by, string? basis = null) =>
        transaction.Execute(
            "UPDATE transfers SET stop_code = @code, stop_by = @by, stop_basis = @basis WHERE id = @Value AND stop_code IS NULL",
            new { code, by, basis, id.Value });

    private static void AddEvent(WriteTransaction transaction, TransferId id, TransferState state, string? note) =>
        transaction.Execute(
            """
            INSERT INTO transfer_events (transfer_id, number, state, at, note)
            VALUES (@Value, (SELECT COALESCE(MAX(number), 0) + 1 FROM transfer_events WHERE transfer_id = @Value), @state, @now, @note)
            """,
            new { id.Value, state = (int)state, now = transaction.Now.ToUnixTimeMilliseconds(), note });
}
