using OrthancGuard.Configuration;
using OrthancGuard.Storage;

namespace OrthancGuard.Policy.Consents;

/// <summary>Who does and who does not want their images sent to AI. Each act is a row of the ledger.</summary>
internal interface IConsentRegistry
{
    /// <summary>Records it; an opt-out stops what is queued or under way for the patient.</summary>
    /// <exception cref="ConsentException">No patient, a scope that the configuration does not know, or an end before the beginning.</exception>
    Task<ConsentReceipt> AddAsync(ConsentRequest request, CancellationToken cancellationToken);

    /// <summary>Records all of them or none.</summary>
    Task<IReadOnlyList<Consent>> AddAllAsync(IReadOnlyList<ConsentRequest> requests, CancellationToken cancellationToken);

    /// <summary>Taking an opt-in back stops what is under way to destinations that need one.</summary>
    /// <returns>Null for an unknown id. Withdrawing twice changes nothing.</returns>
    Task<Consent?> WithdrawAsync(long id, string by, string? why, CancellationToken cancellationToken);

    /// <summary>Null for an unknown id.</summary>
    Task<Consent?> FindAsync(long id, CancellationToken cancellationToken);

    /// <summary>Newest first; a patient's are also those of the patients linked to them.</summary>
    Task<IReadOnlyList<Consent>> ListAsync(ConsentQuery query, CancellationToken cancellationToken);

    /// <summary>Says that two identifiers are one patient: merged, or known under both.</summary>
    Task<LinkReceipt> LinkAsync(LinkRequest request, CancellationToken cancellationToken);

    /// <returns>Null for an unknown id.</returns>
    Task<PatientLink?> UnlinkAsync(long id, string by, string? why, CancellationToken cancellationToken);

    /// <summary>Newest first; of every patient when none is named.</summary>
    Task<IReadOnlyList<PatientLink>> ListLinksAsync(PatientIdentity? patient, bool includeWithdrawn, CancellationToken cancellationToken);

    /// <summary>Why a patient's images may not go to a destination, inside a transaction; see <see cref="ConsentQuestion"/>.</summary>
    ConsentAnswer Ask(WriteTransaction transaction, Destination destination, ConsentQuestion question);
}

internal sealed record ConsentRequest
{
    public ConsentKind Kind { get; init; }

    public required PatientIdentity Patient { get; init; }

    public ConsentScope Scope { get; init; } = ConsentScope.All;

    public DateTimeOffset? ValidFrom { get; init; }

    public DateTimeOffset? ValidUntil { get; init; }

    public required string By { get; init; }

    public string? Why { get; init; }

    public ConsentSource Source { get; init; }

    public override string ToString() => "(request)";
}

internal sealed record ConsentQuery(
    bool IncludeWithdrawn = false, PatientIdentity? Patient = null, int Limit = 100, long? Before = null, ConsentKind? Kind = null);

/// <summary>The consent, what it stopped, what had gone out already, and opt-outs that still stand against an opt-in.</summary>
internal sealed record ConsentReceipt(
    Consent Consent, IReadOnlyList<string> CancelledTransfers, IReadOnlyList<PriorDisclosure> Disclosed, IReadOnlyList<Consent> StandingOptOuts);

internal sealed record LinkRequest(PatientIdentity First, PatientIdentity Second, string By, string? Why);

/// <summary>Two identifiers of one patient. Never printed.</summary>
internal sealed record PatientLink
{
    public required long Id { get; init; }

    public required PatientIdentity First { get; init; }

    public required PatientIdentity Second { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    public string? Why { get; init; }

    public DateTimeOffset? WithdrawnAt { get; init; }

    public string? WithdrawnBy { get; init; }

    public string? WithdrawnWhy { get; init; }

    public override string ToString() => $"(link {Id})";
}

/// <summary>The link, and the transfers that an opt-out of either patient stopped because of it.</summary>
internal sealed record LinkReceipt(PatientLink Link, IReadOnlyList<string> CancelledTransfers);

/// <summary>Whom it is about, and how sure one must be.</summary>
/// <param name="Patients">Every identifier found: an opt-out under any of them counts, and so does one of an uncertain issuer.</param>
/// <param name="Own">The Patient IDs themselves: only an opt-in that is certainly theirs counts. Null asks nothing that is not certain yet:
/// before the images have been read, an opt-in that may be the patient's is enough.</param>
internal sealed record ConsentQuestion(IReadOnlyList<PatientIdentity> Patients, IReadOnlyList<PatientIdentity>? Own)
{
    public override string ToString() => "(question)";
}

/// <summary>Reasons to refuse, and doubts for a person; with the opt-in that a permission rests on.</summary>
internal sealed record ConsentAnswer(IReadOnlyList<DecisionReason> Refusals, IReadOnlyList<DecisionReason> Doubts, string? Basis)
{
    public static ConsentAnswer Nothing { get; } = new([], [], null);
}
