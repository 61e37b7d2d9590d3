using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection;

namespace OrthancGuard.Cli;

/// <summary>
/// One study of the folder, from its survey to its last file. What is known of a study lives no longer than this: memory follows the
/// largest study and not the folder.
/// </summary>
/// <param name="study">What protects it; nothing surveyed yet.</param>
/// <param name="pathOf">Where a file is.</param>
/// <param name="cancellation">Ends the work between two files.</param>
internal sealed class ProtectCommandStudy(StudyProtection study, Func<ProtectCommandFile, string> pathOf, CancellationToken cancellation)
{
    // Most headers end within the first; private data of the vendor may need the second.
    private static readonly int[] PrefixLengths = [32 * 1024, 512 * 1024, int.MaxValue];

    /// <summary>Reads every header; the files that have none are given back, and are no part of this study.</summary>
    public IReadOnlySet<ProtectCommandFile> Survey(IEnumerable<ProtectCommandFile> files)
    {
        var unread = new HashSet<ProtectCommandFile>();
        ForEach([.. files], file =>
        {
            if (ProtectCommandFolder.TryReadHeader(pathOf(file), PrefixLengths, DicomTag.PixelData, study.Survey))
                return;
            lock (unread)
                unread.Add(file);
        });
        return unread;
    }

    /// <summary>Protects every series, files of a series at once where that is allowed.</summary>
    /// <param name="series">The files, by series.</param>
    /// <param name="done">What is to be done with each outcome while the bytes of its source are still there. Called on several threads.</param>
    public StudyReport Protect(IReadOnlyList<ProtectCommandFile[]> series, Action<ProtectCommandFile, InstanceOutcome> done)
    {
        if (study.NeedsLook)
            ForEach(series, part => WithBytes(part, sources => study.LookAtSeries(sources)));
        ForEach(
            study.NeedsWholeSeries ? series : [.. series.SelectMany(static part => part.Select(static file => new[] { file }))],
            part => WithBytes(part, sources =>
            {
                foreach (var (file, outcome) in part.Zip(study.ProtectSeries(sources)))
                    done(file, outcome);
            }));
        return study.Complete();
    }

    private void WithBytes(ProtectCommandFile[] part, Action<SourceInstance[]> work)
    {
        var buffers = new List<ProtectCommandBuffer>(part.Length);
        try
        {
            foreach (var file in part)
                buffers.Add(ProtectCommandBuffer.Read(pathOf(file)));
            work([.. part.Select((file, index) => new SourceInstance(file.RelativePath, buffers[index].Bytes))]);
        }
        finally
        {
            foreach (var buffer in buffers)
                buffer.Dispose();
        }
    }

    private void ForEach<T>(IReadOnlyList<T> items, Action<T> body)
    {
        cancellation.ThrowIfCancellationRequested();
        if (items.Count == 1)
            body(items[0]);
        else
            ProtectCommandFolder.ForEach(items, body, cancellation);
    }
}
