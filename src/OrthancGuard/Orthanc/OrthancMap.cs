using System.Globalization;

namespace OrthancGuard.Orthanc;

/// <summary>From Orthanc's JSON to what the guard works with.</summary>
internal static class OrthancMap
{
    public static OrthancStudy Study(OrthancWire.Resource study, IReadOnlyList<OrthancSeries> series) => new()
    {
        Id = study.Id,
        StudyInstanceUid = Required(study.MainDicomTags.GetValueOrDefault("StudyInstanceUID")),
        PatientId = study.PatientMainDicomTags.GetValueOrDefault("PatientID"),
        IssuerOfPatientId = study.PatientMainDicomTags.GetValueOrDefault("IssuerOfPatientID"),
        StudyDescription = study.MainDicomTags.GetValueOrDefault("StudyDescription"),
        StudyDate = study.MainDicomTags.GetValueOrDefault("StudyDate"),
        IsStable = study.IsStable,
        Series = series,
    };

    public static OrthancSeries Series(OrthancWire.Resource series, IReadOnlyDictionary<string, string> metadata) => new()
    {
        Id = series.Id,
        Modality = series.MainDicomTags.GetValueOrDefault("Modality"),
        SeriesDescription = series.MainDicomTags.GetValueOrDefault("SeriesDescription"),
        RemoteAet = metadata.GetValueOrDefault("RemoteAET") is { Length: > 0 } aet ? aet : null,
    };

    public static OrthancInstance Instance(OrthancWire.Resource instance) => new()
    {
        Id = instance.Id,
        SeriesId = Required(instance.ParentSeries),
        SopInstanceUid = Required(instance.MainDicomTags.GetValueOrDefault("SOPInstanceUID")),
        Number = int.TryParse(instance.MainDicomTags.GetValueOrDefault("InstanceNumber"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
        FileSize = instance.FileSize,
    };

    public static OrthancJob Job(OrthancWire.Job job) =>
        new(job.Id, job.Type, job.State, job.Progress, job.ErrorCode, job.ErrorDetails.Length > 0 ? job.ErrorDetails : job.ErrorDescription)
        {
            InstancesCount = job.Content?.InstancesCount ?? 0,
            FailedInstancesCount = job.Content?.FailedInstancesCount ?? 0,
        };

    public static OrthancChanges Changes(OrthancWire.ChangePage page) =>
        new([.. page.Changes.Select(c => new OrthancChange(c.Seq, c.ChangeType, Level(c.ResourceType), c.Id))], page.Last, page.Done);

    /// <exception cref="OrthancException">Unexpected: Orthanc left out what it always tells.</exception>
    public static string Required(string? value) =>
        value is { Length: > 0 } ? value : throw new OrthancException(OrthancError.Unexpected, "a resource without one of its identifiers");

    private static OrthancLevel? Level(string type) => Enum.TryParse<OrthancLevel>(type, out var level) ? level : null;
}
