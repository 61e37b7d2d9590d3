using System.Buffers.Binary;
using System.Text;

namespace OrthancGuard.Dicom.Network.Messages;

/// <summary>Writes group 0000 elements in ascending order, with the group length in front.</summary>
internal sealed class CommandWriter
{
    private const int LengthElement = 12;
    private byte[] _buffer = new byte[512];
    private int _count = LengthElement;

    public void UInt16(ushort element, ushort value) => BinaryPrimitives.WriteUInt16LittleEndian(Element(element, 2), value);

    /// <summary>Padded with a zero byte (PS3.5 9.1).</summary>
    public void Uid(ushort element, string uid) => Ascii(element, uid, 0);

    public void Text(ushort element, string text) => Ascii(element, text, (byte)' ');

    public byte[] ToArray()
    {
        var header = _buffer.AsSpan(0, LengthElement);
        header.Clear();
        header[4] = 4;
        BinaryPrimitives.WriteInt32LittleEndian(header[8..], _count - LengthElement);
        return _buffer[.._count];
    }

    private void Ascii(ushort element, string text, byte padding)
    {
        var target = Element(element, text.Length + (text.Length & 1));
        target[^1] = padding;
        Encoding.ASCII.GetBytes(text, target);
    }

    private Span<byte> Element(ushort element, int length)
    {
        if (_count + 8 + length > _buffer.Length)
            Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _count + 8 + length));
        var target = _buffer.AsSpan(_count, 8 + length);
        target.Clear();
        BinaryPrimitives.WriteUInt16LittleEndian(target[2..], element);
        BinaryPrimitives.WriteInt32LittleEndian(target[4..], length);
        _count += 8 + length;
        return target[8..];
    }
}
