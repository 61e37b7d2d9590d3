using System.Diagnostics;
using System.Security.Cryptography;
using OrthancGuard.Dicom.Phantoms;
using OrthancGuard.Protection.Defacing;

namespace OrthancGuard.Protection.Tests.Defacing;

/// <summary>
/// The same bytes on every run and every machine: a processor without vector instructions or fused multiply-add, one core or two, and
/// another C library's logarithms must not change a bit.
/// </summary>
public sealed class SameBytesTests
{
    private const string IsChild = "ORTHANCGUARD_IS_CHILD";

    private static readonly Lazy<string> Digest = new(static () =>
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var head in (PhantomHead[])[PhantomHead.Ct, PhantomHead.Mr])
        {
            var files = head.Files();
            var defacing = PhantomHead.Deface(files);
            Assert.Equal(HeadFinding.Face, defacing.Finding);
            foreach (var file in PhantomHead.Outgoing(files, defacing))
                hash.AppendData(PhantomHead.Cells(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    });

    /// <summary>Written down once, so that each machine that runs this shows that it gives the same. It changes with every change of the algorithm.</summary>
    private const string Known = "cd26fde769f2a282a04fb681c79dc783e9c83f33397393fb09addeb098e4837c";

    /// <summary>Also run in child processes, as another processor.</summary>
    [Fact]
    public void TheDigestIsTheOneThatOtherMachinesFound() => Assert.True(Known == Digest.Value, Digest.Value);

    [Theory]
    [InlineData("1", "EnableHWIntrinsic")]
    [InlineData("2", "EnableAVX2", "EnableFMA", "EnableAVX")]
    public async Task AnotherProcessorGivesTheSameBytes(string cores, params string[] missing)
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable(IsChild) is not null, "This is the child.");
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { typeof(SameBytesTests).Assembly.Location, "-method", $"*{nameof(SameBytesTests)}.{nameof(TheDigestIsTheOneThatOtherMachinesFound)}", "-noLogo", "-noColor" },
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        start.Environment[IsChild] = "1";
        start.Environment["DOTNET_PROCESSOR_COUNT"] = cores;
        // The C library chooses by the processor too.
        start.Environment["GLIBC_TUNABLES"] = "glibc.cpu.hwcaps=-AVX2,-FMA,-FMA4,-AVX";
        foreach (var name in missing)
            start.Environment["DOTNET_" + name] = "0";
        using var child = Process.Start(start)!;
        var told = await child.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await child.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(child.ExitCode == 0 && told.Contains("Failed: 0", StringComparison.Ordinal) && told.Contains("Total: 1", StringComparison.Ordinal), told);
    }

    [Fact]
    public void PortableFunctionsAgreeWithTheLibrarys()
    {
        for (var i = -200; i <= 200; i++)
        {
            var x = i * 0.037;
            Assert.Equal(Math.Exp(x), PortableMath.Exp(x), Math.Exp(x) * 1e-14);
            Assert.Equal(Math.Sin(x), PortableMath.Sin(x), 1e-14);
            Assert.Equal(Math.Cos(x), PortableMath.Cos(x), 1e-14);
            Assert.Equal(x, PortableMath.Log(PortableMath.Exp(x)), 1e-13);
            Assert.Equal(Math.Log(Math.Exp(x)), PortableMath.Log(Math.Exp(x)), 1e-14 * (1 + Math.Abs(x)));
        }
    }
}
