using System.Buffers;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Gate;

/// <summary>Reads the facts from the first bytes of an instance, in steps, without ever taking in the pixels.</summary>
internal static class InstancePrefix
{
    /// <summary>Most headers are below this; where it was not enough, four times as much is tried.</summary>
    private const int FirstStep = 16 * 1024;

    /// <summary>A study UID that does not come within this is not looked for any further.</summary>
    private const int LastStep = 4 * 1024 * 1024;

    private static readonly DicomReaderLimits Limits = new() { MaxInflatedBytes = 16 * 1024 * 1024, MaxDepth = 32, MaxElements = 100_000, MaxItems = 50_000 };

    /// <returns>False when more bytes are needed.</returns>
    private delegate bool TryRead(ReadOnlyMemory<byte> bytes, bool isWhole, out DicomDataset? dataset);

    /// <summary>A data set as in a C-STORE request.</summary>
    /// <returns>Null when the bytes cannot be read as a data set in this transfer syntax.</returns>
    public static ValueTask<InstanceFacts?> ReadDatasetAsync(Stream dataSet, DicomTransferSyntax syntax, CancellationToken cancellationToken) =>
        ReadAsync(
            dataSet,
            (bytes, isWhole, out dataset) => DicomFile.TryReadDataset(bytes, syntax, InstanceFacts.StopBefore, isWhole, out dataset, Limits),
            cancellationToken);

    /// <summary>A file as in an upload.</summary>
    /// <returns>Null when the bytes are no DICOM file.</returns>
    public static ValueTask<InstanceFacts?> ReadFileAsync(Stream file, CancellationToken cancellationToken) =>
        ReadAsync(
            file,
            (bytes, isWhole, out dataset) =>
            {
                var isRead = DicomFile.TryReadHeader(bytes, InstanceFacts.StopBefore, isWhole, out var header, Limits);
                dataset = header?.Dataset;
                return isRead;
            },
            cancellationToken);

    private static async ValueTask<InstanceFacts?> ReadAsync(Stream stream, TryRead tryRead, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(FirstStep);
        try
        {
            var count = 0;
            while (true)
            {
                var read = await stream.ReadAtLeastAsync(buffer.AsMemory(count), buffer.Length - count, throwOnEndOfStream: false, cancellationToken);
                var isWhole = count + read < buffer.Length;
                count += read;
                if (tryRead(buffer.AsMemory(0, count), isWhole, out var dataset))
                {
                    return InstanceFacts.From(dataset!);
                }

                if (buffer.Length >= LastStep)
                {
                    return null;
                }

                buffer = Grow(buffer);
            }
        }
        catch (DicomFormatException)
        {
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    private static byte[] Grow(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 4);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        return larger;
    }
}
