using OrthancGuard.Policy;
using OrthancGuard.Policy.Consents;
using OrthancGuard.Tests.Transfers;

namespace OrthancGuard.Tests.Policy;

public sealed class DeciderTests
{
    private static readonly ConsentAnswer No = new([Decider.OptedOut], [], null);
    private static readonly DateOnly Day = new(2026, 3, 1);
    private static readonly PatientIdentity Anna = TestStore.Patient("4711", "CLINIC");

    [Fact]
    public void OneKnownPatientWhoHasNotOptedOutMayGo() => Assert.Equal(Verdict.Allow, Decide(new() { Today = Day, Patients = [Anna] }).Verdict);

    [Fact]
    public void AnOptedOutPatientIsRefused() => Assert.Equal(
        (Verdict.Refuse, "patient.opted-out"), Summary(Decide(new() { Today = Day, Patients = [Anna], Consent = No })));

    [Fact]
    public void NoPatientIdIsHeld()
    {
        Assert.Equal((Verdict.Hold, "patient.no-id"), Summary(Decide(new() { Today = Day, Patients = [] })));
        Assert.Equal((Verdict.Hold, "patient.no-id"), Summary(Decide(new() { Today = Day, Patients = [Anna, null] })));
    }

    [Fact]
    public void SeveralPatientsAreHeld() =>
        Assert.Equal((Verdict.Hold, "patient.several"), Summary(Decide(new() { Today = Day, Patients = [Anna, TestStore.Patient("4712", "CLINIC")] })));

    [Fact]
    public void OneIdOfTwoIssuersIsTwoPatients() =>
        Assert.Equal((Verdict.Hold, "patient.several"), Summary(Decide(new() { Today = Day, Patients = [Anna, TestStore.Patient("4711", "OTHER")] })));

    [Fact]
    public void AnIssuerThatIsMissingOnceIsNoSecondPatient() =>
        Assert.Equal(Verdict.Allow, Decide(new() { Today = Day, Patients = [Anna, TestStore.Patient("4711")] }).Verdict);

    [Fact]
    public void TwoStudiesOfOneUidAreHeld() =>
        Assert.Equal((Verdict.Hold, "study.several"), Summary(Decide(new() { Today = Day, Patients = [Anna], Studies = 2 })));

    [Fact]
    public void AnUnknownDestinationIsRefused() =>
        Assert.Equal((Verdict.Refuse, "destination.unknown"), Summary(Decider.Decide(null, new() { Today = Day, Patients = [Anna] })));

    [Fact]
    public void EveryReasonIsTold()
    {
        var decision = Decider.Decide(null, new() { Today = Day, Patients = [null, Anna, TestStore.Patient("2")], Studies = 2, Consent = No });
        Assert.Equal(Verdict.Refuse, decision.Verdict);
        Assert.Equal(
            ["destination.unknown", "patient.opted-out", "patient.no-id", "patient.several", "study.several"], decision.Reasons.Select(r => r.Code));
    }

    private static Decision Decide(StudyFacts facts) => Decider.Decide(TestStore.Destination("STROKE_AI"), facts);

    private static (Verdict, string) Summary(Decision decision) => (decision.Verdict, Assert.Single(decision.Reasons).Code);
}
