using System.Diagnostics.CodeAnalysis;

namespace Grpc.Core;

/// <summary>Ends a call with a status. The only exception whose text reaches the caller.</summary>
[SuppressMessage("Design", "CA1032", Justification = "The constructors are those of Grpc.Core.Api.")]
[SuppressMessage("Design", "MA0055", Justification = "The constructors are those of Grpc.Core.Api.")]
public class RpcException : Exception
{
    public RpcException(Status status)
        : this(status, Metadata.Empty, status.ToString())
    {
    }

    public RpcException(Status status, string message)
        : this(status, Metadata.Empty, message)
    {
    }

    public RpcException(Status status, Metadata trailers)
        : this(status, trailers, status.ToString())
    {
    }

    public RpcException(Status status, Metadata trailers, string message)
        : base(message, status.DebugException)
    {
        ArgumentNullException.ThrowIfNull(trailers);
        Status = status;
        Trailers = trailers;
    }

    public Status Status { get; }

    public StatusCode StatusCode => Status.StatusCode;

    /// <summary>Sent after the trailers the service set on the call context.</summary>
    public Metadata Trailers { get; }
}
