using System.Collections.Concurrent;
using System.Net;
using OrthancGuard.Dicom.Network;

namespace OrthancGuard.EndToEnd.Tests.Harness;

/// <summary>A receiver that answers each instance as a test wants.</summary>
internal sealed class ScriptedReceiver : IDicomServiceHandler, IAsyncDisposable
{
    private readonly DicomServer server;
    private readonly ConcurrentQueue<string> stored = new();

    public ScriptedReceiver() => server = DicomServer.Start(new DicomServerOptions { EndPoint = new IPEndPoint(IPAddress.Loopback, 0) }, this);

    public int Port => server.EndPoint.Port;

    /// <summary>C-STORE status for the n-th instance, from 1.</summary>
    public Func<int, ushort> Status { get; set; } = _ => 0;

    /// <summary>Held back before each answer.</summary>
    public Func<Task> Before { get; set; } = () => Task.CompletedTask;

    /// <summary>SOP Instance UIDs answered with success or a warning, in order.</summary>
    public IReadOnlyList<string> Stored => [.. stored];

    public int Asked { get; private set; }

    /// <summary>Instances that arrived whole, answered or not.</summary>
    public int Arrived { get; private set; }

    /// <summary>Held back before an association is accepted.</summary>
    public Func<Task> Admission { get; set; } = () => Task.CompletedTask;

    public async ValueTask<AssociationAnswer> OnAssociationAsync(AssociationRequest request, CancellationToken cancellationToken)
    {
        await Admission();
        return AssociationAnswer.Accept(request, context => context.TransferSyntaxes[0]);
    }

    public ValueTask<ushort> OnEchoAsync(AssociationRequest association, CancellationToken cancellationToken) => ValueTask.FromResult<ushort>(0);

    public async ValueTask<StoreResponse> OnStoreAsync(StoreRequest request, CancellationToken cancellationToken)
    {
        await request.DataSet.CopyToAsync(Stream.Null, cancellationToken);
        Arrived++;
        await Before();
        var status = Status(++Asked);
        if (status is 0 or >= 0xB000 and < 0xC000)
        {
            stored.Enqueue(request.AffectedSopInstanceUid);
        }

        return new StoreResponse(status);
    }

    public ValueTask OnClosedAsync(AssociationEnd end) => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => server.DisposeAsync();
}
