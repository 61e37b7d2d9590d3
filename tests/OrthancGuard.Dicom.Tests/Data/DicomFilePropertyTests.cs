using FsCheck;
using FsCheck.Fluent;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Tests.Data;

public sealed class DicomFilePropertyTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20260607, 1);

    [Fact]
    public void AnyDataSetSurvivesEveryEncoding() =>
        Check.One(Fixed, Prop.ForAll(RandomDatasets.Dataset().ToArbitrary(), dataset =>
        {
            var expected = Lines(dataset, implicitVR: false).ToList();
            var expectedImplicit = Lines(dataset, implicitVR: true).ToList();
            foreach (var syntax in new[]
            {
                DicomTransferSyntax.ExplicitVRLittleEndian, DicomTransferSyntax.ExplicitVRBigEndian,
                DicomTransferSyntax.DeflatedExplicitVRLittleEndian, DicomTransferSyntax.ImplicitVRLittleEndian,
            })
            {
                var bytes = new DicomFile(dataset.Clone(), syntax).ToArray();
                var read = DicomFile.Read(bytes);
                Assert.Equal(dataset.Count == 0 ? read.Syntax : syntax, read.Syntax);
                Assert.Equal(bytes, read.ToArray());
                Assert.Equal(bytes, Rewritten(read));
                var little = read.WithSyntax(DicomTransferSyntax.ExplicitVRLittleEndian).Dataset;
                Assert.Equal(syntax.IsExplicitVR ? expected : expectedImplicit, Lines(little, implicitVR: !syntax.IsExplicitVR));
            }
        }));

    [Fact]
    public void AnyDataSetIsMeasuredAsItIsWritten() =>
        Check.One(Fixed, Prop.ForAll(RandomDatasets.Dataset().ToArbitrary(), dataset =>
        {
            foreach (var encoding in new[] { ItemEncoding.ImplicitLittle, ItemEncoding.ExplicitLittle, ItemEncoding.ExplicitBig })
            {
                var bytes = new byte[DatasetWriter.Measure(dataset, encoding)];
                Array.Fill(bytes, (byte)0xEE);
                using var stream = new MemoryStream();
                var sink = new StreamSink(stream);
                new DatasetWriter(sink).Write(dataset, encoding);
                sink.Complete();
                Assert.Equal(bytes.Length, stream.Length);
            }
        }));

    [Fact]
    public void RemovingAnythingAnywhereLeavesTheRestAsItWas() =>
        Check.One(Fixed, Prop.ForAll(RandomDatasets.Dataset().ToArbitrary(), Gen.Choose(0, 1000).ToArbitrary(), (dataset, choice) =>
        {
            var file = DicomFile.Read(new DicomFile(dataset.Clone(), DicomTransferSyntax.ExplicitVRLittleEndian).ToArray());
            var places = Places(file.Dataset).ToList();
            if (places.Count == 0)
                return;
            var (place, tag) = places[choice % places.Count];
            place.Remove(tag);
            var expected = Lines(file.Dataset, implicitVR: false).ToList();
            Assert.Equal(expected, Lines(DicomFile.Read(file.ToArray()).Dataset, implicitVR: false));
            Assert.Equal(places.Count(p => p.Dataset == place) - 1, place.Count);
        }));

    /// <summary>Written item by item, after an edit that was undone.</summary>
    private static byte[] Rewritten(DicomFile file)
    {
        file.Dataset.Add(new DicomTag(0x0009, 0x0010), DicomVR.LO, "X");
        file.Dataset.Remove(new DicomTag(0x0009, 0x0010));
        return file.ToArray();
    }

    private static IEnumerable<(DicomDataset Dataset, DicomTag Tag)> Places(DicomDataset dataset) =>
        dataset.Select(item => (dataset, item.Tag))
            .Concat(dataset.OfType<DicomSequence>().SelectMany(sequence => sequence.Items).SelectMany(Places));

    /// <summary>A data set as text: in implicit VR what is private has no VR to come back with.</summary>
    private static IEnumerable<string> Lines(DicomDataset dataset, bool implicitVR)
    {
        foreach (var item in dataset)
        {
            if (item is DicomSequence sequence)
            {
                yield return $"{item.Tag} SQ {sequence.HasUndefinedLength}";
                foreach (var nested in sequence.Items)
                {
                    yield return $"item {nested.HasUndefinedLength}";
                    foreach (var line in Lines(nested, implicitVR))
                        yield return line;
                }
            }
            else if (item is DicomElement element)
            {
                var value = element.Length % 2 == 0 ? element.Value.ToArray() : [.. element.Value.Span, element.VR.PaddingByte];
                yield return $"{(implicitVR && item.Tag.IsPrivate ? item.Tag.ToString() : item.ToString())} {Convert.ToHexString(value)}";
            }
        }
    }
}
