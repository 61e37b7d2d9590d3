using System.Security.Cryptography;

namespace OrthancGuard.Transfers;

/// <summary>An id of our own: <c>t</c> and 25 letters and digits, the first ten of which order by time.</summary>
internal readonly record struct TransferId(string Value) : IComparable<TransferId>
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    public static TransferId Create(TimeProvider time)
    {
        Span<char> text = stackalloc char[26];
        text[0] = 't';
        var milliseconds = time.GetUtcNow().ToUnixTimeMilliseconds();
        for (var i = 10; i >= 1; i--)
        {
            text[i] = Alphabet[(int)(milliseconds & 31)];
            milliseconds >>= 5;
        }

        Span<byte> random = stackalloc byte[15];
        RandomNumberGenerator.Fill(random);
        for (var i = 0; i < random.Length; i++)
        {
            text[11 + i] = Alphabet[random[i] & 31];
        }

        return new(new string(text));
    }

    public int CompareTo(TransferId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    public static bool operator <(TransferId left, TransferId right) => left.CompareTo(right) < 0;

    public static bool operator >(TransferId left, TransferId right) => left.CompareTo(right) > 0;

    public static bool operator <=(TransferId left, TransferId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(TransferId left, TransferId right) => left.CompareTo(right) >= 0;
}
