using System.Reflection;
using Grpc.Core;

namespace OrthancGuard.Grpc.Calls;

/// <summary>A method of a service class, ready to be called on an instance made for the call.</summary>
internal abstract class ServiceMethod(IMethod description, MethodInfo implementation)
{
    public IMethod Description { get; } = description;

    /// <summary>The service's own override, for the attributes on it.</summary>
    public MethodInfo Implementation { get; } = implementation;

    public abstract Task HandleGrpcAsync(Microsoft.AspNetCore.Http.HttpContext http, CallServices services);
}

internal abstract class ServiceMethod<TService, TRequest, TResponse>(Method<TRequest, TResponse> method, MethodInfo implementation)
    : ServiceMethod(method, implementation)
    where TService : class
    where TRequest : class
    where TResponse : class
{
    public Method<TRequest, TResponse> Method { get; } = method;

    public sealed override Task HandleGrpcAsync(Microsoft.AspNetCore.Http.HttpContext http, CallServices services) =>
        GrpcCall.RunAsync(http, this, services);

    /// <summary>Reads what the method takes, calls it, and writes what it returns.</summary>
    public abstract Task InvokeAsync(TService service, Wire.MessageReader reader, GrpcServerCallContext call);
}
