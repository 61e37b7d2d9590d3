using System.Security.Cryptography;
using OrthancGuard.Storage;

namespace OrthancGuard.Ledger;

/// <summary>The key that signs checkpoints: ECDSA P-256, sealed by the master key in a file of its own.</summary>
internal sealed class LedgerSigner : IDisposable
{
    private const string Seal = "ledger-signing";
    private readonly ECDsa key;

    public LedgerSigner(ECDsa key)
    {
        this.key = key;
        PublicKey = key.ExportSubjectPublicKeyInfo();
        KeyId = IdOf(PublicKey);
    }

    /// <summary>SubjectPublicKeyInfo (DER).</summary>
    public byte[] PublicKey { get; }

    public string KeyId { get; }

    public string PublicKeyPem => key.ExportSubjectPublicKeyInfoPem();

    /// <summary>Reads <c>ledger.key</c>, 0600; makes it when absent. Checkpoints of a lost key stay valid: its public half is in the ledger.</summary>
    /// <exception cref="CryptographicException">The file belongs to another master key, or was altered.</exception>
    public static LedgerSigner Open(DataDirectory directory, Vault vault)
    {
        var file = Path.Combine(directory.Root, "ledger.key");
        if (!File.Exists(file))
        {
            using var made = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            PrivateFile.WriteNew(file, vault.Seal(Seal, made.ExportPkcs8PrivateKey()));
        }

        var opened = ECDsa.Create();
        opened.ImportPkcs8PrivateKey(vault.Open(Seal, PrivateFile.Read(file)), out _);
        return new(opened);
    }

    /// <summary>Seals the key with the vault's newest key.</summary>
    /// <exception cref="CryptographicException">The file belongs to another master key, or was altered.</exception>
    public static void Reseal(DataDirectory directory, Vault vault)
    {
        var file = Path.Combine(directory.Root, "ledger.key");
        if (File.Exists(file))
        {
            PrivateFile.Replace(file, vault.Reseal(Seal, PrivateFile.Read(file)));
        }
    }

    public static LedgerSigner Create() => new(ECDsa.Create(ECCurve.NamedCurves.nistP256));

    public static string IdOf(ReadOnlySpan<byte> publicKey) => Convert.ToHexStringLower(SHA256.HashData(publicKey))[..16];

    public Checkpoint Sign(Checkpoint checkpoint) => checkpoint with { Signature = Sign(checkpoint.Content()) };

    public ExportEnd Sign(ExportEnd end) => end with { Signature = Sign(end.Content()) };

    public void Dispose() => key.Dispose();

    private string Sign(byte[] content)
    {
        lock (key)
        {
            return Convert.ToBase64String(key.SignData(content, HashAlgorithmName.SHA256));
        }
    }
}
