using System.Buffers;

namespace OrthancGuard.Dicom.Data;

/// <summary>Writing.</summary>
public sealed partial class DicomFile
{
    /// <summary>Writes the file. Large values go to the stream as slices of what was read.</summary>
    public void WriteTo(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var sink = new StreamSink(stream);
        WriteTo(sink);
        sink.Complete();
    }

    /// <inheritdoc cref="WriteTo(Stream)"/>
    public void WriteTo(IBufferWriter<byte> writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        WriteTo(new BufferWriterSink(writer));
    }

    /// <summary>The file as one new array. Large files are cheaper to write to a stream.</summary>
    public byte[] ToArray()
    {
        RequireWhole();
        if (!IsEdited)
        {
            return _original.ToArray();
        }

        var deflated = DeflatedDataset();
        var length = _prefix.Length + DatasetWriter.Measure(FileMeta, ItemEncoding.ExplicitLittle)
            + (deflated?.Length ?? DatasetWriter.Measure(Dataset, Syntax.Encoding)) + TrailingBytes.Length;
        var bytes = GC.AllocateUninitializedArray<byte>(checked((int)length));
        WriteEdited(new ArraySink(bytes), deflated);
        return bytes;
    }

    /// <summary>Writes the data set only, as a C-STORE request carries it, and returns how many bytes that is.</summary>
    public long WriteDatasetTo(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var sink = new StreamSink(stream);
        var length = WriteDatasetTo(sink);
        sink.Complete();
        return length;
    }

    /// <inheritdoc cref="WriteDatasetTo(Stream)"/>
    public long WriteDatasetTo(IBufferWriter<byte> writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        return WriteDatasetTo(new BufferWriterSink(writer));
    }

    private long WriteDatasetTo(ByteSink sink)
    {
        RequireWhole();
        if (!_original.IsEmpty && !Dataset.IsEdited)
        {
            var (start, end) = _encodedDataset;
            sink.Write(_original.Span[start..end]);
            return end - start;
        }

        if (DeflatedDataset() is { } deflated)
        {
            sink.Write(deflated);
            return deflated.Length;
        }

        new DatasetWriter(sink).Write(Dataset, Syntax.Encoding);
        return DatasetWriter.Measure(Dataset, Syntax.Encoding);
    }

    private void WriteTo(ByteSink sink)
    {
        RequireWhole();
        if (IsEdited)
        {
            WriteEdited(sink, DeflatedDataset());
        }
        else
        {
            sink.Write(_original.Span);
        }
    }

    private void WriteEdited(ByteSink sink, byte[]? deflated)
    {
        sink.Write(_prefix.Span);
        new DatasetWriter(sink).Write(FileMeta, ItemEncoding.ExplicitLittle);
        if (deflated is not null)
        {
            sink.Write(deflated);
        }
        else
        {
            new DatasetWriter(sink).Write(Dataset, Syntax.Encoding);
        }

        sink.Write(TrailingBytes.Span);
    }

    /// <summary>The data set of a deflated transfer syntax: as read where it was not edited, else deflated anew; null for any other.</summary>
    private byte[]? DeflatedDataset()
    {
        if (!Syntax.IsDeflated)
        {
            return null;
        }

        if (!_original.IsEmpty && !Dataset.IsEdited)
        {
            return _original[_encodedDataset.Start.._encodedDataset.End].ToArray();
        }

        var bytes = new byte[checked((int)DatasetWriter.Measure(Dataset, Syntax.Encoding))];
        new DatasetWriter(new ArraySink(bytes)).Write(Dataset, Syntax.Encoding);
        return Inflater.Deflate(bytes);
    }

    private void RequireWhole()
    {
        if (IsHeaderOnly)
        {
            throw new InvalidOperationException("Only the header of this file was read.");
        }
    }
}
