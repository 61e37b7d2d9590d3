namespace OrthancGuard.Dicom.Data;

/// <summary>Why bytes could not be read as DICOM.</summary>
public enum DicomFormatError
{
    /// <summary>The bytes end before what they announce. With more bytes of the same stream, reading may succeed.</summary>
    Truncated,

    /// <summary>Neither a DICOM prefix nor a data set in a recognisable encoding.</summary>
    NotDicom,

    /// <summary>A tag that cannot stand where it stands.</summary>
    InvalidTag,

    /// <summary>Two bytes where a value representation must be that are none.</summary>
    InvalidVR,

    /// <summary>A length that runs past its container, or an undefined length where none is allowed.</summary>
    InvalidLength,

    /// <summary>An item or delimiter where none may be, or something else where one must be.</summary>
    InvalidDelimiter,

    /// <summary>The deflated data set cannot be inflated.</summary>
    CorruptDeflate,

    /// <summary>Sequences nest deeper than <see cref="DicomReaderLimits.MaxDepth"/>.</summary>
    TooDeep,

    /// <summary>A value is longer than <see cref="DicomReaderLimits.MaxElementLength"/>.</summary>
    ElementTooLong,

    /// <summary>More elements than <see cref="DicomReaderLimits.MaxElements"/>.</summary>
    TooManyElements,

    /// <summary>More sequence items and fragments than <see cref="DicomReaderLimits.MaxItems"/>.</summary>
    TooManyItems,

    /// <summary>The data set inflates beyond <see cref="DicomReaderLimits.MaxInflatedBytes"/> or the ratio that is allowed.</summary>
    InflatedTooLarge,
}

/// <summary>Bytes that are not the DICOM they should be. The message names place and reason, never a value.</summary>
public sealed class DicomFormatException : Exception
{
    public DicomFormatException(DicomFormatError error, long byteOffset, string tagPath, string reason)
        : base($"{reason} (at byte {byteOffset}{(tagPath.Length > 0 ? ", " + tagPath : "")}).")
    {
        Error = error;
        ByteOffset = byteOffset;
        TagPath = tagPath;
    }

    public DicomFormatError Error { get; }

    /// <summary>Offset from the first byte that was given; within the inflated data set where that is deflated.</summary>
    public long ByteOffset { get; }

    /// <summary>Where in the data set, <c>(0040,A730)[2].(0040,A160)</c>; empty before the first element.</summary>
    public string TagPath { get; }
}
