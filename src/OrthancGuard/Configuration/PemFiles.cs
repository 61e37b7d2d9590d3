using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace OrthancGuard.Configuration;

/// <summary>Certificates and keys are opened while the configuration is read: what cannot be is a mistake with a name, not a listener that fails later.</summary>
internal static class PemFiles
{
    /// <summary>The certificate and the key that belongs to it; nothing where one of them is not there.</summary>
    public static void CheckIdentity(ConfigurationSection section, string? certificateFile, string? keyFile)
    {
        if (!File.Exists(certificateFile) || !File.Exists(keyFile))
        {
            return;
        }

        Check(section, "CertificateFile", "and KeyFile are not a certificate in PEM and the key that belongs to it, unencrypted.", () =>
        {
            using var certificate = X509Certificate2.CreateFromPemFile(certificateFile, keyFile);
            return true;
        });
    }

    /// <summary>At least one certificate.</summary>
    public static void CheckAuthorities(ConfigurationSection section, string name, string? file)
    {
        if (!File.Exists(file))
        {
            return;
        }

        Check(section, name, "holds no certificate in PEM.", () =>
        {
            var authorities = new X509Certificate2Collection();
            authorities.ImportFromPemFile(file);
            foreach (var authority in authorities)
            {
                authority.Dispose();
            }

            return authorities.Count > 0;
        });
    }

    private static void Check(ConfigurationSection section, string name, string mistake, Func<bool> isWell)
    {
        try
        {
            if (!isWell())
            {
                section.Mistake(name, mistake);
            }
        }
        catch (CryptographicException)
        {
            section.Mistake(name, mistake);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            section.Mistake(name, "cannot be read by the user that the guard runs as.");
        }
    }
}
