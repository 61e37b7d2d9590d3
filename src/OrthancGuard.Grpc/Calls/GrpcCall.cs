using Grpc.Core;
using Microsoft.AspNetCore.Http;
using OrthancGuard.Grpc.Wire;

namespace OrthancGuard.Grpc.Calls;

/// <summary>Runs one gRPC call from request to status.</summary>
internal static class GrpcCall
{
    public static async Task RunAsync<TService, TRequest, TResponse>(
        HttpContext http, ServiceMethod<TService, TRequest, TResponse> method, CallServices services)
        where TService : class
        where TRequest : class
        where TResponse : class
    {
        if (!GrpcRequests.TryAccept(http))
            return;
        await using var call = new GrpcServerCallContext(http, method.Method, services);
        try
        {
            var reader = call.Start();
            await using var lease = ServiceActivator<TService>.Rent(http.RequestServices);
            await method.InvokeAsync(lease.Service, reader, call);
            await call.EndAsync(call.Status);
        }
        catch (Exception exception)
        {
            var failure = CallFailure.From(exception, call, services);
            await call.EndAsync(failure.Status, failure.Trailers);
        }
    }
}
