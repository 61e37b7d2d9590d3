using System.Collections.Frozen;
using OrthancGuard.Dicom.Codecs.Deflate;
using OrthancGuard.Dicom.Codecs.Jpeg;
using OrthancGuard.Dicom.Codecs.Jpeg2000;
using OrthancGuard.Dicom.Codecs.JpegLs;
using OrthancGuard.Dicom.Codecs.Rle;
using OrthancGuard.Dicom.Codecs.Uncompressed;

namespace OrthancGuard.Dicom.Codecs;

/// <summary>Which decoder serves which encapsulated transfer syntax (PS3.5 Annex A.4).</summary>
internal static class FrameDecoders
{
    private static readonly JpegLsDecoder JpegLs = new();
    private static readonly Jpeg2000Decoder Jpeg2000 = new();
    private static readonly DctDecoder Dct = new();
    private static readonly LosslessDecoder Lossless = new();

    private static readonly FrozenDictionary<string, IFrameDecoder> ByUid = new Dictionary<string, IFrameDecoder>(StringComparer.Ordinal)
    {
        ["1.2.840.10008.1.2.1.98"] = new UncompressedFrameDecoder(),
        ["1.2.840.10008.1.2.8.1"] = new DeflatedFrameDecoder(),
        ["1.2.840.10008.1.2.5"] = new RleDecoder(),
        ["1.2.840.10008.1.2.4.50"] = Dct,
        ["1.2.840.10008.1.2.4.51"] = Dct,
        ["1.2.840.10008.1.2.4.57"] = Lossless,
        ["1.2.840.10008.1.2.4.70"] = Lossless,
        ["1.2.840.10008.1.2.4.80"] = JpegLs,
        ["1.2.840.10008.1.2.4.81"] = JpegLs,
        ["1.2.840.10008.1.2.4.90"] = Jpeg2000,
        ["1.2.840.10008.1.2.4.91"] = Jpeg2000,
        ["1.2.840.10008.1.2.4.201"] = Jpeg2000,
        ["1.2.840.10008.1.2.4.202"] = Jpeg2000,
        ["1.2.840.10008.1.2.4.203"] = Jpeg2000,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<KeyValuePair<string, IFrameDecoder>> All => ByUid;

    /// <summary>The decoder for a transfer syntax; null if there is none here.</summary>
    public static IFrameDecoder? Find(string transferSyntaxUid) => ByUid.GetValueOrDefault(transferSyntaxUid);
}
