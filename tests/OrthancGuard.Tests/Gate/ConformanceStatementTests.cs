using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using OrthancGuard.Configuration;
using OrthancGuard.Delivery;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Dicom.Network;

namespace OrthancGuard.Tests.Gate;

/// <summary>docs/conformance.md says what the code does.</summary>
public sealed class ConformanceStatementTests
{
    private static readonly string Statement = File.ReadAllText(Find("docs/conformance.md"));

    [Fact]
    public void ItNamesExactlyTheTransferSyntaxesThatAreAccepted()
    {
        var table = Statement[Statement.IndexOf("| transfer syntax | UID |", StringComparison.Ordinal)..Statement.IndexOf("**Association.**", StringComparison.Ordinal)];
        Assert.Equal(
            DicomTransferSyntax.Known.Select(s => s.Uid).Order(StringComparer.Ordinal),
            Regex.Matches(table, @"1\.2\.840[0-9.]+", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(m => m.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ItNamesUsAsWeNameOurselves()
    {
        Assert.Contains(DicomImplementation.ClassUid, Statement, StringComparison.Ordinal);
        Assert.Matches("^ORTHANCGUARD_[0-9]{1,3}$", DicomImplementation.VersionName);
    }

    [Fact]
    public void ItsTimeoutsAndLimitsAreTheDefaults()
    {
        var server = new DicomServerOptions { EndPoint = new IPEndPoint(IPAddress.Loopback, 0) };
        var client = new DicomClientOptions();
        var delivery = new DicomDeliverySettings { Host = "h", Port = 1, CalledAet = "A" };
        Assert.Equal((64, 131_072u, 131_072u, 131_072), (server.MaximumAssociations, server.MaximumPduLength, client.MaximumSentPduLength, delivery.MaxPdu));
        Assert.Contains($"At most {server.MaximumAssociations} associations", Statement, StringComparison.Ordinal);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"{server.MaximumPduLength:N0} bytes"), Statement, StringComparison.Ordinal);
        Row("TCP and TLS", "in the next", Seconds(client.ConnectTimeout));
        Row("association (ARTIM)", Seconds(server.AssociationTimeout), Seconds(client.AssociationTimeout));
        Row("between messages", $"{server.IdleTimeout.TotalMinutes} min", "-");
        Row("within a message", $"{Seconds(server.StallTimeout)} for each 16 KiB", "-");
        Row("response, whole", "-", $"`Timeout` (default {Seconds(delivery.Timeout)})");
        Row("a buffer that the peer does not take", Seconds(server.SendTimeout), $"`Timeout` (default {Seconds(delivery.Timeout)})");
        Row("release confirmed", "-", Seconds(client.ReleaseTimeout));
    }

    [Fact]
    public void ItsStatusesAreClassifiedAsItSays()
    {
        Assert.All(new ushort[] { 0, 1, 0x0107, 0x0116, 0xB000, 0xB007, 0xBFFF, 0x0111 }, s => Assert.True(DicomDeliveryFailures.IsAcknowledged(s)));
        Assert.All(new ushort[] { 0xA700, 0xA7FF, 0x0110, 0x0213 }, s => Assert.Equal(DeliveryOutcome.Unavailable, DicomDeliveryFailures.OfStatus(s).Outcome));
        ushort[] single = [0xA900, 0xA9FF, 0xC000, 0xCFFF, 0x0105, 0x0106, 0x0117, 0x0118, 0x0119, 0x0120, 0x0121, 0x0122];
        Assert.All(single, s => Assert.True(DicomDeliveryFailures.ConcernsOneInstance(s)));
        Assert.All(single, s => Assert.Equal(DeliveryOutcome.Rejected, DicomDeliveryFailures.OfStatus(s).Outcome));
        Assert.All(new ushort[] { 0x0124, 0x0210, 0xD000, 0xFFFF }, s => Assert.False(DicomDeliveryFailures.ConcernsOneInstance(s) || DicomDeliveryFailures.IsAcknowledged(s)));
    }

    private static void Row(string what, string gate, string delivery) => Assert.Contains($"| {what} | {gate} | {delivery} |", Statement, StringComparison.Ordinal);

    private static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds} s");

    private static string Find(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, path)))
                return Path.Combine(folder.FullName, path);
        }

        throw new FileNotFoundException(path);
    }
}
