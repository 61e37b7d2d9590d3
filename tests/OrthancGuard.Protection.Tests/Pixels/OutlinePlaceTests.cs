using OrthancGuard.Dicom.Data;
using OrthancGuard.Dicom.Phantoms;
using OrthancGuard.Protection.Tests.Defacing;

namespace OrthancGuard.Protection.Tests.Pixels;

/// <summary>Contours and segments of a nose or an ear that nobody calls so, beside the head that they were drawn on.</summary>
public sealed class OutlinePlaceTests
{
    private static readonly PhantomIdentity Patient = PhantomIdentity.FromSeed(7);
    private static readonly Lazy<List<DicomFile>> Head = new(static () => PhantomHead.Ct.Files());

    // Patient mm as DICOM counts them: x to the left, y to the back.
    private static readonly Box Nose = new(-14, 14, -118, -80, -72, -44), Ear = new(84, 100, 0, 28, -60, -20), Lesion = new(20, 36, -30, -14, 0, 20),
        FrontalBase = new(-30, 30, -66, -30, -30, -18), Cheek = new(24, 50, -92, -70, -84, -56);

    [Fact]
    public void WhatLiesWhereTheFaceWasStaysBehindWhateverItIsCalled()
    {
        byte[][] files =
        [
            .. Head.Value.Select(static file => file.ToArray()),
            Structures(1, ("ROI-1", Nose)), Structures(2, ("ROI-1", Ear)), Structures(3, ("Struct 4", Cheek)),
            Structures(4, ("GTV", Lesion), ("ROI-1", FrontalBase)), Structures(5, ("GTV", Lesion), ("ROI-1", Nose)),
            Segments(6, Nose), Segments(7, Lesion),
        ];
        var outcomes = TestObject.Protect(new ProtectionProfile(), files).Skip(Head.Value.Count).ToArray();
        Assert.Equal(
            [OutcomeKind.LeftOut, OutcomeKind.LeftOut, OutcomeKind.LeftOut, OutcomeKind.Released, OutcomeKind.LeftOut, OutcomeKind.LeftOut, OutcomeKind.Released],
            outcomes.Select(static outcome => outcome.Kind));
        Assert.All(outcomes.Where(static outcome => outcome.Kind == OutcomeKind.LeftOut), static outcome => Assert.Equal(ReasonCodes.ShowsSurface, Assert.Single(outcome.Reasons).Code));
    }

    [Fact]
    public void TheNoseIsTakenOutAndTheLesionStaysWhereTheDestinationSaysSo()
    {
        byte[][] files = [.. Head.Value.Select(static file => file.ToArray()), Structures(5, ("GTV", Lesion), ("ROI-1", Nose), ("Brain", FrontalBase))];
        var outcome = TestObject.Protect(new ProtectionProfile { FaceShowing = FaceShowingObjects.RemoveOutlines }, files)[^1];
        Assert.True(outcome.Kind == OutcomeKind.Released, string.Join('\n', outcome.Reasons));
        var dataset = DicomFile.Read(outcome.Instance!.Bytes).Dataset;
        Assert.True(dataset.TryGetSequence(DicomTag.ROIContourSequence, out var contours));
        Assert.Equal(["1", "3"], contours.Items.Select(static item => item.GetString(DicomTag.ReferencedROINumber)));
    }

    /// <summary>Without the images nobody knows where the face is: only name and size are left.</summary>
    [Fact]
    public void WithoutTheHeadOnlyNameAndSizeAreLeft() =>
        Assert.Equal(OutcomeKind.Released, TestObject.Protect(new ProtectionProfile(), Structures(1, ("ROI-1", Nose)))[0].Kind);

    private sealed record Box(int Left, int Right, int Front, int Back, int Bottom, int Top)
    {
        public IEnumerable<DicomFile> Slices => Head.Value.Where(file => Height(file) >= Bottom && Height(file) <= Top);

        public static double Height(DicomFile file) => file.Dataset.GetDoubles(DicomTag.ImagePositionPatient)![2];
    }

