using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace OrthancGuard.Tests.Transfers.Running;

/// <summary>As much of Orthanc's REST API as a transfer needs, over studies in memory, that can be slow, away or emptied.</summary>
internal sealed class TinyOrthanc : IAsyncDisposable
{
    // Orthanc's names are as written, not camelCase.
    private static readonly JsonSerializerOptions AsWritten = new();
    private readonly ConcurrentDictionary<string, TinyStudy> studies = new(StringComparer.Ordinal);
    private readonly WebApplication app;

    private TinyOrthanc(WebApplication app) => this.app = app;

    public Uri Url => new(app.Urls.First() + "/");

    /// <summary>503 to everything.</summary>
    public bool IsAway { get; set; }

    /// <summary>Awaited before each file is given.</summary>
    public Func<string, Task> BeforeFile { get; set; } = _ => Task.CompletedTask;

    /// <summary>Files given so far.</summary>
    public int Given => given;

    private int given;

    public static async Task<TinyOrthanc> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var web = builder.Build();
        var orthanc = new TinyOrthanc(web);
        web.Use(async (context, next) =>
        {
            if (orthanc.IsAway)
            {
                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                return;
            }

            await next(context);
        });
        web.MapGet("/system", () => Results.Json(new { Version = "1.10.1", DatabaseVersion = 6 }, AsWritten));
        web.MapPost("/tools/lookup", async (HttpRequest request) =>
        {
            using var reader = new StreamReader(request.Body);
            var uid = await reader.ReadToEndAsync();
            return Results.Json(orthanc.studies.Values.Where(s => s.Uid == uid).Select(s => new { ID = s.Id, Path = $"/studies/{s.Id}", Type = "Study" }), AsWritten);
        });
        web.MapPost("/tools/find", async (HttpRequest request) =>
        {
            var query = (await request.ReadFromJsonAsync<JsonElement>()).GetProperty("Query");
            return Results.Json(
                orthanc.studies.Values.Where(s => query.TryGetProperty("PatientID", out var id) ? id.GetString() == s.PatientId : query.GetProperty("AccessionNumber").GetString() == "ACC-1").Select(s => s.Id),
                AsWritten);
        });
        web.MapGet("/changes", (int? since, string? last) =>
        {
            var known = orthanc.studies.Values.OrderBy(s => s.Id, StringComparer.Ordinal).Select((s, i) => new { Seq = i + 1, ChangeType = "NewStudy", ResourceType = "Study", ID = s.Id }).ToList();
            return Results.Json(new { Changes = last is null ? known.Where(c => c.Seq > since) : [], Done = true, Last = known.Count }, AsWritten);
        });
        web.MapGet("/studies/{id}", (string id) => orthanc.Find(id, s => s.Describe()));
        web.MapGet("/studies/{id}/series", (string id) => orthanc.Find(id, s => s.DescribeSeries()));
        web.MapGet("/studies/{id}/instances", (string id) => orthanc.Find(id, s => s.DescribeInstances()));
        web.MapGet("/series/{id}", (string id) => orthanc.studies.Values.FirstOrDefault(s => s.HasSeries(id)) is { } study
            ? Results.Json(new { ID = id, ParentStudy = study.Id }, AsWritten)
            : Results.NotFound());
        web.MapGet("/instances/{id}", (string id) => orthanc.studies.Values.Select(s => s.SeriesOf(id)).FirstOrDefault(s => s is not null) is { } series
            ? Results.Json(new { ID = id, ParentSeries = series }, AsWritten)
            : Results.NotFound());
        web.MapGet("/series/{id}/metadata", (string id) => Results.Json(new { }, AsWritten));
        web.MapGet("/instances/{id}/file", async (string id) =>
        {
            await orthanc.BeforeFile(id);
            var file = orthanc.studies.Values.Select(s => s.Files.GetValueOrDefault(id)).FirstOrDefault(f => f is not null);
            Interlocked.Increment(ref orthanc.given);
            return file is null ? Results.NotFound() : Results.Bytes(file, "application/dicom");
        });
        await web.StartAsync();
        return orthanc;
    }

    public TinyStudy Add(TinyStudy study)
    {
        studies[study.Id] = study;
        return study;
    }

    public void Remove(TinyStudy study) => studies.TryRemove(study.Id, out _);

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private IResult Find(string id, Func<TinyStudy, object> answer) =>
        studies.TryGetValue(id, out var study) ? Results.Json(answer(study), AsWritten) : Results.NotFound();
}
