using OrthancGuard.Dicom.Codecs;

namespace OrthancGuard.Dicom.Tests.Codecs;

public sealed class CodecStatusTests
{
    [Fact]
    public void EveryTransferSyntaxIsServedByOneDecoder()
    {
        var served = CodecStatus.All().SelectMany(status => status.TransferSyntaxUids).ToList();
        Assert.Equal(served.Count, served.Distinct(StringComparer.Ordinal).Count());
        Assert.Contains("1.2.840.10008.1.2.4.90", served);
    }

    [Fact]
    public void ManagedDecodersAreAlwaysThere() =>
        Assert.All(CodecStatus.All().Where(status => status.Package is null), status => Assert.True(status.IsAvailable));

    [Fact]
    public void DebiansLibrariesAreFoundWhereTheirPackagesAreInstalled()
    {
        foreach (var status in CodecStatus.All().Where(status => status.Package is not null))
        {
            var installed = Directory.Exists($"/usr/share/doc/{status.Package}");
            Assert.True(installed == status.IsAvailable, $"{status.Name}: {status.Problem}");
        }
    }

    [Fact]
    public void AMissingLibraryIsAFailureThatNamesThePackage()
    {
        var library = new DebianLibrary("libno-such-codec.so.9", "libno-such-codec9", "decode");
        var failure = Assert.Throws<DecodeException>(library.Require).Failure;
        Assert.Equal(DecodeFailureReason.NoDecoder, failure.Reason);
        Assert.Contains("install package libno-such-codec9", failure.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void ALibraryWithoutTheFunctionIsTooOld()
    {
        var library = new DebianLibrary("libc.so.6", "libc6", "no_such_function");
        Assert.Contains("upgrade package libc6", library.Unavailable, StringComparison.Ordinal);
    }
}
