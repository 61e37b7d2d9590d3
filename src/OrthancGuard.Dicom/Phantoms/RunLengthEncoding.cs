using System.Buffers;
using System.Buffers.Binary;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Phantoms;

/// <summary>RLE Lossless (PS3.5 annex G) for synthetic files: one fragment a frame, with offset table.</summary>
public static class RunLengthEncoding
{
    private const int HeaderLength = 64;

    /// <summary>The same object, its pixel data compressed. The file must be uncompressed little-endian.</summary>
    public static DicomFile Compress(DicomFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var dataset = file.Dataset.Clone();
        if (file.Syntax.IsEncapsulated || file.Syntax.IsBigEndian || !dataset.TryGetElement(DicomTag.PixelData, out var pixelData))
            throw new ArgumentException("Only uncompressed little-endian pixel data can be compressed here.", nameof(file));
        var samples = dataset.GetInt32(DicomTag.SamplesPerPixel) ?? 1;
        var bytes = (dataset.GetInt32(DicomTag.BitsAllocated) ?? 8) / 8;
        var columns = dataset.GetInt32(DicomTag.Columns) ?? 0;
        var pixels = (dataset.GetInt32(DicomTag.Rows) ?? 0) * columns;
        var frames = dataset.GetInt32(DicomTag.NumberOfFrames) ?? 1;
        var isByPlane = samples > 1 && dataset.GetInt32(DicomTag.PlanarConfiguration) == 1;
        var fragments = new ReadOnlyMemory<byte>[frames];
        var offsets = new byte[frames * 4];
        var next = 0;
        for (var frame = 0; frame < frames; frame++)
        {
            var length = pixels * samples * bytes;
            fragments[frame] = Frame(pixelData.Value.Span.Slice(frame * length, length), columns, samples, bytes, isByPlane);
            BinaryPrimitives.WriteInt32LittleEndian(offsets.AsSpan(frame * 4), next);
            next += 8 + fragments[frame].Length;
        }

        dataset.AddOrUpdate(new DicomFragmentSequence(DicomTag.PixelData, DicomVR.OB, offsets, fragments));
        return new DicomFile(dataset, DicomTransferSyntax.Find(DicomUid.RLELossless));
    }

    // A segment for each byte of each sample, most significant first.
    private static byte[] Frame(ReadOnlySpan<byte> frame, int columns, int samples, int bytes, bool isByPlane)
    {
        var output = new ArrayBufferWriter<byte>();
        output.Write(new byte[HeaderLength]);
        var header = new List<int>();
        var pixels = frame.Length / samples / bytes;
        var plane = new byte[pixels];
        for (var sample = 0; sample < samples; sample++)
        {
            for (var part = bytes - 1; part >= 0; part--)
            {
                for (var i = 0; i < pixels; i++)
                    plane[i] = frame[((isByPlane ? (sample * pixels) + i : (i * samples) + sample) * bytes) + part];
                header.Add(output.WrittenCount);
                for (var row = 0; row < pixels; row += columns)
                    Row(plane.AsSpan(row, columns), output);
                if (output.WrittenCount % 2 != 0)
                    output.Write([(byte)0]);
            }
        }

        var result = output.WrittenSpan.ToArray();
        BinaryPrimitives.WriteInt32LittleEndian(result, header.Count);
        for (var i = 0; i < header.Count; i++)
            BinaryPrimitives.WriteInt32LittleEndian(result.AsSpan(4 + (4 * i)), header[i]);
        return result;
    }

    // No run goes beyond its row (PS3.5 G.3.1).
    private static void Row(ReadOnlySpan<byte> plane, ArrayBufferWriter<byte> output)
    {
        for (var i = 0; i < plane.Length;)
        {
            var run = 1;
            while (i + run < plane.Length && run < 128 && plane[i + run] == plane[i])
                run++;
            if (run > 2)
            {
                output.Write([(byte)(257 - run), plane[i]]);
                i += run;
                continue;
            }

            var end = i;
            while (end < plane.Length && end - i < 128 && !(end + 2 < plane.Length && plane[end] == plane[end + 1] && plane[end] == plane[end + 2]))
                end++;
            output.Write([(byte)(end - i - 1)]);
            output.Write(plane[i..end]);
            i = end;
        }
    }
}
