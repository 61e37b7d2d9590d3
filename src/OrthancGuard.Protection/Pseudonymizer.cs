using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace OrthancGuard.Protection;

/// <summary>
/// Keyed pseudonyms: HMAC-SHA-256 of the original under the destination's key, each kind of value in a domain of its own. The same
/// original gives the same pseudonym for as long as the key lives. Safe for use by several threads.
/// </summary>
public sealed class Pseudonymizer
{
    // Crockford's base 32: no letters that read as digits, nothing but capitals and digits, legal in every character set and in CS.
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int CodeLength = 15;
    private const int DaysOfShift = 3650;

    private readonly byte[] _key;
    private readonly ConcurrentDictionary<string, string> _uids = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(char Kind, string Original), string> _codes = new();

    public Pseudonymizer(PseudonymKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        _key = key.Bytes.ToArray();
    }

    /// <summary>The UID that stands for <paramref name="original"/>: <c>2.25.</c> and 128 bits in decimal (PS3.5 B.2). Text that is no UID gets one too.</summary>
    public string Uid(string original)
    {
        ArgumentNullException.ThrowIfNull(original);
        return _uids.GetOrAdd(original, static (value, self) => self.MakeUid(value), this);
    }

    /// <summary>
    /// The Patient ID that stands for a patient: the id within its issuer (PS3.3 C.7.1.1). Without an id, pass the Study Instance UID as
    /// <paramref name="fallback"/>: the studies of unidentified patients must not be taken for one patient's.
    /// </summary>
    public string PatientId(string? id, string? issuer, string fallback)
    {
        var trimmed = Trim(id);
        return trimmed.Length > 0 ? Code('P', $"{Trim(issuer)}\0{trimmed}") : Code('p', fallback);
    }

    /// <summary>The Accession Number that stands for one, 16 characters (SH); empty for an empty one.</summary>
    public string Accession(string? original) => CodeOrNothing('A', original);

    /// <summary>The Study ID that stands for one in its study, 16 characters (SH); empty for an empty one.</summary>
    public string StudyId(string? original, string studyUid) =>
        Trim(original).Length == 0 ? "" : Code('S', $"{studyUid}\0{Trim(original)}");

    /// <summary>The serial number that stands for a device's; never empty.</summary>
    public string DeviceSerial(string? original) => Code('D', Trim(original));

    /// <summary>Days, -3650 to -1, by which every date of this patient moves.</summary>
    public int DateShift(string? id, string? issuer, string fallback)
    {
        Span<byte> digest = stackalloc byte[HMACSHA256.HashSizeInBytes];
        var trimmed = Trim(id);
        Digest(trimmed.Length > 0 ? "date-shift" : "date-shift-study", trimmed.Length > 0 ? $"{Trim(issuer)}\0{trimmed}" : fallback, digest);
        return -1 - (int)(BinaryPrimitives.ReadUInt64BigEndian(digest) % DaysOfShift);
    }

    /// <summary>Where the noise starts that fills a face in a series: the same for the same series, unknown without the key.</summary>
    internal ulong FillerSeed(string seriesUid)
    {
        Span<byte> digest = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Digest("filler", seriesUid, digest);
        return BinaryPrimitives.ReadUInt64BigEndian(digest);
    }

    private static string Trim(string? value) => (value ?? "").Trim(' ', '\0');

    private string CodeOrNothing(char kind, string? original) => Trim(original) is { Length: > 0 } value ? Code(kind, value) : "";

    private string Code(char kind, string original) =>
        _codes.GetOrAdd((kind, original), static (key, self) => self.MakeCode(key.Kind, key.Original), this);

    private string MakeCode(char kind, string original)
    {
        Span<byte> digest = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Digest(kind.ToString(), original, digest);
        Span<char> code = stackalloc char[CodeLength + 1];
        code[0] = char.ToUpperInvariant(kind);
        var bits = BinaryPrimitives.ReadUInt128BigEndian(digest);
        for (var i = CodeLength; i > 0; i--, bits >>= 5)
            code[i] = Alphabet[(int)(bits & 31)];
        return new string(code);
    }

    private string MakeUid(string original)
    {
        Span<byte> digest = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Digest("uid", original.Trim(' ', '\0'), digest);
        return string.Create(CultureInfo.InvariantCulture, $"2.25.{BinaryPrimitives.ReadUInt128BigEndian(digest)}");
    }

    private void Digest(string domain, string original, Span<byte> digest)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(domain) + 1 + Encoding.UTF8.GetByteCount(original)];
        var used = Encoding.UTF8.GetBytes(domain, bytes);
        Encoding.UTF8.GetBytes(original, bytes.AsSpan(used + 1));
        HMACSHA256.HashData(_key, bytes, digest);
    }
}
