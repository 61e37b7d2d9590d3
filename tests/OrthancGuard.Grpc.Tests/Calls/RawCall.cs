using System.Buffers.Binary;
using System.Net.Http.Headers;
using Google.Protobuf;

namespace OrthancGuard.Grpc.Tests.Calls;

/// <summary>gRPC calls made of plain HTTP/2 requests, so that a test says every byte.</summary>
internal static class RawCall
{
    public static byte[] Frame(IMessage message, byte flag = 0) => Frame(message.ToByteArray(), flag);

    public static byte[] Frame(byte[] payload, byte flag = 0)
    {
        var frame = new byte[payload.Length + 5];
        frame[0] = flag;
        BinaryPrimitives.WriteInt32BigEndian(frame.AsSpan(1), payload.Length);
        payload.CopyTo(frame, 5);
        return frame;
    }

    public static async Task<RawAnswer> PostAsync(
        GrpcServer server, string path, byte[] body, string contentType = "application/grpc", params (string Name, string Value)[] headers)
    {
        using var client = server.HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        request.Version = client.DefaultRequestVersion;
        request.VersionPolicy = client.DefaultVersionPolicy;
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        using var response = await client.SendAsync(request);
        var bytes = await response.Content.ReadAsByteArrayAsync();
        return new RawAnswer((int)response.StatusCode, bytes, response.Headers, response.TrailingHeaders);
    }
}

internal sealed record RawAnswer(int HttpStatus, byte[] Body, HttpResponseHeaders Headers, HttpResponseHeaders Trailers)
{
    public bool IsTrailersOnly => Headers.Contains("grpc-status");

    public int? Status => Find("grpc-status") is { } value ? int.Parse(value, System.Globalization.CultureInfo.InvariantCulture) : null;

    public string? Message => Find("grpc-message");

    public byte[] Payload => Body[5..];

    public string? Find(string name) =>
        Trailers.TryGetValues(name, out var values) || Headers.TryGetValues(name, out values) ? string.Join(',', values) : null;
}
