using OrthancGuard.Configuration;
using OrthancGuard.Orthanc;
using OrthancGuard.Policy;
using OrthancGuard.Protection;
using OrthancGuard.Reviews;
using OrthancGuard.Storage;
using OrthancGuard.Transfers.Running;

namespace OrthancGuard.Transfers.DryRuns;

/// <summary>
/// A transfer's own steps without its row: 1. decide with what Orthanc says, 2. fetch and survey, 3. decide with what the images say,
/// 4. protect, 5. verify. Nothing is sent, nothing is written to the database or the ledger, the copies are given up at the end.
/// </summary>
internal sealed class DryRunner(RunContext context, FetchStep fetch, ProtectStep protect)
{
    private static readonly TransferParts Whole = new(new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));

    /// <exception cref="OrthancException">Orthanc does not have the study, or does not answer.</exception>
    public async Task<DryRunReport> RunAsync(DryRunJob job, Destination destination)
    {
        var asked = job.State;
        var work = new TransferWork(job.Running, Record(asked), destination, Whole, ReleasePlan.Empty) { IsDryRun = true };

        // 1. decide with what Orthanc says
        job.Enter(DryRunPhase.Deciding);
        var study = await context.Orthanc.GetStudyAsync(asked.StudyId, work.Stopping);
        work.Patients.Add(PatientMatching.Normalize(study.PatientId, study.IssuerOfPatientId));
        var (decision, _) = await DecideAsync(work, study, null);
        if (decision.Verdict != Verdict.Allow)
        {
            return Report(work, RunEnd.From(decision), null);
        }

        // 2. fetch and survey
        var (end, selection) = await fetch.SelectAsync(work, study);
        if (end is not null)
        {
            return Report(work, end, null);
        }

        job.Enter(DryRunPhase.Fetching, selection.Count);
        using var fetched = await fetch.PullAsync(work, selection);
        work.Counts = work.Counts with { Fetched = work.Running.Fetched };
        if (FetchStep.NothingInside(work, fetched) is { } nothing)
        {
            return Report(work, nothing, null);
        }

        // 3. decide with what the images say
        (decision, var consent) = await DecideAsync(work, study, [.. work.Patients.OfType<PatientIdentity>()]);
        if (decision.Verdict != Verdict.Allow)
        {
            return Report(work, RunEnd.From(decision), null);
        }

        // 4. protect
        job.Enter(DryRunPhase.Protecting);
        var (made, report) = await protect.MakeAsync(work, fetched);
        using var copies = made;
        end = ProtectStep.Conclude(work, made);

        // 5. verify
        job.Enter(DryRunPhase.Verifying);
        end ??= await VerifyStep.RunAsync(work, made);
        return Report(work, end, report) with
        {
            Instances = end is null ? made.Spool.Copies.Count : 0,
            Series = end is null ? made.Spool.Copies.Select(copy => copy.SeriesInstanceUid).Distinct(StringComparer.Ordinal).Count() : 0,
            Bytes = end is null ? made.Spool.Copies.Sum(copy => copy.Length) : 0,
            Consent = consent,
        };
    }

    // A transaction only to see one state of everything; nothing is written.
    private Task<(Decision Decision, string? Consent)> DecideAsync(TransferWork work, OrthancStudy study, IReadOnlyList<PatientIdentity>? own) => context.Store.WriteAsync(
        transaction =>
        {
            var consent = context.Consents.Ask(transaction, work.Destination, new(work.AllPatients, own));
            var decision = Decider.Decide(work.Destination, new()
            {
                Patients = work.Patients,
                Today = ClinicCalendar.Day(context.Time, transaction.Now),
                Consent = consent,
                StudiesThisMonth = transaction.ExecuteScalar<int>(
                    MonthlyVolume.Sql(), MonthlyVolume.Parameters(context.Time, transaction.Now, work.Destination.Name, study.Id)),
            });
            return (decision, consent.Basis);
        },
        work.Stopping);

    private static DryRunReport Report(TransferWork work, RunEnd? end, StudyReport? report) => new()
    {
        Verdict = end?.Kind switch
        {
            null => Verdict.Allow,
            RunEndKind.Refused => Verdict.Refuse,
            _ => Verdict.Hold,
        },
        Reasons = end?.Reasons ?? [.. work.Remarks],
        Counts = work.Counts,
        Protection = report,
    };

    private static TransferRecord Record(DryRun run) => new()
    {
        Id = run.Id,
        Destination = run.Destination,
        StudyId = run.StudyId,
        WholeStudy = true,
        Origin = TransferOrigin.Api,
        RequestedBy = run.By,
    };

}
