using System.Net;

namespace OrthancGuard.Configuration;

/// <summary>The section Results, and the one of that name in a destination.</summary>
internal static class ResultBinder
{
    private const long MiB = 1 << 20;

    public static ResultSettings Read(ConfigurationSection section)
    {
        var standard = new ResultSettings();
        var settings = new ResultSettings
        {
            Listen = ConfigurationReading.EndPoint(section, "Listen", null),
            Tls = section.Section("Tls", ListenBinder.ReadTls),
            MaximumBytes = section.Number("MaximumMiB", 1, 2000, standard.MaximumBytes / MiB) * MiB,
            KeepFreeBytes = section.Number("KeepFreeMiB", 0, 1 << 20, standard.KeepFreeBytes / MiB) * MiB,
        };
        if (settings.Tls is not null && settings.Listen is null)
        {
            section.Mistake("Tls", "is of no use without Listen.");
        }

        return settings;
    }

    public static DestinationResults ReadDestination(ConfigurationSection section)
    {
        var settings = new DestinationResults
        {
            CallingAets = section.Texts("CallingAets", mayBeEmpty: true) ?? [],
            Addresses = Addresses(section),
            CertificateThumbprint = section.Text("CertificateThumbprint"),
            FromOrthanc = section.Flag("FromOrthanc", false),
            Kinds = Kinds(section),
        };
        if (settings.CallingAets.Any(aet => aet.Length is 0 or > 16))
        {
            section.Mistake("CallingAets", "must be AE titles of 1 to 16 characters.");
        }

        if (settings.CertificateThumbprint is { } pin && (pin.Length != 64 || !pin.All(char.IsAsciiHexDigit)))
        {
            section.Mistake("CertificateThumbprint", "is the SHA-256 thumbprint of a certificate: 64 hexadecimal digits.");
        }

        if ((settings.CallingAets.Count > 0) != (settings.Addresses.Count > 0) && settings.CertificateThumbprint is null)
        {
            section.Mistake("", "needs CallingAets and Addresses together, or a CertificateThumbprint: an AE title alone proves nothing.");
        }

        if (settings.FromOrthanc && settings.CallingAets.Count == 0)
        {
            section.Mistake("FromOrthanc", "needs CallingAets: by them the vendor's results are told from other instances.");
        }

        return settings;
    }

    private static List<IPAddress> Addresses(ConfigurationSection section)
    {
        var addresses = new List<IPAddress>();
        foreach (var text in section.Texts("Addresses", mayBeEmpty: true) ?? [])
        {
            if (IPAddress.TryParse(text, out var address))
            {
                addresses.Add(address);
            }
            else
            {
                section.Mistake("Addresses", "must be IP addresses.");
            }
        }

        return addresses;
    }

    private static List<ResultKind> Kinds(ConfigurationSection section)
    {
        var kinds = new List<ResultKind>();
        foreach (var text in section.Texts("Kinds", mayBeEmpty: true) ?? [])
        {
            if (Enum.TryParse<ResultKind>(text, out var kind) && Enum.IsDefined(kind) && !char.IsAsciiDigit(text[0]))
            {
                kinds.Add(kind);
            }
            else
            {
                section.Mistake("Kinds", $"must be of {string.Join(", ", Enum.GetNames<ResultKind>())}.{Spelling.Suggest(text, Enum.GetNames<ResultKind>())}");
            }
        }

        return kinds;
    }
}
