using System.Reflection;
using System.Text;
using Google.Protobuf;
using Grpc.Core;
using OrthancGuard.Grpc.Json;
using OrthancGuard.Grpc.Wire;

namespace OrthancGuard.Grpc.Calls;

internal sealed class UnaryMethod<TService, TRequest, TResponse>(Method<TRequest, TResponse> method, MethodInfo implementation)
    : ServiceMethod<TService, TRequest, TResponse>(method, implementation)
    where TService : class
    where TRequest : class
    where TResponse : class
{
    private readonly Func<TService, TRequest, ServerCallContext, Task<TResponse>> _call =
        implementation.CreateDelegate<Func<TService, TRequest, ServerCallContext, Task<TResponse>>>();

    public override async Task InvokeAsync(TService service, MessageReader reader, GrpcServerCallContext call)
    {
        var request = await reader.ReadSingleAsync(Method.RequestMarshaller.ContextualDeserializer, call.CancellationToken);
        var response = await _call(service, request, call);
        await call.WriteOnlyAsync(Method, response);
    }

    protected override async Task InvokeJsonAsync(TService service, TRequest request, JsonServerCallContext call, Func<IMessage, string> format)
    {
        var response = await _call(service, request, call);
        if (call.Status.StatusCode != StatusCode.OK)
            return;
        if (response is null)
            throw MessageErrors.NoAnswer();
        var body = Encoding.UTF8.GetBytes(format((IMessage)(object)response));
        call.Http.Response.ContentType = "application/json";
        call.Http.Response.ContentLength = body.Length;
        await call.Http.Response.BodyWriter.WriteAsync(body, call.CancellationToken);
    }
}

internal sealed class ServerStreamingMethod<TService, TRequest, TResponse>(Method<TRequest, TResponse> method, MethodInfo implementation)
    : ServiceMethod<TService, TRequest, TResponse>(method, implementation)
    where TService : class
    where TRequest : class
    where TResponse : class
{
    private readonly Func<TService, TRequest, IServerStreamWriter<TResponse>, ServerCallContext, Task> _call =
        implementation.CreateDelegate<Func<TService, TRequest, IServerStreamWriter<TResponse>, ServerCallContext, Task>>();

    public override async Task InvokeAsync(TService service, MessageReader reader, GrpcServerCallContext call)
    {
        var request = await reader.ReadSingleAsync(Method.RequestMarshaller.ContextualDeserializer, call.CancellationToken);
        await _call(service, request, new ResponseStream<TResponse>(call, Method.ResponseMarshaller), call);
    }

    protected override Task InvokeJsonAsync(TService service, TRequest request, JsonServerCallContext call, Func<IMessage, string> format)
    {
        call.Http.Response.ContentType = JsonResponseStream<TResponse>.ContentType;
        return _call(service, request, new JsonResponseStream<TResponse>(call.Http, format), call);
    }
}

internal sealed class ClientStreamingMethod<TService, TRequest, TResponse>(Method<TRequest, TResponse> method, MethodInfo implementation)
    : ServiceMethod<TService, TRequest, TResponse>(method, implementation)
    where TService : class
    where TRequest : class
    where TResponse : class
{
    private readonly Func<TService, IAsyncStreamReader<TRequest>, ServerCallContext, Task<TResponse>> _call =
        implementation.CreateDelegate<Func<TService, IAsyncStreamReader<TRequest>, ServerCallContext, Task<TResponse>>>();

    public override async Task InvokeAsync(TService service, MessageReader reader, GrpcServerCallContext call)
    {
        var requests = new RequestStream<TRequest>(reader, Method.RequestMarshaller, call.CancellationToken);
        var response = await _call(service, requests, call);
        await call.WriteOnlyAsync(Method, response);
    }
}

internal sealed class DuplexStreamingMethod<TService, TRequest, TResponse>(Method<TRequest, TResponse> method, MethodInfo implementation)
    : ServiceMethod<TService, TRequest, TResponse>(method, implementation)
    where TService : class
    where TRequest : class
    where TResponse : class
{
    private readonly Func<TService, IAsyncStreamReader<TRequest>, IServerStreamWriter<TResponse>, ServerCallContext, Task> _call =
        implementation.CreateDelegate<Func<TService, IAsyncStreamReader<TRequest>, IServerStreamWriter<TResponse>, ServerCallContext, Task>>();

    public override Task InvokeAsync(TService service, MessageReader reader, GrpcServerCallContext call)
    {
        var requests = new RequestStream<TRequest>(reader, Method.RequestMarshaller, call.CancellationToken);
        return _call(service, requests, new ResponseStream<TResponse>(call, Method.ResponseMarshaller), call);
    }
}
