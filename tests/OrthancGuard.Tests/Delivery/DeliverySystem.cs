using System.Collections.Concurrent;
using Microsoft.Extensions.Logging.Abstractions;
using OrthancGuard.Configuration;
using OrthancGuard.Delivery;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Tests.Gate;
using OrthancGuard.Transfers;

namespace OrthancGuard.Tests.Delivery;

/// <summary>A DICOM delivery to one receiver, and the record of what it acknowledged.</summary>
internal sealed class DeliverySystem : IDeliveryProgress
{
    private readonly DicomDelivery delivery;

    public DeliverySystem(int port, Func<DicomDeliverySettings, DicomDeliverySettings>? change = null)
    {
        delivery = new DicomDelivery(TimeProvider.System, NullLogger<DicomDelivery>.Instance);
        var settings = new DicomDeliverySettings { Host = "127.0.0.1", Port = port, CalledAet = "VENDOR" };
        Settings = change is null ? settings : change(settings);
    }

    public DicomDeliverySettings Settings { get; }

    public ConcurrentQueue<(string SopInstanceUid, ushort Status)> Recorded { get; } = new();

    /// <summary>Runs before an answer counts as recorded.</summary>
    public Func<ProtectedCopy, Task> Recording { get; init; } = _ => Task.CompletedTask;

    public async Task<DeliveryResult> DeliverAsync(IProtectedInstances instances, CancellationToken cancellationToken = default, params string[] alreadyDelivered)
    {
        Assert.True(delivery.CanDeliver(Settings));
        return await delivery.DeliverAsync(
            new DeliveryBatch
            {
                TransferId = TransferId.Create(TimeProvider.System),
                Destination = new Destination { Name = "VENDOR", GateName = "vendor", Delivery = Settings },
                Instances = instances,
                AlreadyDelivered = new HashSet<string>(alreadyDelivered, StringComparer.Ordinal),
                Notes = new Dictionary<string, string>(StringComparer.Ordinal),
            },
            this,
            cancellationToken);
    }

    /// <summary>Sent, and neither acknowledged nor refused.</summary>
    public ConcurrentDictionary<string, ProtectedCopy> InDoubt { get; } = new();

    public async ValueTask DeliveredAsync(ProtectedCopy copy, ushort status, CancellationToken cancellationToken)
    {
        await Recording(copy);
        Recorded.Enqueue((copy.SopInstanceUid, status));
        NotDelivered(copy);
    }

    public void UnderWay(ProtectedCopy copy) => InDoubt[copy.SopInstanceUid] = copy;

    public void NotDelivered(ProtectedCopy copy) => InDoubt.TryRemove(copy.SopInstanceUid, out _);

    public ValueTask NoteAsync(string name, string? value, CancellationToken cancellationToken)
        => throw new InvalidOperationException("The DICOM delivery leaves nothing behind.");
}

/// <summary>Protected copies in memory, that count how many are open.</summary>
internal sealed class CopiesInMemory : IProtectedInstances
{
    private readonly List<byte[]> files = [];
    private readonly List<ProtectedCopy> copies = [];
    private int open;

    public IReadOnlyList<ProtectedCopy> Copies => copies;

    public int Open => open;

    public static CopiesInMemory Of(int count) => new CopiesInMemory().Add(Enumerable.Range(0, count).Select(i => new DicomFile(GateInstances.Dataset(i))));

    public CopiesInMemory Add(IEnumerable<DicomFile> added)
    {
        foreach (var file in added)
        {
            var bytes = file.ToArray();
            files.Add(bytes);
            copies.Add(new ProtectedCopy
            {
                Index = copies.Count,
                SopClassUid = file.Dataset.GetString(DicomTag.SOPClassUID)!,
                SopInstanceUid = file.Dataset.GetString(DicomTag.SOPInstanceUID)!,
                SeriesInstanceUid = file.Dataset.GetString(DicomTag.SeriesInstanceUID)!,
                StudyInstanceUid = file.Dataset.GetString(DicomTag.StudyInstanceUID)!,
                TransferSyntaxUid = file.Syntax.Uid,
                Length = bytes.Length,
            });
        }

        return this;
    }

    public ReadOnlyMemory<byte> DataSet(int index)
    {
        var bytes = new MemoryStream();
        DicomFile.Read(files[index]).WriteDatasetTo(bytes);
        return bytes.ToArray();
    }

    public ValueTask<ProtectedBytes> OpenAsync(ProtectedCopy copy, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref open);
        return ValueTask.FromResult(new ProtectedBytes(files[copy.Index], new Closing(this)));
    }

    private sealed class Closing(CopiesInMemory owner) : IDisposable
    {
        private int closed;

        public void Dispose()
        {
            Assert.Equal(1, Interlocked.Increment(ref closed));
            Interlocked.Decrement(ref owner.open);
        }
    }
}
