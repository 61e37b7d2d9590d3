using OrthancGuard.Configuration;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Orthanc;
using OrthancGuard.Policy;
using OrthancGuard.Policy.Consents;
using OrthancGuard.Storage;
using OrthancGuard.Transfers.Selection;

namespace OrthancGuard.Transfers.Routing;

/// <summary>Tests the routes and the whole decision against a study in Orthanc, without sending anything.</summary>
internal sealed class RouteExplainer(
    GuardStore store, IOrthancClient orthanc, RoutedStudies studies, StudyProbe probe, IConsentRegistry consents, ConfigurationSource configuration, TimeProvider time)
{
    /// <param name="studyId">Orthanc's id.</param>
    /// <param name="destination">One more destination to explain, whether a route leads there or not; null for none.</param>
    /// <param name="cancellationToken">Looked at between Orthanc's answers.</param>
    /// <exception cref="OrthancException">NotFound when there is no such study.</exception>
    public async Task<RouteExplanation> ExplainAsync(string studyId, string? destination, CancellationToken cancellationToken)
    {
        var current = configuration.Current;
        var study = await orthanc.GetStudyAsync(studyId, cancellationToken);
        var instances = await orthanc.GetStudyInstancesAsync(studyId, cancellationToken);
        var routed = await studies.ReadAsync(study, instances, current.Routes, cancellationToken);
        var routes = current.Routes
            .Select(route => new ExplainedRoute(route.Name, route.Destinations, route.Stat, [.. RouteConditions.Examine(route, routed)])).ToList();
        var names = routes.Where(route => route.Matches).SelectMany(route => route.Destinations)
            .Concat(destination is null ? [] : [destination]).Distinct(StringComparer.OrdinalIgnoreCase);
        var seen = await LookAsync(study, instances, routed.Probed, cancellationToken);
        var explained = new List<ExplainedDestination>();
        foreach (var known in names.Select(current.FindDestination).OfType<Destination>())
        {
            explained.Add(await store.WriteAsync(transaction => Explain(transaction, known, study, seen), cancellationToken));
        }

        return new(routes, explained);
    }

    private async Task<Seen> LookAsync(
        OrthancStudy study, IReadOnlyList<OrthancInstance> instances, ProbedStudy? probed, CancellationToken cancellationToken)
    {
        var series = instances.GroupBy(i => i.SeriesId, StringComparer.Ordinal).Select(group => (IReadOnlyList<OrthancInstance>)[.. group]).ToList();
        var own = new HashSet<PatientIdentity?> { PatientMatching.Normalize(study.PatientId, study.IssuerOfPatientId) };
        var others = new HashSet<PatientIdentity>();
        foreach (var first in series.Select(s => s[0]))
        {
            var patients = Named(await orthanc.GetInstanceFileAsync(first.Id, cancellationToken));
            own.Add(patients.Own);
            others.UnionWith(patients.Others);
        }

        return new(own, others, probed ?? await probe.ReadAsync(series, cancellationToken));
    }

    private static NamedPatients Named(ReadOnlyMemory<byte> file)
    {
        try
        {
            return NamedPatients.In(DicomFile.ReadHeader(file, DicomTag.PixelData, isWhole: true).Dataset);
        }
        catch (DicomFormatException)
        {
            return new(null, []);
        }
    }

    // A transaction only to see one state of everything; nothing is written.
    private ExplainedDestination Explain(WriteTransaction transaction, Destination destination, OrthancStudy study, Seen seen)
    {
        PatientIdentity[] own = [.. seen.Own.OfType<PatientIdentity>()];
        var consent = consents.Ask(transaction, destination, new([.. own, .. seen.Others], own));
        var used = transaction.ExecuteScalar<int>(MonthlyVolume.Sql(), MonthlyVolume.Parameters(time, transaction.Now, destination.Name, study.Id));
        var decision = Decider.Decide(destination, new()
        {
            Patients = seen.Own,
            Today = ClinicCalendar.Day(time, transaction.Now),
            Consent = consent,
            StudiesThisMonth = used,
        });
        var accepted = seen.Probed with { Series = [.. seen.Probed.Series.Where(series => Accepts(destination, study, series.SeriesId))] };
        var selection = SeriesSelection.Choose(destination, accepted);
        var left = seen.Probed.Series.Except(accepted.Series)
            .Select(series => new SelectedSeries(series, new("modality.not-accepted", "The destination does not accept this modality.", false)));
        var refuses = decision.Verdict == Verdict.Refuse || selection.Refusals.Count > 0;
        var holds = decision.Verdict == Verdict.Hold || selection.Doubts.Count > 0;
        return new(
            destination.Name,
            refuses ? Verdict.Refuse : holds ? Verdict.Hold : Verdict.Allow,
            [.. decision.Reasons, .. selection.Refusals, .. selection.Doubts],
            [.. selection.Series, .. left])
        {
            Consent = consent.Basis,
            StudiesThisMonth = used,
            MonthlyVolume = destination.Contract?.MonthlyVolume,
        };
    }

    private static bool Accepts(Destination destination, OrthancStudy study, string seriesId) =>
        destination.Modalities is not { } modalities
        || study.Series.Any(s => string.Equals(s.Id, seriesId, StringComparison.Ordinal) && modalities.Contains(s.Modality?.Trim(), StringComparer.OrdinalIgnoreCase));

    private sealed record Seen(IReadOnlyCollection<PatientIdentity?> Own, IReadOnlyCollection<PatientIdentity> Others, ProbedStudy Probed)
    {
        public override string ToString() => "(seen)";
    }
}
