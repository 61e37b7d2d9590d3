using System.Text.Json.Nodes;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.EndToEnd.Tests;

/// <summary>Stable studies that no event announced are found again, and routed once.</summary>
public sealed class CatchUpTests : IAsyncLifetime
{
    private Lab lab = null!;

    public async ValueTask InitializeAsync() => lab = await Lab.StartAsync(clinic: c => c["StableAge"] = 3);

    public async ValueTask DisposeAsync()
    {
        if (lab != null)
        {
            await lab.DisposeAsync();
        }
    }

    [Fact]
    public async Task OrthancDiesBeforeTheStudyIsStable()
    {
        var id = await lab.Clinic.UploadAsync(Routed());
        await lab.Clinic.KillAsync();
        await lab.Clinic.StartAsync();
        await RoutedOnceAsync(id);
    }

    [Fact]
    public async Task BothDieBeforeTheStudyIsStable()
    {
        var id = await lab.Clinic.UploadAsync(Routed());
        await lab.Guard.KillAsync();
        await lab.Clinic.KillAsync();
        await lab.Clinic.StartAsync();
        await lab.Guard.StartAsync();
        await RoutedOnceAsync(id);
    }

    [Fact]
    public async Task TheGuardIsAwayWhileTheStudyBecomesStable()
    {
        await lab.Guard.KillAsync();
        var id = await lab.Clinic.UploadAsync(Routed());
        await Eventually.TrueAsync(() => Task.FromResult(lab.Clinic.Log.Contains("CLINIC stable " + id)), "the study to be stable");
        await lab.Guard.StartAsync();
        await RoutedOnceAsync(id);
    }

    [Fact]
    public async Task AnInstanceThatComesLateIsSentToo()
    {
        var study = Routed();
        var before = await lab.VendorInstancesAsync();
        var id = await lab.Clinic.UploadAsync(study with { Instances = 2 });
        Assert.Equal("DELIVERED", (string?)(await lab.Guard.EndOfAsync(id))["state"]);
        Assert.Equal(2, (await lab.VendorInstancesAsync()).Count - before.Count);
        await lab.Clinic.UploadAsync(study.File(2));
        await Eventually.TrueAsync(async () => (await lab.VendorInstancesAsync()).Count - before.Count == 3, "the late instance to arrive");
        await Eventually.TrueAsync(async () => (await lab.Guard.TransfersOfAsync(id)).All(t => (string?)t["state"] == "DELIVERED"), "the transfers to end");
        Assert.Equal(2, (await lab.Guard.TransfersOfAsync(id)).Count);
    }

    [Fact]
    public async Task WhatWasThereBeforeTheGuardIsNotSent()
    {
        await using var late = new GuardServer();
        var id = await lab.Clinic.UploadAsync(Routed());
        await RoutedOnceAsync(id);
        await late.StartAsync(lab.Clinic, c =>
        {
            c["Destinations"] = new JsonArray(new JsonObject { ["Name"] = "OTHER", ["Delivery"] = Lab.ToReceiver(lab.Dicom.Port) });
            c["Routes"] = new JsonArray(new JsonObject { ["Name"] = "all", ["To"] = new JsonArray("OTHER") });
            return Task.CompletedTask;
        });
        var next = await lab.Clinic.UploadAsync(TinyStudy.Unique());
        Assert.Equal("DELIVERED", (string?)(await late.EndOfAsync(next))["state"]);
        Assert.Empty(await late.TransfersOfAsync(id));
    }

    private static TinyStudy Routed() => TinyStudy.Unique() with { Description = Lab.Routed };

    private async Task RoutedOnceAsync(string id)
    {
        Assert.Equal("DELIVERED", (string?)(await lab.Guard.EndOfAsync(id))["state"]);
        var other = await lab.Clinic.UploadAsync(Routed());
        Assert.Equal("DELIVERED", (string?)(await lab.Guard.EndOfAsync(other))["state"]);
        Assert.Single(await lab.Guard.TransfersOfAsync(id));
    }
}
