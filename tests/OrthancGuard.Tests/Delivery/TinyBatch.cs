using System.Collections.Concurrent;
using OrthancGuard.Configuration;
using OrthancGuard.Delivery;
using OrthancGuard.EndToEnd.Tests.Harness;
using OrthancGuard.Transfers;

namespace OrthancGuard.Tests.Delivery;

/// <summary>A tiny study as a transfer's protected copies, and what a delivery reports about it.</summary>
internal sealed class TinyBatch(TinyStudy study, DeliverySettings settings) : IProtectedInstances, IDeliveryProgress
{
    private readonly ConcurrentDictionary<string, string> notes = new();
    private readonly ConcurrentDictionary<string, ushort> delivered = new();
    private readonly ConcurrentDictionary<string, byte> inDoubt = new();
    private readonly TransferId id = TransferId.Create(TimeProvider.System);

    public IReadOnlyList<ProtectedCopy> Copies { get; } =
    [
        .. study.Files().Select((file, i) => new ProtectedCopy
        {
            Index = i,
            SopClassUid = "1.2.840.10008.5.1.4.1.1.2",
            SopInstanceUid = study.SopInstanceUid(i),
            SeriesInstanceUid = study.SeriesUid,
            StudyInstanceUid = study.StudyUid,
            TransferSyntaxUid = TinyDicom.ExplicitLittleEndian,
            Length = file.Length,
        }),
    ];

    public IReadOnlyDictionary<string, string> Notes => notes;

    public IReadOnlyDictionary<string, ushort> Delivered => delivered;

    /// <summary>How many may have arrived without having been acknowledged.</summary>
    public int InDoubt => inDoubt.Count;

    /// <summary>Called with the name of each note once it is on disk.</summary>
    public Action<string> Noted { get; set; } = _ => { };

    public DeliveryBatch Batch => new()
    {
        TransferId = id,
        Destination = Destination,
        Instances = this,
        AlreadyDelivered = delivered.Keys.ToHashSet(),
        Notes = notes,
    };

    public DeliveryLeftovers Leftovers => new(id, Destination, notes);

    private Destination Destination => new() { Name = "AI", GateName = "AI", Delivery = settings };

    public ValueTask<ProtectedBytes> OpenAsync(ProtectedCopy copy, CancellationToken cancellationToken) =>
        ValueTask.FromResult(new ProtectedBytes(study.File(copy.Index)));

    public ValueTask DeliveredAsync(ProtectedCopy copy, ushort status, CancellationToken cancellationToken)
    {
        delivered[copy.SopInstanceUid] = status;
        NotDelivered(copy);
        return ValueTask.CompletedTask;
    }

    public void UnderWay(ProtectedCopy copy) => inDoubt[copy.SopInstanceUid] = 0;

    public void NotDelivered(ProtectedCopy copy) => inDoubt.TryRemove(copy.SopInstanceUid, out _);

    public ValueTask NoteAsync(string name, string? value, CancellationToken cancellationToken)
    {
        if (value is null)
        {
            notes.TryRemove(name, out _);
        }
        else
        {
            notes[name] = value;
        }

        Noted(name);
        return ValueTask.CompletedTask;
    }
}
