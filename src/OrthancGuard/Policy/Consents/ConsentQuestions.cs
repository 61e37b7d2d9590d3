using OrthancGuard.Configuration;
using OrthancGuard.Storage;

namespace OrthancGuard.Policy.Consents;

/// <summary>Answers whether a patient's images may go to a destination. Doubt never permits: it refuses or holds.</summary>
internal sealed class ConsentQuestions(Vault vault, ConfigurationSource configuration)
{
    public static readonly DecisionReason NotOptedIn = new("patient.not-opted-in", "The patient has not opted in, and this destination needs it.");
    public static readonly DecisionReason Unclear = new(
        "consent.unclear", "The patient has opted out of a vendor, a task or a destination that the configuration does not name any more.");

    private const string Sql =
        $"""
        SELECT {ConsentRecord.Columns} FROM consents
        WHERE patient_index IN @indexes AND withdrawn_at IS NULL AND (valid_from IS NULL OR valid_from <= @now) AND (valid_until IS NULL OR valid_until > @now)
        ORDER BY id DESC
        """;

    public ConsentAnswer Answer(WriteTransaction transaction, Destination destination, ConsentQuestion question)
    {
        if (!question.Patients.Any(patient => IsKnown(transaction, patient)))
        {
            return destination.Consent == ConsentModel.OptIn && question.Patients.Count > 0 ? new([NotOptedIn], [], null) : ConsentAnswer.Nothing;
        }

        var patients = LinkedPatients.Of(transaction.Query<LinkRecord>, vault, question.Patients);
        var consents = InForce(transaction, patients);
        var optOuts = consents.Where(c => c.Kind == ConsentKind.OptOut && IsOf(c, patients, PatientMatching.Same)).ToList();
        var refusals = optOuts.Where(c => c.Scope.Covers(destination)).Select(c => OptedOut(c.Id, c.Scope)).ToList();
        List<DecisionReason> doubts =
            [.. optOuts.Where(c => c.Scope.In(configuration.Current) is null).Select(c => Unclear with { Basis = Basis(c) }).Take(1)];
        string? basis = null;
        if (destination.Consent == ConsentModel.OptIn && question.Patients.Count > 0)
        {
            basis = FindOptIn(transaction, consents, patients, destination, question) is { } optIn ? Basis(optIn) : null;
            if (basis is null)
            {
                refusals.Add(NotOptedIn);
            }
        }

        return new(refusals, doubts, basis);
    }

    public IReadOnlyList<Consent> InForce(WriteTransaction transaction, IReadOnlyList<PatientIdentity> patients) =>
    [
        .. transaction.Query<ConsentRecord>(Sql, new { indexes = Indexes(patients), now = transaction.Now.ToUnixTimeMilliseconds() })
            .Select(record => record.Open(vault)),
    ];

    public string[] Indexes(IReadOnlyList<PatientIdentity> patients) =>
        [.. patients.Select(patient => PatientMatching.Index(vault, patient)).Distinct(StringComparer.Ordinal)];

    public static bool IsOf(Consent consent, IReadOnlyList<PatientIdentity> patients, Func<PatientIdentity, PatientIdentity, bool> same) =>
        patients.Any(patient => same(consent.Patient, patient));

    private Consent? FindOptIn(
        WriteTransaction transaction, IReadOnlyList<Consent> consents, IReadOnlyList<PatientIdentity> patients, Destination destination, ConsentQuestion question)
    {
        var optIns = consents.Where(c => c.Kind == ConsentKind.OptIn && c.Scope.Covers(destination));
        if (question.Own is null)
        {
            return optIns.FirstOrDefault(c => IsOf(c, patients, PatientMatching.Same));
        }

        var certain = LinkedPatients.CertainlyOf(transaction.Query<LinkRecord>, vault, question.Own);
        return optIns.FirstOrDefault(c => IsOf(c, certain, PatientMatching.IsCertainly));
    }

    public static DecisionReason OptedOut(long id, ConsentScope scope) => new(
        Decider.OptedOut.Code,
        scope.Reach switch
        {
            ConsentReach.Vendor => "The patient has opted out of this vendor.",
            ConsentReach.Purpose => "The patient has opted out of this task.",
            ConsentReach.Destination => "The patient has opted out of this destination.",
            _ => Decider.OptedOut.Text,
        }) { Basis = Basis(ConsentKind.OptOut, id, scope) };

    public static string Basis(Consent consent) => Basis(consent.Kind, consent.Id, consent.Scope);

    private static string Basis(ConsentKind kind, long id, ConsentScope scope) =>
        $"{(kind == ConsentKind.OptIn ? "opt-in" : "opt-out")} {id} ({scope.Reach.ToString().ToLowerInvariant()})";

    // Nearly every instance at a gate is of a patient who has said nothing.
    private bool IsKnown(WriteTransaction transaction, PatientIdentity patient) =>
        transaction.ScalarPrepared(
            """
            SELECT 1 WHERE EXISTS (SELECT 1 FROM consents WHERE patient_index = $index AND withdrawn_at IS NULL)
                OR EXISTS (SELECT 1 FROM patient_links WHERE first_index = $index AND withdrawn_at IS NULL)
                OR EXISTS (SELECT 1 FROM patient_links WHERE second_index = $index AND withdrawn_at IS NULL)
            """,
            ("$index", PatientMatching.Index(vault, patient))) is not null;
}
