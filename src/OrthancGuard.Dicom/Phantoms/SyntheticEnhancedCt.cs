using System.Globalization;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Phantoms;

/// <summary>A whole synthetic head as one multi-frame object.</summary>
public static class SyntheticEnhancedCt
{
    /// <summary>Enhanced CT Image Storage: as many frames as the scan has slices, geometry in functional groups.</summary>
    public static DicomFile Create(PhantomIdentity identity, SyntheticHeadPhantom phantom, HeadScan scan)
    {
        ArgumentNullException.ThrowIfNull(identity);
        ArgumentNullException.ThrowIfNull(phantom);
        ArgumentNullException.ThrowIfNull(scan);
        var geometry = scan.Geometry;
        var slices = geometry.SliceIndices.ToList();
        var series = new PhantomSeries("CT", 7, "Head volume", "CT Head", "HEAD");
        var dimension = identity.Uid("dimension");
        var dataset = PhantomModules.Begin(identity, series, DicomUid.EnhancedCTImageStorage, 1)
            .Set(DicomTag.ImageType, "DERIVED", "PRIMARY", "VOLUME", "NONE")
            .Set(DicomTag.PatientPosition, scan.PatientPosition)
            .Set(DicomTag.FrameOfReferenceUID, identity.Uid("frame of reference"))
            .Set(DicomTag.PositionReferenceIndicator, "")
            .Set(DicomTag.AcquisitionContextSequence, Array.Empty<DicomDataset>())
            .Set(DicomTag.PixelPresentation, "MONOCHROME")
            .Set(DicomTag.VolumetricProperties, "VOLUME")
            .Set(DicomTag.VolumeBasedCalculationTechnique, "NONE")
            .Set(DicomTag.ContentQualification, "RESEARCH")
            .Set(DicomTag.BurnedInAnnotation, "NO")
            .Set(DicomTag.LossyImageCompression, "00")
            .Set(DicomTag.PresentationLUTShape, "IDENTITY")
            .Set(DicomTag.NumberOfFrames, slices.Count.ToString(CultureInfo.InvariantCulture))
            .Set(DicomTag.DimensionOrganizationSequence, new DicomDataset().Set(DicomTag.DimensionOrganizationUID, dimension))
            .Set(DicomTag.DimensionIndexSequence, Index(dimension))
            .Set(DicomTag.SharedFunctionalGroupsSequence, Shared(identity, geometry))
            .Set(DicomTag.PerFrameFunctionalGroupsSequence, [.. slices.Select((slice, i) => PerFrame(geometry, slice, i + 1))])
            .SetPixels(geometry.Rows, geometry.Columns, 12, isSigned: false, Pixels(phantom, scan, slices));
        return new DicomFile(dataset, DicomTransferSyntax.ExplicitVRLittleEndian);
    }

    private static byte[] Pixels(SyntheticHeadPhantom phantom, HeadScan scan, List<int> slices)
    {
        var (geometry, noise) = (scan.Geometry, new NoiseTable(unchecked((ulong)scan.Seed)));
        var frame = geometry.Rows * geometry.Columns;
        var pixels = new byte[frame * sizeof(short) * slices.Count];
        Parallel.For(0, slices.Count, i =>
        {
            var values = new float[frame];
            phantom.Render(scan, slices[i], values);
            CtImage.Encode(values, slices[i], geometry.Rows, geometry.Columns, (float)scan.Noise * scan.Contrast.Noise, noise, default)
                .CopyTo(pixels.AsSpan(i * frame * sizeof(short)));
        });
        return pixels;
    }

    private static DicomDataset Index(string organization)
    {
        var index = new DicomDataset().Set(DicomTag.DimensionOrganizationUID, organization);
        index.AddOrUpdate(DicomElement.FromTags(DicomTag.DimensionIndexPointer, DicomTag.InStackPositionNumber));
        index.AddOrUpdate(DicomElement.FromTags(DicomTag.FunctionalGroupPointer, DicomTag.FrameContentSequence));
        return index;
    }

    private static DicomDataset Shared(PhantomIdentity identity, PhantomGeometry geometry) => new DicomDataset()
        .Set(DicomTag.PixelMeasuresSequence, new DicomDataset()
            .Set(DicomTag.PixelSpacing, geometry.RowSpacing, geometry.ColumnSpacing)
            .Set(DicomTag.SliceThickness, (double)geometry.SliceThickness))
        .Set(DicomTag.PlaneOrientationSequence, new DicomDataset()
            .Set(DicomTag.ImageOrientationPatient, geometry.RowDirection, geometry.ColumnDirection))
        .Set(DicomTag.FrameAnatomySequence, new DicomDataset()
            .Set(DicomTag.FrameLaterality, "U")
            .Set(DicomTag.AnatomicRegionSequence, PhantomDataset.Code("69536005", "SCT", "Head")))
        .Set(DicomTag.PixelValueTransformationSequence, new DicomDataset()
            .Set(DicomTag.RescaleIntercept, "-1024")
            .Set(DicomTag.RescaleSlope, "1")
            .Set(DicomTag.RescaleType, "HU"))
        .Set(DicomTag.IrradiationEventIdentificationSequence, new DicomDataset()
            .Set(DicomTag.IrradiationEventUID, identity.Uid("irradiation")))
        .Set(DicomTag.CTImageFrameTypeSequence, new DicomDataset()
            .Set(DicomTag.FrameType, "DERIVED", "PRIMARY", "VOLUME", "NONE")
            .Set(DicomTag.PixelPresentation, "MONOCHROME")
            .Set(DicomTag.VolumetricProperties, "VOLUME")
            .Set(DicomTag.VolumeBasedCalculationTechnique, "NONE"));

    private static DicomDataset PerFrame(PhantomGeometry geometry, int slice, int number) => new DicomDataset()
        .Set(DicomTag.FrameContentSequence, new DicomDataset()
            .Set(DicomTag.StackID, "1")
            .Set(DicomTag.InStackPositionNumber, number.ToString(CultureInfo.InvariantCulture))
            .Set(DicomTag.DimensionIndexValues, number.ToString(CultureInfo.InvariantCulture)))
        .Set(DicomTag.PlanePositionSequence, new DicomDataset()
            .Set(DicomTag.ImagePositionPatient, geometry.Position(slice)));
}
