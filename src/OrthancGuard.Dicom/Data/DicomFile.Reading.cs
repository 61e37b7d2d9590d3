using System.Text;

namespace OrthancGuard.Dicom.Data;

/// <summary>Reading.</summary>
public sealed partial class DicomFile
{
    private const int PreambleLength = 128;

    /// <summary>Reads a whole file. Values are slices of <paramref name="bytes"/>, which must not change afterwards.</summary>
    /// <exception cref="DicomFormatException">The bytes are no DICOM file, or beyond the limits.</exception>
    public static DicomFile Read(ReadOnlyMemory<byte> bytes, DicomReaderLimits? limits = null)
    {
        limits ??= DicomReaderLimits.Default;
        var (prefix, meta, syntax, start) = ReadMeta(bytes, limits);
        var dataset = new DicomDataset(syntax);
        int end;
        if (syntax.IsDeflated)
        {
            var (inflated, consumed) = Inflater.Inflate(bytes[start..], start, limits);
            var read = new DatasetReader(inflated, limits).ReadToEnd(dataset, syntax.Encoding, 0);
            if (read < inflated.Length && inflated.Span[read..].ContainsAnyExcept((byte)0))
            {
                throw new DicomFormatException(DicomFormatError.InvalidTag, read, "", "Bytes after the data set within its deflated stream");
            }

            end = start + consumed;
            if (consumed % 2 != 0 && end == bytes.Length - 1 && bytes.Span[end] == 0)
            {
                end++;
            }
        }
        else
        {
            end = new DatasetReader(bytes, limits).ReadToEnd(dataset, syntax.Encoding, start);
        }

        if (!syntax.IsEncapsulated && dataset.TryGet(DicomTag.PixelData, out var pixelData) && pixelData is DicomFragmentSequence)
        {
            throw new DicomFormatException(
                DicomFormatError.InvalidLength, end, DicomTag.PixelData.ToString(), "Encapsulated pixel data in a transfer syntax that has none");
        }

        return new DicomFile(bytes, prefix, meta, dataset, start, end);
    }

    private static (ReadOnlyMemory<byte> Prefix, DicomDataset Meta, DicomTransferSyntax Syntax, int Start) ReadMeta(
        ReadOnlyMemory<byte> bytes, DicomReaderLimits limits)
    {
        var position = PrefixLength(bytes.Span);
        var prefix = bytes[..position];
        var meta = new DicomDataset(DicomTransferSyntax.ExplicitVRLittleEndian);
        if (MetaEncoding(bytes.Span[position..]) is { } encoding)
        {
            new DatasetReader(bytes, limits).ReadGroup(meta, encoding, 0x0002, ref position);
        }

        // Some writers leave zeros between the meta group and the data set; an element of group 0000 and length 0 it is not.
        while (meta.Count > 0 && bytes.Length - position > ElementHeader.MinSize && !bytes.Span.Slice(position, ElementHeader.MinSize).ContainsAnyExcept((byte)0))
        {
            position += ElementHeader.MinSize;
        }

        var uid = meta.TryGetElement(DicomTag.TransferSyntaxUID, out var element) ? Encoding.Latin1.GetString(element.Value.Span).Trim('\0', ' ') : null;
        return (prefix, meta, FindSyntax(bytes.Span[position..], uid, hasMeta: meta.Count > 0, position), position);
    }

    /// <summary>The declared transfer syntax where the first element fits it, else the one that it does fit.</summary>
    private static DicomTransferSyntax FindSyntax(ReadOnlySpan<byte> dataset, string? uid, bool hasMeta, int position)
    {
        var declared = uid is null ? null : DicomTransferSyntax.Find(uid);
        if (declared is { IsDeflated: true } || (declared is not null && dataset.IsEmpty))
        {
            return declared;
        }

        // Without a transfer syntax the default one holds (PS3.5 10.1); all that were ever added since have explicit VR.
        var expected = declared?.Encoding ?? (uid is not null ? ItemEncoding.ExplicitLittle : hasMeta ? ItemEncoding.ImplicitLittle : null);
        var encoding = EncodingGuess.Of(dataset, expected)
            ?? throw new DicomFormatException(
                dataset.Length < ElementHeader.MinSize ? DicomFormatError.Truncated : DicomFormatError.NotDicom,
                position,
                "",
                "No data set in an encoding that is known");
        if (declared is not null)
        {
            return declared.Encoding == encoding ? declared : DicomTransferSyntax.Plain(encoding);
        }

        return uid is null ? DicomTransferSyntax.Plain(encoding) : DicomTransferSyntax.Unknown(uid, encoding);
    }

    /// <summary>The encoding of a meta group that starts here: implicit VR, which the standard forbids, only where it is plain to see.</summary>
    private static ItemEncoding? MetaEncoding(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < ElementHeader.MinSize || ElementHeader.ReadTag(bytes, bigEndian: false).Group != 0x0002)
        {
            return null;
        }

        return ElementHeader.ReadTag(bytes, bigEndian: false).IsGroupLength && ElementHeader.ReadLength(bytes[4..], bigEndian: false) == 4
            ? ItemEncoding.ImplicitLittle
            : ItemEncoding.ExplicitLittle;
    }

    private static int PrefixLength(ReadOnlySpan<byte> bytes)
    {
        var magic = "DICM"u8;
        if (bytes.Length >= PreambleLength + magic.Length && bytes.Slice(PreambleLength, magic.Length).SequenceEqual(magic))
        {
            return PreambleLength + magic.Length;
        }

        return bytes.StartsWith(magic) ? magic.Length : 0;
    }
}
