using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using OrthancGuard.Configuration;
using OrthancGuard.Returns;
using OrthancGuard.Tests.Configuration;
using OrthancGuard.Tests.Transfers;

namespace OrthancGuard.Tests.Returns;

public sealed class ReturnDoorsTests
{
    private static readonly IPAddress Here = IPAddress.Parse("10.0.0.5");

    [Theory]
    [InlineData("AI", "10.0.0.5", true)]
    [InlineData("AI ", "10.0.0.5", true)]
    [InlineData("AI", "::ffff:10.0.0.5", true)]
    [InlineData("ai", "10.0.0.5", false)]
    [InlineData("AI", "10.0.0.6", false)]
    [InlineData("", "10.0.0.5", false)]
    public void TitleAndAddressMustBothFit(string aet, string address, bool fits) =>
        Assert.Equal(fits, ReturnDoors.Find(With(new DestinationResults { CallingAets = ["AI"], Addresses = [Here] }), aet, IPAddress.Parse(address), null) is not null);

    [Fact]
    public void ACertificateThatIsNamedMustBeShown()
    {
        using var own = Certificate();
        using var other = Certificate();
        var configuration = With(new DestinationResults { CertificateThumbprint = own.GetCertHashString(HashAlgorithmName.SHA256).ToLowerInvariant() });
        Assert.NotNull(ReturnDoors.Find(configuration, "ANY", Here, own));
        Assert.Null(ReturnDoors.Find(configuration, "ANY", Here, other));
        Assert.Null(ReturnDoors.Find(configuration, "ANY", Here, null));
    }

    [Fact]
    public void WhatFitsTwoDestinationsOrNamesNobodyIsNobodys()
    {
        var same = new DestinationResults { CallingAets = ["AI"], Addresses = [Here] };
        Assert.Null(ReturnDoors.Find(With(same, same), "AI", Here, null));
        Assert.Null(ReturnDoors.Find(With(new DestinationResults()), "AI", Here, null));
        Assert.Null(ReturnDoors.Find(With([null]), "AI", Here, null));
    }

    private static GuardConfiguration With(params DestinationResults?[] results) => TestStore.With(c => c with
    {
        Destinations = [.. results.Select((r, i) => c.Destinations[0] with { Name = $"AI{i}", Results = r })],
    });

    private static X509Certificate2 Certificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return new CertificateRequest("CN=vendor", key, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
    }
}
