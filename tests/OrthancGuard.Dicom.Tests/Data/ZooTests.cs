using System.Globalization;
using System.Security.Cryptography;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Tests.Data;

/// <summary>Files of other projects, written by other hands.</summary>
public sealed class ZooTests(Zoo zoo) : IClassFixture<Zoo>
{
    /// <summary>Damaged files outside the malformed ones: each is refused, and why.</summary>
    private static readonly Dictionary<string, DicomFormatError> Refused = new(StringComparer.Ordinal)
    {
        ["FreezePattern.dcm"] = DicomFormatError.InvalidDelimiter,
        ["GH1339.dcm"] = DicomFormatError.Truncated,
        ["GH179B.dcm"] = DicomFormatError.InvalidVR,
        ["GH364.dcm"] = DicomFormatError.InvalidDelimiter,
        ["GH626.dcm"] = DicomFormatError.InvalidTag,
        ["DICOMDIR-nooffset"] = DicomFormatError.Truncated,
        ["MR_truncated.dcm"] = DicomFormatError.Truncated,
        ["rtplan_truncated.dcm"] = DicomFormatError.Truncated,
        ["SC_rgb_jpeg.dcm"] = DicomFormatError.InvalidLength,
        ["no_meta.dcm"] = DicomFormatError.NotDicom,
        ["emri_small_jpeg_2k_lossless_too_short.dcm"] = DicomFormatError.Truncated,
    };

    [Fact]
    public void EveryFileIsWrittenByteForByteOrIsOneOfTheDamaged()
    {
        var (read, unexpected) = (0, new List<string>());
        foreach (var path in zoo.Files().Where(path => !path.Contains("/malformed/", StringComparison.Ordinal)))
        {
            var bytes = File.ReadAllBytes(path);
            try
            {
                var file = DicomFile.Read(bytes);
                if (!file.ToArray().AsSpan().SequenceEqual(bytes) || Refused.ContainsKey(Path.GetFileName(path)))
                    unexpected.Add(path);
                read++;
            }
            catch (DicomFormatException e)
            {
                if (IsDicom(path, bytes) && (!Refused.TryGetValue(Path.GetFileName(path), out var error) || error != e.Error))
                    unexpected.Add($"{path}: {e.Message}");
            }
        }

        Assert.True(unexpected.Count == 0, string.Join('\n', unexpected));
        Assert.InRange(read, 450, int.MaxValue);
    }

    [Fact]
    public void WhatIsWrittenItemByItemIsTheSameToo()
    {
        var (written, unexpected) = (0, new List<string>());
        foreach (var path in zoo.Files().Where(path => !path.Contains("/malformed/", StringComparison.Ordinal)))
        {
            var bytes = File.ReadAllBytes(path);
            if (IsReadOtherwise(path) || !TryRead(bytes, out var file) || file.Syntax.IsDeflated)
                continue;
            // An edit undone: every item is written on its own, those in sequences through their sequence.
            var probe = new DicomTag(0x0011, 0x0010);
            if (file.Dataset.Contains(probe))
                continue;
            file.Dataset.AddOrUpdate(new DicomElement(probe, DicomVR.LO, default));
            file.Dataset.Remove(probe);
            var again = file.ToArray();
            if (!again.AsSpan().SequenceEqual(bytes) && !Mended(bytes, file, again))
                unexpected.Add(path);
            written++;
        }

        Assert.True(unexpected.Count == 0, string.Join('\n', unexpected));
        Assert.InRange(written, 400, int.MaxValue);
    }

    [Fact]
    public void EveryElementIsWhatPydicomReads()
    {
        var run = Repository.Run("/usr/bin/python3", Path.Combine(Repository.Root, "tests/OrthancGuard.Dicom.Tests/Data/pydicom_elements.py"), zoo.Folder);
        Assert.SkipUnless(run is { ExitCode: 0 }, "No pydicom to compare with.");
        var (compared, elements, unexpected) = (0, 0, new List<string>());
        foreach (var (path, expected) in Parse(run.Value.Output))
        {
            if (path.StartsWith("malformed/", StringComparison.Ordinal) || IsReadOtherwise(path) || !TryRead(File.ReadAllBytes(Path.Combine(zoo.Folder, path)), out var file))
                continue;
            var actual = new Dictionary<string, string>(StringComparer.Ordinal);
            Walk(file.FileMeta, "meta", actual);
            Walk(file.Dataset, "", actual);
            foreach (var (tag, value) in expected)
            {
                if (!actual.Remove(tag, out var ours) || !Same(value, ours))
                    unexpected.Add($"{path} {tag}: pydicom {value}, here {ours ?? "nothing"}");
            }

            unexpected.AddRange(actual.Select(pair => $"{path} {pair.Key}: pydicom nothing, here {pair.Value}"));
            compared++;
            elements += expected.Count;
        }

        Assert.True(unexpected.Count == 0, $"{unexpected.Count} of {elements} in {compared} files\n" + string.Join('\n', unexpected.Take(60)));
        Assert.InRange(compared, 400, int.MaxValue);
    }

