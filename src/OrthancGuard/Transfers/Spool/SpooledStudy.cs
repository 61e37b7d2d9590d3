using System.Buffers;
using OrthancGuard.Delivery;
using OrthancGuard.Protection;

namespace OrthancGuard.Transfers.Spool;

/// <summary>The protected copies of one transfer: slices of what is in memory anyway, or encrypted files.</summary>
internal sealed class SpooledStudy(SpoolFolder folder, bool inMemory) : IProtectedInstances, IDisposable
{
    private readonly List<ProtectedCopy> copies = [];
    private readonly List<ProtectedInstance?> kept = [];
    private readonly List<SpoolFile?> files = [];

    public IReadOnlyList<ProtectedCopy> Copies => copies;

    /// <exception cref="IOException">The spool's disk is full or gone.</exception>
    public void Add(ProtectedInstance instance)
    {
        kept.Add(inMemory ? instance : null);
        files.Add(inMemory ? null : folder.Write(instance.Segments, instance.Length));
        copies.Add(new()
        {
            Index = copies.Count,
            SopClassUid = instance.SopClassUid,
            SopInstanceUid = instance.SopInstanceUid,
            SeriesInstanceUid = instance.SeriesUid,
            StudyInstanceUid = instance.StudyUid,
            TransferSyntaxUid = instance.TransferSyntaxUid,
            Length = instance.Length,
        });
    }

    public ValueTask<ProtectedBytes> OpenAsync(ProtectedCopy copy, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var bytes = files[copy.Index] is { } file ? folder.Read(file) : Join(kept[copy.Index]!);
        return ValueTask.FromResult(new ProtectedBytes(bytes.AsMemory(0, (int)copy.Length), new Rented(bytes)));
    }

    public void Dispose()
    {
        foreach (var file in files.OfType<SpoolFile>())
        {
            File.Delete(file.Path);
        }

        kept.Clear();
    }

    private static byte[] Join(ProtectedInstance instance)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(checked((int)instance.Length));
        var used = 0;
        foreach (var segment in instance.Segments)
        {
            segment.Span.CopyTo(bytes.AsSpan(used));
            used += segment.Length;
        }

        return bytes;
    }

    private sealed class Rented(byte[] bytes) : IDisposable
    {
        private byte[]? rented = bytes;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref rented, null) is { } returning)
            {
                ArrayPool<byte>.Shared.Return(returning);
            }
        }
    }
}
