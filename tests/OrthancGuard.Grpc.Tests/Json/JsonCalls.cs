using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace OrthancGuard.Grpc.Tests.Json;

/// <summary>Plain HTTP/1.1 requests.</summary>
internal static class JsonCalls
{
    public static async Task<JsonAnswer> SendAsync(
        GrpcServer server, string method, string path, string? body = null, string contentType = "application/json")
    {
        using var client = server.HttpClient(HttpVersion.Version11);
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(server.Address.GetLeftPart(UriPartial.Authority) + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
        request.Version = HttpVersion.Version11;
        if (body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.Latin1.GetBytes(body));
            request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        using var response = await client.SendAsync(request);
        return new JsonAnswer((int)response.StatusCode, response.Content.Headers.ContentType?.ToString(), await response.Content.ReadAsStringAsync());
    }
}

internal sealed record JsonAnswer(int Status, string? ContentType, string Text)
{
    public JsonNode Json => JsonNode.Parse(Text)!;

    public string? this[string name] => Json[name]?.ToString();
}
