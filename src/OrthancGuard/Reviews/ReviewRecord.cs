namespace OrthancGuard.Reviews;

internal enum ReviewState
{
    /// <summary>One reviewer agreed; another must.</summary>
    WaitsForSecond = 1,
    Released = 2,
    Rejected = 3,

    /// <summary>The transfer was decided otherwise, or changed, before a second reviewer agreed.</summary>
    Overtaken = 4,
}

/// <summary>One act of a reviewer, as it lies in the database; why is sealed.</summary>
internal sealed class ReviewRecord
{
    public const string Columns =
        """
        id AS Id, transfer_id AS TransferId, revision AS Revision, state AS State, at AS At, reviewer AS Reviewer,
        second AS Second, second_at AS SecondAt, why_sealed AS WhySealed, plan AS Plan
        """;

    public const string WhyName = "review-why";

    public long Id { get; init; }

    public string TransferId { get; init; } = "";

    public int Revision { get; init; }

    public ReviewState State { get; init; }

    public long At { get; init; }

    public string Reviewer { get; init; } = "";

    public string? Second { get; init; }

    public long? SecondAt { get; init; }

    public byte[] WhySealed { get; init; } = [];

    public string Plan { get; init; } = "{}";
}
