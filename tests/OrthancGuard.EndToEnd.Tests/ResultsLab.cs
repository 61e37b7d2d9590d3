using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using OrthancGuard.Dicom.Data;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.EndToEnd.Tests;

/// <summary>A lab with two destinations whose vendors return results; STROKE_AI is given moved dates.</summary>
public sealed class ResultsLab : IAsyncLifetime
{
    private readonly Action<JsonObject, Lab>? configure;
    private readonly long? disk;

    public ResultsLab()
        : this(FreePort.Next(), null)
    {
    }

    /// <param name="port">For results.</param>
    /// <param name="configure">Changes the guard's configuration.</param>
    /// <param name="disk">Size of the guard's own disk in bytes; null for the machine's.</param>
    internal ResultsLab(int port, Action<JsonObject, Lab>? configure, long? disk = null) => (Port, this.configure, this.disk) = (port, configure, disk);

    internal const string Aet = "VENDOR";
    internal const string OtherAet = "OTHERVENDOR";

    internal Lab Lab { get; private set; } = null!;

    internal int Port { get; }

    public async ValueTask InitializeAsync() => Lab = await Lab.StartAsync(
        (guard, lab) =>
        {
            Configure(guard, lab, Port);
            configure?.Invoke(guard, lab);
            return Task.CompletedTask;
        },
        disk: disk);

    internal static void Configure(JsonObject guard, Lab lab, int port)
    {
        guard["Results"] = new JsonObject { ["Listen"] = $"127.0.0.1:{port}", ["MaximumMiB"] = 4, ["KeepFreeMiB"] = 1 };
        guard["Destinations"]![0]!["Profile"] = new JsonObject { ["Dates"] = "Modified" };
        guard["Destinations"]![0]!["Results"] = Door(Aet);
        guard["Destinations"]!.AsArray().Add(new JsonObject { ["Name"] = "OTHER_AI", ["Delivery"] = Lab.ToReceiver(lab.Dicom.Port), ["Results"] = Door(OtherAet) });
    }

    /// <summary>Sends a study to a destination, and gives the vendor that has its copies.</summary>
    internal async Task<(TinyStudy Study, string StudyId, ScriptedVendor Vendor)> DiscloseAsync(string destination = "STROKE_AI", TinyStudy? given = null)
    {
        var study = given ?? TinyStudy.Unique();
        var id = await Lab.Clinic.UploadAsync(study);
        return (study, id, await DiscloseAsync(destination, id));
    }

    internal async Task<ScriptedVendor> DiscloseAsync(string destination, string studyId)
    {
        var before = (await Lab.Vendor.GetAsync("studies")).AsArray().Select(s => (string)s!).ToHashSet();
        var end = await Lab.Guard.EndAsync((string)(await Lab.Guard.SubmitAsync(destination, studyId))["id"]!);
        Assert.True((string?)end["state"] == "DELIVERED", end.ToJsonString());
        var sent = new List<DicomFile>();
        foreach (var vendors in (await Lab.Vendor.GetAsync("studies")).AsArray().Select(s => (string)s!).Where(s => !before.Contains(s)))
        {
            foreach (var instance in (await Lab.Vendor.GetAsync($"studies/{vendors}/instances")).AsArray())
            {
                sent.Add(DicomFile.Read(await Lab.Vendor.Http.GetByteArrayAsync($"instances/{(string)instance!["ID"]!}/file")));
            }
        }

        return new(sent);
    }

    /// <summary>Results, newest first.</summary>
    internal async Task<IReadOnlyList<JsonNode>> ResultsAsync() => [.. (await Lab.Guard.GetAsync("v1/results?pageSize=1000"))["results"]!.AsArray().Select(r => r!)];

    /// <summary>Sends, and waits until nothing is on its way; gives the results that came in by it.</summary>
    internal async Task<IReadOnlyList<JsonNode>> ReturnAsync(string aet, params DicomFile[] files)
    {
        var before = (await ResultsAsync()).Select(r => (string)r["id"]!).ToHashSet();
        Assert.All(await ScriptedVendor.SendAsync(Port, aet, files), status => Assert.Equal(0, status));
        await SettleAsync();
        return [.. (await ResultsAsync()).Where(r => !before.Contains((string)r["id"]!))];
    }

    /// <summary>The object as the clinic's Orthanc has it, under this study.</summary>
    internal async Task<DicomFile> HomeAsync(DicomFile returned, string studyId)
    {
        var uid = returned.Dataset.GetString(DicomTag.SOPInstanceUID)!;
        var found = JsonNode.Parse((await Lab.Clinic.PostAsync("tools/lookup", uid)).Body)!.AsArray().Where(m => (string)m!["Type"]! == "Instance").ToList();
        var id = (string)Assert.Single(found)!["ID"]!;
        Assert.Equal(studyId, (string?)(await Lab.Clinic.GetAsync($"instances/{id}/study"))["ID"]);
        return DicomFile.Read(await Lab.Clinic.Http.GetByteArrayAsync($"instances/{id}/file", TestContext.Current.CancellationToken));
    }

    /// <summary>A token by which a destination's vendor brings results.</summary>
    internal async Task<string> TokenAsync(string destination) => (string)(await Lab.Guard.PostAsync(
        "v1/tokens", new() { ["name"] = "vendor-" + Guid.NewGuid().ToString("N")[..8], ["roles"] = new JsonArray("TOKEN_VENDOR"), ["destination"] = destination }))["secret"]!;

    internal async Task<(int Status, string Body)> StowAsync(string token, string accept, params IReadOnlyList<DicomFile> files)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "results/dicom-web/studies");
        request.Headers.Authorization = new("Bearer", token);
        request.Headers.Accept.ParseAdd(accept);
        var content = new MultipartContent("related", "part-of-a-study");
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/related; type=\"application/dicom\"; boundary=part-of-a-study");
        foreach (var file in files)
        {
            var part = new ByteArrayContent(file.ToArray());
            part.Headers.ContentType = new("application/dicom");
            content.Add(part);
        }

        request.Content = content;
        using var http = new HttpClient { BaseAddress = Lab.Guard.Http.BaseAddress };
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)));
    }

    internal Task SettleAsync() => Eventually.TrueAsync(
        async () => (await ResultsAsync()).All(r => (string?)r["state"] is not ("RESULT_RECEIVED" or "RESULT_STORING")), "results to be worked through", 60);

    internal static string Codes(JsonNode result) => string.Join(' ', result["reasons"]!.AsArray().Select(r => (string)r!["code"]!));

    public async ValueTask DisposeAsync()
    {
        if (Lab != null)
        {
            await Lab.DisposeAsync();
        }
    }

    private static JsonObject Door(string aet) => new() { ["CallingAets"] = new JsonArray(aet), ["Addresses"] = new JsonArray("127.0.0.1") };
}
