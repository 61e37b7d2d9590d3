using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace OrthancGuard.Dicom.Data;

/// <summary>
/// An editable data set. Items stay in the order of the file and duplicates are kept as read; a look-up finds the first.
/// Adding replaces every item of the tag, removing removes them all, so an edit leaves no second copy behind.
/// </summary>
public sealed partial class DicomDataset : IEnumerable<DicomItem>
{
    private DicomItem[] _items = [];
    private bool _isSorted = true;
    private bool _isEdited;
    private Dictionary<uint, int>? _firstOfTag;
    private DicomTransferSyntax? _syntax;
    private DicomDataset? _parent;

    /// <summary>An empty data set for <paramref name="syntax"/>: explicit VR little-endian, or that of the enclosing data set, when null.</summary>
    public DicomDataset(DicomTransferSyntax? syntax = null) => _syntax = syntax;

    /// <summary>An item that is being read, before the sequence around it exists.</summary>
    internal DicomDataset(DicomDataset parent, DicomTransferSyntax? syntax)
        : this(syntax) => _parent = parent;

    public int Count { get; private set; }

    /// <summary>The transfer syntax of the data set, for an item that of the data set around it. Decides byte order of all values.</summary>
    public DicomTransferSyntax Syntax => _syntax ?? _parent?.Syntax ?? DicomTransferSyntax.ExplicitVRLittleEndian;

    /// <summary>The data set that holds the sequence that this data set is an item of; null at top level.</summary>
    public DicomDataset? Parent => _parent;

    /// <summary>For an item of a sequence: true when it ends with a delimiter instead of having a length. Survives editing.</summary>
    public bool HasUndefinedLength { get; internal set; }

    public DicomItem this[int index] => _items.AsSpan(0, Count)[index];

    internal bool IsEdited
    {
        get
        {
            if (_isEdited)
            {
                return true;
            }

            foreach (var item in _items.AsSpan(0, Count))
            {
                if (item is DicomSequence { IsEdited: true })
                {
                    return true;
                }
            }

            return false;
        }
    }

    public bool Contains(DicomTag tag) => IndexOf(tag) >= 0;

    public bool TryGet(DicomTag tag, [NotNullWhen(true)] out DicomItem? item)
    {
        var index = IndexOf(tag);
        item = index >= 0 ? _items[index] : null;
        return item is not null;
    }

    public bool TryGetElement(DicomTag tag, [NotNullWhen(true)] out DicomElement? element)
    {
        element = TryGet(tag, out var item) ? item as DicomElement : null;
        return element is not null;
    }

    public bool TryGetSequence(DicomTag tag, [NotNullWhen(true)] out DicomSequence? sequence)
    {
        sequence = TryGet(tag, out var item) ? item as DicomSequence : null;
        return sequence is not null;
    }

    public Enumerator GetEnumerator() => new(this);

    IEnumerator<DicomItem> IEnumerable<DicomItem>.GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return _items[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<DicomItem>)this).GetEnumerator();

    private int IndexOf(DicomTag tag)
    {
        if (!_isSorted)
        {
            return (_firstOfTag ??= IndexTags()).GetValueOrDefault(tag.Value, -1);
        }

        var index = LowerBound(tag);
        return index < Count && _items[index].Tag == tag ? index : -1;
    }

    // Without an index, a hostile file of many elements out of order would take time in the square of its size.
    private Dictionary<uint, int> IndexTags()
    {
        var index = new Dictionary<uint, int>(Count);
        for (var i = 0; i < Count; i++)
        {
            index.TryAdd(_items[i].Tag.Value, i);
        }

        return index;
    }

    /// <summary>Index of the first item whose tag is not below <paramref name="tag"/>; only for a sorted data set.</summary>
    private int LowerBound(DicomTag tag)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_items[middle].Tag < tag)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Walks the items in order. The data set must not be edited meanwhile.</summary>
    public struct Enumerator
    {
        private readonly DicomDataset _dataset;
        private int _index;

        internal Enumerator(DicomDataset dataset)
        {
            _dataset = dataset;
            _index = -1;
        }

        public readonly DicomItem Current => _dataset._items[_index];

        public bool MoveNext() => ++_index < _dataset.Count;
    }
}
