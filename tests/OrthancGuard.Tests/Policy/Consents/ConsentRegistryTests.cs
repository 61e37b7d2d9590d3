using OrthancGuard.Configuration;
using OrthancGuard.Ledger;
using OrthancGuard.Policy;
using OrthancGuard.Policy.Consents;
using OrthancGuard.Tests.Transfers;
using OrthancGuard.Transfers;

namespace OrthancGuard.Tests.Policy.Consents;

public sealed class ConsentRegistryTests : IAsyncDisposable
{
    private readonly TestStore guard = new(TestStore.With(c => c with
    {
        Destinations =
        [
            Vendor("STROKE_AI", "Stroke Ltd", "finding strokes"),
            Vendor("HEAD_AI", "Stroke Ltd", "finding bleeding"),
            Vendor("LUNG_AI", "Lung Ltd", "finding nodules") with { Consent = ConsentModel.OptIn },
        ],
    }));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => guard.DisposeAsync();

    [Theory]
    [InlineData(nameof(ConsentReach.All), null, "STROKE_AI HEAD_AI LUNG_AI")]
    [InlineData(nameof(ConsentReach.Vendor), "stroke ltd", "STROKE_AI HEAD_AI LUNG_AI:not-opted-in")]
    [InlineData(nameof(ConsentReach.Purpose), "finding strokes", "STROKE_AI LUNG_AI:not-opted-in")]
    [InlineData(nameof(ConsentReach.Destination), "HEAD_AI", "HEAD_AI LUNG_AI:not-opted-in")]
    public async Task AnOptOutReachesWhatItsScopeNames(string reach, string? name, string refused)
    {
        await AddAsync(ConsentKind.OptOut, "1", new(Enum.Parse<ConsentReach>(reach), name));
        var found = new List<string>();
        foreach (var destination in guard.Configuration.Current.Destinations)
        {
            var answer = await AskAsync(destination.Name, "1");
            if (answer.Refusals.Any(r => r.Code == "patient.opted-out"))
            {
                found.Add(destination.Name);
            }
            else if (answer.Refusals.Any(r => r.Code == "patient.not-opted-in"))
            {
                found.Add(destination.Name + ":not-opted-in");
            }
        }

        Assert.Equal(refused, string.Join(' ', found));
    }

    [Fact]
    public async Task WhereAnOptInIsNeededOnlyOneThatIsCertainlyThePatientsCounts()
    {
        Assert.Equal("patient.not-opted-in", Assert.Single((await AskAsync("LUNG_AI", "1")).Refusals).Code);
        await AddAsync(ConsentKind.OptIn, "1", ConsentScope.All, issuer: "CLINIC");
        var question = new ConsentQuestion([TestStore.Patient("1")], [TestStore.Patient("1")]);
        Assert.Equal("patient.not-opted-in", Assert.Single((await AskAsync("LUNG_AI", question)).Refusals).Code);
        Assert.Empty((await AskAsync("LUNG_AI", question with { Own = null })).Refusals);
        var sure = await AskAsync("LUNG_AI", "1", "clinic");
        Assert.Empty(sure.Refusals);
        Assert.Equal("opt-in 1 (all)", sure.Basis);
        Assert.NotEmpty((await AskAsync("LUNG_AI", "1", "OTHER")).Refusals);
    }

    [Fact]
    public async Task ANoStandsAgainstAYesAndIsTold()
    {
        await AddAsync(ConsentKind.OptOut, "1", ConsentScope.All);
        var receipt = await AddAsync(ConsentKind.OptIn, "1", ConsentScope.All);
        Assert.Equal(1, Assert.Single(receipt.StandingOptOuts).Id);
        Assert.Equal(["patient.opted-out"], (await AskAsync("LUNG_AI", "1")).Refusals.Select(r => r.Code));
    }

    [Fact]
    public async Task AConsentHoldsInItsTime()
    {
        var now = guard.Time.GetUtcNow();
        await guard.Consents.AddAsync(
            new() { Patient = TestStore.Patient("1"), By = "desk", ValidFrom = now.AddDays(1), ValidUntil = now.AddDays(2) }, Stop);
        Assert.Empty((await AskAsync("STROKE_AI", "1")).Refusals);
        guard.Time.Advance(TimeSpan.FromDays(1));
        Assert.Equal("opt-out 1 (all)", Assert.Single((await AskAsync("STROKE_AI", "1")).Refusals).Basis);
        guard.Time.Advance(TimeSpan.FromDays(1));
        Assert.Empty((await AskAsync("STROKE_AI", "1")).Refusals);
        await Assert.ThrowsAsync<ConsentException>(() => guard.Consents.AddAsync(
            new() { Patient = TestStore.Patient("1"), By = "desk", ValidFrom = now, ValidUntil = now }, Stop));
    }

    [Fact]
    public async Task ALinkedPatientIsCaughtUnderEachIdOverAnyNumberOfSteps()
    {
        await LinkAsync("1", "2");
        await LinkAsync("3", "2");
        await AddAsync(ConsentKind.OptOut, "1", ConsentScope.All);
        foreach (var id in new[] { "1", "2", "3" })
        {
            Assert.NotEmpty((await AskAsync("STROKE_AI", id)).Refusals);
            Assert.Single(await guard.Consents.ListAsync(new(Patient: TestStore.Patient(id)), Stop));
        }

        Assert.Empty((await AskAsync("STROKE_AI", "4")).Refusals);
        await guard.Consents.UnlinkAsync(2, "desk", "mistaken", Stop);
        Assert.Empty((await AskAsync("STROKE_AI", "3")).Refusals);
        Assert.Equal(
            [LedgerKind.PatientsLinked, LedgerKind.PatientsLinked, LedgerKind.PatientsLinked, LedgerKind.PatientsLinked, LedgerKind.OptOutAdded, LedgerKind.PatientsUnlinked, LedgerKind.PatientsUnlinked],
            (await guard.RowsAsync()).Select(r => r.Entry.Kind));
    }

