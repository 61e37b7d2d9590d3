namespace OrthancGuard.Configuration;

/// <summary>How to reach one Orthanc over REST.</summary>
internal sealed record OrthancSettings
{
    public required Uri Url { get; init; }

    public string? Username { get; init; }

    /// <summary>Taken from Password, PasswordFile or the environment when the configuration is read.</summary>
    public string? Password { get; init; }

    /// <summary>Authorities believed for https; null means the system's.</summary>
    public string? CaFile { get; init; }

    /// <summary>File or folder of its configuration, where the guard may read it (<c>/etc/orthanc</c>); null where it may not. For the doctor only.</summary>
    public string? ConfigurationFiles { get; init; }

    /// <summary>Longest wait for the answer to one request.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Write the state of transfers to the study in Orthanc (metadata; a label from 1.12).</summary>
    public bool WriteStatus { get; init; } = true;

    /// <summary>Number of the user metadata that the state is written to (1024-65535).</summary>
    public int StatusMetadata { get; init; } = 4201;

    /// <summary>Never the password, never the user name.</summary>
    public override string ToString() => $"Orthanc at {Url.GetLeftPart(UriPartial.Authority)}";
}
