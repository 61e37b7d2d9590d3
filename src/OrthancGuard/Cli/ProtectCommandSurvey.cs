using System.Collections.Concurrent;
using System.IO.Enumeration;
using System.Runtime.ExceptionServices;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection;

namespace OrthancGuard.Cli;

/// <summary>The first pass over the input folder: headers only, all studies at once.</summary>
internal sealed class ProtectCommandSurvey(ProtectCommandTarget target, TimeProvider time, PictureChoice pictures = PictureChoice.None)
{
    // Most headers end within the first; private data of the vendor may need the second.
    private static readonly int[] PrefixLengths = [32 * 1024, 512 * 1024, int.MaxValue];
    private readonly ConcurrentDictionary<string, StudyProtection> _studies = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<SeriesReport> _series = [];

    /// <summary>Finds every file below a folder, in an order that does not depend on the file system. Links to folders are not followed.</summary>
    public static IReadOnlyList<ProtectCommandFile> Find(string input)
    {
        if (File.Exists(input))
            return [new ProtectCommandFile(input, Path.GetFileName(input))];
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };
        var paths = new FileSystemEnumerable<string>(input, static (ref FileSystemEntry entry) => entry.ToFullPath(), options)
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) => !entry.IsDirectory,
            ShouldRecursePredicate = static (ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) == FileAttributes.None,
        };
        return [.. paths.Order(StringComparer.Ordinal).Select(path => new ProtectCommandFile(path, Path.GetRelativePath(input, path)))];
    }

    /// <summary>Reads every header and says which study each file belongs to. A file that cannot be read is a study of its own.</summary>
    public void Run(IReadOnlyList<ProtectCommandFile> files, Action advance, CancellationToken cancellation)
    {
        ForEach(
            files,
            file =>
            {
                Read(file);
                advance();
            },
            cancellation);
        foreach (var copies in files.Where(static file => file.InstanceKey.Length > 0).GroupBy(static file => (file.StudyKey, file.SeriesKey, file.InstanceKey)))
        {
            foreach (var (copy, index) in copies.Select(static (copy, index) => (copy, index)))
                copy.Copy = index + 1;
        }
    }

    public StudyProtection Study(string key) => _studies.GetOrAdd(key, _ => new StudyProtection(target.Profile, target.Key, time.GetUtcNow()) { Pictures = pictures });

    /// <summary>What was found of heads and faces in every study that is done, in the order of their Series Instance UIDs.</summary>
    public IReadOnlyList<SeriesReport> Series =>
        [.. _series.OrderBy(static series => series.SeriesUid, StringComparer.Ordinal)];

    /// <summary>Gives back what was known of a study that is done, and says what became of it.</summary>
    public StudyReport Forget(string key)
    {
        if (!_studies.TryRemove(key, out var study))
            throw new InvalidOperationException("The study is done already.");
        var report = study.Complete();
        foreach (var series in report.Series)
            _series.Add(series);
        return report;
    }

    /// <summary>Runs on all processors; the first failure is thrown as it is.</summary>
    internal static void ForEach<T>(IEnumerable<T> items, Action<T> body, CancellationToken cancellation)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation };
        try
        {
            Parallel.ForEach(Partitioner.Create(items, EnumerablePartitionerOptions.NoBuffering), options, body);
        }
        catch (AggregateException e) when (e.InnerException is { } first)
        {
            ExceptionDispatchInfo.Throw(first);
        }
    }

    private void Read(ProtectCommandFile file)
    {
        try
        {
            foreach (var length in PrefixLengths)
            {
                using var buffer = ProtectCommandBuffer.ReadStart(file.Path, length, out var isWhole);
                if (!DicomFile.TryReadHeader(buffer.Bytes, DicomTag.PixelData, isWhole, out var header))
                    continue;
                Note(file, header);
                return;
            }
        }
        catch (DicomFormatException)
        {
            // The second pass reads it again and says why it is held.
        }
    }

    private void Note(ProtectCommandFile file, DicomFile header)
    {
        if (header.Dataset.GetString(DicomTag.StudyInstanceUID) is { Length: > 0 } study)
            file.StudyKey = study;
        file.SeriesKey = header.Dataset.GetString(DicomTag.SeriesInstanceUID) ?? "";
        file.InstanceKey = header.Dataset.GetString(DicomTag.SOPInstanceUID) ?? "";
        Study(file.StudyKey).Survey(header);
    }
}
