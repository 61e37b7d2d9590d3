using System.Security.Cryptography;

namespace OrthancGuard.Ledger;

/// <summary>Public keys, by their ids, that signatures are checked with.</summary>
internal sealed class TrustedKeys : IDisposable
{
    private readonly Dictionary<string, ECDsa> keys = new(StringComparer.Ordinal);

    /// <summary>Reads one or more PEM public keys.</summary>
    /// <exception cref="ArgumentException">There is none, or one of them is no key of this kind.</exception>
    public static TrustedKeys FromPem(string pem)
    {
        var trusted = new TrustedKeys();
        var rest = pem.AsSpan();
        while (PemEncoding.TryFind(rest, out var fields))
        {
            if (!rest[fields.Label].SequenceEqual("PUBLIC KEY") || !trusted.TryAdd(Convert.FromBase64String(rest[fields.Base64Data].ToString())))
            {
                trusted.Dispose();
                throw new ArgumentException("This is no ECDSA P-256 public key.", nameof(pem));
            }

            rest = rest[fields.Location.End..];
        }

        return trusted.keys.Count > 0 ? trusted : throw new ArgumentException("There is no public key in PEM.", nameof(pem));
    }

    public bool Contains(string id) => keys.ContainsKey(id);

    /// <summary>False when it is no public key.</summary>
    public bool TryAdd(byte[] publicKey)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportSubjectPublicKeyInfo(publicKey, out var read);
            if (read != publicKey.Length || key.KeySize != 256)
            {
                key.Dispose();
                return false;
            }
        }
        catch (CryptographicException)
        {
            key.Dispose();
            return false;
        }

        if (!keys.TryAdd(LedgerSigner.IdOf(publicKey), key))
        {
            key.Dispose();
        }

        return true;
    }

    public bool Signed(string id, byte[] content, string signature)
    {
        if (!keys.TryGetValue(id, out var key))
        {
            return false;
        }

        Span<byte> bytes = stackalloc byte[64];
        // Decoding forgives spaces and odd last bits; what was signed is one text only.
        if (!Convert.TryFromBase64String(signature, bytes, out var length)
            || length != bytes.Length || !string.Equals(Convert.ToBase64String(bytes), signature, StringComparison.Ordinal))
        {
            return false;
        }

        lock (key)
        {
            return key.VerifyData(content, bytes, HashAlgorithmName.SHA256);
        }
    }

    public void Dispose()
    {
        foreach (var key in keys.Values)
        {
            key.Dispose();
        }
    }
}
