using System.Globalization;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection;

namespace OrthancGuard.Configuration;

/// <summary>The section Profile of a destination.</summary>
internal static class ProfileBinder
{
    public static ProtectionProfile Read(ConfigurationSection section)
    {
        var standard = new ProtectionProfile();
        var profile = new ProtectionProfile
        {
            Deface = section.Choice("Deface", standard.Deface),
            Uncleanable = section.Choice("Uncleanable", standard.Uncleanable),
            FaceShowing = section.Choice("FaceShowing", standard.FaceShowing),
            Dates = section.Choice("Dates", standard.Dates),
            CleanStructuredContent = section.Flag("CleanStructuredContent", standard.CleanStructuredContent),
            CleanGraphics = section.Flag("CleanGraphics", standard.CleanGraphics),
            CleanDescriptors = section.Flag("CleanDescriptors", standard.CleanDescriptors),
            CleanPixelData = section.Flag("CleanPixelData", standard.CleanPixelData),
            AllowedPixelText = section.Texts("AllowedPixelText", mayBeEmpty: true) ?? standard.AllowedPixelText,
            RetainPatientCharacteristics = section.Flag("RetainPatientCharacteristics", standard.RetainPatientCharacteristics),
            RetainDeviceIdentity = section.Flag("RetainDeviceIdentity", standard.RetainDeviceIdentity),
            RetainInstitutionIdentity = section.Flag("RetainInstitutionIdentity", standard.RetainInstitutionIdentity),
            RetainUids = section.Flag("RetainUids", standard.RetainUids),
            RetainSafePrivate = section.Flag("RetainSafePrivate", standard.RetainSafePrivate),
            SafePrivateTable = section.Choice("SafePrivateTable", standard.SafePrivateTable),
            AlsoRemove = [.. (section.Texts("AlsoRemove") ?? []).Select(text => ReadTag(section, text)).OfType<DicomTag>()],
        };
        foreach (var problem in profile.FindProblems())
        {
            section.Mistake("", problem);
        }

        return profile;
    }

    // (0010,0020) or 00100020.
    private static DicomTag? ReadTag(ConfigurationSection section, string text)
    {
        var digits = text.Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        if (digits.Length == 8 && uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            return new DicomTag(value);
        }

        section.Mistake("AlsoRemove", "must hold tags, as in (0018,1030).");
        return null;
    }
}
