using OrthancGuard.Protection.Risk;

namespace OrthancGuard.Protection;

/// <summary>Adds up the outcomes of a study.</summary>
internal sealed class StudyTally
{
    private readonly Dictionary<OutcomeKind, int> _kinds = [];
    private readonly SortedDictionary<string, int> _reasons = new(StringComparer.Ordinal);
    private readonly SortedDictionary<ElementAction, int> _actions = [];
    private readonly RiskTally _risks = new();
    private readonly List<SeriesReport> _series = [];
    private HashSet<string>? _codes;

    public void Add(IEnumerable<InstanceOutcome> outcomes)
    {
        foreach (var outcome in outcomes)
        {
            _kinds[outcome.Kind] = _kinds.GetValueOrDefault(outcome.Kind) + 1;
            foreach (var code in outcome.Reasons.Select(static reason => reason.Code).Distinct(StringComparer.Ordinal))
                _reasons[code] = _reasons.GetValueOrDefault(code) + 1;
            foreach (var (action, count) in outcome.Report.Actions)
                _actions[action] = _actions.GetValueOrDefault(action) + count;
            if (outcome.Kind != OutcomeKind.Released)
                continue;
            _risks.Add(outcome.Traits);
            if (_codes is null)
                _codes = new HashSet<string>(outcome.Report.MethodCodes, StringComparer.Ordinal);
            else
                _codes.IntersectWith(outcome.Report.MethodCodes);
        }
    }

    public void Add(IEnumerable<SeriesReport> series) => _series.AddRange(series);

    public StudyReport ToReport(DateTimeOffset now) => new()
    {
        Released = _kinds.GetValueOrDefault(OutcomeKind.Released),
        Held = _kinds.GetValueOrDefault(OutcomeKind.Held),
        LeftOut = _kinds.GetValueOrDefault(OutcomeKind.LeftOut),
        Reasons = new Dictionary<string, int>(_reasons, StringComparer.Ordinal),
        Actions = new Dictionary<ElementAction, int>(_actions),
        MethodCodes = [.. (_codes ?? []).Order(StringComparer.Ordinal)],
        Risks = _risks.Assess(),
        Series = [.. _series],
        At = now,
    };
}
