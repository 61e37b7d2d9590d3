using OrthancGuard.Configuration;

namespace OrthancGuard.Policy;

/// <summary>From facts to a decision, with every reason. No I/O.</summary>
internal static class Decider
{
    public static readonly DecisionReason UnknownDestination = new("destination.unknown", "There is no such destination in the guard's configuration.");
    public static readonly DecisionReason OptedOut = new("patient.opted-out", "The patient has opted out of AI.");
    public static readonly DecisionReason NoStudy = new("study.not-found", "Orthanc has no such study.");
    public static readonly DecisionReason NoPatientId = new("patient.no-id", "The study, or an instance of it, has no Patient ID: opt-outs cannot be looked up.");
    public static readonly DecisionReason SeveralPatients = new("patient.several", "The study names more than one patient.");
    public static readonly DecisionReason SeveralStudies = new("study.several", "Orthanc has several studies with this Study Instance UID.");

    /// <summary>Refused when any reason refuses, else held when any holds.</summary>
    public static Decision Decide(Destination? destination, StudyFacts facts)
    {
        var refusals = new List<DecisionReason>();
        var doubts = new List<DecisionReason>();
        if (destination is null)
        {
            refusals.Add(UnknownDestination);
        }
        else if (ContractRules.Period(destination.Contract, facts.Today) is { } period)
        {
            refusals.Add(period);
        }

        if (destination is not null && ContractRules.Faces(destination.Profile.Deface, destination, facts.Today) is { } faces)
        {
            refusals.Add(faces);
        }

        if (ContractRules.Used(destination?.Contract, facts.StudiesThisMonth) is { } used)
        {
            refusals.Add(used);
        }

        refusals.AddRange(facts.Consent.Refusals);
        doubts.AddRange(facts.Consent.Doubts);

        if (facts.Patients.Contains(null) || facts.Patients.Count == 0)
        {
            doubts.Add(NoPatientId);
        }

        if (SpeaksOfSeveral([.. facts.Patients.OfType<PatientIdentity>()]))
        {
            doubts.Add(SeveralPatients);
        }

        if (facts.Studies > 1)
        {
            doubts.Add(SeveralStudies);
        }

        var verdict = (refusals.Count, doubts.Count) switch
        {
            ( > 0, _) => Verdict.Refuse,
            (_, > 0) => Verdict.Hold,
            _ => Verdict.Allow,
        };
        return new(verdict, [.. refusals, .. doubts]);
    }

    private static bool SpeaksOfSeveral(List<PatientIdentity> patients) =>
        patients.Any(left => patients.Any(right => !PatientMatching.Same(left, right)));
}
