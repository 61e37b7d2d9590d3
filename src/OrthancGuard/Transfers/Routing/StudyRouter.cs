using System.Security.Cryptography;
using System.Text;
using Dapper;
using OrthancGuard.Configuration;
using OrthancGuard.Orthanc;
using OrthancGuard.Policy;
using OrthancGuard.Returns;
using OrthancGuard.Storage;

namespace OrthancGuard.Transfers.Routing;

/// <summary>Takes stable studies one by one, asks Orthanc what they are, and queues them for the destinations of every route that matches.</summary>
internal sealed class StudyRouter(
    GuardStore store, IOrthancClient orthanc, RoutedStudies studies, Submission submission, ConfigurationSource configuration, QueueSignal queue, TimeProvider time, ILogger<StudyRouter> log)
{
    private const int AtOnce = 100;

    /// <returns>True when there was something to do.</returns>
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        var due = await store.ReadAsync(
            connection => connection.Query<Notice>(
                """
                SELECT study_id AS StudyId, attempts AS Attempts, routed_version AS RoutedVersion, noticed_at AS NoticedAt
                FROM stable_studies WHERE retry_at <= @now ORDER BY retry_at LIMIT @AtOnce
                """,
                new { now, AtOnce }).AsList(),
            cancellationToken);
        foreach (var notice in due)
        {
            await RouteAsync(notice, cancellationToken);
        }

        return due.Count > 0;
    }

    private async Task RouteAsync(Notice notice, CancellationToken cancellationToken)
    {
        try
        {
            var study = await orthanc.GetStudyAsync(notice.StudyId, cancellationToken);
            var all = await orthanc.GetStudyInstancesAsync(notice.StudyId, cancellationToken);
            // A result that came home makes the study no other one: else it would go out again, and be answered again.
            var results = await ReturnedInstances.AmongAsync(store, all, cancellationToken);
            var instances = all.Where(instance => !results.Contains(instance.Id)).ToList();
            var version = Version(instances);
            var routes = configuration.Current.Routes;
            var pseudonymOf = await ReturnedInstances.PseudonymOfAsync(store, study, cancellationToken);
            if (pseudonymOf is not null)
            {
                ReturnLog.UnderPseudonym(log, pseudonymOf);
            }

            var matching = pseudonymOf is not null || instances.Count == 0 || string.Equals(version, notice.RoutedVersion, StringComparison.Ordinal)
                ? []
                : Matching(routes, await studies.ReadAsync(study, instances, routes, cancellationToken));
            await store.WriteAsync(transaction => Route(transaction, notice, study, version, matching), cancellationToken);
            queue.Set();
        }
        catch (OrthancException e) when (e.Error == OrthancError.NotFound)
        {
            await store.WriteAsync(
                transaction => transaction.Execute("DELETE FROM stable_studies WHERE study_id = @StudyId", new { notice.StudyId }), cancellationToken);
        }
        catch (OrthancException)
        {
            await store.WriteAsync(transaction => Postpone(transaction, notice), cancellationToken);
        }
    }

    private static List<RouteSettings> Matching(IReadOnlyList<RouteSettings> routes, RoutedStudy study) =>
        [.. routes.Where(route => RouteConditions.AreMet(route, study))];

    private void Route(WriteTransaction transaction, Notice notice, OrthancStudy study, string version, List<RouteSettings> matching)
    {
        foreach (var route in matching)
        {
            Submit(transaction, route, study);
        }

        // A notice that came in meanwhile stays due.
        transaction.Execute(
            """
            UPDATE stable_studies SET routed_version = @version, attempts = 0,
                retry_at = CASE WHEN noticed_at = @NoticedAt THEN NULL ELSE retry_at END
            WHERE study_id = @StudyId
            """,
            new { version, notice.StudyId, notice.NoticedAt });
    }

    private void Submit(WriteTransaction transaction, RouteSettings route, OrthancStudy study)
    {
        var patient = PatientMatching.Normalize(study.PatientId, study.IssuerOfPatientId);
        foreach (var destination in route.Destinations)
        {
            var result = submission.Submit(transaction, new()
            {
                DestinationName = destination,
                StudyOrthancId = study.Id,
                StudyInstanceUid = study.StudyInstanceUid,
                Patients = patient is null ? [] : [patient],
                Origin = TransferOrigin.Route,
                RequestedBy = route.Name,
                Priority = route.Stat ? TransferPriority.Stat : TransferPriority.Routine,
            });
            if (result.Outcome == SubmitOutcome.Unavailable)
            {
                throw new StoreUnavailableException(result.Reason ?? "The queue is full.");
            }

            TransferLog.Routed(log, route.Name, destination, result.Outcome);
        }
    }

    private static void Postpone(WriteTransaction transaction, Notice notice)
    {
        var wait = Running.RetryDelay.After(new(), notice.Attempts + 1);
        transaction.Execute(
            "UPDATE stable_studies SET attempts = attempts + 1, retry_at = @at WHERE study_id = @StudyId",
            new { at = (transaction.Now + wait).ToUnixTimeMilliseconds(), notice.StudyId });
    }

    private static string Version(IReadOnlyList<OrthancInstance> instances) =>
        Convert.ToHexStringLower(SHA256.HashData(
            Encoding.UTF8.GetBytes(string.Join('\n', instances.Select(instance => instance.Id).Order(StringComparer.Ordinal)))));

    private sealed class Notice
    {
        public string StudyId { get; init; } = "";

        public int Attempts { get; init; }

        public string? RoutedVersion { get; init; }

        public long NoticedAt { get; init; }
    }
}
