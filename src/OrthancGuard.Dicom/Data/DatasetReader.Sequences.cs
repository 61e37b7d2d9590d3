namespace OrthancGuard.Dicom.Data;

/// <summary>Sequences and fragments. Recurses once a level, to <see cref="DicomReaderLimits.MaxDepth"/> at most.</summary>
internal ref partial struct DatasetReader
{
    // Each wrong guess costs an exception, so a file may not have any number of them.
    private const int MaxWrongGuesses = 100;

    /// <summary>Items of a value on its own, without a header before them.</summary>
    public DicomDataset[] ReadItems(DicomDataset parent, ItemEncoding encoding, DicomTag tag)
    {
        _place.Enter(tag);
        var position = 0;
        return ReadItems(parent, encoding, _bytes.Length, hasUndefinedLength: false, ref position);
    }

    private DicomItem ReadUndefinedLength(
        DicomDataset parent, ElementHeader header, ItemEncoding encoding, int start, int end, ref int position)
    {
        // Encapsulated pixel data has an offset table, an item as well, so only the VR or the tag tells fragments from items.
        if (header.VR == DicomVR.OB || header.VR == DicomVR.OW)
        {
            return ReadFragments(header, encoding, start, end, ref position);
        }

        var isUnknown = header.VR == DicomVR.UN && encoding != ItemEncoding.ImplicitLittle;
        if (header.VR != DicomVR.SQ && header.VR != DicomVR.UN && encoding != ItemEncoding.ImplicitLittle)
        {
            throw Fail(DicomFormatError.InvalidLength, start, header.Tag, "An undefined length where none is allowed");
        }

        Enter(header.Tag, start);
        var items = ReadItems(parent, isUnknown ? ItemEncoding.ImplicitLittle : encoding, end, hasUndefinedLength: true, ref position);
        _place.Leave();
        return new DicomSequence(
            header.Tag, isUnknown ? DicomVR.UN : DicomVR.SQ, hasUndefinedLength: true, items, _memory[start..position], encoding);
    }

    /// <summary>A sequence of explicit length; null when a private dictionary says SQ of a value that cannot be read as items.</summary>
    private DicomSequence? TryReadSequence(DicomDataset parent, ElementHeader header, ItemEncoding encoding, ReadOnlyMemory<byte> encoded, int start)
    {
        var position = start + header.Size;
        var isGuess = header.Tag.IsPrivate && encoding == ItemEncoding.ImplicitLittle;
        if (isGuess && header.Length > 0
            && (header.Length < ElementHeader.MinSize || ElementHeader.ReadTag(_bytes[position..], bigEndian: false) != DicomTag.Item))
        {
            return null;
        }

        var depth = _place.Depth;
        try
        {
            Enter(header.Tag, start);
            var items = ReadItems(parent, encoding, position + (int)header.Length, hasUndefinedLength: false, ref position);
            _place.Leave();
            return new DicomSequence(header.Tag, DicomVR.SQ, hasUndefinedLength: false, items, encoded, encoding);
        }
        catch (DicomFormatException e) when (isGuess && IsOfContent(e.Error) && ++_guessesWrong <= MaxWrongGuesses)
        {
            _place.ReturnTo(depth);
            return null;
        }
    }

    private static bool IsOfContent(DicomFormatError error) =>
        error is DicomFormatError.Truncated or DicomFormatError.InvalidTag or DicomFormatError.InvalidVR
            or DicomFormatError.InvalidLength or DicomFormatError.InvalidDelimiter;

    private DicomDataset[] ReadItems(DicomDataset parent, ItemEncoding encoding, int end, bool hasUndefinedLength, ref int position)
    {
        if (position == end && !hasUndefinedLength)
        {
            return [];
        }

        encoding = EncodingGuess.OfItems(_bytes[position..end], encoding);
        var syntax = parent.Syntax.Encoding == encoding ? null : DicomTransferSyntax.Plain(encoding);
        var (items, count) = (Array.Empty<DicomDataset>(), 0);
        while (hasUndefinedLength || position < end)
        {
            var (tag, length) = ReadItemHeader(encoding, end, ref position);
            if (tag == DicomTag.SequenceDelimitationItem && (hasUndefinedLength || position == end))
            {
                break;
            }

            if (tag != DicomTag.Item)
            {
                throw Fail(DicomFormatError.InvalidDelimiter, position - ElementHeader.MinSize, tag, "Something else where an item must be");
            }

            CountItem(position - ElementHeader.MinSize);
            _place.NextItem();
            var item = new DicomDataset(parent, syntax) { HasUndefinedLength = length == ElementHeader.Undefined };
            ReadItem(item, encoding, length, end, ref position);
            if (count == items.Length)
            {
                Array.Resize(ref items, Math.Max(1, 2 * count));
            }

            items[count++] = item;
        }

        return count == items.Length ? items : items[..count];
    }

    private void ReadItem(DicomDataset item, ItemEncoding encoding, uint length, int end, ref int position)
    {
        if (length != ElementHeader.Undefined)
        {
            if (length > end - position)
            {
                throw end == _bytes.Length
                    ? Fail(DicomFormatError.Truncated, position, null, "The bytes end within an item")
                    : Fail(DicomFormatError.InvalidLength, position, null, "An item runs past the sequence that holds it");
            }

            end = position + (int)length;
        }

        while (position < end)
        {
            RequireHeader(position, end);
            if (ElementHeader.ReadTag(_bytes[position..], encoding == ItemEncoding.ExplicitBig) == DicomTag.ItemDelimitationItem
                && (item.HasUndefinedLength || position + ElementHeader.MinSize == end))
            {
                position += ElementHeader.MinSize;
                return;
            }

            ReadElement(item, encoding, end, ref position);
        }

        if (item.HasUndefinedLength)
        {
            throw end == _bytes.Length
                ? Fail(DicomFormatError.Truncated, position, null, "The bytes end before an item's delimiter")
                : Fail(DicomFormatError.InvalidDelimiter, position, null, "An item has no delimiter");
        }
    }

    /// <summary>Tag and length of an item or delimiter. The length of a delimiter should be zero and is not looked at.</summary>
    private readonly (DicomTag Tag, uint Length) ReadItemHeader(ItemEncoding encoding, int end, ref int position)
    {
        if (end - position < ElementHeader.MinSize)
        {
            throw end == _bytes.Length
                ? Fail(DicomFormatError.Truncated, position, null, "The bytes end within a sequence")
                : Fail(DicomFormatError.InvalidDelimiter, position, null, "A sequence has no delimiter");
        }

        var bigEndian = encoding == ItemEncoding.ExplicitBig;
        var tag = ElementHeader.ReadTag(_bytes[position..], bigEndian);
        var length = ElementHeader.ReadLength(_bytes[(position + 4)..], bigEndian);
        position += ElementHeader.MinSize;
        return (tag, length);
    }

    private readonly void Enter(DicomTag tag, int start)
    {
        if (_place.Depth >= _limits.MaxDepth)
        {
            throw Fail(DicomFormatError.TooDeep, start, tag, "Sequences nest deeper than allowed");
        }

        _place.Enter(tag);
    }

    private void CountItem(int position)
    {
        if (++_items > _limits.MaxItems)
        {
            throw Fail(DicomFormatError.TooManyItems, position, null, "More items than allowed");
        }
    }
}