    [Fact]
    public async Task ALinkStopsWhatAnOptOutOfTheOtherPatientForbids()
    {
        var waiting = (await guard.SubmitAsync(TestStore.Request("1.1") with { Patients = [TestStore.Patient("new")] })).Id!.Value;
        await AddAsync(ConsentKind.OptOut, "old", ConsentScope.All);
        Assert.Equal(TransferState.Queued, (await guard.ViewAsync(waiting)).Record.State);
        Assert.Equal(waiting.Value, Assert.Single((await LinkAsync("old", "new")).CancelledTransfers));
        Assert.Equal(TransferState.Refused, (await guard.ViewAsync(waiting)).Record.State);
    }

    [Fact]
    public async Task TakingAnOptInBackStopsWhatNeededIt()
    {
        var optIn = await AddAsync(ConsentKind.OptIn, "1", ConsentScope.All);
        var lung = (await guard.SubmitAsync(TestStore.Request("1.1", "LUNG_AI") with { Patients = [TestStore.Patient("1")] })).Id!.Value;
        var stroke = (await guard.SubmitAsync(TestStore.Request("1.1", "STROKE_AI") with { Patients = [TestStore.Patient("1")] })).Id!.Value;
        await guard.Consents.WithdrawAsync(optIn.Consent.Id, "desk", null, Stop);
        Assert.Equal("patient.not-opted-in", Assert.Single((await guard.ViewAsync(lung)).Reasons).Code);
        Assert.Equal(TransferState.Queued, (await guard.ViewAsync(stroke)).Record.State);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task ALateOptOutStopsATransferInEveryState(int steps)
    {
        TransferState[] way = [TransferState.Deciding, TransferState.Fetching, TransferState.Protecting, TransferState.Verifying, TransferState.Delivering];
        var id = (await guard.SubmitAsync(TestStore.Request("1.1") with { Patients = [TestStore.Patient("1")] })).Id!.Value;
        await guard.MoveAsync(id, way[..steps]);
        var state = (await guard.ViewAsync(id)).Record.State;
        Assert.Equal([id.Value], (await AddAsync(ConsentKind.OptOut, "1", new(ConsentReach.Vendor, "Stroke Ltd"))).CancelledTransfers);
        if (steps == 0)
        {
            Assert.Equal(TransferState.Refused, (await guard.ViewAsync(id)).Record.State);
            return;
        }

        // Whoever works on it finds that it must stop, and ends it as refused.
        await guard.Store.WriteAsync(
            transaction =>
            {
                Assert.True(steps == 5 || !TransferTable.TryAdvance(transaction, id, state, state + 1));
                TransferEnd.Stop(transaction, guard.Ledger, TransferTable.Find(transaction, id)!);
            },
            Stop);
        Assert.Equal((TransferState.Refused, "patient.opted-out"), ((await guard.ViewAsync(id)).Record.State, (await guard.ViewAsync(id)).Reasons.Single().Code));
    }

    [Fact]
    public async Task AnOptOutOfSomethingThatTheConfigurationNoLongerNamesIsADoubt()
    {
        await AddAsync(ConsentKind.OptOut, "1", new(ConsentReach.Vendor, "Lung Ltd"));
        guard.Configuration.Replace(guard.Configuration.Current with
        {
            Destinations = [Vendor("STROKE_AI", "Stroke Ltd", "finding strokes"), Vendor("LUNG_AI", "Lung Limited", "finding nodules")],
        });
        Assert.Equal("consent.unclear", Assert.Single((await AskAsync("LUNG_AI", "1")).Doubts).Code);
    }

    [Fact]
    public async Task AScopeThatTheConfigurationDoesNotNameIsNotRecorded()
    {
        await Assert.ThrowsAsync<ConsentException>(() => AddAsync(ConsentKind.OptOut, "1", new(ConsentReach.Vendor, "Nobody")));
        Assert.Empty(await guard.RowsAsync());
    }

    private static Destination Vendor(string name, string vendor, string purpose) =>
        TestStore.Destination(name) with { Contract = TestStore.Contract() with { Vendor = vendor, Purpose = purpose } };

    private Task<ConsentReceipt> AddAsync(ConsentKind kind, string id, ConsentScope scope, string? issuer = null) =>
        guard.Consents.AddAsync(new() { Kind = kind, Patient = TestStore.Patient(id, issuer), Scope = scope, By = "desk", Source = ConsentSource.Phone }, Stop);

    private Task<LinkReceipt> LinkAsync(string first, string second) =>
        guard.Consents.LinkAsync(new(TestStore.Patient(first), TestStore.Patient(second), "desk", "merged"), Stop);

    private Task<ConsentAnswer> AskAsync(string destination, string id, string? issuer = null) =>
        AskAsync(destination, new ConsentQuestion([TestStore.Patient(id, issuer)], [TestStore.Patient(id, issuer)]));

    private Task<ConsentAnswer> AskAsync(string destination, ConsentQuestion question) => guard.Store.WriteAsync(
        transaction => guard.Consents.Ask(transaction, guard.Configuration.Current.FindDestination(destination)!, question), Stop);
}