    [Fact]
    public void WhatIsWrittenInAnotherEncodingPydicomReadsTheSame()
    {
        var folder = Directory.CreateTempSubdirectory("orthancguard-encodings-");
        try
        {
            var expected = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
            foreach (var path in zoo.Files().Where(path => !path.Contains("/malformed/", StringComparison.Ordinal) && new FileInfo(path).Length < 300_000))
            {
                if (IsReadOtherwise(path) || !TryRead(File.ReadAllBytes(path), out var file) || file.Syntax.IsEncapsulated)
                    continue;
                foreach (var (name, syntax) in new[]
                {
                    ("implicit", DicomTransferSyntax.ImplicitVRLittleEndian), ("explicit", DicomTransferSyntax.ExplicitVRLittleEndian),
                    ("big", DicomTransferSyntax.ExplicitVRBigEndian),
                })
                {
                    var converted = file.WithSyntax(syntax);
                    var key = string.Create(CultureInfo.InvariantCulture, $"{expected.Count}-{name}");
                    File.WriteAllBytes(Path.Combine(folder.FullName, key), converted.ToArray());
                    expected[key] = new Dictionary<string, string>(StringComparer.Ordinal);
                    Walk(converted.Dataset, "", expected[key], syntax.Encoding);
                }
            }

            var run = Repository.Run("/usr/bin/python3", Path.Combine(Repository.Root, "tests/OrthancGuard.Dicom.Tests/Data/pydicom_elements.py"), folder.FullName);
            Assert.SkipUnless(run is { ExitCode: 0 }, "No pydicom to compare with.");
            var unexpected = new List<string>();
            var read = Parse(run.Value.Output).ToDictionary(file => file.Path, file => file.Elements, StringComparer.Ordinal);
            foreach (var (key, theirs) in read)
            {
                var ours = expected[key];
                foreach (var (tag, value) in theirs)
                {
                    // Group lengths are another encoding's. A private sequence without VR is bytes to pydicom; what is in it has no line then.
                    if (tag.StartsWith("meta", StringComparison.Ordinal) || tag.EndsWith(",0000)", StringComparison.Ordinal) || (value[0] == '-' && ours.GetValueOrDefault(tag)?[..2] == "SQ"))
                        continue;
                    if (!ours.TryGetValue(tag, out var mine) || !value.Split(' ')[^2..].SequenceEqual(mine.Split(' ')[^2..], StringComparer.Ordinal))
                        unexpected.Add($"{key} {tag}: pydicom {value}, here {mine ?? "nothing"}");
                }

                unexpected.AddRange(ours.Keys.Where(tag => !theirs.ContainsKey(tag) && !tag.Contains('.', StringComparison.Ordinal)).Select(tag => $"{key} {tag}: pydicom nothing"));
            }

            Assert.True(unexpected.Count == 0, $"{unexpected.Count}\n" + string.Join('\n', unexpected.Take(40)));
            Assert.InRange(read.Count, 500, int.MaxValue);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void NoMalformedFileCrashesOrTakesMoreThanASmallMultipleOfItself()
    {
        var files = zoo.Files("malformed").ToList();
        Assert.Equal(468, files.Count);
        // The dictionaries are loaded once, and not on a malformed file's account.
        _ = DicomFile.Read(Bytes.File(Bytes.ImplicitLittle, Bytes.Implicit().Text(0x0009_0010, "LO", "GEMS_IDEN_01").Text(0x0009_1001, "LO", "X ")));
        foreach (var path in files)
        {
            var bytes = File.ReadAllBytes(path);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var read = TryRead(bytes, out var file);
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.True(allocated <= (12L * bytes.Length) + (64 * 1024), $"{path}: {allocated} bytes for {bytes.Length}");
            Assert.True(!read || file!.ToArray().AsSpan().SequenceEqual(bytes), path);
        }
    }

    private static bool TryRead(byte[] bytes, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out DicomFile? file)
    {
        try
        {
            file = DicomFile.Read(bytes);
            return true;
        }
        catch (DicomFormatException)
        {
            file = null;
            return false;
        }
    }

    /// <summary>Has an element with two spaces for its VR: a short value here and in dcmtk, a long one in pydicom.</summary>
    private static bool IsReadOtherwise(string path) => path.EndsWith("/GH179A.dcm", StringComparison.Ordinal);

    /// <summary>Read-me files, licences, pictures and the like stand beside the DICOM files.</summary>
    private static bool IsDicom(string path, byte[] bytes) =>
        (bytes.Length > 132 && bytes.AsSpan(128, 4).SequenceEqual("DICM"u8)) || Path.GetExtension(path) is ".dcm";

    /// <summary>True when nothing but group lengths, which are computed anew, and zeros after the meta group differ.</summary>
    private static bool Mended(byte[] bytes, DicomFile file, byte[] again)
    {
        var groups = file.Dataset.Count(item => item.Tag.IsGroupLength);
        if (bytes.Length == again.Length)
            return bytes.Zip(again).Count(pair => pair.First != pair.Second) <= 4 * groups;
        return bytes.Length > again.Length && bytes.AsSpan().EndsWith(again.AsSpan(file.Preamble.Length + 400));
    }

    private static IEnumerable<(string Path, Dictionary<string, string> Elements)> Parse(string output)
    {
        (string Path, Dictionary<string, string> Elements)? current = null;
        foreach (var line in output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] is 'F' or 'E' && line[1] == ' ')
            {
                if (current is { } finished)
                    yield return finished;
                current = line[0] == 'F' ? (line[2..], new Dictionary<string, string>(StringComparer.Ordinal)) : null;
            }
            else if (current is { } file && line.IndexOf(' ', StringComparison.Ordinal) is var space && space > 0)
            {
                file.Elements[line[..space]] = line[(space + 1)..];
            }
        }

        if (current is { } last)
            yield return last;
    }

