using System.Reflection;

namespace OrthancGuard.Dicom.Network;

/// <summary>How this implementation names itself in associations and in file meta information (PS3.7 D.3.3.2).</summary>
public static class DicomImplementation
{
    /// <summary>A UID derived from a UUID (PS3.5 B.2), chosen once for the product.</summary>
    public const string ClassUid = "2.25.228667319079644886571083059794574497823";

    /// <summary>1 to 16 characters: name and version of the product.</summary>
    public static string VersionName { get; } = "ORTHANCGUARD_" + ShortVersion();

    private static string ShortVersion()
    {
        var version = typeof(DicomImplementation).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        var digits = string.Concat((version ?? "0").Where(char.IsAsciiDigit));
        return digits.Length <= 3 ? digits : digits[..3];
    }
}
