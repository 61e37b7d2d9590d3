using System.Collections.Concurrent;
using System.IO.Enumeration;
using System.Runtime.ExceptionServices;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Cli;

/// <summary>The first pass over the input folder: which files are of one study. Reads their first bytes, and keeps nothing of what they say.</summary>
internal static class ProtectCommandFolder
{
    // The Study Instance UID stands near the start, unless many references stand before it.
    private static readonly int[] PrefixLengths = [4 * 1024, 512 * 1024, int.MaxValue];

    /// <summary>Finds every file below a folder, in an order that does not depend on the file system. Links to folders are not followed.</summary>
    public static IReadOnlyList<ProtectCommandFile> Find(string input)
    {
        if (File.Exists(input))
            return [new ProtectCommandFile(Path.GetFileName(input))];
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };
        var paths = new FileSystemEnumerable<string>(input, static (ref FileSystemEntry entry) => entry.ToFullPath(), options)
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) => !entry.IsDirectory,
            ShouldRecursePredicate = static (ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) == FileAttributes.None,
        };
        return [.. paths.Order(StringComparer.Ordinal).Select(path => new ProtectCommandFile(Path.GetRelativePath(input, path)))];
    }

    /// <summary>
    /// The files of each study, series by series, studies in the order of their first files. A file that says nothing of a study, or cannot be
    /// read that far, is a study of its own.
    /// </summary>
    /// <param name="files">From <see cref="Find"/>.</param>
    /// <param name="pathOf">Where a file is.</param>
    /// <param name="advance">Called for each file.</param>
    /// <param name="cancellation">Ends the pass.</param>
    public static IReadOnlyList<ProtectCommandFile[][]> Group(
        IReadOnlyList<ProtectCommandFile> files, Func<ProtectCommandFile, string> pathOf, Action advance, CancellationToken cancellation)
    {
        // A study's names are the same text in each of its files.
        var names = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        var places = new Place[files.Count];
        ForEach(
            Enumerable.Range(0, files.Count),
            i =>
            {
                places[i] = PlaceOf(pathOf(files[i])) ?? new Place("\0" + files[i].RelativePath, "", "");
                places[i] = places[i] with { Study = names.GetOrAdd(places[i].Study, places[i].Study), Series = names.GetOrAdd(places[i].Series, places[i].Series) };
                advance();
            },
            cancellation);
        foreach (var copies in Enumerable.Range(0, files.Count).Where(i => places[i].Instance.Length > 0).GroupBy(i => places[i]))
        {
            var copy = 1;
            foreach (var i in copies)
                files[i].Copy = copy++;
        }

        return [.. Enumerable.Range(0, files.Count).GroupBy(i => places[i].Study, StringComparer.Ordinal)
            .Select(study => study.GroupBy(i => places[i].Series, StringComparer.Ordinal).Select(series => series.Select(i => files[i]).ToArray()).ToArray())];
    }

    /// <summary>Reads elements below a tag from as much of a file as that needs; null when no more bytes will help.</summary>
    public static bool TryReadHeader(string path, IEnumerable<int> prefixLengths, DicomTag stopBefore, Action<DicomFile> use)
    {
        try
        {
            foreach (var length in prefixLengths)
            {
                using var buffer = ProtectCommandBuffer.ReadStart(path, length, out var isWhole);
                if (!DicomFile.TryReadHeader(buffer.Bytes, stopBefore, isWhole, out var header))
                    continue;
                use(header);
                return true;
            }
        }
        catch (DicomFormatException)
        {
            // The last pass reads it again and says why it is held.
        }

        return false;
    }

    /// <summary>Runs on all processors; the first failure is thrown as it is.</summary>
    public static void ForEach<T>(IEnumerable<T> items, Action<T> body, CancellationToken cancellation)
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

    private static Place? PlaceOf(string path)
    {
        Place? place = null;
        TryReadHeader(path, PrefixLengths, DicomTag.StudyID, header => place = PlaceOf(header.Dataset));
        // Out of order, which is against the standard: further behind, if anywhere.
        if (place is null)
            TryReadHeader(path, PrefixLengths.Skip(1), DicomTag.PixelData, header => place = PlaceOf(header.Dataset));
        return place;
    }

    private static Place? PlaceOf(DicomDataset dataset) => dataset.GetString(DicomTag.StudyInstanceUID) is { Length: > 0 } study
        ? new Place(study, dataset.GetString(DicomTag.SeriesInstanceUID) ?? "", dataset.GetString(DicomTag.SOPInstanceUID) ?? "")
        : null;

    private readonly record struct Place(string Study, string Series, string Instance);
}
