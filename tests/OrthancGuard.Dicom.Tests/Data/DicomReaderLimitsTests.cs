using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Tests.Data;

public sealed class DicomReaderLimitsTests
{
    [Fact]
    public void NestingStopsAtItsLimitAndNeverAtTheStacks()
    {
        foreach (var isExplicit in new[] { true, false })
        {
            Assert.Equal(DicomFormatError.TooDeep, Refused(Nested(65, isExplicit), new(), isExplicit));
            Assert.Equal(DicomFormatError.TooDeep, Refused(Nested(100_000, isExplicit), new() { MaxDepth = DicomReaderLimits.DepthCeiling }, isExplicit));
        }

        var deepest = Read(Nested(DicomReaderLimits.DepthCeiling, true), new() { MaxDepth = DicomReaderLimits.DepthCeiling });
        deepest.Dataset.Add(DicomTag.PatientID, DicomVR.LO, "ID");
        Assert.True(((DicomSequence)deepest.WithSyntax(DicomTransferSyntax.ImplicitVRLittleEndian).Dataset[0]).Items.Count == 1);
        Assert.NotEmpty(deepest.ToArray());
        Assert.Throws<ArgumentOutOfRangeException>(() => new DicomReaderLimits { MaxDepth = DicomReaderLimits.DepthCeiling + 1 });
    }

    [Fact]
    public void ElementsAreCountedAtEveryLevel()
    {
        var dataset = new Bytes().Sequence(0x0008_1140, new Bytes().Text(0x0010_0020, "LO", "ID").Text(0x0010_0040, "CS", "F ")).Text(0x0010_0020, "LO", "ID").ToArray();
        Assert.Equal(2, Read(dataset, new() { MaxElements = 4 }).Dataset.Count);
        Assert.Equal(DicomFormatError.TooManyElements, Refused(dataset, new() { MaxElements = 3 }));
    }

    [Fact]
    public void ItemsAndFragmentsAreCounted()
    {
        var items = new Bytes().Sequence(0x0008_1140, new Bytes(), new Bytes(), new Bytes()).ToArray();
        Assert.Single(Read(items, new() { MaxItems = 3 }).Dataset);
        Assert.Equal(DicomFormatError.TooManyItems, Refused(items, new() { MaxItems = 2 }));
        var fragments = new Bytes().Header(0x7FE0_0010, "OB", Bytes.Undefined).Item(0).Item(0).Item(0).SequenceEnd().ToArray();
        Assert.Equal(DicomFormatError.InvalidLength, Refused(fragments, new() { MaxItems = 3 }));
        Assert.Equal(DicomFormatError.TooManyItems, Refused(fragments, new() { MaxItems = 2 }));
    }

    [Fact]
    public void AValueIsNoLongerThanAllowed()
    {
        var dataset = new Bytes().Value(0x0009_1001, "OB", new byte[100]).ToArray();
        Assert.Single(Read(dataset, new() { MaxElementLength = 100 }).Dataset);
        Assert.Equal(DicomFormatError.ElementTooLong, Refused(dataset, new() { MaxElementLength = 99 }));
        Assert.Equal(DicomFormatError.ElementTooLong, Refused(new Bytes().Header(0x0009_1001, "OB", 0xFFFF_FFF0).ToArray(), new()));
    }

    [Fact]
    public void TheSmallestElementsAndItemsTakeASmallMultipleOfTheirBytes()
    {
        var elements = new Bytes();
        var items = new Bytes().Header(0x0008_1140, "SQ", Bytes.Undefined);
        var fragments = new Bytes().Header(0x7FE0_0010, "OB", Bytes.Undefined);
        var unsorted = new Bytes();
        for (var i = 0; i < 50_000; i++)
        {
            elements.Header(0x0009_1000u + (uint)i % 4096, "LO", 0);
            items.Item(0);
            fragments.Item(0);
            unsorted.Header((uint)(0xA000_0000 - i), "LO", 0);
        }

        foreach (var dataset in new[] { elements, items.SequenceEnd(), fragments.SequenceEnd(), unsorted })
        {
            var bytes = Bytes.File(dataset == fragments ? Bytes.JpegBaseline : Bytes.ExplicitLittle, dataset);
            _ = DicomFile.Read(bytes);
            var before = GC.GetAllocatedBytesForCurrentThread();
            _ = DicomFile.Read(bytes);
            Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / (double)bytes.Length, 0, 25);
        }
    }

    [Fact]
    public void DisorderCostsNoSquareOfItsLength()
    {
        // Private elements look up their creator and ambiguous ones Pixel Representation, each in a data set that is out of order.
        var dataset = Bytes.Implicit().Text(0x0028_0103, "US", "ab");
        for (var i = 0u; i < 300_000; i++)
            dataset.Header(i % 2 == 0 ? 0x0028_0106u : 0x0009_1000u + (i % 4096), "US", 0);
        Assert.Equal(300_001, DicomFile.Read(Bytes.File(Bytes.ImplicitLittle, dataset)).Dataset.Count);
    }

    private static DicomFile Read(byte[] dataset, DicomReaderLimits limits) => DicomFile.Read(Bytes.File(Bytes.ExplicitLittle, dataset), limits);

    private static DicomFormatError Refused(byte[] dataset, DicomReaderLimits limits, bool isExplicit = true) =>
        Assert.Throws<DicomFormatException>(() => DicomFile.Read(Bytes.File(isExplicit ? Bytes.ExplicitLittle : Bytes.ImplicitLittle, dataset), limits)).Error;

    private static byte[] Nested(int depth, bool isExplicit)
    {
        var bytes = new Bytes(isExplicit);
        for (var i = 0; i < depth; i++)
            bytes.Header(0x0008_1140, "SQ", Bytes.Undefined).Item();
        for (var i = 0; i < depth; i++)
            bytes.ItemEnd().SequenceEnd();
        return bytes.ToArray();
    }
}
