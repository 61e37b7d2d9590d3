using System.Reflection;
using Grpc.Core;

namespace OrthancGuard.Grpc.Calls;

/// <summary>Collects the methods of a service class from its generated <c>BindService</c>.</summary>
internal sealed class ServiceMethodBinder<TService> : ServiceBinderBase
    where TService : class
{
    private readonly List<ServiceMethod> _methods = [];

    /// <exception cref="InvalidOperationException">The class does not derive from a generated service base.</exception>
    public static (IReadOnlyList<ServiceMethod> Methods, Type StubType) Bind()
    {
        var attribute = typeof(TService).GetCustomAttribute<BindServiceMethodAttribute>(inherit: true)
            ?? throw new InvalidOperationException($"{typeof(TService)} does not derive from a generated service base.");
        var bind = attribute.BindType.GetMethods(BindingFlags.Public | BindingFlags.Static).FirstOrDefault(m =>
                string.Equals(m.Name, attribute.BindMethodName, StringComparison.Ordinal) && m.GetParameters() is [var first, _] && first.ParameterType == typeof(ServiceBinderBase))
            ?? throw new InvalidOperationException($"{attribute.BindType} has no method to bind {typeof(TService)} with.");
        var binder = new ServiceMethodBinder<TService>();
        bind.Invoke(null, [binder, null]);
        return (binder._methods, attribute.BindType);
    }

    public override void AddMethod<TRequest, TResponse>(
        Method<TRequest, TResponse> method, UnaryServerMethod<TRequest, TResponse>? handler) =>
        _methods.Add(new UnaryMethod<TService, TRequest, TResponse>(
            method, Find(method.Name, typeof(TRequest), typeof(ServerCallContext))));

    public override void AddMethod<TRequest, TResponse>(
        Method<TRequest, TResponse> method, ServerStreamingServerMethod<TRequest, TResponse>? handler) =>
        _methods.Add(new ServerStreamingMethod<TService, TRequest, TResponse>(
            method, Find(method.Name, typeof(TRequest), typeof(IServerStreamWriter<TResponse>), typeof(ServerCallContext))));

    public override void AddMethod<TRequest, TResponse>(
        Method<TRequest, TResponse> method, ClientStreamingServerMethod<TRequest, TResponse>? handler) =>
        _methods.Add(new ClientStreamingMethod<TService, TRequest, TResponse>(
            method, Find(method.Name, typeof(IAsyncStreamReader<TRequest>), typeof(ServerCallContext))));

    public override void AddMethod<TRequest, TResponse>(
        Method<TRequest, TResponse> method, DuplexStreamingServerMethod<TRequest, TResponse>? handler) =>
        _methods.Add(new DuplexStreamingMethod<TService, TRequest, TResponse>(method, Find(
            method.Name, typeof(IAsyncStreamReader<TRequest>), typeof(IServerStreamWriter<TResponse>), typeof(ServerCallContext))));

    private static MethodInfo Find(string name, params Type[] parameters) =>
        typeof(TService).GetMethod(name, BindingFlags.Public | BindingFlags.Instance, parameters)
        ?? throw new InvalidOperationException($"{typeof(TService)} has no method {name} of the generated shape.");
}
