using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using OrthancGuard.Dicom.Network.Transport;

namespace OrthancGuard.Dicom.Network;

/// <summary>
/// Listens for associations and serves C-ECHO and C-STORE as SCP. Whatever a peer sends ends that peer's association at most.
/// </summary>
public sealed class DicomServer : IAsyncDisposable
{
    /// <summary>Connections beyond the limit that are still read, so that they can be rejected in words; further ones are closed.</summary>
    private const int RejectionRoom = 16;

    private readonly DicomServerOptions _options;
    private readonly IDicomServiceHandler _handler;
    private readonly Socket _listener;
    private readonly CancellationTokenSource _stopping = new();
    private readonly ConcurrentDictionary<long, Task> _connections = new();
    private readonly Task _accepting;
    private long _lastId;
    private int _associations;
    private bool _disposed;

    private DicomServer(DicomServerOptions options, IDicomServiceHandler handler, Socket listener)
    {
        _options = options;
        _handler = handler;
        _listener = listener;
        EndPoint = (IPEndPoint)listener.LocalEndPoint!;
        _accepting = AcceptAsync();
    }

    /// <summary>Where the server listens, with the port that the system chose.</summary>
    public IPEndPoint EndPoint { get; }

    /// <summary>Connections that are open now.</summary>
    public int OpenConnections => _connections.Count;

    /// <exception cref="SocketException">The end point is taken or not ours.</exception>
    public static DicomServer Start(DicomServerOptions options, IDicomServiceHandler handler)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(handler);
        var listener = new Socket(options.EndPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            listener.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, optionValue: true);
            if (options.EndPoint.Address.Equals(IPAddress.IPv6Any))
                listener.DualMode = true;
            listener.Bind(options.EndPoint);
            listener.Listen(128);
        }
        catch
        {
            listener.Dispose();
            throw;
        }

        return new DicomServer(options, handler, listener);
    }

    /// <summary>Stops listening, aborts what is open, and waits until every handler has returned.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_disposed)
            return;
        _disposed = true;
        await _stopping.CancelAsync();
        _listener.Dispose();
        await _accepting;
        await Task.WhenAll(_connections.Values);
        _stopping.Dispose();
    }

    /// <summary>Takes one of the places for associations; false when all are taken.</summary>
    internal bool TryEnter()
    {
        if (Interlocked.Increment(ref _associations) <= _options.MaximumAssociations)
            return true;
        Interlocked.Decrement(ref _associations);
        return false;
    }

    internal void Leave() => Interlocked.Decrement(ref _associations);

    private async Task AcceptAsync()
    {
        while (!_stopping.IsCancellationRequested)
        {
            try
            {
                var socket = await _listener.AcceptAsync(_stopping.Token);
                if (_connections.Count >= _options.MaximumAssociations + RejectionRoom)
                    socket.Dispose();
                else
                    Begin(socket);
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (SocketException) when (!_stopping.IsCancellationRequested)
            {
                // A connection that vanished, or no file handles left: those that end will give some back.
                await Task.Delay(TimeSpan.FromMilliseconds(50), _options.Time).WaitAsync(_stopping.Token)
                    .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (Exception e) when (e is ObjectDisposedException or SocketException)
            {
                return;
            }
        }
    }

    private void Begin(Socket socket)
    {
        var id = Interlocked.Increment(ref _lastId);
        var run = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _connections[id] = run.Task;
        _ = Task.Run(async () =>
        {
            try
            {
                await ServeAsync(socket, id);
            }
            finally
            {
                _connections.TryRemove(id, out _);
                run.SetResult();
            }
        });
    }

    private async Task ServeAsync(Socket socket, long id)
    {
        if (RemoteOf(socket) is not { } remote)
        {
            socket.Dispose();
            return;
        }

        using var deadline = new Deadline(_options.Time);
        await using var stop = _stopping.Token.UnsafeRegister(static d => ((Deadline)d!).Cancel(), deadline);
        AssociationEnd end;
        using (var association = new ServerAssociation(this, _options, _handler, socket, remote, id, deadline))
            end = await association.RunAsync(_stopping.Token);
        try
        {
            await _handler.OnClosedAsync(end);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The contract has no further place to report to; the connection is closed and the listener goes on.
        }
    }

    private static IPEndPoint? RemoteOf(Socket socket)
    {
        try
        {
            socket.NoDelay = true;
            return socket.RemoteEndPoint as IPEndPoint;
        }
        catch (SocketException)
        {
            return null;
        }
    }
}
