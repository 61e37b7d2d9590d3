using Grpc.AspNetCore.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrthancGuard.Grpc.Calls;
using OrthancGuard.Grpc.Hosting;
using OrthancGuard.Grpc.Json;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Adds conventions (authorization and the like) to every endpoint of a service.</summary>
public sealed class GrpcServiceEndpointConventionBuilder : IEndpointConventionBuilder
{
    private readonly IReadOnlyList<IEndpointConventionBuilder> _endpoints;

    internal GrpcServiceEndpointConventionBuilder(IReadOnlyList<IEndpointConventionBuilder> endpoints) => _endpoints = endpoints;

    public void Add(Action<EndpointBuilder> convention)
    {
        foreach (var endpoint in _endpoints)
            endpoint.Add(convention);
    }

    public void Finally(Action<EndpointBuilder> finallyConvention)
    {
        foreach (var endpoint in _endpoints)
            endpoint.Finally(finallyConvention);
    }
}

public static class GrpcEndpointRouteBuilderExtensions
{
    /// <summary>Serves the methods of a class derived from a generated service base.</summary>
    public static GrpcServiceEndpointConventionBuilder MapGrpcService<TService>(this IEndpointRouteBuilder builder)
        where TService : class
    {
        ArgumentNullException.ThrowIfNull(builder);
        var services = builder.ServiceProvider;
        var calls = new CallServices(
            services.GetRequiredService<IOptions<GrpcServiceOptions>>().Value,
            services.GetRequiredService<TimeProvider>(),
            services.GetRequiredService<ILoggerFactory>().CreateLogger<TService>(),
            services.GetService<IHostApplicationLifetime>()?.ApplicationStopping ?? CancellationToken.None);
        var (methods, stubType) = ServiceMethodBinder<TService>.Bind();
        var endpoints = new List<IEndpointConventionBuilder>();
        foreach (var method in methods)
        {
            var endpoint = builder.MapMethods(
                method.Description.FullName, [HttpMethods.Post], http => method.HandleGrpcAsync(http, calls));
            endpoints.Add(endpoint.WithMetadata(MethodMetadata.Of<TService>(method)).WithDisplayName($"gRPC {method.Description.FullName}"));
        }

        if (services.GetService<JsonTranscoding>() is not null)
            endpoints.AddRange(JsonEndpoints.Map<TService>(builder, stubType, methods, calls));

        services.GetRequiredService<UnknownMethods>().Map(builder, methods.Select(m => m.Description.ServiceName).Distinct(StringComparer.Ordinal));
        return new GrpcServiceEndpointConventionBuilder(endpoints);
    }
}
