using System.IO.Compression;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Verification;

/// <summary>
/// Reads the exact bytes that will be sent, with a reader of its own and none of the plan's state, and looks for what must not be there.
/// </summary>
public static class Verifier
{
    private const int PreambleLength = 128;
    private const int LongestInflated = 1 << 30;

    /// <summary>Everything wrong with an outgoing file; empty when it may go.</summary>
    /// <param name="protectedBytes">The file as it will be sent.</param>
    /// <param name="expectations">Facts about the original study.</param>
    /// <param name="originalPixelData">The values, or fragments, that the pixel data must be made of, in order; null when there is none.</param>
    public static IReadOnlyList<Finding> Verify(
        ReadOnlyMemory<byte> protectedBytes, VerifierExpectations expectations, IReadOnlyList<ReadOnlyMemory<byte>>? originalPixelData = null) =>
        Verify([protectedBytes], expectations, originalPixelData, original: null);

    /// <summary>As above, and compared with the original it was made from: its Types, references and identity.</summary>
    public static IReadOnlyList<Finding> Verify(
        ReadOnlyMemory<byte> protectedBytes, VerifierExpectations expectations, DicomFile original, IReadOnlyList<ReadOnlyMemory<byte>>? originalPixelData)
    {
        ArgumentNullException.ThrowIfNull(original);
        ArgumentNullException.ThrowIfNull(expectations);
        return Verify([protectedBytes], expectations, originalPixelData, OriginalInstance.Of(original.Dataset, expectations));
    }

    internal static IReadOnlyList<Finding> Verify(
        IReadOnlyList<ReadOnlyMemory<byte>> segments, VerifierExpectations expectations, IReadOnlyList<ReadOnlyMemory<byte>>? originalPixelData,
        OriginalInstance? original)
    {
        ArgumentNullException.ThrowIfNull(expectations);
        var walk = new VerifierWalk(expectations, originalPixelData ?? [], original);
        using var file = new SegmentReader(segments);
        var reader = file;
        if (!reader.TryRead(PreambleLength, out var preamble) || preamble.Span.ContainsAnyExcept((byte)0))
            walk.Report(VerifierRule.Preamble);
        if (!reader.TryRead(4, out var magic) || !magic.Span.SequenceEqual("DICM"u8))
            return walk.ReportUnreadable();
        var meta = OutgoingMeta.Read(reader, walk);
        if (meta is null || DicomTransferSyntax.Find(meta.TransferSyntaxUid) is not { } syntax)
            return walk.ReportUnreadable();
        if (syntax.IsDeflated)
        {
            if (Inflate(reader, walk) is not { } inflated)
                return walk.ReportUnreadable();
            reader = new SegmentReader([inflated]);
        }

        walk.Dataset(reader, syntax);
        walk.Finish(meta);
        return walk.Findings;
    }

    private static ReadOnlyMemory<byte>? Inflate(SegmentReader reader, VerifierWalk walk)
    {
        if (!reader.TryRead(reader.Remaining, out var deflated))
            return null;
        // What stands behind the compressed stream is in clear.
        walk.CheckRun(deflated.Span);
        try
        {
            using var source = new MemoryStream(deflated.ToArray(), writable: false);
            using var inflate = new DeflateStream(source, CompressionMode.Decompress);
            using var target = new MemoryStream();
            var buffer = new byte[64 * 1024];
            for (int count; (count = inflate.Read(buffer)) > 0;)
            {
                if (target.Length + count > LongestInflated)
                    return null;
                target.Write(buffer, 0, count);
            }

            return target.ToArray();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
