using OrthancGuard.Storage;

namespace OrthancGuard.Ledger;

/// <summary>Append-only, hash-chained record of decisions and disclosures.</summary>
internal interface ILedger
{
    /// <summary>Appends inside the caller's transaction: the row is there exactly when the change that it speaks of is.</summary>
    /// <returns>Sequence number of the row, from 1 without gaps.</returns>
    long Append(WriteTransaction transaction, LedgerEntry entry);

    Task<IReadOnlyList<LedgerRow>> ListAsync(LedgerQuery query, CancellationToken cancellationToken);

    /// <summary>Recomputes the whole chain and checks every signed checkpoint.</summary>
    /// <param name="trusted">Signing keys to believe in; null believes those that the ledger itself names.</param>
    /// <param name="cancellationToken">Looked at between rows.</param>
    Task<LedgerVerification> VerifyAsync(TrustedKeys? trusted, CancellationToken cancellationToken);

    /// <summary>Signs the newest row inside the caller's transaction.</summary>
    /// <returns>Null when the newest row is signed already, or there is none.</returns>
    Checkpoint? Sign(WriteTransaction transaction);
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

    /// <summary>Instances were on their way to a receiver that did not confirm them: they may have arrived.</summary>
    Unconfirmed = 12,

    /// <summary>A reviewer let a held transfer go on.</summary>
    ReviewReleased = 20,

    /// <summary>The first of two reviewers agreed; the transfer still waits.</summary>
    ReviewApproved = 21,
    ReviewRejected = 22,

    /// <summary>Somebody queued a transfer again, with every check.</summary>
    Requeued = 23,

    /// <summary>A patient's answer was made: whose is the patient index.</summary>
    PatientReportMade = 24,
    LedgerExported = 25,

    /// <summary>Somebody looked at an original image, or at a picture that shows the patient's face.</summary>
    OriginalSeen = 26,
    TokenMade = 28,
    TokenRevoked = 29,

    /// <summary>The public half of the key that signs checkpoints.</summary>
    SigningKeyMade = 30,

    SignedIn = 40,
    AccountChanged = 41,
    AccountLocked = 42,

    OptInAdded = 50,
    OptInWithdrawn = 51,

    /// <summary>Two identifiers were said to be one patient.</summary>
    PatientsLinked = 52,
    PatientsUnlinked = 53,

    /// <summary>guard.json was read anew while the guard ran.</summary>
    ConfigurationChanged = 54,

    /// <summary>Something was sent to a vendor past the guard.</summary>
    BypassNoticed = 60,

    /// <summary>A person has looked at an alarm and said why it was so.</summary>
    BypassAcknowledged = 61,

    /// <summary>A result of a vendor's is in Orthanc under the original study.</summary>
    ResultStored = 70,
    ResultHeld = 71,

    /// <summary>A person let a held result go on, with every check that nobody can overrule.</summary>
    ResultReleased = 72,
    ResultRejected = 73,

    /// <summary>Somebody was turned away at a door of results, or an object was not taken in.</summary>
    ResultRefused = 74,

    /// <summary>A result was looked at for the first time; what becomes of it is a row of its own.</summary>
    ResultReceived = 75,

    /// <summary>What is sealed was sealed with a new key.</summary>
    KeyRotated = 80,

    /// <summary>The data directory was put back from a backup.</summary>
    BackupRestored = 81,
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
internal sealed record LedgerVerification(long Rows, string HeadHash, long? FirstBadSequence, string? Problem)
{
    /// <summary>Signatures that were checked and hold.</summary>
    public int Checkpoints { get; init; }

    /// <summary>Rows up to here are signed.</summary>
    public long SignedUpTo { get; init; }
}
