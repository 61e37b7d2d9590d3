using Grpc.Core;
using Grpc.Reflection.V1;

namespace OrthancGuard.Grpc.Reflection;

/// <summary>Tells clients without .proto files what the server can do.</summary>
internal class ReflectionService(DescriptorIndex index) : ServerReflection.ServerReflectionBase
{
    public override async Task ServerReflectionInfo(
        IAsyncStreamReader<ServerReflectionRequest> requestStream,
        IServerStreamWriter<ServerReflectionResponse> responseStream,
        ServerCallContext context)
    {
        ArgumentNullException.ThrowIfNull(requestStream);
        ArgumentNullException.ThrowIfNull(responseStream);
        ArgumentNullException.ThrowIfNull(context);
        await foreach (var request in requestStream.ReadAllAsync(context.CancellationToken))
            await responseStream.WriteAsync(Answer(request), context.CancellationToken);
    }

    private ServerReflectionResponse Answer(ServerReflectionRequest request)
    {
        var response = new ServerReflectionResponse { ValidHost = request.Host, OriginalRequest = request };
        switch (request.MessageRequestCase)
        {
            case ServerReflectionRequest.MessageRequestOneofCase.ListServices:
                response.ListServicesResponse = new ListServiceResponse { Service = { index.Services.Select(s => new ServiceResponse { Name = s }) } };
                break;
            case ServerReflectionRequest.MessageRequestOneofCase.FileByFilename:
                AnswerFile(response, index.FindFile(request.FileByFilename));
                break;
            case ServerReflectionRequest.MessageRequestOneofCase.FileContainingSymbol:
                AnswerFile(response, index.FindSymbol(request.FileContainingSymbol));
                break;
            case ServerReflectionRequest.MessageRequestOneofCase.FileContainingExtension:
                var extension = request.FileContainingExtension;
                AnswerFile(response, index.FindExtension(extension.ContainingType, extension.ExtensionNumber));
                break;
            case ServerReflectionRequest.MessageRequestOneofCase.AllExtensionNumbersOfType:
                AnswerExtensions(response, request.AllExtensionNumbersOfType);
                break;
            default:
                Fail(response, StatusCode.InvalidArgument, "The request asks nothing.");
                break;
        }

        return response;
    }

    private static void AnswerFile(ServerReflectionResponse response, Google.Protobuf.Reflection.FileDescriptor? file)
    {
        if (file is null)
            Fail(response, StatusCode.NotFound, "It is not here.");
        else
            response.FileDescriptorResponse = new FileDescriptorResponse { FileDescriptorProto = { DescriptorIndex.WithDependencies(file).Select(f => f.SerializedData) } };
    }

    private void AnswerExtensions(ServerReflectionResponse response, string type)
    {
        if (index.FindSymbol(type) is null)
            Fail(response, StatusCode.NotFound, "It is not here.");
        else
            response.AllExtensionNumbersResponse = new ExtensionNumberResponse { BaseTypeName = type, ExtensionNumber = { index.ExtensionsOf(type) } };
    }

    private static void Fail(ServerReflectionResponse response, StatusCode code, string text) =>
        response.ErrorResponse = new ErrorResponse { ErrorCode = (int)code, ErrorMessage = text };
}
