using System.Security.Cryptography;
using OrthancGuard.EndToEnd.Tests.Harness;
using OrthancGuard.Returns;
using OrthancGuard.Storage;

namespace OrthancGuard.Tests.Returns;

public sealed class ReturnFilesTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly DataDirectory directory;
    private readonly ReturnFiles files;

    public ReturnFilesTests()
    {
        directory = DataDirectory.Open(folder["data"]);
        files = new(directory);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Results => Path.Combine(directory.Root, "results");

    public void Dispose()
    {
        directory.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1000)]
    [InlineData((1 << 20) - 4)]
    [InlineData(1 << 20)]
    [InlineData((3 << 20) + 17)]
    public async Task WhatIsWrittenIsReadAndNobodyElseCanReadIt(int length)
    {
        var bytes = RandomNumberGenerator.GetBytes(length);
        var (key, written) = await files.WriteAsync("r1", "HEAD"u8.ToArray(), new MemoryStream(bytes), 4 << 20, Stop);
        Assert.Equal(length + 4, written);
        Assert.Equal<byte>((byte[])[.. "HEAD"u8, .. bytes], files.Read("r1", key, written)!);
        Assert.Equal(-1, (await File.ReadAllBytesAsync(Path.Combine(Results, "r1.result"), Stop)).AsSpan().IndexOf("HEAD"u8));
    }

    [Fact]
    public async Task AFileThatWasAlteredOrCutIsNotBelieved()
    {
        var (key, length) = await files.WriteAsync("r1", default, new MemoryStream(new byte[5000]), 1 << 20, Stop);
        var path = Path.Combine(Results, "r1.result");
        var whole = await File.ReadAllBytesAsync(path, Stop);
        whole[100] ^= 1;
        await File.WriteAllBytesAsync(path, whole, Stop);
        Assert.ThrowsAny<CryptographicException>(() => files.Read("r1", key, length));
        await File.WriteAllBytesAsync(path, whole[..200], Stop);
        Assert.ThrowsAny<CryptographicException>(() => files.Read("r1", key, length));
        Assert.Null(files.Read("r2", key, length));
    }

    [Fact]
    public async Task NothingIsLeftOfWhatIsTooLargeOrBreaksOff()
    {
        await Assert.ThrowsAsync<ReturnTooLargeException>(() => files.WriteAsync("r1", default, new MemoryStream(new byte[2 << 20]), 1 << 20, Stop));
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => files.WriteAsync("r2", default, new MemoryStream(new byte[10]), 1 << 20, stop.Token));
        Assert.Empty(Directory.EnumerateFiles(Results));
    }

    [Fact]
    public async Task WhatNoRowSpeaksOfIsSwept()
    {
        await files.WriteAsync("r1", default, new MemoryStream(new byte[10]), 100, Stop);
        await files.WriteAsync("r2", default, new MemoryStream(new byte[10]), 100, Stop);
        await File.WriteAllTextAsync(Path.Combine(Results, "r3.result.new"), "half", Stop);
        Assert.Equal(2, files.Sweep(new HashSet<string> { "r1" }));
        Assert.Equal("r1.result", Path.GetFileName(Assert.Single(Directory.EnumerateFiles(Results))));
    }
}
