using System.Text.Json.Nodes;
using Google.Protobuf;
using Google.Protobuf.Reflection;

namespace OrthancGuard.Grpc.Tests.Reflection;

public sealed class ReflectionTests
{
    [Fact]
    public async Task AClientWithoutProtoFilesFindsServicesAndTheirMessages()
    {
        await using var server = await GrpcServer.StartAsync();
        var answers = await AskAsync(
            server,
            new JsonObject { ["listServices"] = "" },
            new JsonObject { ["fileContainingSymbol"] = "orthancguard.test.v1.Shelf.Get" },
            new JsonObject { ["fileContainingSymbol"] = "orthancguard.test.v1.Item.made_at" },
            new JsonObject { ["fileByFilename"] = "google/api/http.proto" },
            new JsonObject { ["fileContainingExtension"] = new JsonObject { ["containingType"] = "google.protobuf.MethodOptions", ["extensionNumber"] = 72295728 } },
            new JsonObject { ["allExtensionNumbersOfType"] = "google.protobuf.MethodOptions" },
            new JsonObject { ["fileContainingSymbol"] = "orthancguard.test.v1.Nothing" },
            new JsonObject());
        var services = answers[0]["listServicesResponse"]!["service"]!.AsArray().Select(s => (string)s!["name"]!).ToList();
        Assert.Contains("orthancguard.test.v1.Echo", services);
        Assert.Contains("grpc.health.v1.Health", services);
        Assert.Equal("shelf.proto", Files(answers[1])[0].Name);
        Assert.Contains(Files(answers[1]), f => f.Name is "google/protobuf/timestamp.proto");
        Assert.Equal("shelf.proto", Files(answers[2])[0].Name);
        Assert.Equal("google/api/http.proto", Files(answers[3])[0].Name);
        Assert.Equal("google/api/annotations.proto", Files(answers[4])[0].Name);
        Assert.Contains(answers[5]["allExtensionNumbersResponse"]!["extensionNumber"]!.AsArray(), n => (int)n! == 72295728);
        Assert.Equal(5, (int)answers[6]["errorResponse"]!["errorCode"]!);
        Assert.Equal(3, (int)answers[7]["errorResponse"]!["errorCode"]!);
    }

    [Fact]
    public async Task TheOlderNameAnswersTheSame()
    {
        await using var server = await GrpcServer.StartAsync();
        var question = new global::Grpc.Reflection.V1.ServerReflectionRequest { ListServices = "" };
        var answer = await Calls.RawCall.PostAsync(
            server, "/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo", Calls.RawCall.Frame(question));
        Assert.Equal(0, answer.Status);
        var response = global::Grpc.Reflection.V1.ServerReflectionResponse.Parser.ParseFrom(answer.Payload);
        Assert.Contains(response.ListServicesResponse.Service, s => s.Name is "grpc.reflection.v1.ServerReflection");
    }

    private static async Task<IReadOnlyList<JsonNode>> AskAsync(GrpcServer server, params JsonNode[] questions)
    {
        var results = await PythonClient.CallAsync(server, new JsonObject
        {
            ["method"] = "grpc.reflection.v1.ServerReflection.ServerReflectionInfo",
            ["kind"] = "stream_stream",
            ["requests"] = new JsonArray(questions),
        });
        Assert.Equal("OK", (string?)results[0]["code"]);
        return [.. results[0]["responses"]!.AsArray().Select(r => r!)];
    }

    private static List<FileDescriptorProto> Files(JsonNode answer) =>
        [.. answer["fileDescriptorResponse"]!["fileDescriptorProto"]!.AsArray().Select(f => FileDescriptorProto.Parser.ParseFrom(ByteString.FromBase64((string)f!)))];
}
