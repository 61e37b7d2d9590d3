using System.Collections.Concurrent;
using System.Globalization;
using OrthancGuard.Protection;

namespace OrthancGuard.Cli;

/// <summary>Where the files of one study are written, under names that are pseudonyms: study, series, instance.</summary>
/// <param name="folder">OUT.</param>
internal sealed class ProtectCommandOutput(string folder)
{
    private readonly ConcurrentDictionary<string, bool> _made = new(StringComparer.Ordinal);

    /// <summary>Writes a file and says where, below the folder. Whoever looks sees it whole or not at all.</summary>
    /// <param name="instance">The file.</param>
    /// <param name="copy">2 and up for a further file of an instance that was written already.</param>
    public string Write(ProtectedInstance instance, int copy)
    {
        var name = copy == 1 ? instance.SopInstanceUid : string.Create(CultureInfo.InvariantCulture, $"{instance.SopInstanceUid}_{copy}");
        var place = Path.Combine(instance.StudyUid, instance.SeriesUid);
        if (!_made.ContainsKey(place))
        {
            Directory.CreateDirectory(Path.Combine(folder, place));
            _made.TryAdd(place, true);
        }

        var relative = Path.Combine(place, name + ".dcm");
        var path = Path.Combine(folder, relative);
        var part = path + ".part";
        using (var handle = File.OpenHandle(part, FileMode.CreateNew, FileAccess.Write))
            RandomAccess.Write(handle, instance.Segments, fileOffset: 0);
        File.Move(part, path);
        return relative;
    }
}
