using System.Text;
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

    /// <summary>Null for a file that holds something else.</summary>
    public IReadOnlyList<Checkpoint>? Read()
    {
        lock (sync)
        {
            if (path is null || !File.Exists(path))
            {
                return [];
            }

            var checkpoints = new List<Checkpoint>();
            foreach (var line in File.ReadLines(path, Encoding.UTF8))
            {
                if (LedgerLines.TryCheckpoint(Encoding.UTF8.GetBytes(line)) is not { } checkpoint || checkpoint.Number != checkpoints.Count + 1)
                {
                    return null;
                }

                checkpoints.Add(checkpoint);
            }

            return checkpoints;
        }
    }

    /// <exception cref="IOException">The disk is full or gone.</exception>
    public void Append(IEnumerable<Checkpoint> checkpoints)
    {
        if (path is null)
        {
            return;
        }

        lock (sync)
        {
            if (!File.Exists(path))
            {
                PrivateFile.CreateNew(path).Dispose();
            }

            using var file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 0);
            file.Write([.. checkpoints.SelectMany(checkpoint => (byte[])[.. JsonSerializer.SerializeToUtf8Bytes(checkpoint, LedgerJson.Default.Checkpoint), (byte)'\n'])]);
            file.Flush(flushToDisk: true);
        }
    }

    /// <summary>Null when the database has all that the file has.</summary>
    public string? Compare(IReadOnlyList<Checkpoint> inDatabase)
    {
        if (Read() is not { } kept)
        {
            return "The file of checkpoints beside the database was changed.";
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

        return null;
    }
}
