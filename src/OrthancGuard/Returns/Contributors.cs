using System.Globalization;
using System.Text;
using OrthancGuard.Configuration;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Returns;

/// <summary>Items of the Contributing Equipment Sequence (PS3.3 C.12.1.1.5): who made the object, and that the guard turned it back.</summary>
internal static class Contributors
{
    private const int LongestText = 64;

    public static IReadOnlyList<DicomDataset> Of(Destination destination, DateTimeOffset receivedAt) =>
    [
        // CID 7005.
        Item("109102", "Processing Equipment", destination.Contract?.Vendor ?? destination.Name, destination.Name, null, null, "Returned as a result of this destination's"),
        Item(
            "109103",
            "Modifying Equipment",
            "OrthancGuard",
            "OrthancGuard",
            typeof(Contributors).Assembly.GetName().Version?.ToString(3),
            receivedAt.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture) + "+0000",
            "Pseudonyms and moved dates turned back to those of the original study"),
    ];

    private static DicomDataset Item(string code, string meaning, string manufacturer, string model, string? version, string? at, string description)
    {
        var item = new DicomDataset
        {
            Ascii(DicomTag.Manufacturer, DicomVR.LO, manufacturer),
            Ascii(DicomTag.ManufacturerModelName, DicomVR.LO, model),
        };
        if (version is not null)
        {
            item.Add(Ascii(DicomTag.SoftwareVersions, DicomVR.LO, version));
        }

        if (at is not null)
        {
            item.Add(Ascii(DicomTag.ContributionDateTime, DicomVR.DT, at));
        }

        item.Add(Ascii(DicomTag.ContributionDescription, DicomVR.ST, description));
        item.Add(new DicomSequence(DicomTag.PurposeOfReferenceCodeSequence, new DicomDataset
        {
            Ascii(DicomTag.CodeValue, DicomVR.SH, code),
            Ascii(DicomTag.CodingSchemeDesignator, DicomVR.SH, "DCM"),
            Ascii(DicomTag.CodeMeaning, DicomVR.LO, meaning),
        }));
        return item;
    }

    // Legal in every character set; a vendor's name from the contract may have other letters.
    private static DicomElement Ascii(DicomTag tag, DicomVR vr, string text)
    {
        var plain = new string([.. text.Normalize(NormalizationForm.FormD).Where(static c => c is >= ' ' and <= '~' and not '\\')]);
        return new(tag, vr, Encoding.ASCII.GetBytes(plain.Length > LongestText && vr == DicomVR.LO ? plain[..LongestText] : plain));
    }
}
