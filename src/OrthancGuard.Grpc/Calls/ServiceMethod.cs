using System.Reflection;
using Google.Protobuf;
using Grpc.Core;
using Microsoft.AspNetCore.Http;
using OrthancGuard.Grpc.Json;
using OrthancGuard.Grpc.Wire;

namespace OrthancGuard.Grpc.Calls;

/// <summary>A method of a service class, ready to be called on an instance made for the call.</summary>
internal abstract class ServiceMethod(IMethod description, MethodInfo implementation)
{
    public IMethod Description { get; } = description;

    /// <summary>The service's own override, for the attributes on it.</summary>
    public MethodInfo Implementation { get; } = implementation;

    public abstract Task HandleGrpcAsync(HttpContext http, CallServices services);

    /// <summary>Calls the method with a request that came as JSON and writes its answers as <paramref name="format"/> says.</summary>
    public abstract Task HandleJsonAsync(IMessage request, JsonServerCallContext call, Func<IMessage, string> format);
}

internal abstract class ServiceMethod<TService, TRequest, TResponse>(Method<TRequest, TResponse> method, MethodInfo implementation)
    : ServiceMethod(method, implementation)
    where TService : class
    where TRequest : class
    where TResponse : class
{
    public Method<TRequest, TResponse> Method { get; } = method;

    public sealed override Task HandleGrpcAsync(HttpContext http, CallServices services) => GrpcCall.RunAsync(http, this, services);

    public sealed override async Task HandleJsonAsync(IMessage request, JsonServerCallContext call, Func<IMessage, string> format)
    {
        await using var lease = ServiceActivator<TService>.Rent(call.Http.RequestServices);
        await InvokeJsonAsync(lease.Service, (TRequest)request, call, format);
    }

    /// <summary>Reads what the method takes, calls it, and writes what it returns.</summary>
    public abstract Task InvokeAsync(TService service, MessageReader reader, GrpcServerCallContext call);

    /// <summary>Methods that take a stream have no JSON form.</summary>
    protected virtual Task InvokeJsonAsync(TService service, TRequest request, JsonServerCallContext call, Func<IMessage, string> format) =>
        throw new NotSupportedException();
}
