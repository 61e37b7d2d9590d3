using System.Text.Json.Nodes;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.EndToEnd.Tests;

/// <summary>A protected copy that stays in the clinic's Orthanc long enough to become stable: no script sees it, no route takes it.</summary>
public sealed class CopyTests : IAsyncLifetime
{
    private readonly ScriptedReceiver receiver = new();
    private Lab lab = null!;

    public async ValueTask InitializeAsync() => lab = await Lab.StartAsync(
        guard =>
        {
            guard["Destinations"]!.AsArray().Add(new JsonObject
            {
                ["Name"] = "BY_CLINIC",
                ["Delivery"] = new JsonObject { ["Mode"] = "Orthanc", ["Modality"] = "SLOW" },
            });
            guard["Routes"] = new JsonArray(new JsonObject { ["Name"] = "every CT", ["To"] = new JsonArray("BY_CLINIC"), ["Modalities"] = new JsonArray("CT") });
        },
        clinic =>
        {
            clinic["DicomScuTimeout"] = 60;
            clinic["DicomModalities"]!["SLOW"] = new JsonArray("SLOW", "127.0.0.1", receiver.Port);
            clinic["OrthancGuard"]!["Delivery"]!["Modalities"]!.AsArray().Add("SLOW");
        });

    public async ValueTask DisposeAsync()
    {
        if (lab != null)
        {
            await lab.DisposeAsync();
        }

        await receiver.DisposeAsync();
    }

    [Fact]
    public async Task ACopyIsSeenByNobodyAndSentOnce()
    {
        var hold = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        receiver.Before = () => hold.Task;
        var id = await lab.Clinic.UploadAsync(TinyStudy.Unique());
        await Eventually.TrueAsync(
            async () => (await lab.Clinic.GetAsync("changes?since=0&limit=1000"))["Changes"]!.AsArray().Count(c => (string?)c!["ChangeType"] == "StableStudy") == 2,
            "the copy to be stable");
        Assert.NotEmpty(await lab.CopiesInClinicAsync());
        hold.SetResult();
        Assert.Equal("DELIVERED", (string?)(await lab.Guard.EndOfAsync(id))["state"]);
        await Eventually.TrueAsync(async () => (await lab.CopiesInClinicAsync()).Count == 0, "the copies to be removed");

        // Whatever came after the copy has been looked at once this one is through.
        var next = await lab.Clinic.UploadAsync(TinyStudy.Unique());
        Assert.Equal("DELIVERED", (string?)(await lab.Guard.EndOfAsync(next))["state"]);
        Assert.Equal(2, (await lab.Guard.TransfersAsync()).Count);
        Assert.Equal(6, receiver.Stored.Distinct().Count());
        var seen = lab.Clinic.Log.Split('\n').Where(l => l.Contains("CLINIC stable ")).Select(l => l[(l.IndexOf("stable ", StringComparison.Ordinal) + 7)..].Trim());
        Assert.Empty(seen.Except([id, next]));
        Assert.DoesNotContain("CLINIC deleted", lab.Clinic.Log);
    }
}
