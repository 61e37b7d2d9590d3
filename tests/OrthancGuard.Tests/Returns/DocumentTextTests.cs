using System.IO.Compression;
using System.Text;
using OrthancGuard.Returns;

namespace OrthancGuard.Tests.Returns;

public sealed class DocumentTextTests
{
    private const string Code = "P0123456789ABCDE";

    [Theory]
    [InlineData("BT (of P0123456789ABCDE) Tj ET", true)]
    [InlineData("BT [(P0123)-12(4567)3(89ABCDE)] TJ ET", true)]
    [InlineData("BT <5030313233343536373839414243 4445> Tj ET", false)]
    [InlineData("BT <50303132333435363738394142434445> Tj ET", true)]
    [InlineData("BT (nothing of P0123456789ABCD0) Tj ET", false)]
    public void ACodeIsFoundInPlainAndDeflatedStreams(string page, bool holds)
    {
        Assert.Equal(holds, DocumentText.Holds(Pdf(Encoding.ASCII.GetBytes(page)), [Code]));
        Assert.Equal(holds, DocumentText.Holds(Pdf(Deflated(page)), [Code]));
    }

    [Fact]
    public void WhatCannotBeReadIsClosed()
    {
        Assert.True(DocumentText.IsClosed("no PDF"u8));
        Assert.True(DocumentText.IsClosed(Pdf([], "/Encrypt 5 0 R")));
        Assert.True(DocumentText.IsClosed(Pdf(Deflated("<</Encoding /Identity-H>>"))));
        Assert.False(DocumentText.IsClosed(Pdf(Deflated("BT (plain) Tj ET"))));
    }

    private static byte[] Pdf(byte[] stream, string trailer = "") =>
        [.. "%PDF-1.4\n1 0 obj <<>> stream\n"u8, .. stream, .. Encoding.ASCII.GetBytes($"\nendstream endobj\ntrailer <<{trailer}>>\n%%EOF\n")];

    private static byte[] Deflated(string text)
    {
        using var target = new MemoryStream();
        using (var deflate = new ZLibStream(target, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(Encoding.ASCII.GetBytes(text));
        }

        return target.ToArray();
    }
}
