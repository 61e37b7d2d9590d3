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
