namespace OrthancGuard.Configuration;

/// <summary>The section Orthanc, and Outbox of a delivery.</summary>
internal static class OrthancBinder
{
    private static readonly Uri Nowhere = new("http://localhost:8042/");

    public static OrthancSettings Read(ConfigurationSection section)
    {
        _ = section.RequiredText("Url");
        var standard = new OrthancSettings { Url = Nowhere };
        var settings = new OrthancSettings
        {
            Url = ConfigurationReading.Url(section, "Url", Nowhere),
            Username = section.Text("Username"),
            Password = ReadPassword(section),
            CaFile = section.Reading.ExistingFile(section, "CaFile"),
            ConfigurationFiles = section.Text("ConfigurationFiles") is { } files ? section.Reading.Absolute(files) : null,
            Timeout = section.Seconds("TimeoutSeconds", 1, 3600, standard.Timeout),
            WriteStatus = section.Flag("WriteStatus", standard.WriteStatus),
            StatusMetadata = section.Number("StatusMetadata", 1024, 65535, standard.StatusMetadata),
        };
        PemFiles.CheckAuthorities(section, "CaFile", settings.CaFile);
        if (settings.Username is null != settings.Password is null)
        {
            section.Mistake("Username", "and PasswordFile belong together: give both or neither.");
        }

        return settings;
    }

    /// <summary>A password from PasswordFile or the environment, never from the configuration itself.</summary>
    internal static string? ReadPassword(ConfigurationSection section)
    {
        if (section.IsFromFile("Password"))
        {
            section.Mistake("Password", $"does not belong in this file: use PasswordFile, or the environment ({EnvironmentOverlay.NameOf(section.Path)}__Password).");
        }

        var given = section.Text("Password");
        if (!section.Has("PasswordFile"))
        {
            return given;
        }

        if (section.Reading.ExistingFile(section, "PasswordFile") is not { } file || !File.Exists(file))
        {
            return given ?? "";
        }

        try
        {
            var password = File.ReadAllText(file).TrimEnd('\r', '\n');
            if (password.Length == 0)
            {
                section.Mistake("PasswordFile", "names an empty file.");
            }

            return password;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            section.Mistake("PasswordFile", "names a file that cannot be read.");
            return "";
        }
    }
}
