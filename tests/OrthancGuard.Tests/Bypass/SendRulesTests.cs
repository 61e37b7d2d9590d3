using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using OrthancGuard.Bypass;
using OrthancGuard.Configuration;
using OrthancGuard.Doctor;
using OrthancGuard.Gate;
using OrthancGuard.Orthanc;

namespace OrthancGuard.Tests.Bypass;

/// <summary>Jobs as Orthanc 1.10.1 tells them, and what becomes of each.</summary>
public sealed class SendRulesTests
{
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero));
    private readonly GateTraffic traffic;
    private readonly List<OrthancEntry> entries = [Modality("AI", "AI_GATE", "127.0.0.1", 4250)];

    public SendRulesTests()
    {
        traffic = new(time);
        time.Advance(TimeSpan.FromMinutes(5));
    }

    [Fact]
    public void AJobThatArrivedAtTheGateIsNone()
    {
        traffic.Seen(GateDoor.Dicom, "AI_GATE ");
        Assert.Null(Judge(Store("AI_GATE")));
    }

    [Fact]
    public void AJobThatSaysItWentToTheGateAndDidNotArriveWentSomewhereElse()
    {
        Assert.Contains("nothing arrived", Judge(Store("AI_GATE"))!.Text, StringComparison.Ordinal);
        Assert.Null(Judge(Store("AI_GATE") with { HasSucceeded = false }));
        Assert.Null(Judge(Store("AI_GATE") with { CreatedAt = traffic.Since - TimeSpan.FromMinutes(1) }));
    }

    [Fact]
    public void AModalityAtTheVendorsAddressIsOneWhileTheJobStillRuns()
    {
        entries.Add(Modality("DIRECT", "OTHER", "vendor.example", 104));
        var sighting = Judge(Store("OTHER") with { IsOver = false, HasSucceeded = false })!;
        Assert.Equal(("AI", BypassEvidence.Job), (sighting.Destination, sighting.Evidence));
        Assert.Equal(["82077edc-faa73837-7659928e-1eda11e7-e0fbcff6"], sighting.Resources);
        Assert.DoesNotContain(sighting.Resources[0], sighting.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void TheVendorsTitleWithoutAnEntryIsOneAndSoIsATitleThatNobodyHas()
    {
        Assert.Equal("AI", Judge(Store("VENDOR"))!.Destination);
        Assert.Equal("", Judge(Store("NOBODY"))!.Destination);
    }

    [Fact]
    public void TheClinicsOwnArchiveIsNone()
    {
        entries.Add(Modality("PACS", "PACS", "192.0.2.1", 104));
        Assert.Null(Judge(Store("PACS")));
    }

    [Theory]
    [InlineData("""["http://vendor.example:8042/", "admin", ""]""", true)]
    [InlineData("""{ "Url": "https://VENDOR.example/orthanc/" }""", true)]
    [InlineData("\"CLOUD\"", true)]
    [InlineData("""["http://archive.example:8042/"]""", false)]
    [InlineData("\"ARCHIVE\"", false)]
    public void APeerIsJudgedByItsUrl(string peer, bool isBypass)
    {
        entries.Add(OrthancEntry.Read(OrthancRoute.Peer, "CLOUD", Json("""["http://vendor.example:8042/"]"""))!);
        Assert.Equal(isBypass, Judge(Read($$"""{ "Peer": {{peer}}, "InstancesCount": 1 }""", "OrthancPeerStore")) is not null);
    }

    [Fact]
    public void AStowIsOneWhereEveryServerIsAVendors()
    {
        var stow = Read("""{ "InstancesCount": "1", "NetworkSizeMB": "0" }""", "DicomWebStowClient");
        Assert.Equal(1, stow.Instances);
        Assert.Null(Judge(stow));
        entries.Add(OrthancEntry.Read(OrthancRoute.DicomWeb, "WEB", Json("""["https://vendor.example/dicom-web/"]"""))!);
        Assert.NotNull(Judge(stow));
        entries.Add(OrthancEntry.Read(OrthancRoute.DicomWeb, "ARCHIVE", Json("""["https://archive.example/dicom-web/"]"""))!);
        Assert.Null(Judge(stow));
    }

    [Fact]
    public void AStowThatArrivedAtTheGateIsNone()
    {
        entries.Add(OrthancEntry.Read(OrthancRoute.DicomWeb, "WEB", Json("""["https://vendor.example/dicom-web/"]"""))!);
        traffic.Seen(GateDoor.DicomWeb, "AI");
        Assert.Null(Judge(Read("""{ "InstancesCount": "1" }""", "DicomWebStowClient")));
    }

    [Fact]
    public void AskingAnotherArchiveToSendToTheVendorIsOne()
    {
        Assert.NotNull(Judge(Read("""{ "TargetAet": "VENDOR" }""", "DicomMoveScu")));
        Assert.Null(Judge(Read("""{ "TargetAet": "AI_GATE" }""", "DicomMoveScu")));
        Assert.Null(Judge(Read("""{ "TargetAet": "PACS" }""", "DicomMoveScu")));
    }

    [Fact]
    public void AgesAreTakenFromOrthancsOwnClock()
    {
        var job = Read("""{ "RemoteAet": "AI_GATE", "InstancesCount": 1 }""", "DicomModalityStore");
        Assert.Equal(time.GetUtcNow() - TimeSpan.FromSeconds(2), job.CreatedAt);
        Assert.Equal(time.GetUtcNow() - TimeSpan.FromSeconds(1), job.EndedAt);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""[{}, { "Type": "DicomModalityStore" }, { "Type": 1, "ID": [] }, { "Type": "SequenceOfOperations", "ID": "x" }]""")]
    public void WhatIsNoSendIsLeftOut(string jobs) => Assert.Empty(OrthancSend.ReadAll(Json(jobs), time.GetUtcNow()));

    private static OrthancEntry Modality(string name, string aet, string host, int port) =>
        OrthancEntry.Read(OrthancRoute.Modality, name, Json($$"""{ "AET": "{{aet}}", "Host": "{{host}}", "Port": {{port}} }"""))!;

    private static JsonElement Json(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    private OrthancSend Store(string aet) => Read(
        $$"""{ "RemoteAet": "{{aet}}", "InstancesCount": 3, "ParentResources": ["82077edc-faa73837-7659928e-1eda11e7-e0fbcff6"] }""", "DicomModalityStore");

    // Orthanc's clock is an hour behind the guard's.
    private OrthancSend Read(string content, string type) => Assert.Single(OrthancSend.ReadAll(
        Json($$"""
            [{ "ID": "2118409e-ae76-4dee-8b8d-86031980eb27", "Type": "{{type}}", "State": "Success", "Content": {{content}},
               "CreationTime": "20260301T070458.000000", "CompletionTime": "20260301T070459.000000", "Timestamp": "20260301T070500.000000" }]
            """),
        time.GetUtcNow()));

    private Sighting? Judge(OrthancSend send) => SendRules.Judge(send, new()
    {
        Configuration = new()
        {
            DataDirectory = "nowhere",
            Orthanc = new() { Url = new("http://127.0.0.1:8042/") },
            Destinations = [new() { Name = "AI", GateName = "AI", GateAet = "AI_GATE", Delivery = new DicomDeliverySettings { Host = "vendor.example", Port = 104, CalledAet = "VENDOR" } }],
        },
        Entries = entries,
        Names = new(new Dictionary<string, IReadOnlyList<IPAddress>>(StringComparer.OrdinalIgnoreCase) { ["127.0.0.1"] = [IPAddress.Loopback] }, []),
        Traffic = traffic,
    });
}
