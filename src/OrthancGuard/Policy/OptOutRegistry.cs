using OrthancGuard.Configuration;
using OrthancGuard.Policy.Consents;
using OrthancGuard.Storage;

namespace OrthancGuard.Policy;

/// <summary>The opt-outs of the consent registry.</summary>
internal sealed class OptOutRegistry(IConsentRegistry consents, ConfigurationSource configuration, TimeProvider time) : IOptOutRegistry
{
    public async Task<OptOutReceipt> AddAsync(OptOutRequest request, CancellationToken cancellationToken)
    {
        var receipt = await consents.AddAsync(
            new() { Patient = request.Patient, Scope = ConsentScope.Of(request.Destination), By = request.By, Why = request.Why, Source = request.Source },
            cancellationToken);
        return new(From(receipt.Consent), receipt.CancelledTransfers, receipt.Disclosed);
    }

    public async Task<OptOut?> WithdrawAsync(long id, string by, string? why, CancellationToken cancellationToken) =>
        await consents.FindAsync(id, cancellationToken) is { Kind: ConsentKind.OptOut }
            && await consents.WithdrawAsync(id, by, why, cancellationToken) is { } withdrawn ? From(withdrawn) : null;

    public async Task<IReadOnlyList<OptOut>> ListAsync(OptOutQuery query, CancellationToken cancellationToken) =>
    [
        .. (await consents.ListAsync(new(query.IncludeWithdrawn, query.Patient, query.Limit, query.Before, ConsentKind.OptOut), cancellationToken)).Select(From),
    ];

    public async Task<IReadOnlyList<OptOut>> CheckAsync(
        IReadOnlyList<PatientIdentity> patients, string? destination, CancellationToken cancellationToken)
    {
        var asked = destination is null ? null : configuration.Current.FindDestination(destination);
        var found = new Dictionary<long, OptOut>();
        foreach (var patient in patients)
        {
            foreach (var consent in await consents.ListAsync(new(Patient: patient, Limit: int.MaxValue, Kind: ConsentKind.OptOut), cancellationToken))
            {
                if (consent.IsInForce(time.GetUtcNow()) && (asked is null || consent.Scope.Covers(asked)))
                {
                    found[consent.Id] = From(consent);
                }
            }
        }

        return [.. found.Values.OrderByDescending(optOut => optOut.Id)];
    }

    public bool IsOptedOut(WriteTransaction transaction, IReadOnlyList<PatientIdentity> patients, string destination) =>
        configuration.Current.FindDestination(destination) is { } known
        && consents.Ask(transaction, known with { Consent = ConsentModel.OptOut }, new(patients, null)) is var answer
        && answer.Refusals.Count + answer.Doubts.Count > 0;

    private static OptOut From(Consent consent) => new()
    {
        Id = consent.Id,
        Patient = consent.Patient,
        Destination = consent.Scope.Reach switch
        {
            ConsentReach.All => null,
            ConsentReach.Destination => consent.Scope.Name,
            _ => consent.Scope.ToString(),
        },
        At = consent.At,
        By = consent.By,
        Why = consent.Why,
        WithdrawnAt = consent.WithdrawnAt,
        WithdrawnBy = consent.WithdrawnBy,
        WithdrawnWhy = consent.WithdrawnWhy,
    };
}
