using System.Security.Cryptography;
using System.Text;
using OrthancGuard.Storage;

namespace OrthancGuard.Api.Access;

/// <summary>The callers' tokens. Only digests are kept, and every comparison takes the same time.</summary>
internal sealed class ApiTokens
{
    private readonly (ApiCaller Caller, byte[] Digest)[] known;

    public ApiTokens(string api, string hook) => known = [(ApiCaller.Api, Digest(api)), (ApiCaller.Hook, Digest(hook))];

    /// <summary>Reads the tokens of a data directory; makes them, 0600, at the first start.</summary>
    public static ApiTokens Open(DataDirectory directory) => new(directory.OpenToken("api"), directory.OpenToken("hook"));

    /// <returns>Null for a token that nobody has.</returns>
    public ApiCaller? Find(string presented)
    {
        var digest = Digest(presented);
        ApiCaller? found = null;
        foreach (var (caller, expected) in known)
        {
            if (CryptographicOperations.FixedTimeEquals(digest, expected))
            {
                found = caller;
            }
        }

        return found;
    }

    private static byte[] Digest(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
