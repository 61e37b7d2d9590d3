using OrthancGuard.Configuration;
using OrthancGuard.Storage;

namespace OrthancGuard.Policy.Consents;

/// <summary>For each destination: may a patient's images go there, as far as consent and contract are concerned?</summary>
internal sealed class ConsentChecks(IConsentRegistry registry, GuardStore store, TimeProvider time)
{
    // A transaction only to see one state of everything; nothing is written.
    public Task<IReadOnlyList<CheckedDestination>> CheckAsync(
        PatientIdentity patient, IReadOnlyList<Destination> destinations, CancellationToken cancellationToken) =>
        store.WriteAsync<IReadOnlyList<CheckedDestination>>(
            transaction => [.. destinations.Select(destination => Check(transaction, destination, patient))], cancellationToken);

    private CheckedDestination Check(WriteTransaction transaction, Destination destination, PatientIdentity patient)
    {
        var answer = registry.Ask(transaction, destination, new([patient], [patient]));
        var period = ContractRules.Period(destination.Contract, ClinicCalendar.Day(time, transaction.Now));
        return new(destination, [.. period is null ? [] : new[] { period }, .. answer.Refusals, .. answer.Doubts], answer.Basis);
    }
}

/// <param name="Destination">Where.</param>
/// <param name="Reasons">Why not; empty when they may.</param>
/// <param name="Basis">The opt-in that it rests on.</param>
internal sealed record CheckedDestination(Destination Destination, IReadOnlyList<DecisionReason> Reasons, string? Basis)
{
    public bool MayGo => Reasons.Count == 0;
}
