using System.Buffers;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Gate;

/// <summary>Reads the facts from the first bytes of a data set, in steps, without ever taking in the pixels.</summary>
internal static class DicomGatePrefix
{
    /// <summary>Most headers are below this; where it was not enough, four times as much is tried.</summary>
    private const int FirstStep = 16 * 1024;

    /// <summary>A study UID that does not come within this is not looked for any further.</summary>
    private const int LastStep = 4 * 1024 * 1024;

    private static readonly DicomReaderLimits Limits = new() { MaxInflatedBytes = 16 * 1024 * 1024, MaxDepth = 32, MaxElements = 100_000, MaxItems = 50_000 };

    /// <returns>Null when the bytes cannot be read as a data set in this transfer syntax.</returns>
    public static async ValueTask<InstanceFacts?> ReadAsync(Stream dataSet, DicomTransferSyntax syntax, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(FirstStep);
        try
        {
            var count = 0;
            while (true)
            {
                var read = await dataSet.ReadAtLeastAsync(buffer.AsMemory(count), buffer.Length - count, throwOnEndOfStream: false, cancellationToken);
                var isWhole = count + read < buffer.Length;
                count += read;
                if (DicomFile.TryReadDataset(buffer.AsMemory(0, count), syntax, InstanceFacts.StopBefore, isWhole, out var dataset, Limits))
                {
                    return InstanceFacts.From(dataset);
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
