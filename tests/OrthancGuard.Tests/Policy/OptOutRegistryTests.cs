using OrthancGuard.Ledger;
using OrthancGuard.Policy;
using OrthancGuard.Tests.Transfers;
using OrthancGuard.Transfers;

namespace OrthancGuard.Tests.Policy;

public sealed class OptOutRegistryTests : IAsyncDisposable
{
    private readonly TestStore guard = new();

    public ValueTask DisposeAsync() => guard.DisposeAsync();

    [Fact]
    public async Task AnOptOutHoldsForEveryDestinationUnlessItNamesOne()
    {
        await AddAsync("1");
        await AddAsync("2", destination: "STROKE_AI");
        Assert.True(await IsOptedOutAsync("1", "LUNG_AI"));
        Assert.True(await IsOptedOutAsync("2", "STROKE_AI"));
        Assert.True(await IsOptedOutAsync("2", "stroke_ai"));
        Assert.False(await IsOptedOutAsync("2", "LUNG_AI"));
        Assert.False(await IsOptedOutAsync("3", "STROKE_AI"));
    }

    [Fact]
    public async Task AnIssuerTellsPatientsApartOnlyWhereBothHaveOne()
    {
        await AddAsync("1", issuer: "A");
        Assert.True(await IsOptedOutAsync("1", "STROKE_AI", "A"));
        Assert.True(await IsOptedOutAsync("1", "STROKE_AI"));
        Assert.False(await IsOptedOutAsync("1", "STROKE_AI", "B"));
    }

    [Fact]
    public async Task WithdrawnItHoldsNoLongerAndStaysInTheRecords()
    {
        var added = await AddAsync("1");
        guard.Time.Advance(TimeSpan.FromDays(1));
        var withdrawn = await guard.OptOuts.WithdrawAsync(added.OptOut.Id, "desk", "changed mind", Stop);
        Assert.Equal((guard.Time.GetUtcNow(), "desk", "changed mind"), (withdrawn!.WithdrawnAt, withdrawn.WithdrawnBy, withdrawn.WithdrawnWhy));
        Assert.False(await IsOptedOutAsync("1", "STROKE_AI"));
        Assert.Empty(await guard.OptOuts.ListAsync(new(), Stop));
        Assert.Single(await guard.OptOuts.ListAsync(new(IncludeWithdrawn: true), Stop));

        guard.Time.Advance(TimeSpan.FromDays(1));
        Assert.Equal("desk", (await guard.OptOuts.WithdrawAsync(added.OptOut.Id, "other", null, Stop))!.WithdrawnBy);
        Assert.Null(await guard.OptOuts.WithdrawAsync(99, "desk", null, Stop));
        Assert.Equal([LedgerKind.OptOutAdded, LedgerKind.OptOutWithdrawn], (await guard.RowsAsync()).Select(r => r.Entry.Kind));
    }

    [Fact]
    public async Task WhoWhenAndWhyAreKept()
    {
        var receipt = await guard.OptOuts.AddAsync(new() { Patient = TestStore.Patient(" 4711 ", "CLINIC"), By = "desk", Why = "by phone" }, Stop);
        var listed = Assert.Single(await guard.OptOuts.ListAsync(new(Patient: TestStore.Patient("4711")), Stop));
        Assert.Equal(receipt.OptOut, listed);
        Assert.Equal(
            (TestStore.Patient("4711", "CLINIC"), "desk", "by phone", guard.Time.GetUtcNow()), (listed.Patient, listed.By, listed.Why, listed.At));
        Assert.Empty(await guard.OptOuts.ListAsync(new(Patient: TestStore.Patient("4712")), Stop));
    }

