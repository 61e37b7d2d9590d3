using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Phantoms;

/// <summary>A synthetic head as DICOM files.</summary>
public static class HeadSeries
{
    /// <summary>One file a slice, in the order of the stack: CT or MR Image Storage, as the scan's contrast says.</summary>
    public static IEnumerable<DicomFile> Create(PhantomIdentity identity, SyntheticHeadPhantom phantom, HeadScan scan, int seriesNumber = 2)
    {
        ArgumentNullException.ThrowIfNull(identity);
        ArgumentNullException.ThrowIfNull(phantom);
        ArgumentNullException.ThrowIfNull(scan);
        var geometry = scan.Geometry;
        var noise = new NoiseTable(unchecked((ulong)scan.Seed));
        var slices = geometry.SliceIndices.ToList();
        var modality = scan.Contrast.IsCt ? "CT" : "MR";
        var series = new PhantomSeries(modality, seriesNumber, MrImage.Describe(scan.Contrast, geometry), $"{modality} Head", "HEAD");
        return SliceImage.InOrder(slices, Make);

        DicomFile Make(int slice)
        {
            var values = new float[geometry.Rows * geometry.Columns];
            phantom.Render(scan, slice, values);
            var order = slices.IndexOf(slice);
            var instance = geometry.IsNumberedBackwards ? slices.Count - order : order + 1;
            if (!scan.Contrast.IsCt)
                return MrImage.Build(identity, series, geometry, slice, instance, scan, MrImage.Encode(values, slice, geometry, scan, noise));
            var storage = new CtStorage(scan.IsSigned, scan.HasPadding);
            var pixels = CtImage.Encode(values, slice, geometry.Rows, geometry.Columns, (float)scan.Noise * scan.Contrast.Noise, noise, storage);
            return CtImage.Build(identity, series, geometry, slice, instance, scan.PatientPosition, storage, pixels);
        }
    }
}
