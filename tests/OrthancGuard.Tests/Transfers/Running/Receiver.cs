using System.Collections.Concurrent;
using System.Net;
using OrthancGuard.Dicom.Network;

namespace OrthancGuard.Tests.Transfers.Running;

/// <summary>An AI modality: keeps what it is sent, and answers when and what the test wants.</summary>
internal sealed class Receiver : IDicomServiceHandler, IAsyncDisposable
{
    private DicomServer? server;
    private int port;

    public int Port => port;

    /// <summary>Every data set acknowledged, by SOP Instance UID.</summary>
    public ConcurrentDictionary<string, byte[]> Objects { get; } = new(StringComparer.Ordinal);

    /// <summary>C-STOREs acknowledged, repeats included.</summary>
    public int Stores => stores;

    private int stores;

    /// <summary>Awaited before the answer, with the number of those acknowledged so far.</summary>
    public Func<int, CancellationToken, Task> BeforeAnswer { get; set; } = (_, _) => Task.CompletedTask;

    public ushort Status { get; set; }

    public static Receiver Start()
    {
        var receiver = new Receiver();
        receiver.Open();
        return receiver;
    }

    public void Open()
    {
        server = DicomServer.Start(new() { EndPoint = new IPEndPoint(IPAddress.Loopback, port) }, this);
        port = server.EndPoint.Port;
    }

    public async Task CloseAsync()
    {
        if (server is { } open)
        {
            server = null;
            await open.DisposeAsync();
        }
    }

    public ValueTask<AssociationAnswer> OnAssociationAsync(AssociationRequest request, CancellationToken cancellationToken) =>
        ValueTask.FromResult(AssociationAnswer.Accept(request, context => context.TransferSyntaxes[0]));

    public ValueTask<ushort> OnEchoAsync(AssociationRequest association, CancellationToken cancellationToken) => ValueTask.FromResult<ushort>(0);

    public async ValueTask<StoreResponse> OnStoreAsync(StoreRequest request, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        await request.DataSet.CopyToAsync(bytes, cancellationToken);
        await BeforeAnswer(stores, cancellationToken);
        if (Status is 0 or >= 0xB000 and < 0xC000)
        {
            Interlocked.Increment(ref stores);
            Objects[request.AffectedSopInstanceUid] = bytes.ToArray();
        }

        return new(Status);
    }

    public ValueTask OnClosedAsync(AssociationEnd end) => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync() => await CloseAsync();
}
