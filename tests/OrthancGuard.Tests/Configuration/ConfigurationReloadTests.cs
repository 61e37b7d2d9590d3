using System.Collections;
using Microsoft.Extensions.Logging.Abstractions;
using OrthancGuard.Configuration;
using OrthancGuard.Configuration.Reloading;
using OrthancGuard.EndToEnd.Tests.Harness;
using OrthancGuard.Ledger;
using OrthancGuard.Tests.Storage;
using OrthancGuard.Tests.Transfers;

namespace OrthancGuard.Tests.Configuration;

public sealed class ConfigurationReloadTests : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly TestStore guard = new();

    public async ValueTask DisposeAsync()
    {
        await guard.DisposeAsync();
        folder.Dispose();
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string File => folder.File("guard.json");

    [Fact]
    public async Task AChangeIsInForceAtOnceAndInTheLedgerByNameOnly()
    {
        using var reload = Start(Json("\"Modalities\": [\"CT\"],"));
        Write(Json("\"Modalities\": [\"MR\"], \"Parallelism\": 3,"));
        var outcome = await reload.ReloadAsync("admin", Stop);
        Assert.True(outcome.IsApplied);
        Assert.Equal(["Destinations.AI.Modalities", "Destinations.AI.Parallelism"], outcome.Changed);
        Assert.Equal(3, guard.Configuration.Current.Destinations[0].Parallelism);
        var row = Assert.Single(await guard.RowsAsync());
        Assert.Equal((LedgerKind.ConfigurationChanged, "admin", "Destinations.AI.Modalities Destinations.AI.Parallelism"), (row.Entry.Kind, row.Entry.Actor, row.Entry.Facts["changed"]));
        Assert.Equal(guard.Configuration.Current.Fingerprint, row.Entry.Facts["configuration"]);

        Assert.False((await reload.ReloadAsync("admin", Stop)).IsApplied);
        Assert.Single(await guard.RowsAsync());
    }

    [Fact]
    public async Task WithAnyMistakeTheLastGoodVersionStays()
    {
        using var reload = Start(Json(""));
        var before = guard.Configuration.Current;
        Write(Json("\"Paralelism\": 3, \"Consent\": \"Ask\","));
        var outcome = await reload.ReloadAsync("file", Stop);
        Assert.False(outcome.IsApplied);
        Assert.Equal(2, outcome.State.Mistakes.Count);
        Assert.Same(before, guard.Configuration.Current);
        Assert.Empty(await guard.RowsAsync());

        Write(Json("\"Parallelism\": 2,"));
        Assert.Empty((await reload.ReloadAsync("file", Stop)).State.Mistakes);
        Assert.Equal(2, guard.Configuration.Current.Destinations[0].Parallelism);
    }

    [Fact]
    public async Task WhatTheRunningGuardCannotChangeWaitsForItsNextStart()
    {
        using var reload = Start(Json(""));
        Write(Json("\"Parallelism\": 2,").Replace("127.0.0.1:8042", "127.0.0.1:9042", StringComparison.Ordinal));
        var outcome = await reload.ReloadAsync("file", Stop);
        Assert.Equal(["Orthanc"], outcome.State.WaitingForRestart);
        Assert.Equal(8042, guard.Configuration.Current.Orthanc.Url.Port);
        Assert.Equal(2, guard.Configuration.Current.Destinations[0].Parallelism);
    }

    [Fact]
    public async Task AFileThatIsGoneIsAMistake()
    {
        using var reload = Start(Json(""));
        System.IO.File.Delete(File);
        Assert.Single((await reload.ReloadAsync("file", Stop)).State.Mistakes);
    }

    [Fact]
    public async Task TheFileIsWatched()
    {
        using var reload = Start(Json(""));
        using var watcher = new ConfigurationWatcher(reload, TimeProvider.System, NullLogger<ConfigurationWatcher>.Instance);
        await watcher.StartAsync(Stop);
        // Renamed over the old one, as editors do.
        await System.IO.File.WriteAllTextAsync(File + ".new", Json("\"Parallelism\": 7,"), Stop);
        System.IO.File.Move(File + ".new", File, overwrite: true);
        await Eventually.TrueAsync(() => Task.FromResult(guard.Configuration.Current.Destinations[0].Parallelism == 7), "the change to be in force");
        await watcher.StopAsync(Stop);
    }

    private static string Json(string members) =>
        $$"""
        {
          "DataDirectory": "data",
          "Orthanc": { "Url": "http://127.0.0.1:8042" },
          "Destinations": [
            { "Name": "AI", {{members}}
              "Contract": { "Vendor": "V", "Reference": "R", "Purpose": "P", "ValidFrom": "2026-01-01", "ValidUntil": "2099-12-31" },
              "Delivery": { "Mode": "Dicom", "Host": "h", "Port": 104, "CalledAet": "V" } }
          ]
        }
        """;

    private ConfigurationReload Start(string json)
    {
        Write(json);
        guard.Configuration.Replace(ConfigurationLoader.Load(File, new Hashtable()));
        return new(guard.Configuration, guard.Store, guard.Ledger, guard.Signal, guard.Time, NullLogger<ConfigurationReload>.Instance);
    }

    private void Write(string json) => System.IO.File.WriteAllText(File, json);
}
