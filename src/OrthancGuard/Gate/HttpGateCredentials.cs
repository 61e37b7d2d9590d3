using System.Buffers.Text;
using System.Net.Http.Headers;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using OrthancGuard.Configuration;

namespace OrthancGuard.Gate;

/// <summary>
/// Proves who an HTTP sender is, where one is named with a user and password. Wrong credentials are 401 whoever else may send;
/// without credentials the sender is nobody, and only its address speaks for it.
/// </summary>
internal sealed class HttpGateCredentials(ConfigurationSource configuration) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (http.Request.Headers.Authorization.ToString() is not { Length: > 0 } header)
        {
            return next(context);
        }

        var name = (string?)http.Request.RouteValues["name"] ?? "";
        if (Sender(name, header) is not { } sender)
        {
            http.Response.Headers.WWWAuthenticate = "Basic realm=\"OrthancGuard\"";
            return ValueTask.FromResult<object?>(Results.StatusCode(StatusCodes.Status401Unauthorized));
        }

        http.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, sender.Username!)], "Basic"));
        return next(context);
    }

    private SenderSettings? Sender(string gateName, string header)
    {
        var senders = configuration.Current.FindGateName(gateName)?.Senders ?? configuration.Current.Listen.Senders ?? [];
        return Decode(header) is { } pair
            ? senders.FirstOrDefault(s => s is { Username: not null, Password: not null } && Equal(pair, $"{s.Username}:{s.Password}"))
            : null;
    }

    private static byte[]? Decode(string header)
    {
        if (!AuthenticationHeaderValue.TryParse(header, out var value)
            || !string.Equals(value.Scheme, "Basic", StringComparison.OrdinalIgnoreCase)
            || !Base64.IsValid(value.Parameter))
        {
            return null;
        }

        return Convert.FromBase64String(value.Parameter!);
    }

    // Over digests, so that the time taken tells neither content nor length.
    private static bool Equal(byte[] given, string expected) =>
        CryptographicOperations.FixedTimeEquals(SHA256.HashData(given), SHA256.HashData(Encoding.UTF8.GetBytes(expected)));
}
