using System.Collections.Concurrent;
using System.Security.Cryptography;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Tests.Outputs;

/// <summary>What becomes of every file under every profile of <see cref="OutputProfiles"/>: of the collection, where it is at hand, and of generated objects. Made once.</summary>
public sealed class OutputFiles : IDisposable
{
    private const int LargestRead = 70_000;
    private readonly ZooFolder _zoo = new();
    private readonly Lazy<IReadOnlyList<Output>> _generated;
    private readonly Lazy<IReadOnlyList<Output>> _ofZoo;

    public OutputFiles()
    {
        _generated = new(() => Protect([.. GeneratedObjects.Studies()], GeneratedObjects.IsRead));
        _ofZoo = new(() =>
        {
            var files = _zoo.Files("*").Where(static file => !file.Name.Contains("malformed", StringComparison.Ordinal)).ToArray();
            var kinds = Kinds(files);
            return Protect([.. files.Select(static file => new[] { file })], kinds.Contains);
        });
    }

    internal IReadOnlyList<Output> Generated => _generated.Value;

    internal IReadOnlyList<Output> OfZoo
    {
        get
        {
            Assert.SkipWhen(SharedFolder.Find("data", "zoo") is null, "The zoo is not here (ORTHANCGUARD_SHARED).");
            return _ofZoo.Value;
        }
    }

    public void Dispose() => _zoo.Dispose();

    /// <summary>Each output once: what one profile writes as another did is not there again.</summary>
    private static IReadOnlyList<Output> Protect((string Name, byte[] Bytes)[][] studies, Func<string, bool> isRead)
    {
        var outputs = new ConcurrentBag<Output>();
        var refused = new ConcurrentBag<string>();
        Parallel.ForEach(studies, files =>
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (name, profile) in OutputProfiles.All.Where(candidate => candidate.Name is not OutputProfiles.PixelText || files.All(file => isRead(file.Name))))
            {
                foreach (var (output, hash) in Protect(files, name, profile, refused))
                {
                    if (seen.Add(hash))
                        outputs.Add(output);
                }
            }
        });
        Assert.True(refused.IsEmpty, string.Join('\n', refused));
        return [.. outputs.OrderBy(static output => output.Name, StringComparer.Ordinal).ThenBy(static output => output.Profile, StringComparer.Ordinal)];
    }

    private static IEnumerable<(Output Output, string Hash)> Protect(
        (string Name, byte[] Bytes)[] files, string name, ProtectionProfile profile, ConcurrentBag<string> refused)
    {
        var study = new StudyProtection(profile, TestObject.Key, DateTimeOffset.UnixEpoch);
        foreach (var file in files.Select(static file => Folder.TryRead(file.Bytes)).OfType<DicomFile>())
            study.Survey(file);
        var reviewed = OutputProfiles.Reviewed(name) is { } said ? files.ToDictionary(static file => file.Name, _ => said, StringComparer.Ordinal) : null;
        foreach (var ((source, bytes), outcome) in files.Zip(study.ProtectSeries([.. files.Select(static file => new SourceInstance(file.Name, file.Bytes))], reviewed)))
        {
            var bad = outcome.Reasons.FirstOrDefault(static reason => reason.Code is ReasonCodes.Internal or ReasonCodes.VerifierFinding && !IsExpected(reason.Text));
            if (bad is not null || (outcome.Kind != OutcomeKind.Released && outcome.Reasons.Count == 0))
                refused.Add($"{source} ({name}): {bad}");
            if (outcome.Instance is { } instance)
                yield return (new Output(name, source, bytes, instance.Bytes), Convert.ToHexString(SHA256.HashData(instance.Bytes)));
        }
    }

    // Pixels that cannot be blanked (one bit each, none at all), and text that the second reader still finds.
    private static bool IsExpected(string reason) =>
        reason.Contains("could not be blanked", StringComparison.Ordinal) || reason.Contains("burned-in-text", StringComparison.Ordinal);

    /// <summary>Of each kind of image (class, compression, colour, depth) a small one: Tesseract takes long.</summary>
    private static HashSet<string> Kinds(IEnumerable<(string Name, byte[] Bytes)> files)
    {
        var kinds = new Dictionary<(string?, string, string, int, int, bool), (string Name, long Pixels)>();
        foreach (var (name, bytes) in files)
        {
            if (Folder.TryRead(bytes) is not { } file || OrthancGuard.Dicom.Codecs.PixelDescription.From(file.Dataset) is not { } image)
                continue;
            var pixels = image.FrameLength / image.SamplesPerPixel / image.BytesPerSample * image.NumberOfFrames;
            var kind = (file.Dataset.GetString(DicomTag.SOPClassUID), file.Syntax.Uid, image.PhotometricInterpretation, image.BitsAllocated, image.PlanarConfiguration, image.NumberOfFrames > 1);
            if (pixels <= LargestRead && (!kinds.TryGetValue(kind, out var known) || pixels < known.Pixels))
                kinds[kind] = (name, pixels);
        }

        return [.. kinds.Values.Select(static image => image.Name)];
    }
}
