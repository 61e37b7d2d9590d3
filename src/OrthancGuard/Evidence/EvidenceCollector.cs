using OrthancGuard.Configuration;
using OrthancGuard.Orthanc;
using OrthancGuard.Protection;
using OrthancGuard.Storage;
using OrthancGuard.Transfers;

namespace OrthancGuard.Evidence;

/// <summary>Gathers, while a transfer is worked on, what became of each of its series.</summary>
internal sealed class EvidenceCollector
{
    private readonly List<Entry> entries = [];
    private readonly Dictionary<string, Entry> bySeries = new(StringComparer.Ordinal);
    private readonly List<TextBox> boxes = [];

    /// <summary>What was asked for, series by series.</summary>
    public void Begin(OrthancStudy study, IEnumerable<OrthancInstance> asked)
    {
        var modalities = study.Series.ToDictionary(series => series.Id, series => series.Modality?.Trim() ?? "", StringComparer.Ordinal);
        foreach (var series in asked.GroupBy(instance => instance.SeriesId, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var entry = Find(series.Key);
            entry.Modality = modalities.GetValueOrDefault(series.Key, "");
            entry.Instances = series.Count();
        }
    }

    /// <summary>Instances stay behind: as many as <paramref name="reason"/> says.</summary>
    public void LeaveOut(string seriesId, TransferReason reason)
    {
        var entry = Find(seriesId);
        entry.LeftOut += reason.Instances;
        entry.Count(reason with { Instances = 0 }, reason.Instances);
    }

    /// <summary>What protection made of the instances of a series.</summary>
    public void Add(string seriesId, IReadOnlyList<InstanceOutcome> outcomes)
    {
        var entry = Find(seriesId);
        foreach (var outcome in outcomes)
        {
            entry.Sources.Add(outcome.SourceId);
            entry.Blanked += outcome.Report.Boxes.Count > 0 ? 1 : 0;
            switch (outcome.Kind)
            {
                case OutcomeKind.Released:
                    entry.Released++;
                    break;
                case OutcomeKind.LeftOut:
                    entry.LeftOut++;
                    break;
                default:
                    entry.Held++;
                    break;
            }

            foreach (var reason in outcome.Kind == OutcomeKind.Released ? [] : outcome.Reasons.Distinct())
            {
                entry.Count(new(reason.Code, reason.Text, reason.TagPath), 1);
            }

            boxes.AddRange(TextBox.From(outcome.SourceId, outcome).Take(EvidenceTable.MostBoxes - boxes.Count));
        }
    }

    /// <summary>Nothing was protected.</summary>
    public StudyEvidence Complete() => new([.. entries.Select(entry => entry.ToEvidence(null))], [], []);

    /// <param name="vault">Seals the pictures.</param>
    /// <param name="id">The transfer.</param>
    /// <param name="report">What protection found of faces.</param>
    /// <param name="keep">Of which heads pictures are kept.</param>
    public StudyEvidence Complete(Vault vault, TransferId id, StudyReport report, FacePictures keep)
    {
        var isHeld = report.Held > 0;
        var series = new List<SeriesEvidence>();
        var pictures = new List<SealedPicture>();
        foreach (var entry in entries)
        {
            var faces = report.Series.LastOrDefault(found => entry.Sources.Contains(found.SourceId));
            series.Add(entry.ToEvidence(faces));
            pictures.AddRange((faces?.Pictures ?? [])
                .Where(picture => keep == FacePictures.All || (isHeld && keep != FacePictures.None) || (keep == FacePictures.Outgoing && !picture.ShowsFace))
                .Select(picture => SealedPicture.Seal(vault, id, series.Count, picture)));
        }

        return new(series, boxes, pictures);
    }

    private Entry Find(string seriesId)
    {
        if (!bySeries.TryGetValue(seriesId, out var entry))
        {
            bySeries[seriesId] = entry = new(seriesId);
            entries.Add(entry);
        }

        return entry;
    }

    private sealed class Entry(string seriesId)
    {
        private readonly Dictionary<TransferReason, int> reasons = [];

        public string Modality { get; set; } = "";

        public int Instances { get; set; }

        public int Released { get; set; }

        public int Held { get; set; }

        public int LeftOut { get; set; }

        public int Blanked { get; set; }

        /// <summary>Orthanc's ids.</summary>
        public HashSet<string> Sources { get; } = new(StringComparer.Ordinal);

        public void Count(TransferReason reason, int instances) => reasons[reason] = reasons.GetValueOrDefault(reason) + instances;

        public SeriesEvidence ToEvidence(SeriesReport? faces) => new()
        {
            SeriesId = seriesId,
            Modality = Modality,
            Instances = Instances,
            Released = Released,
            Held = Held,
            LeftOut = LeftOut,
            Blanked = Blanked,
            Reasons = [.. reasons.OrderByDescending(pair => pair.Value).Select(pair => pair.Key with { Instances = pair.Value })],
            Faces = faces is null ? null : FaceEvidence.From(faces),
        };
    }
}

/// <summary>What is kept of a study. <see cref="TransferId"/> and the place in <see cref="Series"/>, from 1, name a series.</summary>
internal sealed record StudyEvidence(IReadOnlyList<SeriesEvidence> Series, IReadOnlyList<TextBox> Boxes, IReadOnlyList<SealedPicture> Pictures);
