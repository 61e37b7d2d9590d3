using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using OrthancGuard.Storage;

namespace OrthancGuard.Api.Access;

/// <summary>The callers' tokens. Only digests are kept: those of the two files, and those that were made since.</summary>
internal sealed class ApiTokens
{
    private readonly (ApiIdentity Caller, byte[] Digest)[] known;
    private volatile FrozenDictionary<string, IssuedToken> issued = FrozenDictionary<string, IssuedToken>.Empty;

    public ApiTokens(string api, string hook) =>
        known = [(new("api", ApiCaller.Api), DigestOf(api)), (new("hook", ApiCaller.Hook), DigestOf(hook))];

    /// <summary>Reads the tokens of a data directory; makes them, 0600, at the first start.</summary>
    public static ApiTokens Open(DataDirectory directory) => new(directory.OpenToken("api"), directory.OpenToken("hook"));

    public static string Digest(string token) => Convert.ToHexStringLower(DigestOf(token));

    /// <summary>Replaces what was made since; a token that was revoked opens nothing from now on.</summary>
    public void Use(IEnumerable<IssuedToken> tokens) => issued = tokens.ToFrozenDictionary(token => token.Digest, StringComparer.Ordinal);

    /// <returns>Null for a token that nobody has, or that is over.</returns>
    public ApiIdentity? Find(string presented, DateTimeOffset now)
    {
        var digest = DigestOf(presented);
        ApiIdentity? found = null;
        foreach (var (caller, expected) in known)
        {
            if (CryptographicOperations.FixedTimeEquals(digest, expected))
            {
                found = caller;
            }
        }

        // A look-up by the digest of 256 random bits tells nobody anything by its time.
        return found ?? (issued.TryGetValue(Convert.ToHexStringLower(digest), out var token) && token.IsInForce(now)
            ? new(ApiIdentity.NameOf(token), token.Roles) { Destination = token.Destination }
            : null);
    }

    private static byte[] DigestOf(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
