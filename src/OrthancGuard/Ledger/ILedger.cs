using OrthancGuard.Storage;

namespace OrthancGuard.Ledger;

/// <summary>Append-only, hash-chained record of decisions and disclosures.</summary>
internal interface ILedger
{
    /// <summary>Appends inside the caller's transaction: the row is there exactly when the change that it speaks of is.</summary>
    /// <returns>Sequence number of the row, from 1 without gaps.</returns>
    long Append(WriteTransaction transaction, LedgerEntry entry);

    Task<IReadOnlyList<LedgerRow>> ListAsync(LedgerQuery query, CancellationToken cancellationToken);

    /// <summary>Recomputes the whole chain.</summary>
    Task<LedgerVerification> VerifyAsync(CancellationToken cancellationToken);
}

internal enum LedgerKind
{
    ConfigurationLoaded = 1,
    OptOutAdded = 2,
    OptOutWithdrawn = 3,
    Allowed = 4,
    Refused = 5,
    Held = 6,
    DeliveryStarted = 7,
    Disclosed = 8,
    DeliveryEnded = 9,
    Cancelled = 10,
    Failed = 11,
    SignedIn = 40,
    AccountChanged = 41,
    AccountLocked = 42,
}

/// <summary>What happened. Holds no value from a study: patients appear as their blind index only.</summary>
internal sealed record LedgerEntry
{
    public required LedgerKind Kind { get; init; }

    public string? TransferId { get; init; }

    public string? Destination { get; init; }

    /// <summary>Keyed blind index of the patient, so that one patient's rows can be found by one who has the key.</summary>
    public string? PatientIndex { get; init; }

    /// <summary>Who caused it: user, AE title, rule or <c>guard</c>.</summary>
    public required string Actor { get; init; }

    /// <summary>Counts, codes and reasons; ordered by name in the hashed content.</summary>
    public IReadOnlyDictionary<string, string> Facts { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}

internal sealed record LedgerRow(long Sequence, DateTimeOffset At, LedgerEntry Entry, string PreviousHash, string Hash);

internal sealed record LedgerQuery(
    long After = 0, int Limit = 100, string? TransferId = null, string? Destination = null, string? PatientIndex = null, bool NewestFirst = false);

/// <summary>Problem is null when the chain is whole.</summary>
internal sealed record LedgerVerification(long Rows, string HeadHash, long? FirstBadSequence, string? Problem);
