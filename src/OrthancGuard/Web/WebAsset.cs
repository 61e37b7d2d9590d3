using System.Security.Cryptography;

namespace OrthancGuard.Web;

/// <summary>A file of the interface that lies in the program. Its path changes with its content, so that a browser may keep it.</summary>
internal sealed class WebAsset
{
    private readonly byte[] bytes;
    private readonly string contentType;

    private WebAsset(string name, string contentType)
    {
        using var stream = typeof(WebAsset).Assembly.GetManifestResourceStream($"web/{name}")
            ?? throw new InvalidOperationException($"The program was built without {name}.");
        bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        this.contentType = contentType;
        var digest = Convert.ToHexStringLower(SHA256.HashData(bytes))[..12];
        Path = $"/web/assets/{digest}/{name}";
    }

    public static WebAsset Style { get; } = new("guard.css", "text/css; charset=utf-8");

    public static WebAsset Script { get; } = new("guard.js", "text/javascript; charset=utf-8");

    /// <summary>Draws boxes on the picture of the page for reviews.</summary>
    public static WebAsset Review { get; } = new("review.js", "text/javascript; charset=utf-8");

    public static IReadOnlyList<WebAsset> All { get; } = [Style, Script, Review];

    public string Path { get; }

    public IResult Answer(HttpContext http)
    {
        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return TypedResults.Bytes(bytes, contentType);
    }
}
