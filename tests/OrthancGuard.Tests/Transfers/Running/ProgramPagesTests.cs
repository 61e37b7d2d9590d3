using OrthancGuard.Transfers.Running;

namespace OrthancGuard.Tests.Transfers.Running;

public sealed class ProgramPagesTests
{
    [Fact]
    public void OnlyWhatIsSurelyStillInAFileIsLetGoOf()
    {
        string[] smaps =
        [
            .. Mapping("1000-3000 r-xp 00000000 08:01 7      /usr/lib/a program.so", resident: 8, anonymous: 0),
            .. Mapping("3000-4000 r--p 00002000 08:01 7      /usr/lib/a program.so", resident: 4, anonymous: 4),
            .. Mapping("4000-5000 rw-p 00003000 08:01 7      /usr/lib/a program.so", resident: 4, anonymous: 0),
            .. Mapping("5000-6000 r-xs 00000000 00:01 9      /memfd:doublemapper (deleted)", resident: 4, anonymous: 0),
            .. Mapping("6000-7000 r--p 00000000 00:00 0      [vvar]", resident: 4, anonymous: 0),
            .. Mapping("7000-8000 rw-p 00000000 00:00 0", resident: 4, anonymous: 4),
            .. Mapping("9000-a000 r--p 00000000 08:01 6      /usr/share/names.dat", resident: 4, anonymous: 0),
            .. Mapping("8000-9000 r--p 00000000 08:01 8      /usr/lib/untouched.so", resident: 0, anonymous: 0),
            .. Mapping("7f000000-7f010000 r--p 00000000 08:01 9      /usr/lib/b.dll", resident: 60, anonymous: 0),
        ];
        (nint Start, nint Length, long Resident)[] expected = [(0x1000, 0x2000, 8 << 10), (0x7f000000, 0x10000, 60 << 10)];
        Assert.Equal(expected, ProgramPages.Clean(smaps));
    }

    [Fact]
    public void TheProgramGoesOnWithWhatIsMappedAgain()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere nothing is let go of.");
        Assert.True(ProgramPages.Release() > 1 << 20, "A test host maps more than a megabyte of programs.");
        Assert.Equal("a, b", string.Join(", ", "b a".Split(' ').Order(StringComparer.Ordinal)));
    }

    private static string[] Mapping(string header, int resident, int anonymous) =>
        [header, "Size:                 64 kB", $"Rss:                  {resident} kB", $"Anonymous:            {anonymous} kB", "VmFlags: rd mr mw me"];
}
