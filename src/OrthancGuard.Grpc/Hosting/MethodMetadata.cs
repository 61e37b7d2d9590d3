using Grpc.AspNetCore.Server;
using OrthancGuard.Grpc.Calls;

namespace OrthancGuard.Grpc.Hosting;

/// <summary>What an endpoint carries: the method, and the attributes of the service class and of the method (authorization reads them).</summary>
internal static class MethodMetadata
{
    public static object[] Of<TService>(ServiceMethod method) =>
    [
        new GrpcMethodMetadata(typeof(TService), method.Description),
        .. typeof(TService).GetCustomAttributes(inherit: true),
        .. method.Implementation.GetCustomAttributes(inherit: true),
    ];
}
