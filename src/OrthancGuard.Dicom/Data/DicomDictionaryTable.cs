namespace OrthancGuard.Dicom.Data;

/// <summary>The data dictionary as look-up: exact tags, which come first and in order, by a hash; the few repeating groups by mask.</summary>
internal sealed class DicomDictionaryTable
{
    // Twice as many as rows, so that most tags are found where they are first looked for.
    private const int SlotBits = 14;
    private const int SlotMask = (1 << SlotBits) - 1;

    private readonly StandardTable _table;
    private readonly ushort[] _slots = new ushort[1 << SlotBits];
    private readonly uint[] _tags = new uint[GeneratedTables.DataDictionary.Rows];
    private readonly int _exact;
    private readonly List<(uint Value, uint Mask, int Index)> _patterns = [];
    private readonly int[] _offsets = new int[GeneratedTables.DataDictionary.Rows];
    private readonly DicomDictionaryEntry?[] _entries = new DicomDictionaryEntry?[GeneratedTables.DataDictionary.Rows];
    private readonly Lazy<Dictionary<string, int>> _byKeyword;

    private DicomDictionaryTable(StandardTable table)
    {
        _table = table;
        _byKeyword = new(IndexKeywords);
        var index = 0;
        foreach (var row in table)
        {
            var cells = row;
            var value = cells.NextHex32();
            var mask = cells.NextHex32();
            if (mask != uint.MaxValue)
                _patterns.Add((value, mask, index));
            else if (index == 0 || _tags[index - 1] < value)
                _exact = index + 1;
            else
                throw new InvalidOperationException("The rows of the data dictionary are out of order.");
            _tags[index] = value;
            _offsets[index++] = row.Offset;
        }

        for (var i = 0; i < _exact; i++)
        {
            var slot = FirstSlot(_tags[i]);
            while (_slots[slot] != 0)
                slot = (slot + 1) & SlotMask;
            _slots[slot] = checked((ushort)(i + 1));
        }
    }

    public static DicomDictionaryTable Load() =>
        new(StandardTable.Open(typeof(DicomDictionaryTable).Assembly, GeneratedTables.DataDictionary));

    public DicomDictionaryEntry? Find(DicomTag tag)
    {
        for (var slot = FirstSlot(tag.Value); _slots[slot] is var number && number != 0; slot = (slot + 1) & SlotMask)
        {
            if (_tags[number - 1] == tag.Value)
                return _entries[number - 1] ?? Read(number - 1);
        }

        if ((tag.Group & 1) != 0)
            return null;
        foreach (var (value, mask, patternIndex) in _patterns)
        {
            if ((tag.Value & mask) == value)
                return _entries[patternIndex] ?? Read(patternIndex);
        }

        return null;
    }

    public DicomDictionaryEntry? Find(string keyword) =>
        _byKeyword.Value.TryGetValue(keyword, out var index) ? _entries[index] ?? Read(index) : null;

    // Fibonacci hashing: neighbouring elements fall far apart.
    private static int FirstSlot(uint tag) => (int)((tag * 2654435769u) >> (32 - SlotBits));

    private DicomDictionaryEntry Read(int index)
    {
        var row = _table.RowAt(_offsets[index]);
        var tag = new DicomTag(row.NextHex32());
        _ = row.Next();
        var vrs = DicomDictionaryEntry.ParseVRs(row.Next());
        var vm = row.NextString();
        var retired = row.Next().Length > 0;
        var keyword = row.NextString();
        var entry = new DicomDictionaryEntry(tag, keyword, row.NextString(), vrs, vm, retired);
        return Interlocked.CompareExchange(ref _entries[index], entry, null) ?? entry;
    }

    private Dictionary<string, int> IndexKeywords()
    {
        var keywords = new Dictionary<string, int>(_offsets.Length, StringComparer.Ordinal);
        for (var i = 0; i < _offsets.Length; i++)
        {
            // A keyword may stand for an exact tag and for the pattern around it: the exact tag comes first and wins.
            if ((_entries[i] ?? Read(i)).Keyword is { Length: > 0 } keyword)
                keywords.TryAdd(keyword, i);
        }

        return keywords;
    }
}
