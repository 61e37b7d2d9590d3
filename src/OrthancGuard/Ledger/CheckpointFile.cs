using System.Text.Json;
using OrthancGuard.Storage;

namespace OrthancGuard.Ledger;

/// <summary>
/// Checkpoints once more, one a line in a file beside the database: a database that was put back to an older state no longer agrees with
/// it. Null path: none is kept.
/// </summary>
internal sealed class CheckpointFile(string? path)
{
    private readonly Lock sync = new();

    public static CheckpointFile In(DataDirectory directory) => new(Path.Combine(directory.Root, "ledger-checkpoints.jsonl"));

    /// <summary>Null for a file that holds something else. A last line that a power cut left unfinished does not count.</summary>
    public IReadOnlyList<Checkpoint>? Read()
    {
        lock (sync)
        {
            return ReadAll().Checkpoints;
        }
    }

    /// <summary>Adds what the database has more; a line that a power cut left unfinished is written anew.</summary>
    /// <exception cref="IOException">The disk is full or gone.</exception>
    public void Append(IReadOnlyList<Checkpoint> checkpoints)
    {
        if (path is null || checkpoints.Count == 0)
        {
            return;
        }

        lock (sync)
        {
            if (!File.Exists(path))
            {
                PrivateFile.CreateNew(path).Dispose();
            }

            var (_, unfinished) = ReadAll();
            if (!Line(checkpoints[0]).AsSpan().StartsWith(unfinished))
            {
                return;
            }

            using var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.Read, bufferSize: 0);
            file.SetLength(file.Length - unfinished.Length);
            file.Seek(0, SeekOrigin.End);
            file.Write([.. checkpoints.SelectMany(Line)]);
            file.Flush(flushToDisk: true);
        }
    }

    /// <summary>Null when the database has all that the file has.</summary>
    public string? Compare(IReadOnlyList<Checkpoint> inDatabase)
    {
        const string changed = "The file of checkpoints beside the database was changed.";
        IReadOnlyList<Checkpoint>? kept;
        byte[] unfinished;
        lock (sync)
        {
            (kept, unfinished) = ReadAll();
        }

        if (kept is null)
        {
            return changed;
        }

        for (var i = 0; i < kept.Count; i++)
        {
            if (i >= inDatabase.Count)
            {
                return $"Checkpoint {i + 1} is in the file beside the database, but not in the database: it was put back to an older state.";
            }

            if (kept[i] != inDatabase[i])
            {
                return $"Checkpoint {i + 1} in the file beside the database is another one than in the database.";
            }
        }

        var isWhatFollows = unfinished.Length == 0 || (kept.Count < inDatabase.Count && Line(inDatabase[kept.Count]).AsSpan().StartsWith(unfinished));
        return isWhatFollows ? null : changed;
    }

    private static byte[] Line(Checkpoint checkpoint) => [.. JsonSerializer.SerializeToUtf8Bytes(checkpoint, LedgerJson.Default.Checkpoint), (byte)'\n'];

    private (IReadOnlyList<Checkpoint>? Checkpoints, byte[] Unfinished) ReadAll()
    {
        if (path is null || !File.Exists(path))
        {
            return ([], []);
        }

        var rest = File.ReadAllBytes(path).AsSpan();
        var checkpoints = new List<Checkpoint>();
        for (int end; (end = rest.IndexOf((byte)'\n')) >= 0; rest = rest[(end + 1)..])
        {
            if (LedgerLines.TryCheckpoint(rest[..end]) is not { } checkpoint || checkpoint.Number != checkpoints.Count + 1)
            {
                return (null, []);
            }

            checkpoints.Add(checkpoint);
        }

        return (checkpoints, rest.ToArray());
    }
}
