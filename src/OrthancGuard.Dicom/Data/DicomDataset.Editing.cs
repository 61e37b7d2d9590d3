using System.Diagnostics.CodeAnalysis;

namespace OrthancGuard.Dicom.Data;

/// <summary>Editing. Nothing here touches the bytes of items that stay.</summary>
public sealed partial class DicomDataset
{
    /// <summary>Puts <paramref name="item"/> where the first item of its tag stands, or in tag order; other items of the tag are removed.</summary>
    public void AddOrUpdate(DicomItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        item = Adopt(item);
        var index = IndexOf(item.Tag);
        if (index >= 0)
        {
            _items[index] = item;
            if (!_isSorted || (index + 1 < Count && _items[index + 1].Tag == item.Tag))
            {
                RemoveFrom(index + 1, item.Tag);
            }
        }
        else
        {
            Insert(item);
        }

        _isEdited = true;
    }

    /// <inheritdoc cref="AddOrUpdate"/>
    public void Add(DicomItem item) => AddOrUpdate(item);

    /// <summary>Removes every item of this tag; true when there was one.</summary>
    public bool Remove(DicomTag tag)
    {
        var index = IndexOf(tag);
        if (index < 0)
        {
            return false;
        }

        RemoveFrom(index, tag);
        _isEdited = true;
        return true;
    }

    /// <summary>Removes the items that match, at this level only, and says how many there were.</summary>
    public int RemoveAll(Predicate<DicomItem> match)
    {
        ArgumentNullException.ThrowIfNull(match);
        var kept = 0;
        for (var i = 0; i < Count; i++)
        {
            if (!match(_items[i]))
            {
                _items[kept++] = _items[i];
            }
        }

        return Shrink(kept);
    }

    /// <summary>
    /// The items of an element of VR UN and explicit length whose value is a sequence, as archives leave behind that do not know
    /// the tag: implicit VR little-endian (PS3.5 6.2.2), or explicit where that is what the bytes are. The sequence has VR SQ and is
    /// not part of the data set until it is put there. False when there is no such element or its value is no sequence.
    /// </summary>
    public bool TryParseUnknownAsSequence(DicomTag tag, [NotNullWhen(true)] out DicomSequence? sequence, DicomReaderLimits? limits = null)
    {
        sequence = null;
        if (!TryGetElement(tag, out var element) || element.VR != DicomVR.UN
            || element.Length < ElementHeader.MinSize || ElementHeader.ReadTag(element.Value.Span, bigEndian: false) != DicomTag.Item)
        {
            return false;
        }

        try
        {
            var items = new DatasetReader(element.Value, limits ?? DicomReaderLimits.Default).ReadItems(this, ItemEncoding.ImplicitLittle, tag);
            sequence = new DicomSequence(tag, items);
            return true;
        }
        catch (DicomFormatException)
        {
            return false;
        }
    }

    /// <summary>A copy that can be edited without changing this one. Values are shared, not copied.</summary>
    public DicomDataset Clone() => CloneInto(new DicomDataset(Syntax));

    internal DicomDataset Clone(DicomDataset parent) => CloneInto(new DicomDataset(parent, _syntax));

    /// <summary>Takes an item as read, in file order. The items of a sequence have this parent already.</summary>
    internal void Append(DicomItem item)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Count == 0 ? (_parent is null ? 64 : 4) : Count * 2);
        }

        _isSorted &= Count == 0 || _items[Count - 1].Tag <= item.Tag;
        _firstOfTag?.TryAdd(item.Tag.Value, Count);
        _items[Count++] = item;
    }

    /// <summary>Makes this the top level of a file of <paramref name="syntax"/>; swaps bytes when the byte order changes.</summary>
    internal void ChangeSyntax(DicomTransferSyntax syntax)
    {
        var before = Syntax;
        _syntax = syntax;
        _isEdited |= before.Encoding != syntax.Encoding;
        AlignByteOrder(syntax.IsBigEndian);
    }

    private DicomDataset CloneInto(DicomDataset clone)
    {
        clone.HasUndefinedLength = HasUndefinedLength;
        clone._items = new DicomItem[Count];
        clone._isEdited = _isEdited;
        foreach (var item in this)
        {
            clone.Append(item is DicomSequence sequence ? sequence.Clone(clone) : item);
        }

        return clone;
    }

    private void AlignByteOrder(bool bigEndian)
    {
        for (var i = 0; i < Count; i++)
        {
            if (_items[i] is DicomElement element && element.IsBigEndian != bigEndian)
            {
                _items[i] = element.WithByteOrder(bigEndian);
                _isEdited = true;
            }
            else if (_items[i] is DicomSequence sequence && sequence.VR != DicomVR.UN)
            {
                foreach (var item in sequence.Items)
                {
                    item.AlignByteOrder(bigEndian);
                }
            }
        }
    }

    private DicomItem Adopt(DicomItem item)
    {
        var bigEndian = Syntax.IsBigEndian;
        switch (item)
        {
            case DicomElement element when element.IsBigEndian != bigEndian:
                return element.WithByteOrder(bigEndian);
            case DicomSequence sequence:
                SetParentOf(sequence);
                foreach (var nested in sequence.Items)
                {
                    nested.AlignByteOrder(sequence.VR != DicomVR.UN && bigEndian);
                }

                return sequence;
            default:
                return item;
        }
    }

    private void SetParentOf(DicomSequence sequence)
    {
        foreach (var nested in sequence.Items)
        {
            nested._parent = this;
            nested._syntax = sequence.VR == DicomVR.UN ? DicomTransferSyntax.ImplicitVRLittleEndian : null;
        }
    }

    private void Insert(DicomItem item)
    {
        var index = _isSorted ? LowerBound(item.Tag) : Array.FindIndex(_items, 0, Count, other => other.Tag > item.Tag);
        index = index < 0 ? Count : index;
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Math.Max(4, Count * 2));
        }

        Array.Copy(_items, index, _items, index + 1, Count - index);
        _items[index] = item;
        _firstOfTag = null;
        Count++;
    }

    private void RemoveFrom(int index, DicomTag tag)
    {
        var kept = index;
        for (var i = index; i < Count; i++)
        {
            if (_items[i].Tag != tag)
            {
                _items[kept++] = _items[i];
            }
        }

        Shrink(kept);
    }

    private int Shrink(int kept)
    {
        var removed = Count - kept;
        _items.AsSpan(kept, removed).Clear();
        Count = kept;
        _firstOfTag = null;
        _isEdited |= removed > 0;
        return removed;
    }
}
