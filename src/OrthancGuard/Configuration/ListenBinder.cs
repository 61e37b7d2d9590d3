using System.Net;

namespace OrthancGuard.Configuration;

/// <summary>The section Listen.</summary>
internal static class ListenBinder
{
    public static ListenSettings Read(ConfigurationSection section)
    {
        var standard = new ListenSettings();
        var settings = new ListenSettings
        {
            Api = ConfigurationReading.Url(section, "Api", standard.Api),
            ApiTls = section.Section("ApiTls", ReadTls),
            PlainHttpBeyondLoopback = section.Flag("PlainHttpBeyondLoopback", false),
            Dicom = ConfigurationReading.EndPoint(section, "Dicom", standard.Dicom),
            DicomTls = section.Section("DicomTls", ReadTls),
            Senders = section.Sections("Senders", ReadSender, mayBeEmpty: true),
        };
        if (settings.Api.Scheme == Uri.UriSchemeHttps && settings.ApiTls is null)
        {
            section.Mistake("ApiTls", "is missing: an https address needs a certificate.");
        }

        if (settings.Api.Scheme == Uri.UriSchemeHttp && !settings.Api.IsLoopback && !settings.PlainHttpBeyondLoopback)
        {
            section.Mistake("Api", "is plain http and reachable from other machines: use https, or set PlainHttpBeyondLoopback on a network of your own.");
        }

        return settings;
    }

    public static SenderSettings ReadSender(ConfigurationSection section)
    {
        var aet = ConfigurationReading.AeTitle(section, "Aet");
        IPAddress? address = null;
        if (section.Text("Address") is { } text && !IPAddress.TryParse(text, out address))
        {
            section.Mistake("Address", "must be an IP address.");
        }

        var user = section.Text("Username");
        var password = OrthancBinder.ReadPassword(section);
        if (user is null != password is null)
        {
            section.Mistake("Username", "and PasswordFile belong together: give both or neither.");
        }

        if (aet is not null && user is not null)
        {
            section.Mistake("Username", "is for HTTP and Aet for DICOM: no sender has both.");
        }

        if (!section.Has("Aet") && !section.Has("Address") && !section.Has("Username"))
        {
            section.Mistake("", "needs an Aet, an Address or a Username.");
        }

        return new() { Aet = aet, Address = address, Username = user, Password = password };
    }

    public static TlsServerSettings ReadTls(ConfigurationSection section)
    {
        _ = section.RequiredText("CertificateFile");
        _ = section.RequiredText("KeyFile");
        var settings = new TlsServerSettings
        {
            CertificateFile = section.Reading.ExistingFile(section, "CertificateFile") ?? "",
            KeyFile = section.Reading.ExistingFile(section, "KeyFile") ?? "",
            ClientCaFile = section.Reading.ExistingFile(section, "ClientCaFile"),
        };
        PemFiles.CheckIdentity(section, settings.CertificateFile, settings.KeyFile);
        PemFiles.CheckAuthorities(section, "ClientCaFile", settings.ClientCaFile);
        return settings;
    }
}
