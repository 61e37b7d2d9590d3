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

    /// <summary>
    /// Reads a file's elements below <paramref name="stopBefore"/> from its first bytes. The tags of a file ascend; of one that
    /// breaks this rule, what stands after the first tag at or above <paramref name="stopBefore"/> is not seen.
    /// </summary>
    /// <exception cref="DicomFormatException">
    /// The bytes are no DICOM file, beyond the limits, or (<see cref="DicomFormatError.Truncated"/>) end before the tag is reached.
    /// </exception>
    public static DicomFile ReadHeader(ReadOnlyMemory<byte> prefix, DicomTag stopBefore, DicomReaderLimits? limits = null) =>
        ReadHeader(prefix, stopBefore, isWhole: false, limits);

    /// <inheritdoc cref="ReadHeader(ReadOnlyMemory{byte}, DicomTag, DicomReaderLimits?)"/>
    /// <param name="prefix">The first bytes of the file, or all of it.</param>
    /// <param name="stopBefore">The first tag not to be read.</param>
    /// <param name="isWhole">True when no bytes follow: the end of the bytes is then the end of the data set.</param>
    /// <param name="limits">The default limits when null.</param>
    public static DicomFile ReadHeader(ReadOnlyMemory<byte> prefix, DicomTag stopBefore, bool isWhole, DicomReaderLimits? limits = null)
    {
        limits ??= DicomReaderLimits.Default;
        var (filePrefix, meta, syntax, start) = ReadMeta(prefix, limits);
        var dataset = ReadDatasetAt(prefix, start, syntax, stopBefore, isWhole, limits);
        return new DicomFile(prefix, filePrefix, meta, dataset, start, prefix.Length) { IsHeaderOnly = true };
    }

    /// <summary>As <see cref="ReadHeader(ReadOnlyMemory{byte}, DicomTag, bool, DicomReaderLimits?)"/>; false when more bytes are needed.</summary>
    /// <exception cref="DicomFormatException">The bytes are no DICOM file, or beyond the limits: more bytes will not help.</exception>
    public static bool TryReadHeader(
        ReadOnlyMemory<byte> prefix, DicomTag stopBefore, bool isWhole, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out DicomFile? header, DicomReaderLimits? limits = null)
    {
        try
        {
            header = ReadHeader(prefix, stopBefore, isWhole, limits);
            return true;
        }
        catch (DicomFormatException e) when (e.Error == DicomFormatError.Truncated && !isWhole)
        {
            header = null;
            return false;
        }
    }

    /// <summary>
    /// Reads a data set that stands without meta group, as in a C-STORE request: whole when <paramref name="stopBefore"/> is null,
    /// else the elements below that tag from the first bytes.
    /// </summary>
    /// <param name="bytes">The data set, or its first bytes. Must not change afterwards.</param>
    /// <param name="syntax">How it is encoded.</param>
    /// <param name="stopBefore">The first tag not to be read, null to read all.</param>
    /// <param name="limits">The default limits when null.</param>
    /// <param name="isWhole">With <paramref name="stopBefore"/>: true when no bytes follow.</param>
    /// <exception cref="DicomFormatException">
    /// The bytes are no such data set, beyond the limits, or (<see cref="DicomFormatError.Truncated"/>) end too early.
    /// </exception>
    public static DicomDataset ReadDataset(
        ReadOnlyMemory<byte> bytes, DicomTransferSyntax syntax, DicomTag? stopBefore = null, DicomReaderLimits? limits = null, bool isWhole = false)
    {
        ArgumentNullException.ThrowIfNull(syntax);
        limits ??= DicomReaderLimits.Default;
        if (stopBefore is { } tag)
        {
            return ReadDatasetAt(bytes, 0, syntax, tag, isWhole, limits);
        }

        var dataset = new DicomDataset(syntax);
        bytes = syntax.IsDeflated ? Inflater.Inflate(bytes, 0, limits).Bytes : bytes;
        var end = new DatasetReader(bytes, limits).ReadToEnd(dataset, syntax.Encoding, 0);
        return end == bytes.Length || !bytes.Span[end..].ContainsAnyExcept((byte)0)
            ? dataset
            : throw new DicomFormatException(DicomFormatError.InvalidTag, end, "", "Bytes after the data set");
    }

    /// <summary>As <see cref="ReadDataset"/> with a tag to stop before; false when more bytes are needed.</summary>
    /// <exception cref="DicomFormatException">The bytes are no such data set, or beyond the limits: more bytes will not help.</exception>
    public static bool TryReadDataset(
        ReadOnlyMemory<byte> bytes, DicomTransferSyntax syntax, DicomTag stopBefore, bool isWhole, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out DicomDataset? dataset, DicomReaderLimits? limits = null)
    {
        try
        {
            dataset = ReadDataset(bytes, syntax, stopBefore, limits, isWhole);
            return true;
        }
        catch (DicomFormatException e) when (e.Error == DicomFormatError.Truncated && !isWhole)
        {
            dataset = null;
            return false;
        }
    }

    private static DicomDataset ReadDatasetAt(
        ReadOnlyMemory<byte> bytes, int start, DicomTransferSyntax syntax, DicomTag stopBefore, bool isWhole, DicomReaderLimits limits)
    {
        var dataset = new DicomDataset(syntax);
        if (syntax.IsDeflated)
        {
            (bytes, start) = (Inflater.Inflate(bytes[start..], start, limits, isPrefix: !isWhole).Bytes, 0);
        }

        var position = start;
        var reader = new DatasetReader(bytes, limits);
        if (!reader.TryReadUntil(dataset, syntax.Encoding, stopBefore, ref position) && !isWhole)
        {
            throw new DicomFormatException(DicomFormatError.Truncated, position, "", $"The bytes end before {stopBefore} is reached");
        }

        return dataset;
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
