using System.Globalization;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Phantoms;

/// <summary>How somebody wanted the images shown, with an arrow and the patient's name beside it.</summary>
public static class SyntheticPresentationState
{
    /// <summary>Grayscale Softcopy Presentation State Storage on images of one size.</summary>
    public static DicomFile Create(PhantomIdentity identity, IReadOnlyList<DicomFile> images)
    {
        ArgumentNullException.ThrowIfNull(identity);
        ArgumentNullException.ThrowIfNull(images);
        var first = images[0].Dataset;
        var corner = new[] { first.GetInt32(DicomTag.Columns)!.Value, first.GetInt32(DicomTag.Rows)!.Value };
        var area = new DicomDataset().Set(DicomTag.PresentationSizeMode, "SCALE TO FIT").Set(DicomTag.PresentationPixelAspectRatio, "1", "1");
        area.AddOrUpdate(DicomElement.FromNumbers(DicomTag.DisplayedAreaTopLeftHandCorner, DicomVR.SL, 1, 1));
        area.AddOrUpdate(DicomElement.FromNumbers(DicomTag.DisplayedAreaBottomRightHandCorner, DicomVR.SL, corner));
        var series = new PhantomSeries("PR", 50, "Presentation", "CT Thorax", "CHEST");
        var dataset = PhantomModules.Begin(identity, series, DicomUid.GrayscaleSoftcopyPresentationStateStorage, 1)
            .Set(DicomTag.PresentationCreationDate, identity.StudyDate)
            .Set(DicomTag.PresentationCreationTime, identity.StudyTime)
            .Set(DicomTag.ContentLabel, "SHOWN")
            .Set(DicomTag.ContentDescription, $"For {identity.ReferringPhysician.Split('^')[0]}")
            .Set(DicomTag.ContentCreatorName, identity.PerformingPhysician)
            .Set(DicomTag.ReferencedSeriesSequence, ImageReferences.BySeries(images, DicomTag.ReferencedImageSequence))
            .Set(DicomTag.DisplayedAreaSelectionSequence, area.Set(DicomTag.ReferencedImageSequence, ImageReferences.To(images)))
            .Set(DicomTag.SoftcopyVOILUTSequence, new DicomDataset()
                .Set(DicomTag.ReferencedImageSequence, ImageReferences.To(images))
                .Set(DicomTag.WindowCenter, "40")
                .Set(DicomTag.WindowWidth, "400"))
            .Set(DicomTag.GraphicLayerSequence, new DicomDataset().Set(DicomTag.GraphicLayer, "LAYER1").Set(DicomTag.GraphicLayerOrder, "1"))
            .Set(DicomTag.GraphicAnnotationSequence, Annotation(identity, images[0]))
            .Set(DicomTag.RescaleIntercept, first.GetStrings(DicomTag.RescaleIntercept))
            .Set(DicomTag.RescaleSlope, first.GetStrings(DicomTag.RescaleSlope))
            .Set(DicomTag.RescaleType, "HU")
            .Set(DicomTag.PresentationLUTShape, "IDENTITY");
        return new DicomFile(dataset, DicomTransferSyntax.ExplicitVRLittleEndian);
    }

    private static DicomDataset Annotation(PhantomIdentity identity, DicomFile image)
    {
        var text = new DicomDataset()
            .Set(DicomTag.UnformattedTextValue, identity.SpokenName)
            .Set(DicomTag.AnchorPointAnnotationUnits, "PIXEL")
            .Set(DicomTag.AnchorPointVisibility, "Y");
        text.AddOrUpdate(DicomElement.FromNumbers<float>(DicomTag.AnchorPoint, DicomVR.FL, 5, 5));
        var line = new DicomDataset()
            .Set(DicomTag.GraphicAnnotationUnits, "PIXEL")
            .Set(DicomTag.GraphicDimensions, 2.ToString(CultureInfo.InvariantCulture))
            .Set(DicomTag.NumberOfGraphicPoints, "2")
            .Set(DicomTag.GraphicType, "POLYLINE")
            .Set(DicomTag.GraphicFilled, "N");
        line.AddOrUpdate(DicomElement.FromNumbers<float>(DicomTag.GraphicData, DicomVR.FL, 5, 5, 12, 12));
        return new DicomDataset()
            .Set(DicomTag.ReferencedImageSequence, ImageReferences.To(image))
            .Set(DicomTag.GraphicLayer, "LAYER1")
            .Set(DicomTag.TextObjectSequence, text)
            .Set(DicomTag.GraphicObjectSequence, line);
    }
}
