using System.Text;
using Google.Protobuf;
using Grpc.Core;
using Microsoft.AspNetCore.Http;

namespace OrthancGuard.Grpc.Json;

/// <summary>The answers of a streaming service, one JSON message a line, each sent at once.</summary>
internal sealed class JsonResponseStream<T>(HttpContext http, Func<IMessage, string> format) : IServerStreamWriter<T>
    where T : class
{
    public const string ContentType = "application/x-ndjson";

    public WriteOptions? WriteOptions { get; set; }

    public Task WriteAsync(T message) => WriteAsync(message, http.RequestAborted);

    public Task WriteAsync(T message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return WriteLineAsync(http, format((IMessage)message), cancellationToken);
    }

    public static async Task WriteLineAsync(HttpContext http, string json, CancellationToken cancellationToken) =>
        await http.Response.BodyWriter.WriteAsync(Encoding.UTF8.GetBytes(json + "\n"), cancellationToken);
}
