using System.Buffers;

namespace OrthancGuard.Dicom.Data;

/// <summary>
/// Writes one value in ISO 2022. Stays in the set it is in while it can, takes the first declared set that has the character, and is back in
/// the first term's sets before every delimiter and at the end (PS3.5 6.1.2.5.3).
/// </summary>
internal sealed class DicomSpecificCharacterSetEncoder(DicomSpecificCharacterSet set, DicomVR vr)
{
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private DicomSpecificCharacterSetRepertoire _g0 = set.InitialG0;
    private DicomSpecificCharacterSetRepertoire? _g1 = set.InitialG1;

    /// <summary>True while every character had a place in a declared set; others become a question mark.</summary>
    public bool IsExact { get; private set; } = true;

    public byte[] Encode(string text)
    {
        foreach (var character in text)
        {
            if (DicomSpecificCharacterSet.IsDelimiter(character, vr))
                Delimit(character);
            else if (!TryWrite(character))
            {
                IsExact = false;
                TryWrite('?');
            }
        }

        ReturnG0();
        return _bytes.WrittenSpan.ToArray();
    }

    private void Delimit(char character)
    {
        ReturnG0();
        if (_g1 != set.InitialG1 && set.InitialG1 is { } first)
            _bytes.Write(first.Escape.Span);
        _g1 = set.InitialG1;
        Write((byte)character);
    }

    private bool TryWrite(char character)
    {
        if (character <= 0x20 || character == 0x7F)
        {
            Write((byte)character);
            return true;
        }

        if (TryWrite(_g0, character) || (_g1 is not null && TryWrite(_g1, character)))
            return true;
        foreach (var repertoire in set.Declared)
        {
            if (repertoire == _g0 || repertoire == _g1 || !repertoire.TryEncode(character, out _, out _))
                continue;
            _bytes.Write(repertoire.Escape.Span);
            if (repertoire.IsG1)
                _g1 = repertoire;
            else
                _g0 = repertoire;
            return TryWrite(repertoire, character);
        }

        return false;
    }

    private bool TryWrite(DicomSpecificCharacterSetRepertoire repertoire, char character)
    {
        if (!repertoire.TryEncode(character, out var first, out var second))
            return false;
        Write(first);
        if (repertoire.Width == 2)
            Write(second);
        return true;
    }

    private void ReturnG0()
    {
        if (_g0 == set.InitialG0)
            return;
        _bytes.Write(set.InitialG0.Escape.Span);
        _g0 = set.InitialG0;
    }

    private void Write(byte value) => _bytes.Write([value]);
}
