using System.Buffers;
using System.IO.Pipelines;

namespace OrthancGuard.Ledger;

/// <summary>Verifies an export, without the guard that wrote it.</summary>
internal static class LedgerFile
{
    private const int LongestLine = 1 << 20;

    /// <param name="file">The export.</param>
    /// <param name="trusted">Signing keys to believe in; null believes those that the export names.</param>
    /// <param name="known">A checkpoint kept from before, which the export must contain; null for none.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public static async Task<LedgerVerification> VerifyAsync(
        Stream file, TrustedKeys? trusted, Checkpoint? known, CancellationToken cancellationToken)
    {
        using var reading = new Reading(trusted, known);
        var pipe = PipeReader.Create(file, new StreamPipeReaderOptions(bufferSize: 1 << 16));
        while (true)
        {
            var read = await pipe.ReadAsync(cancellationToken);
            var rest = read.Buffer;
            while (TryLine(ref rest, out var line))
            {
                if (reading.Line(line) is { } problem)
                {
                    return reading.Result(problem);
                }
            }

            if (read.IsCompleted || rest.Length > LongestLine)
            {
                return reading.Result(rest.IsEmpty ? reading.AtEnd() : "The export ends in the middle of a line.");
            }

            pipe.AdvanceTo(rest.Start, rest.End);
        }
    }

    private static bool TryLine(ref ReadOnlySequence<byte> rest, out ReadOnlySequence<byte> line)
    {
        if (rest.PositionOf((byte)'\n') is not { } end)
        {
            line = default;
            return false;
        }

        line = rest.Slice(0, end);
        rest = rest.Slice(rest.GetPosition(1, end));
        return true;
    }

    private sealed class Reading(TrustedKeys? trusted, Checkpoint? known) : IDisposable
    {
        private readonly LedgerWalk walk = new(trusted);
        private readonly LedgerLineBuffers buffers = new();
        private bool hasHeader;
        private bool hasEnd;
        private bool hasKnown;

        public string? Line(in ReadOnlySequence<byte> sequence)
        {
            var line = sequence.IsSingleSegment ? sequence.FirstSpan : sequence.ToArray();
            if (hasEnd)
            {
                return "Something follows the end of the export.";
            }

            if (!hasHeader)
            {
                hasHeader = LedgerLines.TryHeader(line) is { } header && string.Equals(header.Export, ExportHeader.Format, StringComparison.Ordinal);
                return hasHeader ? null : "This is no export of a ledger.";
            }

            if (line.StartsWith(LedgerLines.RowStart))
            {
                return LedgerLines.TryRow(line, buffers, out var row) ? walk.Row(row) : "A line is not as it was written.";
            }

            return line.StartsWith(LedgerLines.CheckpointStart) ? Check(line) : End(line);
        }

        public string? AtEnd() => (hasEnd, hasKnown || known is null) switch
        {
            (false, _) => "The end of the export is missing.",
            (_, false) => "The export does not contain the checkpoint that was kept from before: rows are missing, or it is another ledger.",
            _ => null,
        };

        public LedgerVerification Result(string? problem) => walk.Result(problem, walk.Rows + (problem is null || hasEnd ? 0 : 1));

        public void Dispose()
        {
            walk.Dispose();
            buffers.Dispose();
        }

        private string? Check(ReadOnlySpan<byte> line)
        {
            if (LedgerLines.TryCheckpoint(line) is not { } checkpoint)
            {
                return "A line is not as it was written.";
            }

            hasKnown |= checkpoint == known;
            return walk.Check(checkpoint);
        }

        private string? End(ReadOnlySpan<byte> line)
        {
            hasEnd = true;
            return LedgerLines.TryEnd(line) is { } end ? walk.Check(end) : "A line is not as it was written.";
        }
    }
}
