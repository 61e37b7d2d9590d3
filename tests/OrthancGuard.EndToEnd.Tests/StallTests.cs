using System.Diagnostics;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.EndToEnd.Tests;

/// <summary>A guard that is dead or hangs: Orthanc works on, nothing is sent, and what was asked for is done later.</summary>
public sealed class StallTests(SharedLab shared) : IClassFixture<SharedLab>
{
    /// <summary>What Orthanc would stand still for if it waited: HttpTimeout of the lab.</summary>
    private static readonly TimeSpan OneWait = TimeSpan.FromSeconds(5);
    private readonly Lab lab = shared.Lab;

    [Fact]
    public async Task TheGuardIsDead()
    {
        await lab.Guard.KillAsync();
        await WorksOnAsync(() => lab.Guard.StartAsync());
    }

    [Fact]
    public async Task TheGuardHangs()
    {
        lab.Guard.Process.Freeze();
        await WorksOnAsync(() =>
        {
            lab.Guard.Process.Thaw();
            return Task.CompletedTask;
        });
    }

    private async Task WorksOnAsync(Func<Task> recover)
    {
        var before = await lab.VendorInstancesAsync();
        var sent = TinyStudy.Unique() with { Description = Lab.SendByScript };
        var posted = TinyStudy.Unique() with { Description = Lab.PostByScript };
        var routed = TinyStudy.Unique() with { Description = Lab.Routed };
        var ids = new List<string>();
        var calls = new List<TimeSpan>();
        foreach (var study in (TinyStudy[])[sent, posted, routed])
        {
            ids.Add(await lab.Clinic.UploadAsync(study));
            calls.AddRange(await CallsAsync(10));
        }

        await Eventually.TrueAsync(() => Task.FromResult(lab.Clinic.Log.Contains($"OrthancGuard takes over RestApiPost to STROKE_AI of {ids[1]}")), "the script to send");
        calls.AddRange(await CallsAsync(20));
        var modality = await ModalityStoresAsync();
        Assert.True(modality < OneWait, $"a clinical C-STORE took {modality}");
        Assert.True(calls.Max() < OneWait / 2, $"a call waited {calls.Max()}");
        Assert.True(calls.Order().ElementAt(calls.Count / 2) < TimeSpan.FromMilliseconds(100), "half of the calls took 100 ms");
        Assert.Equal(before, await lab.VendorInstancesAsync());

        await recover();
        foreach (var id in ids)
        {
            Assert.Equal("DELIVERED", (string?)(await lab.Guard.EndOfAsync(id))["state"]);
        }

        Assert.Equal(before.Count + 9, (await lab.VendorInstancesAsync()).Count);
        Assert.Empty(lab.Dicom.Find([.. sent.Secrets, .. posted.Secrets, .. routed.Secrets]));
    }

    private async Task<IReadOnlyList<TimeSpan>> CallsAsync(int count)
    {
        var times = new List<TimeSpan>();
        for (var i = 0; i < count; i++)
        {
            var watch = Stopwatch.StartNew();
            await lab.Clinic.GetAsync("system");
            times.Add(watch.Elapsed);
        }

        return times;
    }

    private async Task<TimeSpan> ModalityStoresAsync()
    {
        var file = Path.Combine(lab.Clinic.Folder, "from-a-scanner");
        await File.WriteAllBytesAsync(file, TinyStudy.Unique(1).File(0));
        var watch = Stopwatch.StartNew();
        var (exit, output) = await ChildProcess.RunAsync(
            "/usr/bin/storescu", ["-aet", "SCANNER", "-aec", "CLINIC", "127.0.0.1", lab.Clinic.DicomPort.ToString(), file], lab.Clinic.Folder);
        Assert.True(exit == 0, output);
        return watch.Elapsed;
    }
}
