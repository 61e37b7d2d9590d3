using System.Text.Json.Nodes;
using OrthancGuard.Dicom.Data;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.EndToEnd.Tests;

/// <summary>A vendor that knows an outbox only returns its results there.</summary>
public sealed class ResultsOutboxTests : IAsyncLifetime
{
    private OrthancServer outbox = null!;
    private Lab lab = null!;

    public async ValueTask InitializeAsync() => lab = await Lab.StartAsync(async (guard, started) =>
    {
        outbox = await OrthancServer.StartAsync("OUTBOX", (c, _) => c["DicomModalities"] = new JsonObject
        {
            ["vendor"] = new JsonArray("VENDOR", "127.0.0.1", started.Dicom.Port),
        });
        guard["Results"] = new JsonObject { ["KeepFreeMiB"] = 1 };
        guard["Destinations"]!.AsArray().Add(new JsonObject
        {
            ["Name"] = "BY_OUTBOX",
            ["Delivery"] = new JsonObject { ["Mode"] = "Orthanc", ["Modality"] = "vendor", ["Outbox"] = started.Guard.Reach(outbox) },
            ["Results"] = new JsonObject { ["CallingAets"] = new JsonArray("VENDOR"), ["Addresses"] = new JsonArray("127.0.0.1"), ["FromOrthanc"] = true },
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
    public async Task AResultInTheOutboxComesHomeAndIsRemovedThere()
    {
        var study = TinyStudy.Unique();
        var id = await lab.Clinic.UploadAsync(study);
        Assert.Equal("DELIVERED", (string?)(await lab.Guard.EndAsync((string)(await lab.Guard.SubmitAsync("BY_OUTBOX", id))["id"]!))["state"]);
        var sent = new List<DicomFile>();
        foreach (var instance in await lab.VendorInstancesAsync())
        {
            sent.Add(DicomFile.Read(await lab.Vendor.Http.GetByteArrayAsync($"instances/{instance}/file")));
        }

        var report = new ScriptedVendor(sent).Report();
        Assert.Equal([0], await ScriptedVendor.SendAsync(outbox.DicomPort, "VENDOR", report));
        // Somebody else's stays where it is.
        var strange = await outbox.UploadAsync(TinyStudy.Unique(1).File(0));
        await Eventually.TrueAsync(
            async () => (await lab.Guard.GetAsync("v1/results"))["results"]?.AsArray() is [{ } only] && (string?)only["state"] == "RESULT_STORED" && (string?)only["door"] == "ORTHANC",
            "the result to be stored");
        await Eventually.TrueAsync(async () => (await outbox.GetAsync("instances")).AsArray().Count == 1, "the result to be gone from the outbox");
        Assert.Equal((string)strange["ID"]!, (string)(await outbox.GetAsync("instances"))[0]!);
        Assert.Equal(study.Instances + 1, (await lab.Clinic.GetAsync($"studies/{id}/instances")).AsArray().Count);
    }
}
