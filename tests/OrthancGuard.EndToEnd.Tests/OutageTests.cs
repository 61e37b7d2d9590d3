using System.Text.Json.Nodes;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.EndToEnd.Tests;

/// <summary>A lab with a receiver that answers as told.</summary>
public sealed class OutageLab : IAsyncLifetime
{
    internal ScriptedReceiver Receiver { get; } = new();

    internal Lab Lab { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Lab = await Lab.StartAsync(guard =>
    {
        var destinations = guard["Destinations"]!.AsArray();
        destinations.Add(new JsonObject
        {
            ["Name"] = "SCRIPTED",
            ["Delivery"] = new JsonObject { ["Mode"] = "Dicom", ["Host"] = "127.0.0.1", ["Port"] = Receiver.Port, ["CalledAet"] = "SCRIPTED" },
        });
    });

    public async ValueTask DisposeAsync()
    {
        if (Lab != null)
        {
            await Lab.DisposeAsync();
        }

        await Receiver.DisposeAsync();
    }
}

/// <summary>Whatever is down, refuses or is full: a transfer waits or fails with a reason, and recovers.</summary>
public sealed class OutageTests(OutageLab outage) : IClassFixture<OutageLab>
{
    private readonly Lab lab = outage.Lab;

    [Theory]
    [InlineData("STROKE_AI")]
    [InlineData("VIA_MODALITY")]
    public async Task TheReceiverIsDown(string destination)
    {
        lab.Dicom.IsCut = true;
        var study = TinyStudy.Unique();
        var id = await SubmitAsync(destination, study);
        var waiting = await WaitsAsync(id);
        Assert.NotEmpty(waiting["reasons"]!.AsArray());
        lab.Dicom.IsCut = false;
        Assert.Equal("DELIVERED", (string?)(await lab.Guard.EndAsync(id))["state"]);
        await Eventually.TrueAsync(async () => (await lab.CopiesInClinicAsync()).Count == 0, "the copies to be removed");
    }

    [Fact]
    public async Task TheReceiverRefuses()
    {
        outage.Receiver.Status = _ => 0x0122;
        var transfer = await lab.Guard.EndAsync(await SubmitAsync("SCRIPTED", TinyStudy.Unique()));
        Assert.Equal("FAILED", (string?)transfer["state"]);
        Assert.NotEmpty(transfer["reasons"]!.AsArray());
    }

    [Fact]
    public async Task TheReceiverIsFullForAWhile()
    {
        outage.Receiver.Status = _ => 0xA700;
        var study = TinyStudy.Unique();
        var id = await SubmitAsync("SCRIPTED", study);
        await WaitsAsync(id);
        outage.Receiver.Status = _ => 0;
        Assert.Equal("DELIVERED", (string?)(await lab.Guard.EndAsync(id))["state"]);
    }

    [Fact]
    public async Task TheReceiverIsSlowAndWarns()
    {
        outage.Receiver.Status = n => n % 2 == 0 ? (ushort)0xB000 : (ushort)0;
        outage.Receiver.Before = () => Task.Delay(300);
        var before = outage.Receiver.Stored.Count;
        var transfer = await lab.Guard.EndAsync(await SubmitAsync("SCRIPTED", TinyStudy.Unique(6)));
        outage.Receiver.Before = () => Task.CompletedTask;
        Assert.Equal("DELIVERED", (string?)transfer["state"]);
        Assert.Equal(3, (int)transfer["counts"]!["warnings"]!);
        Assert.Equal(6, outage.Receiver.Stored.Count - before);
    }

