using System.Threading.Channels;
using Microsoft.AspNetCore.Connections;

namespace OrthancGuard.Grpc.Listening;

/// <summary>Connections on their way from the endpoint that accepted them to the one that serves them.</summary>
internal sealed class HandedConnections
{
    private readonly Channel<ConnectionContext> _waiting = Channel.CreateUnbounded<ConnectionContext>();

    /// <summary>Ends when the other endpoint is done with the connection. False: the other endpoint is not listening.</summary>
    public async Task<bool> HandOverAsync(ConnectionContext connection)
    {
        await using var handed = new HandedConnection(connection);
        if (!_waiting.Writer.TryWrite(handed))
            return false;
        await handed.Done;
        return true;
    }

    /// <returns>Null once the listener is unbound.</returns>
    public async ValueTask<ConnectionContext?> TakeAsync(CancellationToken cancellationToken)
    {
        while (await _waiting.Reader.WaitToReadAsync(cancellationToken))
        {
            if (_waiting.Reader.TryRead(out var connection))
                return connection;
        }

        return null;
    }

    public async Task CloseAsync()
    {
        _waiting.Writer.TryComplete();
        while (_waiting.Reader.TryRead(out var connection))
            await connection.DisposeAsync();
    }
}
