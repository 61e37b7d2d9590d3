using System.Net;
using System.Net.Sockets;
using OrthancGuard.Bypass;
using OrthancGuard.Doctor;

namespace OrthancGuard.Tests.Bypass;

/// <summary>The kernel's own table, with connections that the test makes.</summary>
public sealed class ConnectionWatchTests : IDisposable
{
    private readonly TcpListener vendor = new(IPAddress.Loopback, 0);
    private readonly OwnConnections own = new(TimeProvider.System);
    private readonly HostNames names = new(new Dictionary<string, IReadOnlyList<IPAddress>> { ["localhost"] = [IPAddress.Loopback] }, []);

    public ConnectionWatchTests() => vendor.Start();

    private int Port => ((IPEndPoint)vendor.LocalEndpoint).Port;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => vendor.Dispose();

    [Fact]
    public async Task AConnectionOfThisProcessIsItsOwnAndOneThatIsClosedOnlyWhenItWasWrittenDown()
    {
        Assert.SkipUnless(File.Exists("/proc/net/tcp"), "no table of connections");
        var watch = new ConnectionWatch(own, TimeProvider.System, TcpTable.Read);
        using var open = await ConnectAsync();
        Assert.Empty(await LookAsync(watch));

        var written = await ConnectAsync();
        own.Made((IPEndPoint)written.Client.Client.LocalEndPoint!, (IPEndPoint)written.Client.Client.RemoteEndPoint!);
        await CloseAsync(written);
        Assert.Empty(await LookAsync(watch));

        await CloseAsync(await ConnectAsync());
        var sighting = Assert.Single(await LookAsync(watch));
        Assert.Equal(("AI", BypassEvidence.Connection), (sighting.Destination, sighting.Evidence));
        Assert.Empty(await LookAsync(watch));
    }

    [Fact]
    public async Task WhatWasClosedBeforeTheGuardBeganIsNotJudged()
    {
        Assert.SkipUnless(File.Exists("/proc/net/tcp"), "no table of connections");
        await CloseAsync(await ConnectAsync());
        Assert.Empty(await LookAsync(new(own, TimeProvider.System, TcpTable.Read)));
    }

    [Fact]
    public async Task WhereOrthancDeliversForTheGuardItsConnectionsAreNone()
    {
        Assert.SkipUnless(File.Exists("/proc/net/tcp"), "no table of connections");
        var watch = new ConnectionWatch(own, TimeProvider.System, TcpTable.Read);
        await CloseAsync(await ConnectAsync());
        Assert.Empty(await watch.LookAsync([Vendor], names, _ => true, Stop));
        Assert.Single(await LookAsync(watch));
    }

    [Theory]
    [InlineData("   5: 0100007F:D2DC 0100007F:6C9C 06 00000000:00000000 03:000008E1 00000000     0        0 0 3 00000000cbf5ac17", "127.0.0.1:53980", "127.0.0.1:27804", 6, 0)]
    [InlineData("   1: 00000000000000000000000001000000:1F6A B80D0120000000000000000007000000:0068 01 00000000:00000000 00:00000000 00000000   107        0 2341502 1 0", "[::1]:8042", "[2001:db8::7]:104", 1, 2341502)]
    [InlineData("   2: 0000000000000000FFFF00000100007F:1F6A 0000000000000000FFFF0000070200C0:0068 01 00000000:00000000 00:00000000 00000000   107        0 9 1 0", "127.0.0.1:8042", "192.0.2.7:104", 1, 9)]
    public void ALineOfTheTable(string line, string local, string remote, int state, long inode)
    {
        var row = TcpTable.Parse(line)!;
        Assert.Equal((local, remote, state, inode), (row.Local.ToString(), row.Remote.ToString(), row.State, row.Inode));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode")]
    [InlineData("   5: 0100007F:D2DC 0100007:6C9C 06 00000000:00000000 03:000008E1 00000000     0        0 0 3 0")]
    public void WhatIsNoLineOfTheTable(string line) => Assert.Null(TcpTable.Parse(line));

    private VendorAddress Vendor => new("AI", "localhost", Port, null);

    private Task<IReadOnlyList<Sighting>> LookAsync(ConnectionWatch watch) => watch.LookAsync([Vendor], names, _ => false, Stop);

    private async Task<Pair> ConnectAsync()
    {
        var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, Port, Stop);
        return new(client, await vendor.AcceptTcpClientAsync(Stop));
    }

    // This side first, as who sends does: the kernel keeps it for a minute, and no longer knows whose it was.
    private static async Task CloseAsync(Pair pair)
    {
        using (pair)
        {
            pair.Client.Client.Shutdown(SocketShutdown.Send);
            Assert.Equal(0, await pair.Accepted.Client.ReceiveAsync(new byte[1], Stop));
            pair.Accepted.Dispose();
            Assert.Equal(0, await pair.Client.Client.ReceiveAsync(new byte[1], Stop));
        }
    }

    private sealed record Pair(TcpClient Client, TcpClient Accepted) : IDisposable
    {
        public void Dispose()
        {
            Client.Dispose();
            Accepted.Dispose();
        }
    }
}
