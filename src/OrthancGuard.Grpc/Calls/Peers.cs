using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Grpc.Core;
using Microsoft.AspNetCore.Http;

namespace OrthancGuard.Grpc.Calls;

/// <summary>Who is on the other end of a connection, in gRPC's words.</summary>
internal static class Peers
{
    private static readonly AuthContext Anonymous = new(null, []);

    public static string Describe(ConnectionInfo connection)
    {
        var address = connection.RemoteIpAddress;
        if (address is null)
            return "unknown";
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetwork
            ? $"ipv4:{address}:{connection.RemotePort}"
            : $"ipv6:[{address}]:{connection.RemotePort}";
    }

    public static AuthContext Authenticate(ConnectionInfo connection)
    {
        var certificate = connection.ClientCertificate;
        if (certificate is null)
            return Anonymous;
        const string commonName = "x509_common_name";
        var name = certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: false);
        return new AuthContext(commonName, new Dictionary<string, List<AuthProperty>>(StringComparer.Ordinal)
        {
            [commonName] = [AuthProperty.Create(commonName, Encoding.UTF8.GetBytes(name))],
        });
    }
}
