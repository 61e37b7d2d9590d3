namespace OrthancGuard.Transfers;

/// <summary>A transfer as it lies in the database. Times are milliseconds since 1970 (UTC).</summary>
internal sealed class TransferRecord
{
    public const string Columns =
        """
        id AS Id, destination AS Destination, state AS State, priority AS Priority, origin AS Origin, requested_by AS RequestedBy,
        study_id AS StudyId, study_index AS StudyIndex, study_uid_sealed AS StudyUidSealed, whole_study AS WholeStudy,
        open_until AS OpenUntil, created_at AS CreatedAt, changed_at AS ChangedAt, retry_at AS RetryAt, attempts AS Attempts,
        stop_code AS StopCode, stop_by AS StopBy, stop_basis AS StopBasis, total AS Total, fetched AS Fetched, protected AS Protected, left_out AS LeftOut,
        held AS Held, disclosed AS Disclosed, unconfirmed AS Unconfirmed, unconfirmed_told AS UnconfirmedTold, reasons AS Reasons
        """;

    public string Id { get; init; } = "";

    public string Destination { get; init; } = "";

    public TransferState State { get; init; }

    public TransferPriority Priority { get; init; }

    public TransferOrigin Origin { get; init; }

    public string? RequestedBy { get; init; }

    public string? StudyId { get; init; }

    public string? StudyIndex { get; init; }

    public byte[]? StudyUidSealed { get; init; }

    public bool WholeStudy { get; init; }

    public long? OpenUntil { get; init; }

    public long CreatedAt { get; init; }

    public long ChangedAt { get; init; }

    public long? RetryAt { get; init; }

    public int Attempts { get; init; }

    public string? StopCode { get; init; }

    public string? StopBy { get; init; }

    /// <summary>The opt-out or opt-in that it was stopped for; null for another reason.</summary>
    public string? StopBasis { get; init; }

    public int Total { get; init; }

    public int Fetched { get; init; }

    public int Protected { get; init; }

    public int LeftOut { get; init; }

    public int Held { get; init; }

    /// <summary>Delivered instances that the ledger has a row for.</summary>
    public int Disclosed { get; init; }

    /// <summary>At most so many more may have arrived: they were under way when the receiver, the link or the guard failed.</summary>
    public int Unconfirmed { get; init; }

    /// <summary>The most that the ledger has a row for.</summary>
    public int UnconfirmedTold { get; init; }

    public string Reasons { get; init; } = "[]";
}
