using System.Buffers.Binary;
using System.IO.Compression;
using OrthancGuard.Protection.Pictures;

namespace OrthancGuard.Protection.Tests.Defacing;

public sealed class GreyPictureTests
{
    [Fact]
    public void APngHoldsTheRowsAndNothingElse()
    {
        var pixels = Enumerable.Range(0, 12).Select(static i => (byte)(i * 20)).ToArray();
        ReadOnlySpan<byte> png = new GreyPicture(4, 3, pixels).ToPng();
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10], png[..8].ToArray());
        var chunks = new List<string>();
        for (var rest = png[8..]; rest.Length > 0;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(rest);
            chunks.Add(System.Text.Encoding.ASCII.GetString(rest.Slice(4, 4)));
            Assert.Equal(Crc(rest.Slice(4, 4 + length)), BinaryPrimitives.ReadUInt32BigEndian(rest[(8 + length)..]));
            if (chunks[^1] == "IDAT")
            {
                using var rows = new MemoryStream();
                using (var zlib = new ZLibStream(new MemoryStream(rest.Slice(8, length).ToArray()), CompressionMode.Decompress))
                    zlib.CopyTo(rows);
                Assert.Equal([0, .. pixels[..4], 0, .. pixels[4..8], 0, .. pixels[8..]], rows.ToArray());
            }

            rest = rest[(12 + length)..];
        }

        Assert.Equal(["IHDR", "IDAT", "IEND"], chunks);
    }

    // Bit by bit, unlike the picture's own.
    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320);
        }

        return ~crc;
    }
}
