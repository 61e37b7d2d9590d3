using System.Text;

namespace OrthancGuard.Dicom.Data;

/// <summary>Private elements by creator. A key such as <c>0019xx08</c> is a value under one of four masks.</summary>
internal sealed class DicomDictionaryPrivateTable
{
    // Whole tags first; then elements of whichever block was reserved; then the odd kinds some manufacturers need.
    private static readonly uint[] Masks = [0xFFFFFFFF, 0xFFFF00FF, 0xFFFFFF00, 0xFF0000FF];

    private readonly StandardTable _table;
    private readonly Dictionary<string, int> _creators = new(StringComparer.Ordinal);
    private readonly ulong[] _keys = new ulong[GeneratedTables.PrivateDictionary.Rows];
    private readonly int[] _offsets = new int[GeneratedTables.PrivateDictionary.Rows];

    private DicomDictionaryPrivateTable(StandardTable table)
    {
        _table = table;
        var (creator, index) = (0, 0);
        foreach (var row in table)
        {
            var cells = row;
            var name = cells.Next();
            if (name.Length > 0)
            {
                creator = _creators.Count;
                _creators.Add(Encoding.UTF8.GetString(name), creator);
            }

            var (value, mask) = ParseKey(cells.Next());
            _keys[index] = Key(creator, mask, value);
            if (index > 0 && _keys[index - 1] >= _keys[index])
                throw new InvalidOperationException("The rows of the private dictionary are out of order.");
            _offsets[index++] = row.Offset;
        }
    }

    public static DicomDictionaryPrivateTable Load() =>
        new(StandardTable.Open(typeof(DicomDictionaryPrivateTable).Assembly, GeneratedTables.PrivateDictionary));

    public DicomDictionaryEntry? Find(ReadOnlySpan<char> creator, DicomTag tag) => FindOffset(creator, tag) is { } offset ? Read(tag, offset) : null;

    /// <summary>The VR alone, without allocating: a reader asks for every private element of an implicit VR file.</summary>
    public DicomVR? FindVR(ReadOnlySpan<char> creator, DicomTag tag)
    {
        if (FindOffset(creator, tag) is not { } offset)
            return null;
        var row = _table.RowAt(offset);
        _ = row.Next();
        _ = row.Next();
        var cell = row.Next();
        return cell.Length >= 2 ? DicomVR.Parse(cell[..2]) : DicomVR.UN;
    }

    private int? FindOffset(ReadOnlySpan<char> creator, DicomTag tag)
    {
        if (!tag.IsPrivate || tag.Element < 0x1000)
            return null;
        if (!_creators.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(creator, out var index))
            return null;
        for (var mask = 0; mask < Masks.Length; mask++)
        {
            var at = Search(Key(index, mask, tag.Value & Masks[mask]));
            if (at >= 0)
                return _offsets[at];
        }

        return null;
    }

    private int Search(ulong key)
    {
        var (low, high) = (0, _keys.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_keys[middle] == key)
                return middle;
            if (_keys[middle] < key)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return -1;
    }

    private DicomDictionaryEntry Read(DicomTag tag, int offset)
    {
        var row = _table.RowAt(offset);
        _ = row.Next();
        _ = row.Next();
        var vrs = DicomDictionaryEntry.ParseVRs(row.Next());
        var vm = row.NextString();
        var retired = row.Next().Length > 0;
        return new DicomDictionaryEntry(tag, "", row.NextString(), vrs, vm, retired);
    }

    private static ulong Key(int creator, int mask, uint value) => (ulong)creator << 40 | (ulong)mask << 32 | value;

    private static (uint Value, int Mask) ParseKey(ReadOnlySpan<byte> cell)
    {
        uint value = 0, mask = 0;
        foreach (var digit in cell)
        {
            value <<= 4;
            mask <<= 4;
            if (digit == (byte)'x')
                continue;
            mask |= 0xF;
            value |= (uint)StandardTableRow.HexDigit(digit);
        }

        var kind = Array.IndexOf(Masks, mask);
        return kind >= 0 ? (value, kind) : throw new FormatException("A private dictionary key has an unknown form.");
    }
}
