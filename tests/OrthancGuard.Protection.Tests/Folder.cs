using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Tests;

/// <summary>Protects every file of a folder, study by study, and keeps the names.</summary>
internal static class Folder
{
    public static IReadOnlyDictionary<string, InstanceOutcome> Protect(string input, string output, ProtectionProfile profile, PseudonymKey? key = null)
    {
        key ??= PseudonymKey.Derive(new byte[PseudonymKey.Length], "test");
        Directory.CreateDirectory(output);
        var outcomes = new Dictionary<string, InstanceOutcome>(StringComparer.Ordinal);
        var files = Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => (Name: Path.GetRelativePath(input, path), Bytes: File.ReadAllBytes(path))).ToArray();
        foreach (var study in files.GroupBy(static file => StudyOf(file.Bytes)))
        {
            var protection = new StudyProtection(profile, key, DateTimeOffset.UnixEpoch);
            foreach (var file in study.Where(static file => TryRead(file.Bytes) is not null))
                protection.Survey(TryRead(file.Bytes)!);
            foreach (var outcome in protection.ProtectSeries([.. study.Select(static file => new SourceInstance(file.Name, file.Bytes))]))
            {
                outcomes.Add(outcome.SourceId, outcome);
                if (outcome.Instance is null)
                    continue;
                var path = Path.Combine(output, outcome.SourceId);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, outcome.Instance.Bytes);
            }
        }

        return outcomes;
    }

    public static DicomFile? TryRead(byte[] bytes)
    {
        try
        {
            return DicomFile.Read(bytes);
        }
        catch (DicomFormatException)
        {
            return null;
        }
    }

    private static string StudyOf(byte[] bytes) => TryRead(bytes)?.Dataset.GetString(DicomTag.StudyInstanceUID) ?? "";
}
