using FsCheck.Fluent;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Tests.Data;

/// <summary>Damage of every kind to files of every encoding: a format exception or a file that is written as it was read, and nothing else.</summary>
public sealed class DicomFileFuzzTests
{
    private static readonly DicomTransferSyntax[] Syntaxes =
    [
        DicomTransferSyntax.ImplicitVRLittleEndian, DicomTransferSyntax.ExplicitVRLittleEndian,
        DicomTransferSyntax.ExplicitVRBigEndian, DicomTransferSyntax.DeflatedExplicitVRLittleEndian,
    ];

    [Fact]
    public void EveryTruncationIsRefusedOrIsTheDataSetUpToThere()
    {
        foreach (var bytes in Files(6))
        {
            for (var length = 0; length < bytes.Length; length++)
            {
                if (Survives(bytes[..length]) is { } file)
                    Assert.True(file.Dataset.Count <= DicomFile.Read(bytes).Dataset.Count);
            }
        }
    }

    [Fact]
    public void NoFlippedBitDoesAnythingElse()
    {
        var random = new Random(20260607);
        foreach (var bytes in Files(12))
        {
            for (var i = 0; i < 400; i++)
            {
                var damaged = (byte[])bytes.Clone();
                for (var flips = random.Next(1, 4); flips > 0; flips--)
                    damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
                Survives(damaged);
            }
        }
    }

    [Fact]
    public void NoBytesMovedOrMultipliedDoAnythingElse()
    {
        var random = new Random(607);
        byte[][] lumps = [[0xFE, 0xFF, 0x00, 0xE0, 0xFF, 0xFF, 0xFF, 0xFF], [0xFE, 0xFF, 0x0D, 0xE0, 0, 0, 0, 0], [0xFE, 0xFF, 0xDD, 0xE0, 0, 0, 0, 0], [0xFF, 0xFF, 0xFF, 0xFF], [0, 0, 0, 0, 0, 0, 0, 0]];
        foreach (var bytes in Files(12))
        {
            for (var i = 0; i < 300; i++)
            {
                var (from, to) = (random.Next(132, bytes.Length), random.Next(132, bytes.Length));
                var length = random.Next(1, 40);
                var lump = random.Next(2) == 0 ? lumps[random.Next(lumps.Length)] : bytes[from..Math.Min(bytes.Length, from + length)];
                Survives(random.Next(2) == 0
                    ? [.. bytes[..to], .. lump, .. bytes[to..]]
                    : [.. bytes[..to], .. lump, .. bytes[Math.Min(bytes.Length, to + lump.Length)..]]);
            }
        }
    }

    [Fact]
    public void RandomBytesAreNoFile()
    {
        var random = new Random(9);
        for (var i = 0; i < 2000; i++)
        {
            var bytes = new byte[random.Next(600)];
            random.NextBytes(bytes);
            Survives(bytes);
            if (bytes.Length > 140)
            {
                "DICM"u8.CopyTo(bytes.AsSpan(128));
                Survives(bytes);
            }
        }
    }

    private static DicomFile? Survives(byte[] bytes)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        DicomFile? file = null;
        try
        {
            file = DicomFile.Read(bytes);
        }
        catch (DicomFormatException e)
        {
            Assert.InRange(e.ByteOffset, 0, Math.Max(bytes.Length, 8 << 20));
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, (40L * bytes.Length) + (1 << 20));
        if (file is null)
            return null;
        Assert.Equal(bytes, file.ToArray());

        // Whatever was made of it can be edited, written and read.
        file.Dataset.Add(DicomTag.PatientID, DicomVR.LO, "ID");
        var edited = new DicomFile(file.Dataset.Clone(), file.Syntax).ToArray();
        if (file.Syntax.IsKnown)
            Assert.Equal("ID", DicomFile.Read(edited).Dataset.GetString(DicomTag.PatientID));
        return file;
    }

    private static IEnumerable<byte[]> Files(int count)
    {
        // Big enough that every kind of item is among them.
        var datasets = RandomDatasets.Dataset().Sample(count * 4, 50).Where(dataset => dataset.Count > 4).Take(count);
        foreach (var dataset in datasets)
        {
            dataset.Add(DicomTag.PatientID, DicomVR.LO, "ID");
            foreach (var syntax in Syntaxes)
                yield return new DicomFile(dataset.Clone(), syntax).ToArray();
        }

        yield return Bytes.File(Bytes.JpegBaseline, new Bytes().Text(0x0010_0020, "LO", "ID").Header(0x7FE0_0010, "OB", Bytes.Undefined).Item(4).Raw(0, 0, 0, 0).Item(4).Raw(1, 2, 3, 4).SequenceEnd());
        yield return Bytes.File(Bytes.ExplicitLittle, new Bytes().Header(0x0009_1001, "UN", Bytes.Undefined).Raw(Bytes.Implicit().Item().Text(0x0010_0020, "LO", "ID").ItemEnd().SequenceEnd().ToArray()));
    }
}
