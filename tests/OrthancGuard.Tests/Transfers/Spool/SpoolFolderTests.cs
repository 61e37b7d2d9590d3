using System.Security.Cryptography;
using System.Text;
using OrthancGuard.Tests.Storage;
using OrthancGuard.Transfers.Spool;

namespace OrthancGuard.Tests.Transfers.Spool;

public sealed class SpoolFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(SpoolCipher.ChunkSize)]
    [InlineData(SpoolCipher.ChunkSize + 1)]
    [InlineData((3 * SpoolCipher.ChunkSize) - 7)]
    public void WhatIsReadIsWhatWasWritten(int length)
    {
        using var spool = new SpoolFolder(folder.Root);
        var bytes = RandomNumberGenerator.GetBytes(length);
        var cut = length / 3;
        var file = spool.Write([bytes.AsMemory(0, cut), ReadOnlyMemory<byte>.Empty, bytes.AsMemory(cut)], length);
        Assert.Equal(bytes, spool.Read(file).AsSpan(0, length).ToArray());
    }

    [Fact]
    public void NothingOnDiskIsReadable()
    {
        using var spool = new SpoolFolder(folder.Root);
        var bytes = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("SECRETNAME^ANNA ", 100_000)));
        var first = spool.Write([bytes], bytes.Length);
        var second = spool.Write([bytes], bytes.Length);
        Assert.DoesNotContain("SECRETNAME", Encoding.Latin1.GetString(File.ReadAllBytes(first.Path)), StringComparison.Ordinal);
        Assert.NotEqual(File.ReadAllBytes(first.Path), File.ReadAllBytes(second.Path));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(first.Path));
    }

    [Fact]
    public void AnAlteredFileIsNotRead()
    {
        using var spool = new SpoolFolder(folder.Root);
        var file = spool.Write([new byte[100]], 100);
        var bytes = File.ReadAllBytes(file.Path);
        bytes[50] ^= 1;
        File.WriteAllBytes(file.Path, bytes);
        Assert.ThrowsAny<CryptographicException>(() => spool.Read(file));
    }

    [Fact]
    public void AnotherProcessCannotReadItAndDeletesIt()
    {
        SpoolFile file;
        using (var first = new SpoolFolder(folder.Root))
        {
            file = first.Write([new byte[100]], 100);
        }

        var kept = File.ReadAllBytes(file.Path);
        using var second = new SpoolFolder(folder.Root);
        Assert.Empty(Directory.GetFiles(folder.Root));
        File.WriteAllBytes(file.Path, kept);
        Assert.ThrowsAny<CryptographicException>(() => second.Read(file));
    }
}
