using OrthancGuard.Policy;
using OrthancGuard.Storage;

namespace OrthancGuard.Transfers;

/// <summary>
/// Studies of which a destination has got anything in the calendar month, or is getting it now. Counted in the transaction that lets
/// the next one begin, so that two cannot both take the last place.
/// </summary>
internal static class MonthlyVolume
{
    /// <summary>Those beside the study of this transfer: the same study again does not count twice.</summary>
    public static int OtherStudies(WriteTransaction transaction, TimeProvider time, TransferId id)
    {
        var own = TransferTable.Find(transaction, id)!;
        return transaction.ExecuteScalar<int>(Sql(), Parameters(time, transaction.Now, own.Destination, own.StudyId));
    }

    /// <summary>SQL of the count.</summary>
    public static string Sql() =>
        """
        SELECT COUNT(DISTINCT COALESCE(t.study_id, t.id)) FROM transfers t
        WHERE LOWER(t.destination) = LOWER(@destination) AND t.changed_at >= @since AND (@study IS NULL OR t.study_id IS NOT @study)
          AND (t.state = @delivering OR t.unconfirmed > 0 OR EXISTS (SELECT 1 FROM deliveries d WHERE d.transfer_id = t.id AND d.at >= @since))
        """;

    /// <param name="time">Whose months count.</param>
    /// <param name="at">In which month.</param>
    /// <param name="destination">Name of the destination.</param>
    /// <param name="study">A study that is not counted; null for none.</param>
    public static object Parameters(TimeProvider time, DateTimeOffset at, string destination, string? study) => new
    {
        destination,
        study,
        since = ClinicCalendar.MonthOf(time, at).ToUnixTimeMilliseconds(),
        delivering = (int)TransferState.Delivering,
    };
}
