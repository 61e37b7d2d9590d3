namespace OrthancGuard.Dicom.Data;

/// <summary>
/// Reads elements one after the other. Values become slices; nothing is copied. Every length is compared with what remains
/// before it is used, every count with its limit before the object is made.
/// </summary>
internal ref partial struct DatasetReader
{
    private readonly ReadOnlyMemory<byte> _memory;
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly DicomReaderLimits _limits;
    private readonly ReadingPlace _place = new();
    private int _elements;
    private int _items;
    private int _guessesWrong;
    private bool _restIsElements;

    public DatasetReader(ReadOnlyMemory<byte> memory, DicomReaderLimits limits)
    {
        _memory = memory;
        _bytes = memory.Span;
        _limits = limits;
    }

    /// <summary>
    /// Reads top-level elements from <paramref name="position"/> until the first tag at or above <paramref name="stopBefore"/>, or
    /// the end. False when the bytes end, at an element's boundary, before such a tag was seen.
    /// </summary>
    public bool TryReadUntil(DicomDataset into, ItemEncoding encoding, DicomTag stopBefore, ref int position)
    {
        while (position < _bytes.Length)
        {
            RequireHeader(position, _bytes.Length);
            if (ElementHeader.ReadTag(_bytes[position..], encoding == ItemEncoding.ExplicitBig) >= stopBefore)
            {
                return true;
            }

            ReadElement(into, encoding, _bytes.Length, ref position);
        }

        return false;
    }

    /// <summary>Reads elements as long as they are of one group.</summary>
    public void ReadGroup(DicomDataset into, ItemEncoding encoding, ushort group, ref int position)
    {
        while (_bytes.Length - position >= ElementHeader.MinSize && ElementHeader.ReadTag(_bytes[position..], bigEndian: false).Group == group)
        {
            ReadElement(into, encoding, _bytes.Length, ref position);
        }
    }

    /// <summary>Reads top-level elements to the end. Returns where the data set ends; what follows there is no part of it.</summary>
    public int ReadToEnd(DicomDataset into, ItemEncoding encoding, int position)
    {
        while (position < _bytes.Length)
        {
            if (IsTrailing(into, encoding, position))
            {
                return position;
            }

            ReadElement(into, encoding, _bytes.Length, ref position);
        }

        return position;
    }

    private void ReadElement(DicomDataset into, ItemEncoding encoding, int end, ref int position)
    {
        var start = position;
        var header = ReadHeader(into, ref encoding, start, end);
        if (++_elements > _limits.MaxElements)
        {
            throw Fail(DicomFormatError.TooManyElements, start, header.Tag, "More elements than allowed");
        }

        position = start + header.Size;
        if (header.Length == ElementHeader.Undefined)
        {
            into.Append(ReadUndefinedLength(into, header, encoding, start, end, ref position));
            return;
        }

        RequireValue(header, start, end);
        var encoded = _memory.Slice(start, header.Size + (int)header.Length);
        position += (int)header.Length;
        if (header.VR == DicomVR.SQ && TryReadSequence(into, header, encoding, encoded, start) is { } sequence)
        {
            into.Append(sequence);
            return;
        }

        into.Append(new DicomElement(header.Tag, header.VR == DicomVR.SQ ? DicomVR.UN : header.VR, encoded, header.Size, encoding));
    }

    private readonly void RequireValue(ElementHeader header, int start, int end)
    {
        if (header.Length > _limits.MaxElementLength)
        {
            throw Fail(DicomFormatError.ElementTooLong, start, header.Tag, "A value is longer than allowed");
        }

        if (header.Length > end - start - header.Size)
        {
            throw end == _bytes.Length
                ? Fail(DicomFormatError.Truncated, start, header.Tag, "The bytes end within a value")
                : Fail(DicomFormatError.InvalidLength, start, header.Tag, "A value runs past the item that holds it");
        }
    }

    private readonly void RequireHeader(int position, int end)
    {
        if (end - position < ElementHeader.MinSize)
        {
            throw end == _bytes.Length
                ? Fail(DicomFormatError.Truncated, position, null, "The bytes end within an element's header")
                : Fail(DicomFormatError.InvalidLength, position, null, "An element's header runs past the item that holds it");
        }
    }

    private readonly DicomFormatException Fail(DicomFormatError error, int position, DicomTag? tag, string reason) =>
        new(error, position, _place.PathTo(tag), reason);
}
