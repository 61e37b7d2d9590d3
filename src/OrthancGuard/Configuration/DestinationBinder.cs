namespace OrthancGuard.Configuration;

/// <summary>One of Destinations.</summary>
internal static class DestinationBinder
{
    public static Destination Read(ConfigurationSection section)
    {
        var name = section.RequiredText("Name");
        if (name.Length > 64 || name.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-')))
        {
            section.Mistake("Name", "must be letters, digits, - and _, at most 64: it is part of URLs and of the keys of pseudonyms.");
        }

        return new()
        {
            Name = name,
            GateAet = ConfigurationReading.AeTitle(section, "GateAet"),
            GateName = section.Text("GateName") ?? name,
            Senders = section.Sections("Senders", ListenBinder.ReadSender, mayBeEmpty: true),
            Modalities = section.Texts("Modalities"),
            Parallelism = section.Number("Parallelism", 1, 16, 1),
            Contract = ReadContract(section),
            Consent = section.Choice("Consent", ConsentModel.OptOut),
            Needs = section.Sections("Needs", NeedBinder.Read),
            Guarded = section.Section("Guarded", ReadGuarded) ?? new(),
            Profile = section.Section("Profile", ProfileBinder.Read) ?? new(),
            AlsoAt = ReadAlsoAt(section),
            Review = section.Section("Review", ReadReview) ?? new(),
            Results = section.Section("Results", ResultBinder.ReadDestination),
            Delivery = section.RequiredSection("Delivery", ReadDelivery),
        };
    }

    private static DestinationContract? ReadContract(ConfigurationSection section)
    {
        if (!section.Has("Contract"))
        {
            section.Mistake("Contract", "is missing: nothing is sent to a vendor without one (Vendor, Reference, Purpose, ValidFrom, ValidUntil).");
        }

        return section.Section("Contract", ContractBinder.Read);
    }

    private static List<HostAddress> ReadAlsoAt(ConfigurationSection section)
    {
        var found = new List<HostAddress>();
        foreach (var text in section.Texts("AlsoAt", mayBeEmpty: true) ?? [])
        {
            if (HostAddress.Parse(text) is { } address)
            {
                found.Add(address);
            }
            else
            {
                section.Mistake("AlsoAt", "must be names or addresses of machines, each with or without a port, as in ai.example:443.");
            }
        }

        return found;
    }

    private static ReviewSettings ReadReview(ConfigurationSection section) => new()
    {
        FourEyes = section.Flag("FourEyes", false),
        FourEyesForFaces = section.Flag("FourEyesForFaces", true),
    };

    private static GuardedEntries ReadGuarded(ConfigurationSection section) => new()
    {
        Modalities = section.Texts("Modalities", mayBeEmpty: true) ?? [],
        Peers = section.Texts("Peers", mayBeEmpty: true) ?? [],
        DicomWebServers = section.Texts("DicomWebServers", mayBeEmpty: true) ?? [],
    };

    private static DeliverySettings ReadDelivery(ConfigurationSection section)
    {
        _ = section.RequiredText("Mode");
        return section.Choice("Mode", DeliveryMode.Dicom) == DeliveryMode.Dicom ? ReadDicom(section) : ReadOrthanc(section);
    }

    private static DicomDeliverySettings ReadDicom(ConfigurationSection section)
    {
        var standard = new DicomDeliverySettings { Host = "", Port = 0, CalledAet = "" };
        _ = section.RequiredText("CalledAet");
        return new()
        {
            Host = section.RequiredText("Host"),
            Port = section.RequiredNumber("Port", 1, 65535),
            CalledAet = ConfigurationReading.AeTitle(section, "CalledAet") ?? "",
            CallingAet = ConfigurationReading.AeTitle(section, "CallingAet") ?? standard.CallingAet,
            Tls = section.Section("Tls", ReadTls),
            Associations = section.Number("Associations", 1, 16, standard.Associations),
            Timeout = section.Seconds("TimeoutSeconds", 1, 3600, standard.Timeout),
            MaxPdu = section.Number("MaxPdu", 4096, 1 << 24, standard.MaxPdu),
        };
    }

    private static TlsClientSettings ReadTls(ConfigurationSection section)
    {
        var settings = new TlsClientSettings
        {
            CaFile = section.Reading.ExistingFile(section, "CaFile"),
            CertificateFile = section.Reading.ExistingFile(section, "CertificateFile"),
            KeyFile = section.Reading.ExistingFile(section, "KeyFile"),
            ServerName = section.Text("ServerName"),
            PinnedThumbprint = section.Text("PinnedThumbprint"),
        };
        if (settings.PinnedThumbprint is { } pin && (pin.Length != 64 || !pin.All(char.IsAsciiHexDigit)))
        {
            section.Mistake("PinnedThumbprint", "is the SHA-256 thumbprint of a certificate: 64 hexadecimal digits.");
        }

        if (settings.CertificateFile is null != settings.KeyFile is null)
        {
            section.Mistake("CertificateFile", "and KeyFile belong together: give both or neither.");
        }

        PemFiles.CheckIdentity(section, settings.CertificateFile, settings.KeyFile);
        PemFiles.CheckAuthorities(section, "CaFile", settings.CaFile);

        return settings;
    }

    private static OrthancDeliverySettings ReadOrthanc(ConfigurationSection section)
    {
        (string Member, OrthancRoute Route)[] ways =
            [("Modality", OrthancRoute.Modality), ("Peer", OrthancRoute.Peer), ("DicomWebServer", OrthancRoute.DicomWeb)];
        var given = ways.Where(way => section.Has(way.Member)).ToList();
        if (given.Count != 1)
        {
            section.Mistake("", "needs exactly one of Modality, Peer and DicomWebServer: the entry of Orthanc that leads to the vendor.");
        }

        var (member, route) = given.Count > 0 ? given[0] : ways[0];
        return new()
        {
            Outbox = section.Section("Outbox", OrthancBinder.Read),
            Through = route,
            Entry = section.Text(member) ?? "",
        };
    }

    private enum DeliveryMode
    {
        Dicom,
        Orthanc,
    }
}
