using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using OrthancGuard.Configuration;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Dicom.Network;
using OrthancGuard.Gate;
using OrthancGuard.Ledger;
using OrthancGuard.Storage;
using OrthancGuard.Telemetry;

namespace OrthancGuard.Returns;

/// <summary>
/// The service behind the DICOM port of results. An association is one destination's or is rejected; an object is answered with success
/// once it is on disk, whatever it is, so that the answer tells nothing of what the guard knows.
/// </summary>
internal sealed class ReturnDicomHandler(
    ConfigurationSource configuration, ReturnIntake intake, GuardStore store, ILedger ledger, ReturnMetrics metrics, TimeProvider time, ILogger<ReturnDicomHandler> log) : IDicomServiceHandler
{
    private static readonly StoreResponse TooLarge = new(DicomStatus.OutOfResources, "The object is larger than is taken");
    private static readonly StoreResponse Later = new(DicomStatus.OutOfResources, "No room now; send it again later");
    private static readonly TimeSpan RecordedEvery = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<long, ReturnSender> senders = new();
    private readonly ConcurrentDictionary<string, DateTimeOffset> recorded = new(StringComparer.Ordinal);

    public async ValueTask<AssociationAnswer> OnAssociationAsync(AssociationRequest request, CancellationToken cancellationToken)
    {
        if (ReturnDoors.Find(configuration.Current, request.CallingAE, request.RemoteEndPoint.Address, request.ClientCertificate) is not { } destination)
        {
            ReturnLog.Rejected(log, request.RemoteEndPoint.Address);
            await RecordAsync(request, cancellationToken);
            return AssociationAnswer.Reject(AssociationRejection.CallingAENotRecognized);
        }

        senders[request.Id] = new(destination, ReturnDoor.Dicom, request.CallingAE.Trim());
        return AssociationAnswer.Accept(request, DicomGateContexts.Choose);
    }

    public ValueTask<ushort> OnEchoAsync(AssociationRequest association, CancellationToken cancellationToken) => ValueTask.FromResult(DicomStatus.Success);

    public async ValueTask<StoreResponse> OnStoreAsync(StoreRequest request, CancellationToken cancellationToken)
    {
        if (!senders.TryGetValue(request.Association.Id, out var sender))
        {
            return new(DicomStatus.NotAuthorized);
        }

        return await intake.ReceiveAsync(sender, Meta(request), request.DataSet, cancellationToken) switch
        {
            ReturnReceipt.Accepted => new(DicomStatus.Success),
            ReturnReceipt.TooLarge => TooLarge,
            _ => Later,
        };
    }

    public ValueTask OnClosedAsync(AssociationEnd end)
    {
        ReturnLog.Closed(log, end.Association?.Id, end.RemoteEndPoint.Address, end.Kind.ToString(), end.StoresAnswered, end.Detail);
        if (end.HandlerFault is { } fault)
        {
            ReturnLog.Failed(log, end.Association?.Id, fault.GetType().Name);
        }

        if (end.Association is { } association)
        {
            senders.TryRemove(association.Id, out _);
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>Preamble and meta group of what the command says that the data set is (PS3.10 7.1).</summary>
    private static ReadOnlyMemory<byte> Meta(StoreRequest request)
    {
        var file = new DicomFile([], DicomTransferSyntax.ExplicitVRLittleEndian);
        file.FileMeta.AddOrUpdate(Uid(DicomTag.MediaStorageSOPClassUID, request.AffectedSopClassUid));
        file.FileMeta.AddOrUpdate(Uid(DicomTag.MediaStorageSOPInstanceUID, request.AffectedSopInstanceUid));
        file.FileMeta.AddOrUpdate(Uid(DicomTag.TransferSyntaxUID, request.TransferSyntaxUid));
        var bytes = new ArrayBufferWriter<byte>();
        file.WriteTo(bytes);
        return bytes.WrittenMemory;
    }

    private static DicomElement Uid(DicomTag tag, string uid) => new(tag, DicomVR.UI, Encoding.ASCII.GetBytes(uid));

    // Once a minute and address: a stranger who keeps trying fills no ledger.
    private async Task RecordAsync(AssociationRequest request, CancellationToken cancellationToken)
    {
        var address = request.RemoteEndPoint.Address.ToString();
        var now = time.GetUtcNow();
        metrics.Refused("none", ReturnDoor.Dicom, "sender.not-allowed");
        if (recorded.TryGetValue(address, out var last) && now - last < RecordedEvery)
        {
            return;
        }

        if (recorded.Count > 1000)
        {
            recorded.Clear();
        }

        recorded[address] = now;
        try
        {
            await store.WriteAsync(
                transaction => ledger.Append(transaction, new()
                {
                    Kind = LedgerKind.ResultRefused,
                    Actor = address,
                    Facts = new Dictionary<string, string>(StringComparer.Ordinal) { ["reasons"] = "sender.not-allowed", ["door"] = nameof(ReturnDoor.Dicom), ["address"] = address },
                }),
                cancellationToken);
        }
        catch (StoreUnavailableException e)
        {
            ReturnLog.Unavailable(log, "none", e.GetType().Name);
        }
    }
}
