namespace OrthancGuard.Dicom.Data;

/// <summary>
/// A value representation (PS3.5 6.2): the two letters and what follows from them. A code that the standard does not know
/// is kept as it was read; it then has no properties but its code and the long length form.
/// </summary>
public readonly partial struct DicomVR : IEquatable<DicomVR>
{
    private readonly ushort _code;

    internal DicomVR(ushort code) => _code = code;

    private DicomVR(char first, char second) => _code = (ushort)((first << 8) | second);

    /// <summary>The two letters: first in the high, second in the low byte; 0 for <c>default</c>.</summary>
    public ushort Code => _code;

    /// <summary>True for the 34 representations of PS3.5 table 6.2-1.</summary>
    public bool IsKnown => Traits.Of(_code).Known;

    /// <summary>True when the value is characters (also UI, DA, IS, …), false for binary values and sequences.</summary>
    public bool IsString => Traits.Of(_code).Text != TextKind.None;

    /// <summary>True when Specific Character Set decides the encoding (PS3.5 6.1.2.2): LO, LT, PN, SH, ST, UC, UT.</summary>
    public bool IsText => Traits.Of(_code).Text == TextKind.CharacterSet;

    /// <summary>True when backslash separates values. False for ST, LT, UT, UR and binary representations.</summary>
    public bool IsMultiValued => Traits.Of(_code).MultiValued;

    /// <summary>True when an explicit VR header has two reserved bytes and a 32-bit length (PS3.5 7.1.2).</summary>
    public bool HasLongLength => Traits.Of(_code).LongLength;

    /// <summary>Width in bytes of the unit that byte order applies to: 1 where none does (PS3.5 7.3).</summary>
    public int UnitSize => Traits.Of(_code).UnitSize;

    /// <summary>What an odd value is padded with: a space for characters, zero for UI and binary (PS3.5 6.2).</summary>
    public byte PaddingByte => Traits.Of(_code).Padding;

    /// <summary>Longest single value in characters, or bytes for fixed binary units; null where the standard sets none below 2^32-2.</summary>
    public int? MaxLength => Traits.Of(_code).MaxLength is var length && length > 0 ? length : null;

    public static bool operator ==(DicomVR left, DicomVR right) => left._code == right._code;

    public static bool operator !=(DicomVR left, DicomVR right) => left._code != right._code;

    /// <summary>The representation named by two upper-case letters that the standard knows.</summary>
    /// <exception cref="FormatException">It is not one.</exception>
    public static DicomVR Parse(string code) =>
        TryParse(code, out var vr) ? vr : throw new FormatException("Not a value representation of PS3.5 table 6.2-1.");

    /// <inheritdoc cref="Parse(string)"/>
    public static DicomVR Parse(ReadOnlySpan<byte> code) =>
        code.Length == 2 && new DicomVR((char)code[0], (char)code[1]) is { IsKnown: true } vr
            ? vr
            : throw new FormatException("Not a value representation of PS3.5 table 6.2-1.");

    public static bool TryParse(string? code, out DicomVR vr)
    {
        vr = code is { Length: 2 } ? new DicomVR(code[0], code[1]) : default;
        return vr.IsKnown;
    }

    public bool Equals(DicomVR other) => _code == other._code;

    public override bool Equals(object? obj) => obj is DicomVR other && Equals(other);

    public override int GetHashCode() => _code;

    /// <summary>The two letters; <c>??</c> where they are not letters.</summary>
    public override string ToString() =>
        IsLetters(_code) ? string.Create(2, _code, static (text, code) => (text[0], text[1]) = ((char)(code >> 8), (char)(code & 0xFF))) : "??";

    internal static bool IsLetters(ushort code) => (code >> 8) is >= 'A' and <= 'Z' && (code & 0xFF) is >= 'A' and <= 'Z';
}
