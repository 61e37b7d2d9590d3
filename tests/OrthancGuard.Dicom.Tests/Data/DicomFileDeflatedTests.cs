using System.IO.Compression;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Tests.Data;

public sealed class DicomFileDeflatedTests
{
    private static readonly byte[] Dataset = new Bytes().Text(0x0008_0060, "CS", "CT").Text(0x0010_0020, "LO", "ID-1")
        .Value(0x7FE0_0010, "OW", Noise(20_000)).ToArray();

    [Fact]
    public void ADeflatedDataSetIsInflatedAndKeepsItsBytes()
    {
        var bytes = Bytes.File(Bytes.Deflated, Deflate(Dataset));
        var file = DicomFile.Read(bytes);
        Assert.Equal("ID-1", file.Dataset.GetString(DicomTag.PatientID));
        Assert.Equal(0, file.TrailingBytes.Length);
        Assert.Equal(bytes, file.ToArray());
    }

    [Fact]
    public void WhatFollowsTheStreamIsTrailingHoweverLong()
    {
        foreach (var length in new[] { 2, 3, 63, 64, 65, 500, 30_000 })
        {
            var bytes = (byte[])[.. Bytes.File(Bytes.Deflated, Deflate(Dataset)), .. Noise(length)];
            var file = DicomFile.Read(bytes);
            Assert.Equal(length, file.TrailingBytes.Length);
            Assert.Equal(bytes, file.ToArray());
        }
    }

    [Fact]
    public void AnEditedDataSetIsDeflatedAnewToAnEvenLength()
    {
        for (var length = 1; length < 20; length++)
        {
            var file = DicomFile.Read(Bytes.File(Bytes.Deflated, Deflate(Dataset)));
            file.Dataset.Add(DicomTag.PatientID, DicomVR.LO, new string('x', length));
            var written = file.ToArray();
            Assert.Equal(0, written.Length % 2);
            var read = DicomFile.Read(written);
            Assert.Equal(new string('x', length), read.Dataset.GetString(DicomTag.PatientID));
            Assert.Equal(DicomTransferSyntax.DeflatedExplicitVRLittleEndian, read.Syntax);
            Assert.Equal(0, read.TrailingBytes.Length);
        }
    }

    [Fact]
    public void AStreamThatEndsEarlyIsTruncatedAtWhateverByte()
    {
        var bytes = Bytes.File(Bytes.Deflated, Deflate(Dataset));
        var start = Bytes.File(Bytes.Deflated, []).Length;
        for (var length = start + 1; length < bytes.Length; length += 97)
            Assert.Equal(DicomFormatError.Truncated, Assert.Throws<DicomFormatException>(() => DicomFile.Read(bytes.AsMemory(0, length))).Error);
    }

    [Fact]
    public void AHeaderIsReadFromTheFirstBytesOfAStream()
    {
        var bytes = Bytes.File(Bytes.Deflated, Deflate(Dataset));
        Assert.True(DicomFile.TryReadHeader(bytes.AsMemory(0, bytes.Length / 2), DicomTag.PixelData, isWhole: false, out var header));
        Assert.Equal("ID-1", header.Dataset.GetString(DicomTag.PatientID));
        Assert.False(DicomFile.TryReadHeader(bytes.AsMemory(0, Bytes.File(Bytes.Deflated, []).Length + 10), DicomTag.PixelData, isWhole: false, out _));
    }

    [Fact]
    public void BytesThatAreNotDeflatedAreRefused() =>
        Assert.Equal(
            DicomFormatError.CorruptDeflate,
            Assert.Throws<DicomFormatException>(() => DicomFile.Read(Bytes.File(Bytes.Deflated, [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]))).Error);

    [Fact]
    public void ABombStopsAtTheLimitHavingTakenLittleMoreMemory()
    {
        var bomb = Bytes.File(Bytes.Deflated, Deflate(new Bytes().Value(0x7FE0_0010, "OB", new byte[64 << 20]).ToArray()));
        var limits = new DicomReaderLimits { InflationAllowance = 1 << 20, MaxInflationRatio = 100 };
        var before = GC.GetAllocatedBytesForCurrentThread();
        var error = Assert.Throws<DicomFormatException>(() => DicomFile.Read(bomb, limits));
        Assert.Equal(DicomFormatError.InflatedTooLarge, error.Error);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4L * 100 * bomb.Length);
    }

    private static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        new Random(5).NextBytes(bytes);
        return bytes;
    }

    private static byte[] Deflate(byte[] bytes)
    {
        using var target = new MemoryStream();
        using (var deflater = new DeflateStream(target, CompressionLevel.Optimal, leaveOpen: true))
            deflater.Write(bytes);
        return target.ToArray();
    }
}
