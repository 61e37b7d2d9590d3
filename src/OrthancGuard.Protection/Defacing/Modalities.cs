using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Defacing;

/// <summary>What an image's values mean.</summary>
internal enum ScanKind
{
    /// <summary>Hounsfield units.</summary>
    Ct,

    /// <summary>Brightness in no unit.</summary>
    Mr,

    /// <summary>Uptake: shows the skin, but a head can only be found in it with the help of a CT or MR of the same frame of reference.</summary>
    Pet,
}

/// <summary>The SOP classes whose series are looked at.</summary>
internal static class Modalities
{
    /// <summary>Null for what is not looked at.</summary>
    public static ScanKind? Of(string? sopClassUid) => sopClassUid switch
    {
        DicomUid.CTImageStorage or DicomUid.EnhancedCTImageStorage or DicomUid.LegacyConvertedEnhancedCTImageStorage => ScanKind.Ct,
        DicomUid.MRImageStorage or DicomUid.EnhancedMRImageStorage or DicomUid.LegacyConvertedEnhancedMRImageStorage => ScanKind.Mr,
        DicomUid.PositronEmissionTomographyImageStorage or DicomUid.EnhancedPETImageStorage or DicomUid.LegacyConvertedEnhancedPETImageStorage => ScanKind.Pet,
        _ => null,
    };

    public static ScanKind? Of(DicomFile file) => Of(FileIdentity.SopClass(file));
}
