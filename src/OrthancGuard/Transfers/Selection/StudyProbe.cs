using OrthancGuard.Dicom.Data;
using OrthancGuard.Orthanc;

namespace OrthancGuard.Transfers.Selection;

/// <summary>A study as one image of each of its series shows it.</summary>
internal sealed record ProbedStudy(StudyHeader Header, IReadOnlyList<SeriesFacts> Series)
{
    public override string ToString() => "(study)";
}

/// <summary>
/// Looks at the image in the middle of each series: the first is often a localizer. That every image is within the contract is made
/// sure of when all have been read.
/// </summary>
internal sealed class StudyProbe(IOrthancClient orthanc)
{
    /// <exception cref="OrthancException">As <see cref="IOrthancClient.GetInstanceFileAsync"/>.</exception>
    public async Task<ProbedStudy> ReadAsync(IReadOnlyList<IReadOnlyList<OrthancInstance>> series, CancellationToken cancellationToken)
    {
        var facts = new List<SeriesFacts>(series.Count);
        StudyHeader? header = null;
        foreach (var instances in series.Where(s => s.Count > 0))
        {
            var middle = instances.OrderBy(i => i.Number ?? 0).ThenBy(i => i.Id, StringComparer.Ordinal).ElementAt(instances.Count / 2);
            var dataset = DicomFile.ReadHeaderOrNull(await orthanc.GetInstanceFileAsync(middle.Id, cancellationToken), DicomTag.PixelData)?.Dataset;
            if (dataset is null)
            {
                // Protection holds it, with the reason; rules find nothing in it.
                facts.Add(new() { SeriesId = middle.SeriesId, Contents = new(null, null, []), Instances = instances.Count, Images = instances.Count });
                continue;
            }

            facts.Add(SeriesFactsReader.Read(dataset, middle.SeriesId, instances.Count));
            header = Join(header, StudyHeaderReader.Read(dataset));
        }

        return new(header ?? new(), facts);
    }

    private static StudyHeader Join(StudyHeader? known, StudyHeader more) => known is null ? more : new()
    {
        Procedures = [.. known.Procedures.Union(more.Procedures, StringComparer.OrdinalIgnoreCase)],
        Priority = known.Priority ?? more.Priority,
        PatientClass = known.PatientClass ?? more.PatientClass,
        Age = known.Age ?? more.Age,
    };
}
