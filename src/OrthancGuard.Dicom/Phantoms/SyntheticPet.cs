using System.Globalization;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Phantoms;

/// <summary>A PET of the chest, in the frame of reference of the identity's CT.</summary>
public static class SyntheticPet
{
    private const int Intensity = 60;

    /// <summary>One Positron Emission Tomography Image Storage file a slice.</summary>
    public static IReadOnlyList<DicomFile> Create(PhantomIdentity identity, int slices, int matrix = 64)
    {
        ArgumentNullException.ThrowIfNull(identity);
        var geometry = PhantomGeometry.Axial(slices, 4, matrix, 380f / matrix);
        var series = new PhantomSeries("PT", 8, "PET WB", "PET/CT Thorax", "CHEST");
        return [.. Enumerable.Range(0, slices).Select(slice => Slice(identity, series, geometry, slice, Pixels(geometry, slice)))];
    }

    /// <summary>A head, scanned with <see cref="PhantomContrast.Uptake"/>.</summary>
    public static IReadOnlyList<DicomFile> CreateHead(PhantomIdentity identity, SyntheticHeadPhantom phantom, HeadScan scan)
    {
        ArgumentNullException.ThrowIfNull(identity);
        ArgumentNullException.ThrowIfNull(phantom);
        ArgumentNullException.ThrowIfNull(scan);
        var (geometry, noise) = (scan.Geometry, new NoiseTable(unchecked((ulong)scan.Seed)));
        var series = new PhantomSeries("PT", 9, "PET head", "PET/CT Head", "HEAD");
        return [.. geometry.SliceIndices.Select(slice =>
        {
            var values = new float[geometry.Rows * geometry.Columns];
            phantom.Render(scan, slice, values);
            return Slice(identity, series, geometry, slice, MrImage.Encode(values, slice, geometry, scan with { BiasField = 0 }, noise, maximum: short.MaxValue));
        })];
    }

    private static DicomFile Slice(PhantomIdentity identity, PhantomSeries series, PhantomGeometry geometry, int slice, byte[] pixels)
    {
        var injected = identity.StudyDate + identity.StudyTime;
        var dataset = PhantomModules.Begin(identity, series, DicomUid.PositronEmissionTomographyImageStorage, slice + 1)
            .Set(DicomTag.ImageType, "ORIGINAL", "PRIMARY")
            .SetPlane(identity, geometry, slice)
            .Set(DicomTag.RadiopharmaceuticalInformationSequence, new DicomDataset()
                .Set(DicomTag.RadionuclideCodeSequence, PhantomDataset.Code("77004003", "SCT", "^18^Fluorine"))
                .Set(DicomTag.RadiopharmaceuticalStartTime, identity.StudyTime)
                .Set(DicomTag.RadiopharmaceuticalStartDateTime, injected + "+0100")
                .Set(DicomTag.RadionuclideTotalDose, "370000000")
                .Set(DicomTag.RadionuclideHalfLife, "6586.2")
                .Set(DicomTag.AdministrationRouteCodeSequence, PhantomDataset.Code("47625008", "SCT", "Intravenous route")))
            .Set(DicomTag.PatientOrientationCodeSequence, PhantomDataset.Code("102538003", "SCT", "recumbent")
                .Set(DicomTag.PatientOrientationModifierCodeSequence, PhantomDataset.Code("40199007", "SCT", "supine")))
            .Set(DicomTag.PatientGantryRelationshipCodeSequence, PhantomDataset.Code("102540008", "SCT", "headfirst"))
            .Set(DicomTag.SeriesType, "STATIC", "IMAGE")
            .Set(DicomTag.Units, "BQML")
            .Set(DicomTag.CountsSource, "EMISSION")
            .Set(DicomTag.NumberOfSlices, geometry.Slices.ToString(CultureInfo.InvariantCulture))
            .Set(DicomTag.ImageIndex, (slice + 1).ToString(CultureInfo.InvariantCulture))
            .Set(DicomTag.CorrectedImage, "DECY")
            .Set(DicomTag.DecayCorrection, "START")
            .Set(DicomTag.CollimatorType, "NONE")
            .Set(DicomTag.DecayFactor, "1.02")
            .Set(DicomTag.FrameReferenceTime, "0")
            .Set(DicomTag.ActualFrameDuration, "180000")
            .Set(DicomTag.RescaleIntercept, "0")
            .Set(DicomTag.RescaleSlope, "1.5")
            .SetPixels(geometry.Rows, geometry.Columns, 16, isSigned: true, pixels);
        return new DicomFile(dataset, DicomTransferSyntax.ExplicitVRLittleEndian);
    }

    private static byte[] Pixels(PhantomGeometry geometry, int slice)
    {
        var pixels = new byte[geometry.Rows * geometry.Columns * sizeof(short)];
        for (var i = 0; i < pixels.Length; i += sizeof(short))
            pixels[i] = (byte)((i / 7 * (slice + 3)) % Intensity);
        return pixels;
    }
}
