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

    /// <summary>Written down once, so that each machine that runs this shows that it gives the same. They change with every change of the algorithm.</summary>
    private static readonly (string Name, PhantomHead Head, string Digest)[] Known =
    [
        ("ct", PhantomHead.Ct, "4f66c72a453ed14df5beb8a111d633012b07d5d715fd47af38a4009a5619eb78"),
        ("mr", PhantomHead.Mr, "c296ba9222b45e9c4b7b24e5e7210151d49b5d0060cc20b23246b09f8370b3a7"),
    ];

    /// <summary>Also run in child processes, as another processor, each for one of the heads.</summary>
    [Fact]
    public void TheDigestIsTheOneThatOtherMachinesFound()
    {
        var child = Environment.GetEnvironmentVariable(IsChild);
        var heads = Known.Where(known => child is null || known.Name == child).ToArray();
        Assert.NotEmpty(heads);
        foreach (var (name, head, known) in heads)
        {
            var digest = Digest(head);
            Assert.True(known == digest, $"{name} {digest}");
        }
    }

    [Theory]
    [InlineData("mr", "1", "EnableHWIntrinsic")]
    [InlineData("ct", "2", "EnableAVX2", "EnableFMA", "EnableAVX")]
    public async Task AnotherProcessorGivesTheSameBytes(string head, string cores, params string[] missing)
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable(IsChild) is not null, "This is the child.");
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { typeof(SameBytesTests).Assembly.Location, "-method", $"*{nameof(SameBytesTests)}.{nameof(TheDigestIsTheOneThatOtherMachinesFound)}", "-noLogo", "-noColor" },
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        start.Environment[IsChild] = head;
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

    private static string Digest(PhantomHead head)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var files = head.Files();
        var defacing = PhantomHead.Deface(files);
        Assert.Equal(HeadFinding.Face, defacing.Finding);
        foreach (var file in PhantomHead.Outgoing(files, defacing))
            hash.AppendData(PhantomHead.Cells(file));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
