using System.Net;
using OrthancGuard.Bypass;
using OrthancGuard.Configuration;
using OrthancGuard.Ledger;
using OrthancGuard.Policy;
using OrthancGuard.Storage;
using OrthancGuard.Transfers;

namespace OrthancGuard.Gate;

/// <summary>The gates' answers: who may send, to what, about whom; durable before the sender hears of it.</summary>
internal sealed class GateAdmission(
    ConfigurationSource configuration, GateSenders senders, GateRefusals refusals, ITransferQueue queue, ILogger<GateAdmission> log, GateTraffic? traffic = null)
    : IGateAdmission
{
    private static readonly GateAnswer NotAllowed = new(GateVerdict.NotAuthorized, "This sender may not use the gate.");
    private static readonly GateAnswer Nameless = new(GateVerdict.NotAuthorized, "The instance names no study or no SOP instance.");

    public async ValueTask<GateAnswer> AdmitAsync(GateInstance instance, CancellationToken cancellationToken)
    {
        traffic?.Seen(instance.Door, instance.Target);
        try
        {
            return await DecideAsync(instance, cancellationToken);
        }
        catch (StoreUnavailableException e)
        {
            GateAdmissionLog.Unavailable(log, instance.Door, e.Message);
            return new(GateVerdict.Unavailable, "The guard's store is not available now.");
        }
    }

    public async ValueTask CloseBurstAsync(string burst, CancellationToken cancellationToken)
    {
        refusals.Forget(burst);
        try
        {
            await queue.CloseBurstAsync(burst, cancellationToken);
        }
        catch (StoreUnavailableException e)
        {
            // The quiet time closes it.
            GateAdmissionLog.NotClosed(log, e.Message);
        }
    }

    private async ValueTask<GateAnswer> DecideAsync(GateInstance instance, CancellationToken cancellationToken)
    {
        if (Find(instance) is not { } destination)
        {
            return await RefuseAsync(instance, null, new(GateVerdict.NotAuthorized, Decider.UnknownDestination.Text), "destination.unknown", cancellationToken);
        }

        if (!await senders.MayUseAsync(destination, instance, cancellationToken))
        {
            return await RefuseAsync(instance, destination, NotAllowed, "sender.not-allowed", cancellationToken);
        }

        if (string.IsNullOrEmpty(instance.StudyInstanceUid) || string.IsNullOrEmpty(instance.SopInstanceUid))
        {
            return await RefuseAsync(instance, destination, Nameless, "instance.no-uid", cancellationToken);
        }

        return Answer(await queue.SubmitAsync(ToRequest(instance, destination), cancellationToken));
    }

    private Destination? Find(GateInstance instance) => instance.Door == GateDoor.Dicom
        ? configuration.Current.FindGateAet(instance.Target)
        : configuration.Current.FindGateName(instance.Target);

    private async Task<GateAnswer> RefuseAsync(
        GateInstance instance, Destination? destination, GateAnswer answer, string code, CancellationToken cancellationToken)
    {
        await refusals.RecordAsync(instance, destination, code, cancellationToken);
        return answer;
    }

    private static TransferRequest ToRequest(GateInstance instance, Destination destination) => new()
    {
        DestinationName = destination.Name,
        StudyInstanceUid = instance.StudyInstanceUid,
        SopInstanceUids = [instance.SopInstanceUid],
        Patients = instance.Patients,
        Origin = instance.Door switch
        {
            GateDoor.Dicom => TransferOrigin.Gate,
            GateDoor.Peer => TransferOrigin.Peer,
            _ => TransferOrigin.DicomWeb,
        },
        RequestedBy = instance.MoveOriginatorAet ?? instance.CallingAet ?? instance.User,
        Burst = instance.Burst,
    };

    private static GateAnswer Answer(SubmitResult result) => result.Outcome switch
    {
        SubmitOutcome.Queued or SubmitOutcome.Merged => GateAnswer.Accepted,
        SubmitOutcome.Unavailable => new(GateVerdict.Unavailable, result.Reason),
        _ => new(GateVerdict.NotAuthorized, result.Reason),
    };
}
