using System.Globalization;
using System.Text;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Data;

namespace OrthancGuard.Protection.Tests;

/// <summary>The leak matrix on data of the project's own: every row of Table E.1-1, at three depths, in every plain encoding.</summary>
public sealed class EveryRowTests
{
    private static readonly string[] Syntaxes =
        [DicomUid.ImplicitVRLittleEndian, DicomUid.ExplicitVRLittleEndian, DicomUid.ExplicitVRBigEndian, DicomUid.DeflatedExplicitVRLittleEndian];

    public static IEnumerable<TheoryDataRow<int, string>> Cases() =>
        from depth in Enumerable.Range(0, 3) from syntax in Syntaxes select new TheoryDataRow<int, string>(depth, syntax);

    [Theory]
    [MemberData(nameof(Cases))]
    public void NoMarkerOfAnyRowSurvives(int depth, string syntax)
    {
        var markers = new Dictionary<string, string>(StringComparer.Ordinal);
        var source = TestObject.Ct(dataset => Plant(dataset, depth, markers));
        var pixels = Pixels(source);
        Assert.True(markers.Count > 640);

        var released = TestObject.Release(source, syntax: DicomTransferSyntax.Find(syntax));

        Assert.Equal(syntax, released.Syntax.Uid);
        var plain = Encoding.Latin1.GetString(released.WithSyntax(DicomTransferSyntax.ExplicitVRLittleEndian).ToArray());
        var survivors = markers.Where(marker => plain.Contains(marker.Key, StringComparison.Ordinal)).Select(static marker => marker.Value);
        Assert.Empty(survivors);
        Assert.Equal(pixels, Pixels(released.WithSyntax(DicomTransferSyntax.ExplicitVRLittleEndian).Dataset));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void WhatTheTableReplacesIsThereAndNotEmpty(int depth)
    {
        var released = TestObject.Release(TestObject.Ct(dataset => Plant(dataset, depth, [])));
        var dataset = depth == 0 ? released.Dataset : released.Dataset.TryGetSequence(Carrier, out var carrier) ? carrier.Items[0] : throw new InvalidOperationException();
        foreach (var row in ProfileTable.Rows.Where(static row => row.IsExact && row.Basic is "D" or "U" && IsInDataSet(row.Value)))
        {
            Assert.True(dataset.TryGet(new DicomTag(row.Value), out var item), row.Name);
            Assert.True(item is DicomSequence { Items.Count: > 0 } or DicomElement { Length: > 0 }, row.Name);
        }

        foreach (var row in ProfileTable.Rows.Where(static row => row.IsExact && row.Basic == "Z" && IsInDataSet(row.Value)))
            Assert.True(dataset.Contains(new DicomTag(row.Value)), row.Name);
    }

    [Fact]
    public void WhatTheTableRemovesIsGoneFromACt()
    {
        var released = TestObject.Release(TestObject.Ct(static dataset => Plant(dataset, 0, [])));
        foreach (var row in ProfileTable.Rows.Where(static row => row.IsExact && row.Basic == "X"))
            Assert.False(released.Dataset.Contains(new DicomTag(row.Value)), row.Name);
    }

    private static DicomTag Carrier => DicomTag.RadiopharmaceuticalInformationSequence;

    private static bool IsInDataSet(uint tag) => tag >= 0x0008_0000 && tag < 0xFFFA_0000;

    private static void Plant(DicomDataset dataset, int depth, Dictionary<string, string> markers)
    {
        if (depth == 0)
        {
            Fill(dataset, markers);
            return;
        }

        var inner = new DicomDataset();
        Fill(inner, markers);
        if (depth == 2)
            inner = [new DicomSequence(DicomTag.RadionuclideCodeSequence, inner)];
        dataset.Add(new DicomSequence(Carrier, inner));
    }

    private static void Fill(DicomDataset dataset, Dictionary<string, string> markers)
    {
        var number = 0;
        foreach (var row in ProfileTable.Rows)
        {
            // The private row and the file's own groups have tests of their own.
            if (row.Mask == 0x0001_0000 || row.Value < 0x0008_0000)
                continue;
            var tag = new DicomTag(row.IsExact ? row.Value : row.Value == 0x5000_0000 ? 0x5002_3000 : row.Value + 0x0002_0000);
            var marker = string.Create(CultureInfo.InvariantCulture, $"MARK{++number:D5}");
            var vr = DicomDictionary.Find(tag)!.VR;
            var item = Item(tag, vr, number, ref marker);
            dataset.Add(item);
            markers.Add(marker, $"{tag} {vr} {row.Name}");
        }
    }

    private static DicomItem Item(DicomTag tag, DicomVR vr, int number, ref string marker)
    {
        if (vr == DicomVR.SQ)
            return new DicomSequence(tag, TestObject.Code(marker, "99TEST", marker));
        if (!vr.IsString)
        {
            var bytes = new byte[8];
            Encoding.Latin1.GetBytes(marker.AsSpan(2, 7), bytes);
            marker = marker[2..];
            if (vr == DicomVR.US)
            {
                marker = Encoding.Latin1.GetString([(byte)(0x80 + (number & 0x7F)), 0xFE, 0xFD, (byte)(0x80 + (number >> 7))]);
                bytes = Encoding.Latin1.GetBytes(marker);
            }

            return new DicomElement(tag, vr, bytes);
        }

        var day = new DateOnly(1871, 1, 1).AddDays(number).ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        marker = vr == DicomVR.UI ? string.Create(CultureInfo.InvariantCulture, $"{TestObject.Root}.7.{number + 10000}")
            : vr == DicomVR.DA ? day
            : vr == DicomVR.DT ? $"{day}070809.654321"
            : vr == DicomVR.TM ? string.Create(CultureInfo.InvariantCulture, $"0708{number % 60:D2}.{700000 + number}")
            : vr == DicomVR.AS ? string.Create(CultureInfo.InvariantCulture, $"{900 - number % 700:D3}W")
            : vr == DicomVR.DS || vr == DicomVR.IS ? string.Create(CultureInfo.InvariantCulture, $"{7000000 + number}")
            : marker;
        return new DicomElement(tag, vr, Encoding.ASCII.GetBytes(marker));
    }

    private static byte[] Pixels(DicomDataset dataset) => dataset.TryGetElement(DicomTag.PixelData, out var pixels) ? pixels.Value.ToArray() : [];
}
