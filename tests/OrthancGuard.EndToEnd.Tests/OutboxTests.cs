using System.Text.Json.Nodes;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.EndToEnd.Tests;

/// <summary>Delivery through an Orthanc of its own: the clinic's never holds a copy, and the outbox only while one is on its way.</summary>
public sealed class OutboxTests : IAsyncLifetime
{
    private OrthancServer outbox = null!;
    private Lab lab = null!;

    public async ValueTask InitializeAsync() => lab = await Lab.StartAsync(async (guard, started) =>
    {
        outbox = await OrthancServer.StartAsync("OUTBOX", (c, _) => c["DicomModalities"] = new JsonObject
        {
            ["vendor"] = new JsonArray("VENDOR", "127.0.0.1", started.Dicom.Port),
        });
        guard["Destinations"]!.AsArray().Add(new JsonObject
        {
            ["Name"] = "BY_OUTBOX",
            ["Delivery"] = new JsonObject { ["Mode"] = "Orthanc", ["Modality"] = "vendor", ["Outbox"] = started.Guard.Reach(outbox) },
        });
    });

    public async ValueTask DisposeAsync()
    {
        if (lab != null)
        {
            await lab.DisposeAsync();
        }

        if (outbox != null)
        {
            await outbox.DisposeAsync();
        }
    }

    [Fact]
    public async Task CopiesGoThroughTheOutboxOnly()
    {
        var study = TinyStudy.Unique(30);
        var id = await lab.Clinic.UploadAsync(study);
        Assert.Equal("DELIVERED", (string?)(await SubmitAsync(id))["state"]);
        Assert.Equal(30, (await lab.VendorInstancesAsync()).Count);
        Assert.Empty(lab.Dicom.Find(study.Secrets));
        await EmptyOutboxAsync();
        var uploads = (await lab.Clinic.GetAsync("changes?since=0&limit=1000"))["Changes"]!.AsArray().Count(c => (string?)c!["ChangeType"] == "NewInstance");
        Assert.Equal(30, uploads);
    }

    [Fact]
    public async Task AnOutboxThatDiesOnTheWayIsUsedAgainWhenItIsBack()
    {
        var id = await lab.Clinic.UploadAsync(TinyStudy.Unique(100, 64));
        var transfer = (string)(await lab.Guard.SubmitAsync("BY_OUTBOX", id))["id"]!;
        await Eventually.TrueAsync(async () => (await outbox.GetAsync("instances")).AsArray().Count > 10, "the first copies to be in the outbox");
        await outbox.KillAsync();
        await Eventually.TrueAsync(
            async () => await lab.Guard.GetAsync("v1/transfers/" + transfer) is var t && t["retryAt"] != null, "the transfer to wait");
        await outbox.StartAsync();
        Assert.Equal("DELIVERED", (string?)(await lab.Guard.EndAsync(transfer))["state"]);
        Assert.Equal(100, (await lab.VendorInstancesAsync()).Count);
        await EmptyOutboxAsync();
    }

    private async Task<JsonNode> SubmitAsync(string studyId) => await lab.Guard.EndAsync((string)(await lab.Guard.SubmitAsync("BY_OUTBOX", studyId))["id"]!);

    private Task EmptyOutboxAsync() =>
        Eventually.TrueAsync(async () => (await outbox.GetAsync("instances")).AsArray().Count == 0, "the outbox to be empty", 60);
}
