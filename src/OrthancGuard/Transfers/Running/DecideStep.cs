using OrthancGuard.Ledger;
using OrthancGuard.Orthanc;
using OrthancGuard.Policy;
using OrthancGuard.Reports;
using OrthancGuard.Storage;

namespace OrthancGuard.Transfers.Running;

/// <summary>Deciding: finds the study in Orthanc and asks whether it may go at all.</summary>
internal sealed class DecideStep(RunContext context)
{
    public async Task<(RunEnd? End, OrthancStudy? Study)> RunAsync(TransferWork work)
    {
        var studies = await FindStudiesAsync(work);
        if (studies.Count == 0)
        {
            return (RunEnd.Fail(Decider.NoStudy.Code, Decider.NoStudy.Text), null);
        }

        foreach (var study in studies)
        {
            work.Patients.Add(PatientMatching.Normalize(study.PatientId, study.IssuerOfPatientId));
        }

        var end = await context.Store.WriteAsync(transaction => Decide(transaction, work, studies), CancellationToken.None);
        return (end, studies[0]);
    }

    private RunEnd? Decide(WriteTransaction transaction, TransferWork work, List<OrthancStudy> studies)
    {
        var known = TransferPatients.Read(transaction, context.Vault, work.Id);
        TransferPatients.Add(transaction, context.Vault, work.Id, work.AllPatients);
        TransferTable.SetStudy(transaction, work.Id, studies[0].Id);
        TransferFacts.Save(transaction, context.Vault, work.Id, studies[0]);
        var decision = Decider.Decide(work.Destination, new()
        {
            Patients = work.Patients,
            Today = ClinicCalendar.Day(context.Time, transaction.Now),
            Studies = studies.Count,
            Consent = context.Consents.Ask(transaction, work.Destination, new([.. known, .. work.AllPatients], null)),
        });
        if (decision.Verdict != Verdict.Allow)
        {
            return RunEnd.From(decision);
        }

        if (!TransferTable.TryAdvance(transaction, work.Id, TransferState.Deciding, TransferState.Fetching))
        {
            return RunEnd.Stopped;
        }

        TransferEnd.Append(transaction, context.Ledger, work.Id, LedgerKind.Allowed, TransferEnd.Guard, new(StringComparer.Ordinal)
        {
            ["asked-by"] = work.Record.RequestedBy ?? "",
            ["origin"] = work.Record.Origin.ToString(),
        });
        return null;
    }

    private async Task<List<OrthancStudy>> FindStudiesAsync(TransferWork work)
    {
        if (work.Record.StudyId is { } id)
        {
            return [await context.Orthanc.GetStudyAsync(id, work.Stopping)];
        }

        var uid = context.Vault.OpenText("study", work.Record.StudyUidSealed!);
        var studies = new List<OrthancStudy>();
        foreach (var found in await context.Orthanc.FindStudiesAsync(uid, work.Stopping))
        {
            studies.Add(await context.Orthanc.GetStudyAsync(found, work.Stopping));
        }

        return studies;
    }
}
