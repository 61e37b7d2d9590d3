using System.Globalization;

namespace OrthancGuard.Configuration;

/// <summary>A machine, or one port of it.</summary>
/// <param name="Host">Name or address.</param>
/// <param name="Port">Null: any.</param>
internal sealed record HostAddress(string Host, int? Port)
{
    /// <summary><c>host</c>, <c>host:port</c>, <c>[address]:port</c>; null for anything else.</summary>
    public static HostAddress? Parse(string text)
    {
        if (Uri.CheckHostName(text.Trim('[', ']')) != UriHostNameType.Unknown)
        {
            return new(text.Trim('[', ']'), null);
        }

        var colon = text.LastIndexOf(':');
        if (colon <= 0 || !int.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port) || port is < 1 or > 65535)
        {
            return null;
        }

        var host = text[..colon].Trim('[', ']');
        return Uri.CheckHostName(host) == UriHostNameType.Unknown ? null : new(host, port);
    }
}
