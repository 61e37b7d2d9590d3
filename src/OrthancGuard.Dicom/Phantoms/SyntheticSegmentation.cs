using System.Globalization;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Phantoms;

/// <summary>A binary segmentation of one structure, a frame a slice.</summary>
public static class SyntheticSegmentation
{
    /// <summary>Segmentation Storage on the slices of one series.</summary>
    public static DicomFile Create(PhantomIdentity identity, IReadOnlyList<DicomFile> images)
    {
        ArgumentNullException.ThrowIfNull(identity);
        ArgumentNullException.ThrowIfNull(images);
        var first = images[0].Dataset;
        var (rows, columns) = (first.GetInt32(DicomTag.Rows)!.Value, first.GetInt32(DicomTag.Columns)!.Value);
        var organization = identity.Uid("segmentation dimension");
        var series = new PhantomSeries("SEG", 40, "Nodule", "CT Thorax", "CHEST");
        var dataset = PhantomModules.Begin(identity, series, DicomUid.SegmentationStorage, 1)
            .Set(DicomTag.FrameOfReferenceUID, first.GetString(DicomTag.FrameOfReferenceUID)!)
            .Set(DicomTag.PositionReferenceIndicator, "")
            .Set(DicomTag.ImageType, "DERIVED", "PRIMARY")
            .Set(DicomTag.ContentLabel, "NODULE")
            .Set(DicomTag.ContentDescription, $"Drawn for {identity.SpokenName}")
            .Set(DicomTag.ContentCreatorName, identity.PerformingPhysician)
            .Set(DicomTag.SegmentationType, "BINARY")
            .Set(DicomTag.LossyImageCompression, "00")
            .Set(DicomTag.BurnedInAnnotation, "NO")
            .Set(DicomTag.ReferencedSeriesSequence, ImageReferences.BySeries(images, DicomTag.ReferencedInstanceSequence))
            .Set(DicomTag.SegmentSequence, Segment(identity))
            .Set(DicomTag.DimensionOrganizationSequence, new DicomDataset().Set(DicomTag.DimensionOrganizationUID, organization))
            .Set(DicomTag.DimensionIndexSequence, Index(organization))
            .Set(DicomTag.SharedFunctionalGroupsSequence, Shared(first))
            .Set(DicomTag.PerFrameFunctionalGroupsSequence, [.. images.Select((image, i) => Frame(image, i + 1))])
            .Set(DicomTag.NumberOfFrames, images.Count.ToString(CultureInfo.InvariantCulture))
            .Set(DicomTag.SamplesPerPixel, "1")
            .Set(DicomTag.PhotometricInterpretation, "MONOCHROME2")
            .Set(DicomTag.Rows, rows.ToString(CultureInfo.InvariantCulture))
            .Set(DicomTag.Columns, columns.ToString(CultureInfo.InvariantCulture))
            .Set(DicomTag.BitsAllocated, "1")
            .Set(DicomTag.BitsStored, "1")
            .Set(DicomTag.HighBit, "0")
            .Set(DicomTag.PixelRepresentation, "0");
        var bytes = ((rows * columns * images.Count) + 7) / 8;
        var pixels = new byte[bytes + (bytes & 1)];
        pixels.AsSpan(bytes / 3, Math.Max(1, bytes / 9)).Fill(0x3C);
        return new DicomFile(dataset.SetBytes(DicomTag.PixelData, DicomVR.OB, pixels), DicomTransferSyntax.ExplicitVRLittleEndian);
    }

    private static DicomDataset Segment(PhantomIdentity identity) => new DicomDataset()
        .Set(DicomTag.SegmentNumber, "1")
        .Set(DicomTag.SegmentLabel, "Nodule")
        .Set(DicomTag.SegmentDescription, $"Nodule of {identity.SpokenName}")
        .Set(DicomTag.SegmentAlgorithmType, "MANUAL")
        .Set(DicomTag.TrackingID, "nodule 1")
        .Set(DicomTag.TrackingUID, identity.Uid("tracked nodule"))
        .Set(DicomTag.SegmentedPropertyCategoryCodeSequence, PhantomDataset.Code("49755003", "SCT", "Morphologically Abnormal Structure"))
        .Set(DicomTag.SegmentedPropertyTypeCodeSequence, PhantomDataset.Code("27925004", "SCT", "Nodule"));

    private static DicomDataset Index(string organization)
    {
        var index = new DicomDataset().Set(DicomTag.DimensionOrganizationUID, organization);
        index.AddOrUpdate(DicomElement.FromTags(DicomTag.DimensionIndexPointer, DicomTag.ImagePositionPatient));
        index.AddOrUpdate(DicomElement.FromTags(DicomTag.FunctionalGroupPointer, DicomTag.PlanePositionSequence));
        return index;
    }

    private static DicomDataset Shared(DicomDataset first) => new DicomDataset()
        .Set(DicomTag.PixelMeasuresSequence, new DicomDataset()
            .Set(DicomTag.PixelSpacing, first.GetStrings(DicomTag.PixelSpacing))
            .Set(DicomTag.SliceThickness, first.GetStrings(DicomTag.SliceThickness)))
        .Set(DicomTag.PlaneOrientationSequence, new DicomDataset()
            .Set(DicomTag.ImageOrientationPatient, first.GetStrings(DicomTag.ImageOrientationPatient)))
        .Set(DicomTag.SegmentIdentificationSequence, new DicomDataset().Set(DicomTag.ReferencedSegmentNumber, "1"));

    private static DicomDataset Frame(DicomFile image, int number) => new DicomDataset()
        .Set(DicomTag.FrameContentSequence, new DicomDataset()
            .Set(DicomTag.DimensionIndexValues, number.ToString(CultureInfo.InvariantCulture)))
        .Set(DicomTag.PlanePositionSequence, new DicomDataset()
            .Set(DicomTag.ImagePositionPatient, image.Dataset.GetStrings(DicomTag.ImagePositionPatient)))
        .Set(DicomTag.DerivationImageSequence, new DicomDataset()
            .Set(DicomTag.DerivationCodeSequence, PhantomDataset.Code("113076", "DCM", "Segmentation"))
            .Set(DicomTag.SourceImageSequence, ImageReferences.To(image)
                .Set(DicomTag.PurposeOfReferenceCodeSequence, PhantomDataset.Code("121322", "DCM", "Source image for image processing operation"))));
}
