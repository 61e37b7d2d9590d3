using System.Security;
using System.Security.Cryptography;
using Microsoft.Extensions.Logging.Abstractions;
using OrthancGuard.Storage;

namespace OrthancGuard.Tests.Storage;

public sealed class KeysTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void TheFirstStartMakesAKeyThatOnlyTheOwnerReads()
    {
        using var directory = DataDirectory.Open(folder.File("data"));
        var key = directory.OpenMasterKey(NullLogger.Instance);
        var file = Path.Combine(directory.Root, "master.key");
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        Assert.Equal(key.Bytes, directory.OpenMasterKey(NullLogger.Instance).Bytes);
    }

    [Fact]
    public void AKeyThatOthersMayReadIsNotUsed()
    {
        using var directory = DataDirectory.Open(folder.File("data"));
        directory.OpenMasterKey(NullLogger.Instance);
        File.SetUnixFileMode(Path.Combine(directory.Root, "master.key"), UnixFileMode.UserRead | UnixFileMode.GroupRead);
        Assert.Throws<SecurityException>(() => directory.OpenMasterKey(NullLogger.Instance));
    }

    [Fact]
    public void ALostKeyIsNotReplacedWhileThereIsADatabase()
    {
        using var directory = DataDirectory.Open(folder.File("data"));
        File.WriteAllText(directory.DatabaseFile, "");
        Assert.Throws<FileNotFoundException>(() => directory.OpenMasterKey(NullLogger.Instance));
        Assert.False(File.Exists(Path.Combine(directory.Root, "master.key")));
    }

    [Fact]
    public void AKeyOfTheWrongLengthIsNotUsed()
    {
        PrivateFile.WriteNew(folder.File("short.key"), new byte[31]);
        Assert.Throws<InvalidDataException>(() => MasterKey.Read(folder.File("short.key")));
    }

    [Fact]
    public void OneGuardAtATimeUsesADataDirectory()
    {
        using var first = DataDirectory.Open(folder.File("data"));
        Assert.Throws<IOException>(() => DataDirectory.Open(folder.File("data")));
    }

    [Fact]
    public void ATokenStaysTheSame()
    {
        using var directory = DataDirectory.Open(folder.File("data"));
        var token = directory.OpenToken("hook");
        Assert.Equal(43, token.Length);
        Assert.Equal(token, directory.OpenToken("hook"));
        Assert.NotEqual(token, directory.OpenToken("api"));
    }

    [Fact]
    public void WhatIsSealedOpensUnderItsKeyAndNameOnly()
    {
        var master = MasterKey.Create();
        using var vault = new Vault(master);
        using var other = new Vault(MasterKey.Create());
        var box = vault.SealText("patient", "4711");
        Assert.Equal("4711", vault.OpenText("patient", box));
        Assert.ThrowsAny<CryptographicException>(() => other.OpenText("patient", box));
        Assert.ThrowsAny<CryptographicException>(() => vault.OpenText("study", box));
        Assert.ThrowsAny<CryptographicException>(() => vault.OpenText("patient", box.AsSpan(0, 10)));
        for (var i = 0; i < box.Length; i++)
        {
            var altered = (byte[])box.Clone();
            altered[i] ^= 1;
            Assert.ThrowsAny<CryptographicException>(() => vault.OpenText("patient", altered));
        }
    }

    [Fact]
    public void SealingTwiceShowsNothingInCommon()
    {
        using var vault = new Vault(MasterKey.Create());
        Assert.NotEqual(vault.SealText("patient", "4711"), vault.SealText("patient", "4711"));
    }

    [Fact]
    public void AnIndexIsKeyedAndNamed()
    {
        using var vault = new Vault(MasterKey.Create());
        using var other = new Vault(MasterKey.Create());
        Assert.Equal(vault.Index("patient", "4711"), vault.Index("patient", "4711"));
        Assert.NotEqual(vault.Index("patient", "4711"), vault.Index("study", "4711"));
        Assert.NotEqual(vault.Index("patient", "4711"), vault.Index("patient", "4712"));
        Assert.NotEqual(vault.Index("patient", "4711"), other.Index("patient", "4711"));
    }
}