    [Fact]
    public async Task NoIdentifierAndNoReasonIsReadableInTheDatabase()
    {
        await guard.OptOuts.AddAsync(new() { Patient = TestStore.Patient("SECRET-ID", "SECRET-ISSUER"), By = "desk", Why = "SECRET-REASON" }, Stop);
        await guard.SubmitAsync(TestStore.Request("1.2.777888", instances: ["1.2.999888"]) with { Patients = [TestStore.Patient("SECRET-ID2")] });
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(guard.DatabaseFile)!))
        {
            var text = System.Text.Encoding.Latin1.GetString(await ReadSharedAsync(file));
            Assert.All(["SECRET-ID", "SECRET-ISSUER", "SECRET-REASON", "1.2.777888", "1.2.999888"], secret => Assert.DoesNotContain(secret, text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task ALateOptOutRefusesWhatWaitsAndStopsWhatRuns()
    {
        var waiting = (await guard.SubmitAsync(TestStore.Request("1.1"))).Id!.Value;
        var active = (await guard.SubmitAsync(TestStore.Request("1.2"))).Id!.Value;
        var other = (await guard.SubmitAsync(TestStore.Request("1.3") with { Patients = [TestStore.Patient("other")] })).Id!.Value;
        await guard.MoveAsync(active, TransferState.Deciding, TransferState.Fetching);

        var receipt = await AddAsync("4711");
        Assert.Equal(new[] { waiting.Value, active.Value }.Order(StringComparer.Ordinal), receipt.CancelledTransfers.Order(StringComparer.Ordinal));
        Assert.Equal(TransferState.Refused, (await guard.ViewAsync(waiting)).Record.State);
        Assert.Equal("patient.opted-out", Assert.Single((await guard.ViewAsync(waiting)).Reasons).Code);
        Assert.Equal("patient.opted-out", (await guard.ViewAsync(active)).Record.StopCode);
        Assert.Equal(TransferState.Queued, (await guard.ViewAsync(other)).Record.State);
        Assert.False(await guard.Store.WriteAsync(t => TransferTable.TryAdvance(t, active, TransferState.Fetching, TransferState.Protecting), Stop));
    }

    [Fact]
    public async Task ALateOptOutForOneDestinationLeavesTheOthers()
    {
        var stroke = (await guard.SubmitAsync(TestStore.Request("1.1"))).Id!.Value;
        var lung = (await guard.SubmitAsync(TestStore.Request("1.1", "LUNG_AI"))).Id!.Value;
        await AddAsync("4711", destination: "LUNG_AI");
        Assert.Equal(TransferState.Queued, (await guard.ViewAsync(stroke)).Record.State);
        Assert.Equal(TransferState.Refused, (await guard.ViewAsync(lung)).Record.State);
    }

    [Fact]
    public async Task WhatHasGoneOutIsListed()
    {
        var id = (await guard.SubmitAsync(TestStore.Request("1.1"))).Id!.Value;
        var at = guard.Time.GetUtcNow().ToUnixTimeMilliseconds();
        await guard.Store.WriteAsync(
            t =>
            {
                t.Execute("INSERT INTO deliveries (transfer_id, sop_instance_uid, status, at) VALUES (@Value, '2.25.1', 0, @at)", new { id.Value, at });
                t.Execute("INSERT INTO deliveries (transfer_id, sop_instance_uid, status, at) VALUES (@Value, '2.25.2', 0, @at)", new { id.Value, at });
            },
            Stop);
        var receipt = await AddAsync("4711");
        Assert.Equal(new PriorDisclosure(id.Value, "STROKE_AI", guard.Time.GetUtcNow(), 2) { FirstAt = guard.Time.GetUtcNow() }, Assert.Single(receipt.Disclosed));
    }

    [Fact]
    public async Task ACheckInTheDeliveringTransactionSeesAnOptOutThatCameJustBefore()
    {
        // The writer takes one change after the other, so either the opt-out is seen, or it sees the transfer and stops it.
        for (var round = 0; round < 30; round++)
        {
            var patient = TestStore.Patient($"race-{round}");
            var id = (await guard.SubmitAsync(TestStore.Request($"1.9.{round}") with { Patients = [patient] })).Id!.Value;
            await guard.MoveAsync(id, TransferState.Deciding, TransferState.Fetching, TransferState.Protecting, TransferState.Verifying);
            var deliver = Task.Run(() => guard.Store.WriteAsync(
                t => !guard.OptOuts.IsOptedOut(t, [patient], "STROKE_AI") && TransferTable.TryAdvance(t, id, TransferState.Verifying, TransferState.Delivering), Stop), Stop);
            var optOut = Task.Run(() => guard.OptOuts.AddAsync(new() { Patient = patient, By = "desk" }, Stop), Stop);
            await Task.WhenAll(deliver, optOut);
            var record = (await guard.ViewAsync(id)).Record;
            Assert.True(record.StopCode is not null, "An opt-out always reaches a transfer that has not ended.");
            Assert.Equal(await deliver ? TransferState.Delivering : TransferState.Verifying, record.State);
        }
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static async Task<byte[]> ReadSharedAsync(string file)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[stream.Length];
        await stream.ReadExactlyAsync(bytes);
        return bytes;
    }

    private Task<OptOutReceipt> AddAsync(string id, string? issuer = null, string? destination = null) =>
        guard.OptOuts.AddAsync(new() { Patient = TestStore.Patient(id, issuer), Destination = destination, By = "desk" }, Stop);

    private async Task<bool> IsOptedOutAsync(string id, string destination, string? issuer = null)
    {
        var patients = new[] { TestStore.Patient("somebody-else"), TestStore.Patient(id, issuer) };
        var checkedFound = (await guard.OptOuts.CheckAsync(patients, destination, Stop)).Count > 0;
        Assert.Equal(checkedFound, await guard.Store.WriteAsync(t => guard.OptOuts.IsOptedOut(t, patients, destination), Stop));
        return checkedFound;
    }
}
