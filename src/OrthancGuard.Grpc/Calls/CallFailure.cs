using Grpc.Core;
using Microsoft.AspNetCore.Http;

namespace OrthancGuard.Grpc.Calls;

/// <summary>The status for an exception that ended a call. Only an <see cref="RpcException"/> speaks to the caller.</summary>
internal readonly record struct CallFailure(Status Status, Metadata? Trailers)
{
    public static CallFailure From(Exception exception, HttpServerCallContext call, CallServices services)
    {
        if (call is GrpcServerCallContext { IsLate: true })
            return new CallFailure(GrpcServerCallContext.DeadlineExceeded, null);
        if (exception is RpcException rpc)
            return new CallFailure(rpc.Status, rpc.Trailers);
        if (call.Http.RequestAborted.IsCancellationRequested || exception is BadHttpRequestException or IOException { InnerException: Microsoft.AspNetCore.Connections.ConnectionAbortedException })
        {
            CallLog.Aborted(services.Logger, call.Method);
            return new CallFailure(Status.DefaultCancelled, null);
        }

        if (exception is OperationCanceledException && services.Stopping.IsCancellationRequested)
            return new CallFailure(new Status(StatusCode.Unavailable, "The server is stopping."), null);
        CallLog.Failed(services.Logger, call.Method, ExceptionTrace.Of(exception));
        var detail = services.Options.EnableDetailedErrors == true
            ? $"The service failed. {exception.GetType().Name}: {exception.Message}"
            : "The service failed.";
        return new CallFailure(new Status(StatusCode.Unknown, detail, exception), null);
    }
}
