using System.Text.Json.Nodes;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.EndToEnd.Tests;

/// <summary>The guard's disk is full: what arrives is refused for now, nothing is sent, and all is well once there is room.</summary>
public sealed class DiskTests : IAsyncLifetime
{
    private readonly ScriptedReceiver receiver = new();
    private Lab lab = null!;

    private string Filler => Path.Combine(lab.Guard.DataDirectory, "filler");

    public async ValueTask InitializeAsync()
    {
        await FullDisk.RequireAsync();
        // More than half of this memory goes through the disk.
        lab = await Lab.StartAsync(
            guard =>
            {
                guard["Limits"]!["MemoryMiB"] = 64;
                guard["Destinations"]!.AsArray().Add(new JsonObject { ["Name"] = "SCRIPTED", ["Delivery"] = Lab.ToReceiver(receiver.Port) });
            },
            disk: 24 << 20);
    }

    public async ValueTask DisposeAsync()
    {
        if (lab != null)
        {
            await lab.DisposeAsync();
        }

        await receiver.DisposeAsync();
    }

    [Fact]
    public async Task ASendIsRefusedForNowAndAcceptedOnceThereIsRoom()
    {
        var study = TinyStudy.Unique(20, 256);
        var id = await lab.Clinic.UploadAsync(study);
        FullDisk.Fill(Filler);
        var status = 0;
        for (var i = 0; i < 50 && status != 500; i++)
        {
            // The last free pages of the database take a few.
            status = (await lab.Clinic.PostAsync("modalities/STROKE_AI/store", id)).Status;
        }

        Assert.Equal(500, status);
        Assert.Empty(await lab.VendorInstancesAsync());
        File.Delete(Filler);
        await Eventually.TrueAsync(
            async () => (await lab.Clinic.PostAsync("modalities/STROKE_AI/store", id)).Status == 200, "the gate to accept again");
        Assert.Equal("DELIVERED", (string?)(await lab.Guard.EndOfAsync(id))["state"]);
        Assert.Equal(20, (await lab.VendorInstancesAsync()).Count);
    }

    [Fact]
    public async Task ATransferThatTheDiskHasNoRoomForWaits()
    {
        var id = await lab.Clinic.UploadAsync(TinyStudy.Unique(80, 512));
        var transfer = (string)(await lab.Guard.SubmitAsync("STROKE_AI", id))["id"]!;
        var waiting = await Eventually.NotNullAsync(
            async () => await lab.Guard.GetAsync("v1/transfers/" + transfer) is var t && t["retryAt"] != null ? t : null, "the transfer to wait");
        Assert.NotEmpty(waiting["reasons"]!.AsArray());
        Assert.Empty(await lab.VendorInstancesAsync());
        await lab.Guard.ResizeDiskAsync(256 << 20);
        Assert.Equal("DELIVERED", (string?)(await lab.Guard.EndAsync(transfer))["state"]);
        Assert.Equal(80, (await lab.VendorInstancesAsync()).Count);
    }

    [Fact]
    public async Task TheDiskFillsUpInTheMiddleOfATransfer()
    {
        var id = await lab.Clinic.UploadAsync(TinyStudy.Unique(60, 256));
        var hold = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        receiver.Before = () => hold.Task;
        var transfer = (string)(await lab.Guard.SubmitAsync("SCRIPTED", id))["id"]!;
        await Eventually.TrueAsync(async () => await lab.Guard.StateAsync(transfer) == "DELIVERING", "the transfer to go out");
        FullDisk.Fill(Filler);
        hold.SetResult();
        await Eventually.TrueAsync(() => Task.FromResult(lab.Guard.Log.Contains("The store") || receiver.Stored.Count == 60), "the disk to be missed");
        File.Delete(Filler);
        Assert.Equal("DELIVERED", (string?)(await lab.Guard.EndAsync(transfer))["state"]);
        Assert.Equal(60, receiver.Stored.Distinct().Count());
    }
}
