using System.Collections.Frozen;
using System.Text;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Verification;

/// <summary>Attributes of Types 1C and 2C whose condition can be read in the data set itself; all others are left to the original.</summary>
internal sealed class ConditionalAttributes
{
    // PS3.3 C.11.2, C.11.1, C.7.6.3.1.3, C.7.6.3.1.5, C.7.6.1.1.5, C.17.2, C.8.8.16.
    private static readonly (DicomTag When, string? Is, DicomTag Needed)[] Conditions =
    [
        (DicomTag.WindowCenter, null, DicomTag.WindowWidth),
        (DicomTag.RescaleIntercept, null, DicomTag.RescaleSlope),
        (DicomTag.SamplesPerPixel, "3", DicomTag.PlanarConfiguration),
        (DicomTag.PhotometricInterpretation, "PALETTE COLOR", DicomTag.RedPaletteColorLookupTableDescriptor),
        (DicomTag.PhotometricInterpretation, "PALETTE COLOR", DicomTag.GreenPaletteColorLookupTableDescriptor),
        (DicomTag.PhotometricInterpretation, "PALETTE COLOR", DicomTag.BluePaletteColorLookupTableDescriptor),
        (DicomTag.PixelPaddingRangeLimit, null, DicomTag.PixelPaddingValue),
        (DicomTag.LossyImageCompression, "01", DicomTag.LossyImageCompressionRatio),
        (DicomTag.VerificationFlag, "VERIFIED", DicomTag.VerifyingObserverSequence),
        (DicomTag.ApprovalStatus, "APPROVED", DicomTag.ReviewDate),
        (DicomTag.ApprovalStatus, "APPROVED", DicomTag.ReviewTime),
        (DicomTag.ApprovalStatus, "APPROVED", DicomTag.ReviewerName),
    ];

    private static readonly FrozenSet<uint> OfInterest =
        Conditions.SelectMany(static condition => new[] { condition.When.Value, condition.Needed.Value }).ToFrozenSet();

    private readonly Dictionary<uint, string> _seen = new(OfInterest.Count);

    /// <summary>Notes an attribute of the data set itself.</summary>
    public void Note(DicomTag tag, DicomVR vr, ReadOnlySpan<byte> value)
    {
        if (OfInterest.Contains(tag.Value))
            _seen.TryAdd(tag.Value, vr == DicomVR.US && value.Length >= 2 ? ((char)('0' + (value[0] | value[1]))).ToString() : Encoding.Latin1.GetString(value.Trim(" \0"u8)));
    }

    /// <summary>What a condition asks for and nothing has noted.</summary>
    public IEnumerable<DicomTag> Unmet() => Conditions
        .Where(condition => _seen.TryGetValue(condition.When.Value, out var value)
            && (condition.Is is null ? value.Length > 0 : string.Equals(value, condition.Is, StringComparison.Ordinal))
            && !_seen.ContainsKey(condition.Needed.Value))
        .Select(static condition => condition.Needed);
}
