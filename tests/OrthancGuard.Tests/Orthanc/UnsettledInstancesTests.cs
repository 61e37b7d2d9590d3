using Microsoft.Extensions.Time.Testing;
using OrthancGuard.Configuration;
using OrthancGuard.EndToEnd.Tests.Harness;
using OrthancGuard.Orthanc;

namespace OrthancGuard.Tests.Orthanc;

public sealed class UnsettledInstancesTests(TwoOrthancs servers) : IClassFixture<TwoOrthancs>
{
    private readonly FakeTimeProvider time = new();
    private readonly OrthancClient client = servers.Client();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task NothingIsAskedBeforePatienceEnds()
    {
        var (study, instances) = await StableStudyAsync();
        var unsettled = new UnsettledInstances(time);
        unsettled.Add(instances[0], 5);
        Assert.Empty(await unsettled.FindStableStudiesAsync(client, Token));
        time.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal([study], await unsettled.FindStableStudiesAsync(client, Token));
    }

    [Fact]
    public async Task AfterARestartItIsAskedAtOnceAndOnceAStudy()
    {
        var (study, instances) = await StableStudyAsync();
        var unsettled = new UnsettledInstances(time);
        unsettled.Add(instances[0], 5);
        unsettled.Add(instances[1], 6);
        unsettled.Hurry();
        unsettled.Add(instances[2], 7);
        Assert.Equal([study], await unsettled.FindStableStudiesAsync(client, Token));
    }

    [Fact]
    public async Task AStudyThatIsNotStableYetIsAskedAboutAgain()
    {
        var study = await servers.Source.UploadAsync(TinyStudy.Unique(1));
        var instance = (await client.GetStudyInstancesAsync(study, Token))[0].Id;
        var unsettled = new UnsettledInstances(time);
        unsettled.Add(instance, 5);
        unsettled.Hurry();
        await Eventually.TrueAsync(
            async () =>
            {
                time.Advance(TimeSpan.FromSeconds(2));
                return await unsettled.FindStableStudiesAsync(client, Token) is [var found] && found == study;
            },
            "the study to be stable");
        Assert.Equal(5, unsettled.Oldest);
    }

    [Fact]
    public async Task WhatIsSettledOrGoneHoldsNothingBack()
    {
        var (_, instances) = await StableStudyAsync();
        var unsettled = new UnsettledInstances(time);
        unsettled.Add(instances[0], 5);
        unsettled.Add(OrthancId.Instance("gone", "1", "2", "3"), 4);
        Assert.Equal(4, unsettled.Oldest);
        unsettled.Hurry();
        await unsettled.FindStableStudiesAsync(client, Token);
        Assert.Equal(5, unsettled.Oldest);
        unsettled.Settle(instances);
        Assert.Equal(long.MaxValue, unsettled.Oldest);
    }

    private async Task<(string Study, IReadOnlyList<string> Instances)> StableStudyAsync()
    {
        var study = await servers.Source.UploadAsync(TinyStudy.Unique());
        await Eventually.TrueAsync(async () => (await client.GetStudyAsync(study, Token)).IsStable, "the study to be stable");
        return (study, [.. (await client.GetStudyInstancesAsync(study, Token)).Select(i => i.Id)]);
    }
}
