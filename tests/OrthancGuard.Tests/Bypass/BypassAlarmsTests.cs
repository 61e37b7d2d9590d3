using OrthancGuard.Bypass;
using OrthancGuard.Ledger;
using OrthancGuard.Tests.Transfers;

namespace OrthancGuard.Tests.Bypass;

public sealed class BypassAlarmsTests : IAsyncDisposable
{
    private readonly TestStore store = new();

    private BypassAlarms Alarms => new(store.Store, store.Vault, store.Ledger);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task SightingsOfOneWayAreOneAlarmUntilSomebodyHasLookedAndEachIsARowOfTheLedger()
    {
        Assert.True(await Alarms.RaiseAsync(Seen("job/1", "study-1"), Stop));
        Assert.False(await Alarms.RaiseAsync(Seen("job/1", "study-1"), Stop));
        Assert.True(await Alarms.RaiseAsync(Seen("job/2", "study-2"), Stop));
        var alarm = Assert.Single(await Alarms.ListAsync(openOnly: true, 10, Stop));
        Assert.Equal((2, 6), (alarm.Times, alarm.Instances));
        Assert.Equal(["study-1", "study-2"], alarm.Resources.Order());

        Assert.Equal(AcknowledgeOutcome.Acknowledged, await Alarms.AcknowledgeAsync(alarm.Id, "anna", "an old script of Patient X, removed", Stop));
        Assert.Equal(AcknowledgeOutcome.AlreadyDone, await Alarms.AcknowledgeAsync(alarm.Id, "anna", "again", Stop));
        Assert.False(await Alarms.RaiseAsync(Seen("job/2", "study-2"), Stop));
        Assert.Empty(await Alarms.ListAsync(openOnly: true, 10, Stop));
        Assert.Empty(await Alarms.CountOpenAsync(Stop));

        Assert.True(await Alarms.RaiseAsync(Seen("job/3", "study-3"), Stop));
        Assert.Equal(("AI", 1L), Assert.Single(await Alarms.CountOpenAsync(Stop)));
        var known = (await Alarms.ListAsync(openOnly: false, 10, Stop)).Single(other => other.Id == alarm.Id);
        Assert.Equal(("anna", "an old script of Patient X, removed"), (known.AcknowledgedBy, known.Why));

        var rows = await store.Ledger.ListAsync(new(), Stop);
        Assert.Equal(
            [LedgerKind.BypassNoticed, LedgerKind.BypassNoticed, LedgerKind.BypassAcknowledged, LedgerKind.BypassNoticed],
            rows.Select(row => row.Entry.Kind).Where(kind => kind is LedgerKind.BypassNoticed or LedgerKind.BypassAcknowledged));
        var texts = rows.SelectMany(row => row.Entry.Facts.Values).ToList();
        Assert.DoesNotContain(texts, text => text.Contains("Patient X", StringComparison.Ordinal) || text.Contains("study-", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "why")]
    [InlineData("anna", " ")]
    public async Task AnAcknowledgementHasANameAndAReason(string by, string why)
    {
        await Alarms.RaiseAsync(Seen("job/1", "study-1"), Stop);
        Assert.Equal(AcknowledgeOutcome.Invalid, await Alarms.AcknowledgeAsync(1, by, why, Stop));
        Assert.Equal(AcknowledgeOutcome.NotFound, await Alarms.AcknowledgeAsync(99, "anna", "why", Stop));
    }

    private static Sighting Seen(string key, string study) => new()
    {
        Key = key, Evidence = BypassEvidence.Job, Destination = "AI", Through = "modality DIRECT", Text = "Orthanc sent it.", Instances = 3, Resources = [study],
    };
}
