namespace OrthancGuard.Dicom.Data;

/// <summary>Encapsulated pixel data.</summary>
internal ref partial struct DatasetReader
{
    private DicomFragmentSequence ReadFragments(ElementHeader header, ItemEncoding encoding, int start, int end, ref int position)
    {
        ReadOnlyMemory<byte>? offsetTable = null;
        var fragments = new List<ReadOnlyMemory<byte>>();
        while (true)
        {
            var (tag, length) = ReadItemHeader(encoding, end, ref position);
            if (tag == DicomTag.SequenceDelimitationItem)
            {
                break;
            }

            if (tag != DicomTag.Item || length == ElementHeader.Undefined)
            {
                throw Fail(DicomFormatError.InvalidDelimiter, position - ElementHeader.MinSize, header.Tag, "Something else where a fragment must be");
            }

            RequireValue(new ElementHeader(header.Tag, header.VR, length, 0), position, end);
            CountItem(position - ElementHeader.MinSize);
            var fragment = _memory.Slice(position, (int)length);
            position += (int)length;
            if (offsetTable is null)
            {
                offsetTable = fragment;
            }
            else
            {
                fragments.Add(fragment);
            }
        }

        return new DicomFragmentSequence(header.Tag, header.VR, offsetTable ?? default, [.. fragments], _memory[start..position], encoding);
    }
}
