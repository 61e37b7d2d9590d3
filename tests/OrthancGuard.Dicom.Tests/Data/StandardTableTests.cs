using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Tests.Data;

public sealed class StandardTableTests
{
    private static readonly System.Reflection.Assembly Dicom = typeof(StandardTable).Assembly;

    [Fact]
    public void EveryTableHasTheDigestAndTheRowsItWasGeneratedWith()
    {
        Assert.Equal(3, GeneratedTables.All.Count);
        foreach (var identity in GeneratedTables.All)
        {
            var rows = 0;
            foreach (var row in StandardTable.Open(Dicom, identity))
                rows += row.Offset > 0 ? 1 : 0;
            Assert.Equal(identity.Rows, rows);
        }
    }

    [Fact]
    public void AnAlteredTableIsRefused()
    {
        var identity = GeneratedTables.UidRegistry with { Sha256 = GeneratedTables.DataDictionary.Sha256 };
        var error = Assert.Throws<InvalidOperationException>(() => StandardTable.Open(Dicom, identity));
        Assert.Contains("altered", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AMissingTableIsRefused() =>
        Assert.Throws<InvalidOperationException>(() => StandardTable.Open(Dicom, new StandardTableIdentity("No.tsv", "", 1)));

    [Fact]
    public void TheTablesHaveTheRowsOfTheirEditions()
    {
        Assert.Equal(5372, GeneratedTables.DataDictionary.Rows);
        Assert.Equal(490, GeneratedTables.UidRegistry.Rows);
        Assert.Equal(10545, GeneratedTables.PrivateDictionary.Rows);
    }

    [Fact]
    public void TheGeneratorWritesWhatIsCheckedIn()
    {
        Assert.SkipUnless(SharedData.IsPresent, SharedData.Absent);
        var folder = Directory.CreateTempSubdirectory("orthancguard-tables-");
        try
        {
            var run = Repository.Run("/usr/bin/python3", Path.Combine(Repository.Root, "scripts", "generate-tables"),
                SharedData.At("standard"), "--root", folder.FullName);
            Assert.SkipUnless(run is not null, "No /usr/bin/python3 to run the generator with.");
            Assert.True(run.Value.ExitCode == 0, run.Value.Output);
            var written = Directory.GetFiles(folder.FullName, "*", SearchOption.AllDirectories);
            Assert.True(written.Length >= 6);
            foreach (var file in written)
            {
                var checkedIn = Path.Combine(Repository.Root, Path.GetRelativePath(folder.FullName, file));
                Assert.True(File.Exists(checkedIn), $"{checkedIn} is not checked in.");
                Assert.True(File.ReadAllBytes(file).AsSpan().SequenceEqual(File.ReadAllBytes(checkedIn)), $"{checkedIn} differs.");
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void NoGeneratedFileIsOverAMegabyte()
    {
        var folder = Path.Combine(Repository.Root, "src", "OrthancGuard.Dicom", "Data", "Generated");
        Assert.All(Directory.GetFiles(folder), file => Assert.InRange(new FileInfo(file).Length, 1, 1_000_000));
    }
}
