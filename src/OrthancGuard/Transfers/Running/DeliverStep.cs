using System.Globalization;
using Dapper;
using OrthancGuard.Configuration;
using OrthancGuard.Delivery;
using OrthancGuard.Ledger;
using OrthancGuard.Policy;
using OrthancGuard.Protection;
using OrthancGuard.Returns;
using OrthancGuard.Storage;

namespace OrthancGuard.Transfers.Running;

/// <summary>Delivering: the last look at opt-outs and the way back are in the transaction that lets it go; then it goes.</summary>
internal sealed class DeliverStep(RunContext context, IEnumerable<IDelivery> deliveries, Leftovers leftovers, MasterKey master)
{
    public async Task<RunEnd> RunAsync(TransferWork work, ProtectedStudy study)
    {
        if (deliveries.FirstOrDefault(d => d.CanDeliver(work.Destination.Delivery)) is not { } delivery)
        {
            return RunEnd.Fail("delivery.unknown", "The guard has no way to deliver to this destination.");
        }

        if (!await leftovers.CleanUpAsync(work.Id, work.Stopping))
        {
            return RunEnd.Retry("delivery.leftovers", "What an earlier try left behind could not be removed yet.") with { IsReceiver = true };
        }

        var (end, done, before) = await context.Store.WriteAsync(transaction => Begin(transaction, work, study), CancellationToken.None);
        if (end is not null)
        {
            return end;
        }

        context.Feed.Publish(work.Id);
        var batch = new DeliveryBatch
        {
            TransferId = work.Id,
            Destination = work.Destination,
            Instances = study.Spool,
            AlreadyDelivered = done,
            Notes = new Dictionary<string, string>(StringComparer.Ordinal),
        };
        var progress = new DurableProgress(context, work.Id);
        try
        {
            return await ConcludeAsync(work, study, await delivery.DeliverAsync(batch, progress, work.Stopping));
        }
        finally
        {
            await context.Store.WriteAsync(transaction => UnconfirmedInstances.Settle(transaction, work.Id, before, progress.Unconfirmed), CancellationToken.None);
        }
    }

    private (RunEnd? End, HashSet<string> Done, int Unconfirmed) Begin(WriteTransaction transaction, TransferWork work, ProtectedStudy study)
    {
        // As configuration and registry are now, not as they were when the try began.
        var destination = context.Configuration.Current.FindDestination(work.Destination.Name);
        if (destination is null)
        {
            return (new(RunEndKind.Refused, [TransferReason.From(Decider.UnknownDestination)]), [], 0);
        }

        if (!ReferenceEquals(destination, work.Destination))
        {
            return (RunEnd.Retry("configuration.changed", "The configuration changed while the study was prepared; it is prepared again."), [], 0);
        }

        var consent = context.Consents.Ask(
            transaction,
            destination,
            new([.. TransferPatients.Read(transaction, context.Vault, work.Id), .. work.AllPatients], [.. work.Patients.OfType<PatientIdentity>()]));
        var decision = Decider.Decide(destination, new()
        {
            Patients = work.Patients,
            Today = ClinicCalendar.Day(context.Time, transaction.Now),
            Consent = consent,
            StudiesThisMonth = MonthlyVolume.OtherStudies(transaction, context.Time, work.Id),
        });
        if (decision.Verdict != Verdict.Allow)
        {
            return (RunEnd.From(decision), [], 0);
        }

        if (!TransferTable.TryAdvance(transaction, work.Id, TransferState.Verifying, TransferState.Delivering))
        {
            return (RunEnd.Stopped, [], 0);
        }

        // Of two forms of one identifier the one with its issuer tells more.
        var patient = work.Patients.OfType<PatientIdentity>().OrderByDescending(p => p.Issuer is not null).First();
        Mappings.Write(transaction, context.Vault, work.Id, work.Destination.Name, study, patient, uid => ShiftOf(work.Destination, study, patient, uid));
        TransferTable.SetReasons(transaction, work.Id, work.Remarks);
        var facts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["instances"] = study.Spool.Copies.Count.ToString(CultureInfo.InvariantCulture),
            ["left-out"] = work.Counts.LeftOut.ToString(CultureInfo.InvariantCulture),
            ["configuration"] = context.Configuration.Current.Fingerprint,
            ["contract"] = destination.Contract!.Reference,
            ["vendor"] = destination.Contract.Vendor,
            ["purpose"] = destination.Contract.Purpose,
            ["consent"] = consent.Basis ?? "not opted out",
        };
        if (work.Remarks.Count > 0)
        {
            facts["left-out-for"] = string.Join(' ', work.Remarks.Select(remark => remark.Code).Distinct(StringComparer.Ordinal));
        }

        DisclosureFacts.Add(facts, destination, study.Spool.Copies.Select(copy => copy.SopClassUid));
        TransferEnd.Append(transaction, context.Ledger, work.Id, LedgerKind.DeliveryStarted, TransferEnd.Guard, facts);
        var done = transaction.Query<string>("SELECT sop_instance_uid FROM deliveries WHERE transfer_id = @Value", new { work.Id.Value }).ToHashSet(StringComparer.Ordinal);
        return (null, done, UnconfirmedInstances.Begin(transaction, work.Id, study.Spool.Copies.Count));
    }

    private int ShiftOf(Destination destination, ProtectedStudy study, PatientIdentity patient, string studyUid) =>
        destination.Profile.Dates == TemporalInformation.Modified
            ? Disclosures.ShiftOf(new Pseudonymizer(PseudonymKey.Derive(master.Bytes, destination.Name)), patient, studyUid, study.PatientPseudonym)
            : 0;

    private async Task<RunEnd> ConcludeAsync(TransferWork work, ProtectedStudy study, DeliveryResult result)
    {
        var code = result.Code ?? "delivery.failed";
        var text = result.Text ?? "The delivery did not work.";
        switch (result.Outcome)
        {
            case DeliveryOutcome.Delivered:
                return await IsCompleteAsync(work, study)
                    ? RunEnd.Delivered
                    : RunEnd.Retry("delivery.incomplete", "The receiver did not acknowledge every instance.") with { IsReceiver = true };
            case DeliveryOutcome.Unavailable:
                return RunEnd.Retry(code, text) with { IsReceiver = true };
            default:
                return RunEnd.Fail(code, text);
        }
    }

    // Believed only when each instance has its row.
    private async Task<bool> IsCompleteAsync(TransferWork work, ProtectedStudy study)
    {
        var done = await context.Store.ReadAsync(
            connection => connection.Query<string>("SELECT sop_instance_uid FROM deliveries WHERE transfer_id = @Value", new { work.Id.Value })
                .ToHashSet(StringComparer.Ordinal),
            CancellationToken.None);
        return study.Spool.Copies.All(copy => done.Contains(copy.SopInstanceUid));
    }
}
