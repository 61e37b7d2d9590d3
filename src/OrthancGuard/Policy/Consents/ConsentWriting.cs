using System.Globalization;
using OrthancGuard.Configuration;
using OrthancGuard.Ledger;
using OrthancGuard.Storage;

namespace OrthancGuard.Policy.Consents;

/// <summary>Changes of the registry inside a transaction, each with its row in the ledger.</summary>
internal sealed class ConsentWriting(Vault vault, ILedger ledger, ConfigurationSource configuration)
{
    /// <summary>The request with the patient trimmed and the scope's name as the configuration writes it.</summary>
    /// <exception cref="ConsentException">The message is for the person who asked.</exception>
    public static ConsentRequest Check(ConsentRequest request, GuardConfiguration configuration)
    {
        var patient = PatientMatching.Normalize(request.Patient.Id, request.Patient.Issuer)
            ?? throw new ConsentException("A patient is needed.");
        if (request.ValidUntil <= request.ValidFrom)
        {
            throw new ConsentException("It would end before it begins.");
        }

        return request with
        {
            Patient = patient,
            Scope = request.Scope.In(configuration)
                ?? throw new ConsentException($"The configuration names no such {request.Scope.Reach.ToString().ToLowerInvariant()}."),
        };
    }

    /// <summary>Does a scope speak of a destination, by its name? Whatever the configuration no longer knows is in the scope of all.</summary>
    public static Func<string, bool> Affected(ConsentScope scope, GuardConfiguration configuration) => scope.Reach switch
    {
        ConsentReach.All => _ => true,
        ConsentReach.Destination => name => string.Equals(name, scope.Name, StringComparison.OrdinalIgnoreCase),
        _ => name => configuration.FindDestination(name) is { } destination && scope.Covers(destination),
    };

    public (long Id, IReadOnlyList<string> Stopped) Add(WriteTransaction transaction, ConsentRequest request)
    {
        var id = transaction.ExecuteScalar<long>(
            """
            INSERT INTO consents (kind, patient_index, patient_sealed, scope, scope_name, valid_from, valid_until, source, at, recorded_by, why_sealed)
            VALUES (@kind, @index, @patientSealed, @reach, @scopeName, @from, @until, @source, @now, @By, @whySealed) RETURNING id
            """,
            new
            {
                kind = (int)request.Kind,
                index = PatientMatching.Index(vault, request.Patient),
                patientSealed = PatientMatching.Seal(vault, request.Patient),
                reach = (int)request.Scope.Reach,
                scopeName = request.Scope.Name,
                from = request.ValidFrom?.ToUnixTimeMilliseconds(),
                until = request.ValidUntil?.ToUnixTimeMilliseconds(),
                source = (int)request.Source,
                now = transaction.Now.ToUnixTimeMilliseconds(),
                request.By,
                whySealed = ConsentRecord.SealWhy(vault, request.Why),
            });
        var kind = request.Kind == ConsentKind.OptOut ? LedgerKind.OptOutAdded : LedgerKind.OptInAdded;
        Record(transaction, kind, id, request.Patient, request.Scope, request.By, request.Source);
        var holdsNow = (request.ValidFrom is null || request.ValidFrom <= transaction.Now) && (request.ValidUntil is null || request.ValidUntil > transaction.Now);
        return request.Kind == ConsentKind.OptOut && holdsNow
            ? (id, Stop(transaction, id, request.Patient, request.Scope, request.By))
            : (id, []);
    }

    public (Consent? Consent, IReadOnlyList<string> Stopped) Withdraw(WriteTransaction transaction, long id, string by, string? why)
    {
        var changed = transaction.Execute(
            """
            UPDATE consents SET withdrawn_at = @now, withdrawn_by = @by, withdrawn_why_sealed = @whySealed
            WHERE id = @id AND withdrawn_at IS NULL
            """,
            new { id, by, now = transaction.Now.ToUnixTimeMilliseconds(), whySealed = ConsentRecord.SealWhy(vault, why) });
        var consent = transaction.QueryFirstOrDefault<ConsentRecord>(
            $"SELECT {ConsentRecord.Columns} FROM consents WHERE id = @id", new { id })?.Open(vault);
        if (changed == 0 || consent is null)
        {
            return (consent, []);
        }

        var isOptOut = consent.Kind == ConsentKind.OptOut;
        Record(transaction, isOptOut ? LedgerKind.OptOutWithdrawn : LedgerKind.OptInWithdrawn, id, consent.Patient, consent.Scope, by, consent.Source);
        return (consent, isOptOut ? [] : StopWithoutOptIn(transaction, consent, by));
    }