    private static void Walk(DicomDataset dataset, string prefix, Dictionary<string, string> lines, ItemEncoding? target = null)
    {
        foreach (var item in dataset)
        {
            var path = prefix + item.Tag;
            switch (item)
            {
                case DicomElement element:
                    lines[path] = Line(element.VR, target is { } encoding && !element.CanCopyTo(encoding) && element.Length % 2 != 0 ? [.. element.Value.Span, element.VR.PaddingByte] : element.Value.Span);
                    break;
                case DicomFragmentSequence fragments:
                    // pydicom's value is what stands between the header and the delimiter.
                    lines[path] = Line(fragments.VR, fragments.Encoded.Span[(fragments.Encoding == ItemEncoding.ImplicitLittle ? 8 : 12)..^8]);
                    break;
                case DicomSequence sequence:
                    lines[path] = string.Create(CultureInfo.InvariantCulture, $"SQ {sequence.Items.Count}");
                    for (var i = 0; i < sequence.Items.Count; i++)
                        Walk(sequence.Items[i], string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]."), lines, target);
                    break;
            }
        }
    }

    private static string Line(DicomVR vr, ReadOnlySpan<byte> value) =>
        string.Create(CultureInfo.InvariantCulture, $"{vr} {value.Length} {Convert.ToHexStringLower(SHA256.HashData(value))[..16]}");

    /// <summary>
    /// The same, but that pydicom leaves "US or SS" open where a VR depends on other elements, and private elements without VR to a
    /// dictionary of its own ("-").
    /// </summary>
    private static bool Same(string expected, string actual)
    {
        if (string.Equals(expected, actual, StringComparison.Ordinal))
            return true;
        var open = expected.StartsWith("- ", StringComparison.Ordinal) || expected.Contains(" or ", StringComparison.Ordinal);
        var expectedValue = expected.Split(' ')[^2..];
        var actualValue = actual.Split(' ')[^2..];
        return open && expectedValue.SequenceEqual(actualValue, StringComparer.Ordinal)
            && (expected[0] == '-' || expected.Contains(actual[..2], StringComparison.Ordinal));
    }
}
