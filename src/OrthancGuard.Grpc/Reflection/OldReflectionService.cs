using Google.Protobuf;
using Grpc.Core;
using Grpc.Reflection.V1;

namespace OrthancGuard.Grpc.Reflection;

/// <summary>The same service under the name that older clients ask for; the messages are the same on the wire.</summary>
[BindServiceMethod(typeof(OldReflectionService), nameof(BindOldName))]
internal sealed class OldReflectionService(DescriptorIndex index) : ReflectionService(index)
{
    public static void BindOldName(ServiceBinderBase binder, ReflectionService? _)
    {
        ArgumentNullException.ThrowIfNull(binder);
        binder.AddMethod(
            new Method<ServerReflectionRequest, ServerReflectionResponse>(
                MethodType.DuplexStreaming,
                "grpc.reflection.v1alpha.ServerReflection",
                nameof(ServerReflectionInfo),
                Marshallers.Create(message => message.ToByteArray(), ServerReflectionRequest.Parser.ParseFrom),
                Marshallers.Create(message => message.ToByteArray(), ServerReflectionResponse.Parser.ParseFrom)),
            (DuplexStreamingServerMethod<ServerReflectionRequest, ServerReflectionResponse>?)null);
    }
}
