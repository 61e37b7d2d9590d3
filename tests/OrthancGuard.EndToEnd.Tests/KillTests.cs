using System.Text.Json.Nodes;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.EndToEnd.Tests;

/// <summary>One study of 300 instances in a lab of its own.</summary>
public sealed class LargeStudyLab : IAsyncLifetime
{
    internal const int Instances = 300;

    internal Lab Lab { get; private set; } = null!;

    internal TinyStudy Study { get; } = TinyStudy.Unique(Instances, 64);

    internal string StudyId { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        Lab = await Lab.StartAsync();
        StudyId = await Lab.Clinic.UploadAsync(Study);
    }

    public async ValueTask DisposeAsync()
    {
        if (Lab != null)
        {
            await Lab.DisposeAsync();
        }
    }
}

/// <summary>kill -9 in every state: after the restart the study is delivered once as objects, and nothing is left in Orthanc.</summary>
public sealed class KillTests(LargeStudyLab large) : IClassFixture<LargeStudyLab>
{
    private static readonly string[] States = ["QUEUED", "DECIDING", "FETCHING", "PROTECTING", "VERIFYING", "DELIVERING"];
    private readonly Lab lab = large.Lab;

    [Theory]
    [InlineData("STROKE_AI", "QUEUED")]
    [InlineData("STROKE_AI", "DECIDING")]
    [InlineData("STROKE_AI", "FETCHING")]
    [InlineData("STROKE_AI", "PROTECTING")]
    [InlineData("STROKE_AI", "VERIFYING")]
    [InlineData("STROKE_AI", "DELIVERING")]
    [InlineData("VIA_MODALITY", "DELIVERING")]
    [InlineData("VIA_PEER", "DELIVERING")]
    public async Task KilledIn(string destination, string state)
    {
        await EmptyVendorAsync();
        var id = (string)(await lab.Guard.SubmitAsync(destination, large.StudyId))["id"]!;
        await ReachAsync(id, state);
        await lab.Guard.KillAsync();
        await lab.Guard.StartAsync();
        await DeliveredOnceAsync(id);
        var history = (await lab.Guard.GetAsync("v1/transfers/" + id))["history"]!.AsArray().Select(h => (string)h!["state"]!).ToList();
        Assert.Contains(state, history);
        Assert.Equal("DELIVERED", history[^1]);
    }

    [Fact]
    public async Task KilledWhileTheReceiverHasSomeOfIt()
    {
        await EmptyVendorAsync();
        var id = (string)(await lab.Guard.SubmitAsync("STROKE_AI", large.StudyId))["id"]!;
        await Eventually.TrueAsync(async () => (await lab.VendorInstancesAsync()).Count > 20, "the first instances to arrive");
        await lab.Guard.KillAsync();
        var before = (await lab.VendorInstancesAsync()).Count;
        Assert.InRange(before, 20, LargeStudyLab.Instances);
        await lab.Guard.StartAsync();
        await DeliveredOnceAsync(id);
    }

    [Fact]
    public async Task KilledWhileCopiesAreInOrthanc()
    {
        await EmptyVendorAsync();
        var id = (string)(await lab.Guard.SubmitAsync("VIA_MODALITY", large.StudyId))["id"]!;
        await Eventually.TrueAsync(async () => (await lab.CopiesInClinicAsync()).Count > 20, "the first copies to be in Orthanc");
        await lab.Guard.KillAsync();
        Assert.NotEmpty(await lab.CopiesInClinicAsync());
        await lab.Guard.StartAsync();
        await DeliveredOnceAsync(id);
    }

    [Fact]
    public async Task KilledAgainAndAgain()
    {
        await EmptyVendorAsync();
        var id = (string)(await lab.Guard.SubmitAsync("STROKE_AI", large.StudyId))["id"]!;
        for (var kill = 0; kill < 4 && !GuardServer.IsEnd(await lab.Guard.StateAsync(id)); kill++)
        {
            await Task.Delay(150 * kill, TestContext.Current.CancellationToken);
            await lab.Guard.KillAsync();
            await lab.Guard.StartAsync();
        }

        await DeliveredOnceAsync(id);
    }

    private async Task ReachAsync(string id, string state)
    {
        var wanted = Array.IndexOf(States, state);
        while (true)
        {
            var now = await lab.Guard.StateAsync(id);
            if (GuardServer.IsEnd(now) || Array.IndexOf(States, now) >= wanted)
            {
                return;
            }
        }
    }

    private async Task DeliveredOnceAsync(string id)
    {
        Assert.Equal("DELIVERED", (string?)(await lab.Guard.EndAsync(id, 90))["state"]);
        Assert.Equal(LargeStudyLab.Instances, (await lab.VendorInstancesAsync()).Count);
        Assert.Single((await lab.Vendor.GetAsync("studies")).AsArray());
        Assert.Single((await lab.Vendor.GetAsync("series")).AsArray());
        await Eventually.TrueAsync(async () => (await lab.CopiesInClinicAsync()).Count == 0, "the copies to be removed", 60);
        Assert.Equal(LargeStudyLab.Instances, (await lab.Clinic.GetAsync("instances")).AsArray().Count);
        var open = (await lab.Clinic.GetAsync("jobs?expand")).AsArray().Where(j => (string)j!["State"]! is "Pending" or "Running");
        Assert.Empty(open);
    }

    private async Task EmptyVendorAsync()
    {
        foreach (var study in (await lab.Vendor.GetAsync("studies")).AsArray())
        {
            using var response = await lab.Vendor.Http.DeleteAsync("studies/" + (string)study!);
            response.EnsureSuccessStatusCode();
        }
    }
}
