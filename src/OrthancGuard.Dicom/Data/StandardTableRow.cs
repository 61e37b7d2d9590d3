using System.Text;

namespace OrthancGuard.Dicom.Data;

/// <summary>One row of a <see cref="StandardTable"/>: its cells are read from the left, each once.</summary>
public ref struct StandardTableRow(ReadOnlySpan<byte> line, int offset)
{
    private ReadOnlySpan<byte> _rest = line;

    /// <summary>Where the row starts in the table.</summary>
    public int Offset { get; } = offset;

    /// <summary>The next cell as it stands.</summary>
    public ReadOnlySpan<byte> Next()
    {
        var end = _rest.IndexOf((byte)'\t');
        var cell = end < 0 ? _rest : _rest[..end];
        _rest = end < 0 ? default : _rest[(end + 1)..];
        return cell;
    }

    /// <summary>The next cell as text.</summary>
    public string NextString() => Encoding.UTF8.GetString(Next());

    /// <summary>The next cell as hexadecimal digits.</summary>
    public uint NextHex32()
    {
        uint value = 0;
        foreach (var digit in Next())
            value = (value << 4) | (uint)HexDigit(digit);
        return value;
    }

    internal static int HexDigit(byte digit) => digit switch
    {
        >= (byte)'0' and <= (byte)'9' => digit - '0',
        >= (byte)'A' and <= (byte)'F' => digit - 'A' + 10,
        _ => throw new FormatException("A table holds a tag that is not hexadecimal."),
    };
}
