using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrthancGuard.Grpc.Reflection;

namespace Microsoft.Extensions.DependencyInjection;

public static class GrpcReflectionExtensions
{
    public static IServiceCollection AddGrpcReflection(this IServiceCollection services)
    {
        // Made at the first question, when every service has been mapped.
        services.TryAddSingleton<DescriptorIndex>();
        return services;
    }

    /// <summary>Serves <c>grpc.reflection.v1</c> and <c>v1alpha</c>; needs <see cref="AddGrpcReflection"/>.</summary>
    public static GrpcServiceEndpointConventionBuilder MapGrpcReflectionService(this IEndpointRouteBuilder builder) =>
        new([builder.MapGrpcService<ReflectionService>(), builder.MapGrpcService<OldReflectionService>()]);
}
