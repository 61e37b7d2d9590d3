using System.IO.Pipelines;
using System.Net;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http.Features;

namespace OrthancGuard.Grpc.Listening;

/// <summary>
/// A connection as the second endpoint sees it: the same transport with features of its own, so that what one endpoint sets on
/// them the other does not see. Disposing it gives the transport back, not up.
/// </summary>
internal sealed class HandedConnection(ConnectionContext inner) : ConnectionContext
{
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Done => _done.Task;

    public override string ConnectionId { get; set; } = inner.ConnectionId;

    public override IFeatureCollection Features { get; } = new FeatureCollection(inner.Features);

    public override IDictionary<object, object?> Items { get; set; } = inner.Items;

    public override IDuplexPipe Transport { get; set; } = inner.Transport;

    public override EndPoint? LocalEndPoint { get; set; } = inner.LocalEndPoint;

    public override EndPoint? RemoteEndPoint { get; set; } = inner.RemoteEndPoint;

    public override CancellationToken ConnectionClosed { get; set; } = inner.ConnectionClosed;

    public override void Abort() => inner.Abort();

    public override void Abort(ConnectionAbortedException abortReason) => inner.Abort(abortReason);

    public override ValueTask DisposeAsync()
    {
        _done.TrySetResult();
        return base.DisposeAsync();
    }
}