    [Fact]
    public async Task ThePatientOptsOutWhileTheTransferIsUnderWay()
    {
        var study = TinyStudy.Unique();
        var id = await lab.Clinic.UploadAsync(study);
        outage.Receiver.Status = _ => 0;
        var before = outage.Receiver.Stored.Count;
        lab.Clinic.Process.Freeze();
        string transfer;
        try
        {
            transfer = (string)(await lab.Guard.SubmitAsync("SCRIPTED", id))["id"]!;
            await Eventually.TrueAsync(async () => await lab.Guard.StateAsync(transfer) != "QUEUED", "the transfer to begin");
            await lab.Guard.OptOutAsync(study.PatientId);
        }
        finally
        {
            lab.Clinic.Process.Thaw();
        }

        var end = await lab.Guard.EndAsync(transfer);
        Assert.Contains((string?)end["state"], (string[])["REFUSED", "CANCELLED"]);
        Assert.Equal(before, outage.Receiver.Stored.Count);
    }

    [Fact]
    public async Task ThePatientOptsOutWhileInstancesGoOut()
    {
        var study = TinyStudy.Unique(40);
        var hold = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        outage.Receiver.Status = _ => 0;
        var before = outage.Receiver.Stored.Count;
        outage.Receiver.Before = () => outage.Receiver.Stored.Count - before < 5 ? Task.CompletedTask : hold.Task;
        var id = await SubmitAsync("SCRIPTED", study);
        await Eventually.TrueAsync(() => Task.FromResult(outage.Receiver.Stored.Count - before == 5), "five instances to arrive");
        var receipt = await lab.Guard.OptOutAsync(study.PatientId);
        var end = await lab.Guard.EndAsync(id);
        hold.SetResult();
        outage.Receiver.Before = () => Task.CompletedTask;
        Assert.Contains((string?)end["state"], (string[])["REFUSED", "CANCELLED"]);
        Assert.InRange(outage.Receiver.Stored.Count - before, 5, 6);
        Assert.Contains(id, receipt["cancelledTransfers"]!.AsArray().Select(t => (string?)t));
    }

    [Fact]
    public async Task OrthancIsDown()
    {
        outage.Receiver.Status = _ => 0;
        var id = await lab.Clinic.UploadAsync(TinyStudy.Unique());
        await lab.Clinic.KillAsync();
        var transfer = (string)(await lab.Guard.SubmitAsync("SCRIPTED", id))["id"]!;
        await WaitsAsync(transfer);
        await lab.Clinic.StartAsync();
        Assert.Equal("DELIVERED", (string?)(await lab.Guard.EndAsync(transfer))["state"]);
    }

    [Fact]
    public async Task TheStoreIsLocked()
    {
        var study = TinyStudy.Unique(1);
        var id = await lab.Clinic.UploadAsync(study);
        const string script = "import sqlite3,sys,time\nc=sqlite3.connect(sys.argv[1],isolation_level=None)\nc.execute('BEGIN IMMEDIATE')\nprint('locked',flush=True)\ntime.sleep(60)";
        await using (var locker = ChildProcess.Start("/usr/bin/python3", ["-c", script, Path.Combine(lab.Guard.DataDirectory, "guard.db")], lab.Clinic.Folder))
        {
            await Eventually.TrueAsync(() => Task.FromResult(locker.Output.Contains("locked")), "the store to be locked");
            var (status, body) = await lab.Clinic.PostAsync("modalities/STROKE_AI/store", id);
            Assert.Equal(500, status);
            Assert.Contains("0xa700", body, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Equal(200, (await lab.Clinic.PostAsync("modalities/STROKE_AI/store", id)).Status);
        Assert.Equal("DELIVERED", (string?)(await lab.Guard.EndOfAsync(id))["state"]);
    }

    private async Task<string> SubmitAsync(string destination, TinyStudy study) =>
        (string)(await lab.Guard.SubmitAsync(destination, await lab.Clinic.UploadAsync(study)))["id"]!;

    private Task<JsonNode> WaitsAsync(string id) => Eventually.NotNullAsync(
        async () => await lab.Guard.GetAsync("v1/transfers/" + id) is var t && t["retryAt"] != null && (int?)t["attempts"] > 0 ? t : null,
        "the transfer to wait for another try");
}
