using System.Diagnostics.CodeAnalysis;

namespace OrthancGuard.Dicom.Data;

/// <summary>Reading parts: headers from the first bytes, and data sets without a file around them.</summary>
public sealed partial class DicomFile
{
    /// <summary>
    /// Reads a file's elements below <paramref name="stopBefore"/> from its first bytes. The tags of a file ascend; of one that
    /// breaks this rule, what stands after the first tag at or above <paramref name="stopBefore"/> is not seen.
    /// </summary>
    /// <param name="prefix">The first bytes of the file, or all of it.</param>
    /// <param name="stopBefore">The first tag not to be read.</param>
    /// <param name="isWhole">True when no bytes follow: the end of the bytes is then the end of the data set.</param>
    /// <param name="limits">The default limits when null.</param>
    /// <exception cref="DicomFormatException">
    /// The bytes are no DICOM file, beyond the limits, or (<see cref="DicomFormatError.Truncated"/>) end before the tag is reached.
    /// </exception>
    public static DicomFile ReadHeader(ReadOnlyMemory<byte> prefix, DicomTag stopBefore, bool isWhole, DicomReaderLimits? limits = null)
    {
        limits ??= DicomReaderLimits.Default;
        var (filePrefix, meta, syntax, start) = ReadMeta(prefix, limits);
        var dataset = ReadDatasetAt(prefix, start, syntax, stopBefore, isWhole, limits);
        return new DicomFile(prefix, filePrefix, meta, dataset, start, prefix.Length) { IsHeaderOnly = true };
    }

    /// <summary>The header of a whole file; null when it is no DICOM file, or broken before <paramref name="stopBefore"/>.</summary>
    public static DicomFile? ReadHeaderOrNull(ReadOnlyMemory<byte> file, DicomTag stopBefore)
    {
        try
        {
            return ReadHeader(file, stopBefore, isWhole: true);
        }
        catch (DicomFormatException)
        {
            return null;
        }
    }

    /// <summary>As <see cref="ReadHeader"/>; false when more bytes are needed.</summary>
    /// <exception cref="DicomFormatException">The bytes are no DICOM file, or beyond the limits: more bytes will not help.</exception>
    public static bool TryReadHeader(
        ReadOnlyMemory<byte> prefix,
        DicomTag stopBefore,
        bool isWhole,
        [NotNullWhen(true)] out DicomFile? header,
        DicomReaderLimits? limits = null)
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
        ReadOnlyMemory<byte> bytes,
        DicomTransferSyntax syntax,
        DicomTag stopBefore,
        bool isWhole,
        [NotNullWhen(true)] out DicomDataset? dataset,
        DicomReaderLimits? limits = null)
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
}
