using System.Collections.Concurrent;

namespace OrthancGuard.Protection;

/// <summary>
/// Values in which nothing was found, so that the next instance that says the same need not be searched again: most of a header is the same in
/// every slice. Short values only, and not more than a study has of its own. Safe for several threads.
/// </summary>
internal sealed class RepeatedValues
{
    private const int Longest = 256;
    private const int Most = 4096;

    private readonly ConcurrentDictionary<string, bool> _values = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private int _count;

    public RepeatedValues() => _lookup = _values.GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Contains(ReadOnlySpan<char> value) => value.Length <= Longest && _lookup.ContainsKey(value);

    public void Add(ReadOnlySpan<char> value)
    {
        if (value.Length <= Longest && _count < Most && _lookup.TryAdd(value, true))
            Interlocked.Increment(ref _count);
    }
}
