using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Phantoms;

/// <summary>A screenshot: a table of text that names the patient, in colour.</summary>
public static class SyntheticSecondaryCapture
{
    private const int Rows = 300;
    private const int Columns = 640;

    /// <summary>Secondary Capture Image Storage.</summary>
    public static DicomFile Create(PhantomIdentity identity, int instance = 1)
    {
        ArgumentNullException.ThrowIfNull(identity);
        var series = new PhantomSeries("OT", 99, "Dose report", "CT Head", "HEAD");
        var pixels = new byte[Rows * Columns * 3];
        pixels.AsSpan().Fill(24);
        var lines = new[]
        {
            "DOSE REPORT", identity.PatientName.Replace('^', ' '), "ID " + identity.PatientId, "BORN " + identity.BirthDate,
            "ACC " + identity.AccessionNumber, "DLP 812.4   CTDI 47.1",
        };
        for (var line = 0; line < lines.Length; line++)
            PixelText.Draw(pixels, Columns, 3, 16, 16 + (line * 40), 3, lines[line]);
        var dataset = PhantomModules.Begin(identity, series, DicomUid.SecondaryCaptureImageStorage, instance)
            .Set(DicomTag.ImageType, "DERIVED", "SECONDARY")
            .Set(DicomTag.ConversionType, "WSD")
            .Set(DicomTag.PatientOrientation, "")
            .Set(DicomTag.BurnedInAnnotation, "YES")
            .SetBytePixels(Rows, Columns, 3, pixels);
        return new DicomFile(dataset, DicomTransferSyntax.ExplicitVRLittleEndian);
    }
}
