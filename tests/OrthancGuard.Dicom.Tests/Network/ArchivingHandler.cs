using System.Collections.Concurrent;
using System.Threading.Channels;
using OrthancGuard.Dicom.Network;

namespace OrthancGuard.Dicom.Tests.Network;

/// <summary>A service that keeps what it is sent and accepts the first transfer syntax of every context.</summary>
internal sealed class ArchivingHandler : IDicomServiceHandler
{
    private readonly Channel<AssociationEnd> _ends = Channel.CreateUnbounded<AssociationEnd>();

    public ConcurrentQueue<AssociationRequest> Associations { get; } = new();

    /// <summary>Subjects of the client certificates, read while they are valid.</summary>
    public ConcurrentQueue<string?> ClientNames { get; } = new();

    public ConcurrentQueue<StoredInstance> Received { get; } = new();

    public ConcurrentQueue<StoreRequest> Requests { get; } = new();

    public Func<AssociationRequest, AssociationAnswer> Associate { get; init; } = request => AssociationAnswer.Accept(request, c => c.TransferSyntaxes[0]);

    /// <summary>Null keeps the data set and answers success.</summary>
    public Func<StoreRequest, CancellationToken, ValueTask<StoreResponse>>? Store { get; init; }

    public ValueTask<AssociationAnswer> OnAssociationAsync(AssociationRequest request, CancellationToken cancellationToken)
    {
        Associations.Enqueue(request);
        ClientNames.Enqueue(request.ClientCertificate?.Subject);
        return ValueTask.FromResult(Associate(request));
    }

    public ValueTask<ushort> OnEchoAsync(AssociationRequest association, CancellationToken cancellationToken)
        => ValueTask.FromResult(DicomStatus.Success);

    public async ValueTask<StoreResponse> OnStoreAsync(StoreRequest request, CancellationToken cancellationToken)
    {
        Requests.Enqueue(request);
        if (Store is not null)
            return await Store(request, cancellationToken);
        var bytes = new MemoryStream();
        await request.DataSet.CopyToAsync(bytes, cancellationToken);
        Received.Enqueue(new StoredInstance(
            request.AffectedSopClassUid, request.AffectedSopInstanceUid, request.TransferSyntaxUid, bytes.ToArray()));
        return new StoreResponse(DicomStatus.Success);
    }

    public ValueTask OnClosedAsync(AssociationEnd end) => _ends.Writer.WriteAsync(end);

    /// <summary>The next connection that ended.</summary>
    public async Task<AssociationEnd> NextEndAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        return await _ends.Reader.ReadAsync(limit.Token);
    }
}
