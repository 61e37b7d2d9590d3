using System.Globalization;
using OrthancGuard.Configuration;
using OrthancGuard.Delivery;
using OrthancGuard.Dicom.Tests.Network;
using OrthancGuard.Dicom.Tests.Network.Interop;
using OrthancGuard.Tests.Gate;

namespace OrthancGuard.Tests.Delivery;

/// <summary>Delivery to Debian's storescp, as an AI vendor's box may run it.</summary>
public sealed class DicomDeliveryToStorescpTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("orthancguard-delivery-");

    [Fact]
    public async Task ABatchArrives()
    {
        await using var scp = await StorescpAsync("+xa");
        var copies = CopiesInMemory.Of(10).Add([RleImage.Create(10).File]);
        Assert.Equal(DeliveryResult.Delivered, await new DeliverySystem(scp.Port).DeliverAsync(copies));
        Assert.Equal(Enumerable.Range(0, 11).Select(GateInstances.Uid).Order(StringComparer.Ordinal), Received().Select(r => r.SopInstanceUid));
    }

    [Fact]
    public async Task AReceiverOfUncompressedImagesGetsThem()
    {
        await using var scp = await StorescpAsync("+x=");
        var (compressed, pixels) = RleImage.Create(1);
        Assert.Equal(DeliveryResult.Delivered, await new DeliverySystem(scp.Port).DeliverAsync(new CopiesInMemory().Add([compressed])));
        var received = Assert.Single(Received());
        Assert.Equal(StoredInstance.ExplicitLittleEndian, received.TransferSyntaxUid);
        Assert.True(received.DataSet.AsSpan().EndsWith(pixels));
    }

    [Fact]
    public async Task ThePathIsSecuredByCertificatesOnBothSides()
    {
        Tool.SkipUnlessInstalled("storescp");
        using var authority = new TestAuthority();
        var pem = folder.Parent!.CreateSubdirectory(folder.Name + "-tls");
        try
        {
            var (key, certificate, root) = authority.WritePem(pem.FullName, "both");
            await using var scp = await StorescpAsync("+tls", key, certificate, "+cf", root);
            var tls = new TlsClientSettings { CaFile = root, CertificateFile = certificate, KeyFile = key };
            Assert.Equal(DeliveryResult.Delivered, await new DeliverySystem(scp.Port, s => s with { Tls = tls }).DeliverAsync(CopiesInMemory.Of(2)));
            Assert.Equal(2, Received().Count);
            var anonymous = await new DeliverySystem(scp.Port, s => s with { Tls = tls with { CertificateFile = null, KeyFile = null } }).DeliverAsync(CopiesInMemory.Of(1));
            Assert.Equal((DeliveryOutcome.Unavailable, "receiver.tls-failed"), (anonymous.Outcome, anonymous.Code));
        }
        finally
        {
            pem.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("--refuse", "receiver.rejected")]
    [InlineData("--abort-after", "receiver.aborted")]
    public async Task WhatStorescpDoesNotWantIsTold(string option, string code)
    {
        await using var scp = await StorescpAsync(option);
        var result = await new DeliverySystem(scp.Port).DeliverAsync(CopiesInMemory.Of(2));
        Assert.NotEqual(DeliveryOutcome.Delivered, result.Outcome);
        Assert.Equal(code, result.Code);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private Task<RunningTool> StorescpAsync(params string[] options) => Tool.StartAsync(
        "storescp", port => [.. options, "-od", folder.FullName, port.ToString(CultureInfo.InvariantCulture)]);

    private List<StoredInstance> Received() =>
        [.. folder.GetFiles().Select(f => StoredInstance.FromFile(File.ReadAllBytes(f.FullName))).OrderBy(r => r.SopInstanceUid, StringComparer.Ordinal)];
}