    private static byte[] Structures(int series, params (string Name, Box Box)[] regions)
    {
        var file = SyntheticStructureSet.Create(Patient, [.. Head.Value.Take(3)]);
        Rename(file, series);
        Put(DicomTag.StructureSetROISequence, static (number, name, _) => Item((DicomTag.ROINumber, DicomVR.IS, number), (DicomTag.ReferencedFrameOfReferenceUID, DicomVR.UI, Frame), (DicomTag.ROIName, DicomVR.LO, name), (DicomTag.ROIGenerationAlgorithm, DicomVR.CS, "AUTOMATIC")));
        Put(DicomTag.RTROIObservationsSequence, static (number, _, _) => Item((DicomTag.ObservationNumber, DicomVR.IS, number), (DicomTag.ReferencedROINumber, DicomVR.IS, number), (DicomTag.RTROIInterpretedType, DicomVR.CS, "ORGAN"), (DicomTag.ROIInterpreter, DicomVR.PN, "")));
        Put(DicomTag.ROIContourSequence, static (number, _, box) =>
        {
            var contours = Item((DicomTag.ReferencedROINumber, DicomVR.IS, number));
            contours.Add(new DicomSequence(DicomTag.ContourSequence, [.. box.Slices.Select(slice => Contour(box, Box.Height(slice)))]));
            return contours;
        });
        return file.ToArray();

        void Put(DicomTag tag, Func<string, string, Box, DicomDataset> make) =>
            file.Dataset.AddOrUpdate(new DicomSequence(tag, [.. regions.Select((region, i) => make($"{i + 1}", region.Name, region.Box))]));
    }

    private static byte[] Segments(int series, Box box)
    {
        var slices = box.Slices.ToArray();
        var file = SyntheticSegmentation.Create(Patient, slices);
        Rename(file, series);
        var bits = new byte[((slices.Length * 96 * 96) + 15) / 16 * 2];
        for (var i = 0; i < slices.Length; i++)
        {
            var position = slices[i].Dataset.GetDoubles(DicomTag.ImagePositionPatient)!;
            for (var k = 0; k < 96 * 96; k++)
            {
                var (x, y) = (position[0] + (2.6 * (k % 96)), position[1] + (2.6 * (k / 96)));
                if (x >= box.Left && x <= box.Right && y >= box.Front && y <= box.Back)
                    bits[((i * 96 * 96) + k) / 8] |= (byte)(1 << (((i * 96 * 96) + k) % 8));
            }
        }

        file.Dataset.AddOrUpdate(new DicomElement(DicomTag.PixelData, DicomVR.OB, bits));
        return file.ToArray();
    }

    private static string Frame => Head.Value[0].Dataset.GetString(DicomTag.FrameOfReferenceUID)!;

    private static void Rename(DicomFile file, int series)
    {
        file.Dataset.Add(DicomTag.SeriesInstanceUID, DicomVR.UI, $"{TestObject.Root}.61.{series}");
        file.Dataset.Add(DicomTag.SOPInstanceUID, DicomVR.UI, $"{TestObject.Root}.62.{series}");
    }

    private static DicomDataset Contour(Box box, double height)
    {
        var contour = Item((DicomTag.ContourGeometricType, DicomVR.CS, "CLOSED_PLANAR"), (DicomTag.NumberOfContourPoints, DicomVR.IS, "4"));
        var z = FormattableString.Invariant($"{height}");
        contour.Add(DicomTag.ContourData, DicomVR.DS, $"{box.Left}", $"{box.Front}", z, $"{box.Right}", $"{box.Front}", z, $"{box.Right}", $"{box.Back}", z, $"{box.Left}", $"{box.Back}", z);
        return contour;
    }

    private static DicomDataset Item(params (DicomTag Tag, DicomVR Vr, string Value)[] elements)
    {
        var dataset = new DicomDataset();
        foreach (var (tag, vr, value) in elements)
            dataset.Add(tag, vr, value);
        return dataset;
    }
}
