using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Tests.Outputs;

/// <summary>
/// Whatever leaves under any profile is as legal as it came, and every peer reads in it what our reader does. Each file of the collection
/// is shown to the peers under one profile, by turns; ORTHANCGUARD_EVERY_OUTPUT=1 shows them all.
/// </summary>
public sealed partial class OutputTests(OutputFiles files) : IClassFixture<OutputFiles>
{
    private static readonly bool Every = Environment.GetEnvironmentVariable("ORTHANCGUARD_EVERY_OUTPUT") is "1";

    // PS3.3 C.8.13.4 has required them of ORIGINAL and MIXED since 2002, and "may be present otherwise"; dciodvfy forbids that.
    private static readonly string[] AllowedOfDerivedMr =
    [
        "(0018,9005)", "(0018,0023)", "(0018,9008)", "(0018,9011)", "(0018,9012)", "(0018,9014)", "(0018,9015)", "(0018,9017)", "(0018,9018)", "(0018,9024)", "(0018,9025)",
        "(0018,9029)", "(0018,9030)", "(0018,9031)", "(0018,9032)", "(0018,9033)", "(0018,9034)", "(0018,9093)", "(0018,9094)", "(0018,9172)",
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void NoOutputHasANewKindOfError(bool ofZoo)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/dciodvfy"), "dicom3tools is not installed.");
        var unexpected = new ConcurrentBag<string>();
        var outputs = ofZoo ? files.OfZoo : files.Generated;
        Parallel.ForEach(outputs.GroupBy(static output => output.Name, StringComparer.Ordinal), group =>
        {
            using var folder = new TemporaryFolder();
            var before = Errors(folder, group.First().Source);
            foreach (var output in group)
            {
                var after = Errors(folder, output.Bytes);
                after.ExceptWith(before);
                after.RemoveWhere(error => output.Profile is OutputProfiles.Altered or OutputProfiles.PixelText && IsAllowedOfDerived(error));
                if (after.Count > 0)
                    unexpected.Add($"{output}:\n{string.Join('\n', after)}");
            }
        });
        Assert.True(unexpected.IsEmpty, string.Join('\n', unexpected.Order(StringComparer.Ordinal)));
        Assert.True(outputs.Count > (ofZoo ? 1000 : 40), $"{outputs.Count}");
        Assert.All(OutputProfiles.All, profile => Assert.Contains(outputs, output => output.Profile == profile.Name));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void DcmtkAndGdcmReadTheSame(bool ofZoo)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/dcmdump") && File.Exists("/usr/bin/gdcmdump"), "dcmtk or gdcm is not installed.");
        var unexpected = new ConcurrentBag<string>();
        var shown = Shown(ofZoo);
        Parallel.ForEach(shown, output =>
        {
            using var folder = new TemporaryFolder();
            var path = folder["output.dcm"];
            File.WriteAllBytes(path, output.Bytes);
            var ours = PeerElement.Of(DicomFile.Read(output.Bytes).Dataset);
            foreach (var (program, arguments) in new (string, string[])[] { ("/usr/bin/dcmdump", ["-q", "-Un", "+L", "+Qn", path]), ("/usr/bin/gdcmdump", [path]) })
            {
                var (exit, text) = Tool.Run(program, arguments);
                if (exit != 0 && Reads(program, arguments, path, output.Source))
                    unexpected.Add($"{output}: {program} ended with {exit}");
                else if (exit == 0 && PeerElement.Difference(ours, PeerElement.Parse(text)) is { } difference)
                    unexpected.Add($"{output}: {program}: {difference}");
            }
        });
        Assert.True(unexpected.IsEmpty, $"{unexpected.Count} of {shown.Count}:\n{string.Join('\n', unexpected.Order(StringComparer.Ordinal).Take(40))}");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void PydicomReadsTheSame(bool ofZoo)
    {
        using var folder = new TemporaryFolder();
        var shown = Shown(ofZoo);
        for (var i = 0; i < shown.Count; i++)
            File.WriteAllBytes(folder[i.ToString(CultureInfo.InvariantCulture)], shown[i].Bytes);
        var script = Path.Combine(AppContext.BaseDirectory, "Outputs", "pydicom_values.py");
        var (exit, text) = Tool.Run("/usr/bin/python3", script, folder.Path);
        Assert.SkipUnless(exit == 0, "No pydicom to compare with.");
        var read = text.Split("\nF ", StringSplitOptions.RemoveEmptyEntries).Select(static file => file.Split('\n', 2)).ToDictionary(static file => file[0].Trim(), static file => file[^1], StringComparer.Ordinal);
        var unexpected = new List<string>();
        for (var i = 0; i < shown.Count; i++)
        {
            var ours = string.Join('\n', Lines(DicomFile.Read(shown[i].Bytes).Dataset));
            var theirs = read.GetValueOrDefault(i.ToString(CultureInfo.InvariantCulture), "nothing").TrimEnd();
            if (!string.Equals(ours, theirs, StringComparison.Ordinal))
                unexpected.Add($"{shown[i]}: {FirstDifference(ours, theirs)}");
        }

        Assert.True(unexpected.Count == 0, $"{unexpected.Count} of {shown.Count}:\n{string.Join('\n', unexpected.Take(40))}");
    }

    // A transfer syntax that a peer does not know it did not know in the source either.
    private static bool Reads(string program, string[] arguments, string path, byte[] source)
    {
        File.WriteAllBytes(path, source);
        return Tool.Run(program, arguments).Exit == 0;
    }

    private List<Output> Shown(bool ofZoo)
    {
        if (!ofZoo || Every)
            return [.. ofZoo ? files.OfZoo : files.Generated];
        var turn = 0;
        return [.. files.OfZoo.GroupBy(static output => output.Name, StringComparer.Ordinal)
            .SelectMany(group => group.Where(static output => output.Profile is OutputProfiles.PixelText).Append(group.ElementAt(turn++ % group.Count())).Distinct())];
    }

    /// <summary>As the script writes them: tag, length, and a digest of the bytes, or for text of the characters.</summary>
    private static IEnumerable<string> Lines(DicomDataset dataset)
    {
        foreach (var item in dataset)
        {
            if (item is DicomSequence sequence)
            {
                foreach (var line in sequence.Items.SelectMany(Lines))
                    yield return line;
            }
            else if (item is DicomElement element)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"{element.Tag} {element.Length} {Digest(element.Value.Span)}");
            }
            else
            {
                yield return $"{item.Tag} encapsulated";
            }
        }
    }

    private static string Digest(ReadOnlySpan<byte> value) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(value))[..16];

    private static string FirstDifference(string ours, string theirs) =>
        ours.Split('\n').Zip(theirs.Split('\n')).Where(static pair => !string.Equals(pair.First, pair.Second, StringComparison.Ordinal))
            .Select(static pair => $"{pair.First} here, {pair.Second} there").FirstOrDefault("not as many elements");

    private static HashSet<string> Errors(TemporaryFolder folder, byte[] bytes)
    {
        // dciodvfy cannot inflate.
        var plain = DicomFile.Read(bytes) is { Syntax.IsDeflated: true } deflated ? deflated.WithSyntax(DicomTransferSyntax.ExplicitVRLittleEndian).ToArray() : bytes;
        var path = folder["checked"];
        File.WriteAllBytes(path, plain);
        return Tool.Run("/usr/bin/dciodvfy", "-new", path).Output.Split('\n')
            .Where(static line => line.StartsWith("Error", StringComparison.Ordinal))
            .Select(static line => Values().Replace(Numbers().Replace(line, ""), "<>"))
            .ToHashSet(StringComparer.Ordinal);
    }

    private static bool IsAllowedOfDerived(string error) => error.Contains("(which may not be present otherwise)", StringComparison.Ordinal)
        && Array.Exists(AllowedOfDerivedMr, tag => error.Contains(tag, StringComparison.Ordinal));

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Numbers();

    /// <summary>Values, lengths and characters are not part of what kind of error it is.</summary>
    [GeneratedRegex(@"<[^</>]*>|'.' \(0x[0-9a-fA-F]+\)")]
    private static partial Regex Values();
}
