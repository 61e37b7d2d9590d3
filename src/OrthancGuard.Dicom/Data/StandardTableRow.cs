using System.Buffers.Text;
using System.Globalization;
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

    /// <summary>The next cell as eight hexadecimal digits.</summary>
    public uint NextHex32()
    {
        var cell = Next();
        return Utf8Parser.TryParse(cell, out uint value, out var used, 'X') && used == cell.Length
            ? value
            : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"No hexadecimal number in the row at byte {Offset}."));
    }
}
