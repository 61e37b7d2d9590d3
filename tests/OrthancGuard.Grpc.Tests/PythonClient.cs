using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using OrthancGuard.Grpc.Tests.Protos;

namespace OrthancGuard.Grpc.Tests;

/// <summary>Debian's python3-grpcio, which shares no code with the server.</summary>
internal static class PythonClient
{
    private const string Python = "/usr/bin/python3";

    private static readonly Lazy<string?> Missing = new(FindMissing);

    /// <summary>Makes the calls in order on one channel and gives what came of each.</summary>
    public static async Task<IReadOnlyList<JsonNode>> CallAsync(GrpcServer server, params JsonObject[] calls)
    {
        Assert.SkipUnless(Missing.Value is null, Missing.Value ?? "");
        var descriptors = Path.Combine(Directory.CreateTempSubdirectory("grpc-tests-").FullName, "descriptors");
        await File.WriteAllBytesAsync(descriptors, Descriptors().ToByteArray());
        try
        {
            var output = await RunAsync(server, descriptors, calls);
            return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(descriptors)!, recursive: true);
        }
    }

    private static async Task<string> RunAsync(GrpcServer server, string descriptors, JsonObject[] calls)
    {
        var script = Path.Combine(AppContext.BaseDirectory, "Python", "call.py");
        List<string> arguments = [script, server.Address.Authority, descriptors];
        if (server.Certificate is { } certificate)
        {
            var root = Path.Combine(Path.GetDirectoryName(descriptors)!, "root.pem");
            await File.WriteAllTextAsync(root, certificate.ExportCertificatePem());
            arguments.Add(root);
        }

        using var process = Process.Start(new ProcessStartInfo(Python, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["GRPC_VERBOSITY"] = "ERROR", ["no_proxy"] = "*" },
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        foreach (var call in calls)
            await process.StandardInput.WriteLineAsync(call.ToJsonString(new JsonSerializerOptions { WriteIndented = false }));
        process.StandardInput.Close();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        await process.WaitForExitAsync(limit.Token);
        Assert.True(process.ExitCode == 0, await errors);
        return await output;
    }

    private static FileDescriptorSet Descriptors()
    {
        var set = new FileDescriptorSet();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in new[] { EchoReflection.Descriptor, ShelfReflection.Descriptor, global::Grpc.Health.V1.HealthReflection.Descriptor, global::Grpc.Reflection.V1.ReflectionReflection.Descriptor, Google.Rpc.StatusReflection.Descriptor, Google.Rpc.ErrorDetailsReflection.Descriptor })
            Add(file);
        return set;

        void Add(FileDescriptor file)
        {
            if (!seen.Add(file.Name))
                return;
            foreach (var dependency in file.Dependencies)
                Add(dependency);
            set.File.Add(file.ToProto());
        }
    }

    private static string? FindMissing()
    {
        if (!File.Exists(Python))
            return $"{Python} is not installed.";
        using var process = Process.Start(new ProcessStartInfo(Python, ["-c", "import grpc, google.protobuf"]) { UseShellExecute = false, RedirectStandardError = true })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? null : "python3-grpcio is not installed.";
    }
}
