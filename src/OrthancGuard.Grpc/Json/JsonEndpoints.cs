using System.Reflection;
using Google.Protobuf.Reflection;
using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using OrthancGuard.Grpc.Calls;
using OrthancGuard.Grpc.Hosting;

namespace OrthancGuard.Grpc.Json;

/// <summary>The endpoints of a service's <c>google.api.http</c> rules.</summary>
internal static class JsonEndpoints
{
    /// <exception cref="InvalidOperationException">A rule cannot be served.</exception>
    public static IEnumerable<IEndpointConventionBuilder> Map<TService>(
        IEndpointRouteBuilder builder, Type stubType, IReadOnlyList<ServiceMethod> methods, CallServices calls)
    {
        // Without a descriptor there are no rules.
        if (stubType.GetProperty("Descriptor", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) is not ServiceDescriptor service)
            yield break;
        var settings = JsonSettings.For([service.File]);
        foreach (var method in methods)
        {
            var descriptor = service.FindMethodByName(method.Description.Name);
            foreach (var binding in HttpBinding.Of(descriptor))
                yield return Map(builder, descriptor, method, binding, settings, calls).WithMetadata(MethodMetadata.Of<TService>(method));
        }
    }

    private static IEndpointConventionBuilder Map(
        IEndpointRouteBuilder builder, MethodDescriptor descriptor, ServiceMethod method, HttpBinding binding, JsonSettings settings, CallServices calls)
    {
        if (method.Description.Type is MethodType.ClientStreaming or MethodType.DuplexStreaming)
            throw new InvalidOperationException($"{descriptor.FullName} takes a stream and cannot have an HTTP rule.");
        var reader = new JsonRequestReader(descriptor.InputType, binding, settings, calls.Options.MaxReceiveMessageSize);
        var handler = new JsonMethod(method, binding, reader, settings, calls);
        return builder.Map(PathRoute.Create(binding.Template), handler.HandleAsync)
            .WithMetadata(new HttpMethodMetadata([binding.HttpMethod]))
            .WithDisplayName($"JSON {binding.HttpMethod} {descriptor.FullName}");
    }
}
