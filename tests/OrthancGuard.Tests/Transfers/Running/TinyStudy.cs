using System.Globalization;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Tests.Transfers.Running;

/// <summary>A study of the abdomen in an Orthanc: CT images of a few hundred bytes each, in series.</summary>
internal sealed class TinyStudy
{
    public const string Name = "SECRETNAME^ANNA";
    private readonly string patient;
    private readonly Dictionary<string, (string Series, string Sop)> instances = new(StringComparer.Ordinal);
    private readonly List<string> modalities = [];

    public TinyStudy(string number, string patient = "4711", int series = 1, int each = 3, Action<DicomDataset, int>? change = null, string modality = "CT")
    {
        this.patient = patient;
        Id = "study" + number;
        Uid = "1.2.826.0.1.3680043.10.77." + number;
        for (var s = 0; s < series; s++)
        {
            modalities.Add(modality);
            for (var i = 0; i < each; i++)
            {
                AddInstance(s, i, change);
            }
        }
    }

    /// <summary>Files made elsewhere; all of one patient and study.</summary>
    public TinyStudy(string number, params IReadOnlyList<DicomFile> files)
    {
        patient = files[0].Dataset.GetString(DicomTag.PatientID) ?? "";
        Id = "study" + number;
        Uid = files[0].Dataset.GetString(DicomTag.StudyInstanceUID) ?? "";
        foreach (var (s, series) in files.GroupBy(file => file.Dataset.GetString(DicomTag.SeriesInstanceUID), StringComparer.Ordinal).Index())
        {
            modalities.Add(series.First().Dataset.GetString(DicomTag.Modality) ?? "");
            foreach (var (place, file) in series.Index())
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"{Id}-{s}-{place}");
                instances[id] = (SeriesId(s), file.Dataset.GetString(DicomTag.SOPInstanceUID) ?? "");
                Files[id] = file.ToArray();
            }
        }
    }

    public string Id { get; }

    public string PatientId => patient;

    public string Uid { get; }

    public Dictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);

    public IEnumerable<string> SopInstanceUids => instances.Values.Select(i => i.Sop);

    public bool HasSeries(string id) => modalities.Where((_, s) => SeriesId(s) == id).Any();

    public string? SeriesOf(string instance) => instances.TryGetValue(instance, out var found) ? found.Series : null;

    public object Describe() => new
    {
        ID = Id,
        IsStable = true,
        MainDicomTags = new { StudyInstanceUID = Uid, StudyDescription = "CT Abdomen" },
        PatientMainDicomTags = new { PatientID = patient, PatientName = Name },
        Series = modalities.Select((_, s) => SeriesId(s)),
    };

    public object DescribeSeries() => modalities.Select((modality, s) => new
    {
        ID = SeriesId(s),
        ParentStudy = Id,
        MainDicomTags = new { Modality = modality, SeriesInstanceUID = $"{Uid}.{s}" },
    });

    public object DescribeInstances() => instances.Select(i => new
    {
        ID = i.Key,
        ParentSeries = i.Value.Series,
        FileSize = Files[i.Key].Length,
        MainDicomTags = new { SOPInstanceUID = i.Value.Sop },
    });

    private string SeriesId(int series) => string.Create(CultureInfo.InvariantCulture, $"{Id}-{series}");

    private void AddInstance(int series, int number, Action<DicomDataset, int>? change)
    {
        var sop = string.Create(CultureInfo.InvariantCulture, $"{Uid}.{series}.{number}");
        var dataset = new DicomDataset();
        void Put(DicomTag tag, DicomVR vr, params string[] values) => dataset.Add(tag, vr, values);
        Put(DicomTag.ImageType, DicomVR.CS, "ORIGINAL", "PRIMARY", "AXIAL");
        Put(DicomTag.SOPClassUID, DicomVR.UI, DicomUid.CTImageStorage);
        Put(DicomTag.SOPInstanceUID, DicomVR.UI, sop);
        Put(DicomTag.StudyDate, DicomVR.DA, "20260301");
        Put(DicomTag.AccessionNumber, DicomVR.SH, "ACC-1");
        Put(DicomTag.Modality, DicomVR.CS, modalities[series]);
        Put(DicomTag.StudyDescription, DicomVR.LO, "CT Abdomen");
        Put(DicomTag.PatientName, DicomVR.PN, Name);
        Put(DicomTag.PatientID, DicomVR.LO, patient);
        Put(DicomTag.BodyPartExamined, DicomVR.CS, "ABDOMEN");
        Put(DicomTag.StudyInstanceUID, DicomVR.UI, Uid);
        Put(DicomTag.SeriesInstanceUID, DicomVR.UI, $"{Uid}.{series}");
        Put(DicomTag.FrameOfReferenceUID, DicomVR.UI, $"{Uid}.9");
        Put(DicomTag.SamplesPerPixel, DicomVR.US, "1");
        Put(DicomTag.PhotometricInterpretation, DicomVR.CS, "MONOCHROME2");
        // Soft tissue, wider than a head.
        Put(DicomTag.ImagePositionPatient, DicomVR.DS, "-96", "-96", number.ToString(CultureInfo.InvariantCulture));
        Put(DicomTag.ImageOrientationPatient, DicomVR.DS, "1", "0", "0", "0", "1", "0");
        Put(DicomTag.PixelSpacing, DicomVR.DS, "16", "16");
        Put(DicomTag.Rows, DicomVR.US, "12");
        Put(DicomTag.Columns, DicomVR.US, "12");
        Put(DicomTag.BitsAllocated, DicomVR.US, "16");
        Put(DicomTag.BitsStored, DicomVR.US, "16");
        Put(DicomTag.HighBit, DicomVR.US, "15");
        Put(DicomTag.PixelRepresentation, DicomVR.US, "0");
        dataset.AddOrUpdate(new DicomElement(DicomTag.PixelData, DicomVR.OW, new byte[288]));
        change?.Invoke(dataset, number);
        var id = string.Create(CultureInfo.InvariantCulture, $"{Id}-{series}-{number}");
        instances[id] = (SeriesId(series), sop);
        Files[id] = new DicomFile(dataset).ToArray();
    }
}
