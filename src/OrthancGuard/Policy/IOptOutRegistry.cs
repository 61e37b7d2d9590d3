using OrthancGuard.Storage;

namespace OrthancGuard.Policy;

/// <summary>
/// Who does not want their images sent to AI: the opt-outs of <see cref="Consents.IConsentRegistry"/>, for those who need no more.
/// Entries are withdrawn, never deleted.
/// </summary>
internal interface IOptOutRegistry
{
    /// <summary>Records an opt-out and stops what is queued or under way for the patient.</summary>
    Task<OptOutReceipt> AddAsync(OptOutRequest request, CancellationToken cancellationToken);

    /// <returns>Null for an unknown id. Withdrawing twice changes nothing.</returns>
    Task<OptOut?> WithdrawAsync(long id, string by, string? why, CancellationToken cancellationToken);

    /// <summary>Newest first.</summary>
    Task<IReadOnlyList<OptOut>> ListAsync(OptOutQuery query, CancellationToken cancellationToken);

    /// <summary>Opt-outs in force for any of the identifiers, of all scopes when <paramref name="destination"/> is null.</summary>
    Task<IReadOnlyList<OptOut>> CheckAsync(
        IReadOnlyList<PatientIdentity> patients, string? destination, CancellationToken cancellationToken);

    /// <summary>The same look-up inside a transaction; true when one of the identifiers is opted out of the destination.</summary>
    bool IsOptedOut(WriteTransaction transaction, IReadOnlyList<PatientIdentity> patients, string destination);
}

internal sealed record OptOutRequest
{
    public required PatientIdentity Patient { get; init; }

    /// <summary>Null means every destination.</summary>
    public string? Destination { get; init; }

    public required string By { get; init; }

    public string? Why { get; init; }

    public Consents.ConsentSource Source { get; init; }
}

/// <summary>One opt-out. Never printed.</summary>
internal sealed record OptOut
{
    public required long Id { get; init; }

    public required PatientIdentity Patient { get; init; }

    /// <summary>Null means every destination; "vendor X" and "purpose X" are the wider scopes of consents.</summary>
    public string? Destination { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    public string? Why { get; init; }

    public DateTimeOffset? WithdrawnAt { get; init; }

    public string? WithdrawnBy { get; init; }

    public string? WithdrawnWhy { get; init; }

    public override string ToString() => $"(opt-out {Id})";
}

internal sealed record OptOutQuery(bool IncludeWithdrawn = false, PatientIdentity? Patient = null, int Limit = 100, long? Before = null);

/// <summary>The opt-out, what it stopped and what had gone out already.</summary>
internal sealed record OptOutReceipt(OptOut OptOut, IReadOnlyList<string> CancelledTransfers, IReadOnlyList<PriorDisclosure> Disclosed);

/// <summary>Instances of the patient that a destination has acknowledged, or may have received.</summary>
internal sealed record PriorDisclosure(string TransferId, string Destination, DateTimeOffset LastAt, int Instances)
{
    public DateTimeOffset FirstAt { get; init; }

    /// <summary>At most so many more may have arrived: sending was interrupted before the receiver acknowledged them.</summary>
    public int Unconfirmed { get; init; }

    /// <summary>Patient ID (0010,0020) that the destination knows the patient by; null when the way back is not known.</summary>
    public string? Pseudonym { get; init; }
}