    public PatientLink Link(WriteTransaction transaction, LinkRequest request)
    {
        var first = PatientMatching.Normalize(request.First.Id, request.First.Issuer);
        var second = PatientMatching.Normalize(request.Second.Id, request.Second.Issuer);
        if (first is null || second is null || (PatientMatching.IsCertainly(first, second) && PatientMatching.IsCertainly(second, first)))
        {
            throw new ConsentException("Two different patients are needed.");
        }

        var id = transaction.ExecuteScalar<long>(
            """
            INSERT INTO patient_links (first_index, first_sealed, second_index, second_sealed, at, recorded_by, why_sealed)
            VALUES (@firstIndex, @firstSealed, @secondIndex, @secondSealed, @now, @By, @whySealed) RETURNING id
            """,
            new
            {
                firstIndex = PatientMatching.Index(vault, first),
                firstSealed = PatientMatching.Seal(vault, first),
                secondIndex = PatientMatching.Index(vault, second),
                secondSealed = PatientMatching.Seal(vault, second),
                now = transaction.Now.ToUnixTimeMilliseconds(),
                request.By,
                whySealed = ConsentRecord.SealWhy(vault, request.Why),
            });
        RecordLink(transaction, LedgerKind.PatientsLinked, id, first, second, request.By);
        return FindLink(transaction, id)!;
    }

    public PatientLink? Unlink(WriteTransaction transaction, long id, string by, string? why)
    {
        var changed = transaction.Execute(
            """
            UPDATE patient_links SET withdrawn_at = @now, withdrawn_by = @by, withdrawn_why_sealed = @whySealed
            WHERE id = @id AND withdrawn_at IS NULL
            """,
            new { id, by, now = transaction.Now.ToUnixTimeMilliseconds(), whySealed = ConsentRecord.SealWhy(vault, why) });
        var link = FindLink(transaction, id);
        if (changed > 0 && link is not null)
        {
            RecordLink(transaction, LedgerKind.PatientsUnlinked, id, link.First, link.Second, by);
        }

        return link;
    }

    /// <summary>Stops what opt-outs in force of any of the patients, or of those linked to them, now reach.</summary>
    public IReadOnlyList<string> StopOptedOut(WriteTransaction transaction, ConsentQuestions questions, IReadOnlyList<PatientIdentity> patients, string by)
    {
        var linked = LinkedPatients.Of(transaction.Query<LinkRecord>, vault, patients);
        var stopped = new List<string>();
        foreach (var consent in questions.InForce(transaction, linked).Where(c => c.Kind == ConsentKind.OptOut))
        {
            stopped.AddRange(Stop(transaction, consent.Id, consent.Patient, consent.Scope, by));
        }

        return [.. stopped.Distinct(StringComparer.Ordinal)];
    }

    private IReadOnlyList<string> Stop(WriteTransaction transaction, long id, PatientIdentity patient, ConsentScope scope, string by) =>
        PatientTransfers.StopAll(
            transaction,
            vault,
            ledger,
            LinkedPatients.Of(transaction.Query<LinkRecord>, vault, [patient]),
            Affected(scope, configuration.Current),
            ConsentQuestions.OptedOut(id, scope),
            by);

    private IReadOnlyList<string> StopWithoutOptIn(WriteTransaction transaction, Consent withdrawn, string by)
    {
        var current = configuration.Current;
        var patients = LinkedPatients.Of(transaction.Query<LinkRecord>, vault, [withdrawn.Patient]);
        var questions = new ConsentQuestions(vault, configuration);
        var barred = current.Destinations
            .Where(d => d.Consent == ConsentModel.OptIn && withdrawn.Scope.Covers(d) && questions.Answer(transaction, d, new(patients, null)).Refusals.Count > 0)
            .Select(d => d.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return PatientTransfers.StopAll(transaction, vault, ledger, patients, barred.Contains, ConsentQuestions.NotOptedIn with { Basis = ConsentQuestions.Basis(withdrawn) + " withdrawn" }, by);
    }

    private PatientLink? FindLink(WriteTransaction transaction, long id) => transaction.QueryFirstOrDefault<LinkRecord>(
        $"SELECT {LinkRecord.Columns} FROM patient_links WHERE id = @id", new { id })?.Open(vault);

    private void Record(
        WriteTransaction transaction, LedgerKind kind, long id, PatientIdentity patient, ConsentScope scope, string by, ConsentSource source)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [kind is LedgerKind.OptOutAdded or LedgerKind.OptOutWithdrawn ? "opt-out" : "opt-in"] = id.ToString(CultureInfo.InvariantCulture),
            ["scope"] = scope.Reach.ToString().ToLowerInvariant(),
            ["source"] = source.ToString().ToLowerInvariant(),
        };
        if (scope.Reach is ConsentReach.Vendor or ConsentReach.Purpose)
        {
            facts["scope-name"] = scope.Name ?? "";
        }

        ledger.Append(transaction, new()
        {
            Kind = kind,
            Destination = scope.Reach == ConsentReach.Destination ? scope.Name : null,
            PatientIndex = PatientMatching.Index(vault, patient),
            Actor = by,
            Facts = facts,
        });
    }

    // One row for each of the two, so that each patient's rows tell of it.
    private void RecordLink(WriteTransaction transaction, LedgerKind kind, long id, PatientIdentity first, PatientIdentity second, string by)
    {
        foreach (var patient in new[] { first, second })
        {
            ledger.Append(transaction, new()
            {
                Kind = kind,
                PatientIndex = PatientMatching.Index(vault, patient),
                Actor = by,
                Facts = new Dictionary<string, string>(StringComparer.Ordinal) { ["link"] = id.ToString(CultureInfo.InvariantCulture) },
            });
        }
    }
}
