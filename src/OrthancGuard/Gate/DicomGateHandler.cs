using System.Security.Cryptography;
using OrthancGuard.Configuration;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Dicom.Network;

namespace OrthancGuard.Gate;

/// <summary>
/// The service behind the DICOM gate. A send that arrives here is a request: who and what are read, the answer is made
/// durable, the pixels are let go.
/// </summary>
internal sealed class DicomGateHandler(
    ConfigurationSource configuration, IGateAdmission admission, TimeProvider time, ILogger<DicomGateHandler> log) : IDicomServiceHandler
{
    /// <summary>Orthanc gives up after 10 s; "try again later" must be there before.</summary>
    private static readonly TimeSpan AnswerWithin = TimeSpan.FromSeconds(6);

    private static readonly StoreResponse Unreadable = new(DicomStatus.CannotUnderstand, "The data set cannot be read");
    private static readonly StoreResponse OtherClass = new(DicomStatus.DataSetDoesNotMatchSopClass, "SOP class of command and data set differ");
    private static readonly StoreResponse OtherInstance = new(DicomStatus.CannotUnderstand, "SOP instance of command and data set differ");
    private static readonly StoreResponse TooLate = new(DicomStatus.OutOfResources, "The guard could not decide in time");

    /// <summary>Bursts are remembered on disk: those of an earlier run must not meet those of this one.</summary>
    private readonly string run = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));

    public ValueTask<AssociationAnswer> OnAssociationAsync(AssociationRequest request, CancellationToken cancellationToken)
    {
        // An unknown destination is refused instance by instance, with a row in the ledger; a mere echo would not be told.
        var answer = configuration.Current.FindGateAet(request.CalledAE) is null
            && request.Contexts.All(static c => c.AbstractSyntax == DicomVerification.SopClassUid)
            ? AssociationAnswer.Reject(AssociationRejection.CalledAENotRecognized)
            : AssociationAnswer.Accept(request, DicomGateContexts.Choose);
        DicomGateLog.Associated(log, request.Id, request.RemoteEndPoint.Address, answer.Contexts.Count, request.Contexts.Count);
        return ValueTask.FromResult(answer);
    }

    public ValueTask<ushort> OnEchoAsync(AssociationRequest association, CancellationToken cancellationToken) =>
        ValueTask.FromResult(DicomStatus.Success);

    public async ValueTask<StoreResponse> OnStoreAsync(StoreRequest request, CancellationToken cancellationToken)
    {
        var response = await AnswerAsync(request, cancellationToken);
        if (response.Status != DicomStatus.Success)
        {
            DicomGateLog.Refused(log, request.Association.Id, response.Status, response.ErrorComment);
        }

        return response;
    }

    public async ValueTask OnClosedAsync(AssociationEnd end)
    {
        DicomGateLog.Closed(log, end.Association?.Id, end.RemoteEndPoint.Address, end.Kind, end.StoresAnswered, end.Detail);
        if (end.HandlerFault is { } fault)
        {
            DicomGateLog.Failed(log, end.Association?.Id, fault.GetType().Name);
        }

        if (end.Association is { } association && (end.StoresAnswered > 0 || end.Kind != AssociationEndKind.Released))
        {
            await admission.CloseBurstAsync(BurstOf(association), CancellationToken.None);
        }
    }

    private async ValueTask<StoreResponse> AnswerAsync(StoreRequest request, CancellationToken cancellationToken)
    {
        var facts = DicomTransferSyntax.Find(request.TransferSyntaxUid) is { } syntax
            ? await InstancePrefix.ReadDatasetAsync(request.DataSet, syntax, cancellationToken)
            : null;
        if (facts?.SopClassUid is null)
        {
            return Unreadable;
        }

        if (facts.SopClassUid != request.AffectedSopClassUid)
        {
            return OtherClass;
        }

        if (facts.SopInstanceUid != request.AffectedSopInstanceUid)
        {
            return OtherInstance;
        }

        // The decision is written to disk while the pixels arrive.
        var admitting = AdmitAsync(ToInstance(request, facts), cancellationToken);
        try
        {
            await request.DataSet.CopyToAsync(Stream.Null, cancellationToken);
        }
        catch
        {
            // The burst may only be closed once nothing of it is on its way any more.
            await ((Task)admitting).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }

        return await admitting;
    }

    private async Task<StoreResponse> AdmitAsync(GateInstance instance, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(AnswerWithin, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            var answer = await admission.AdmitAsync(instance, either.Token);
            return new StoreResponse(answer.DimseStatus, answer.Reason);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return TooLate;
        }
    }

    private GateInstance ToInstance(StoreRequest request, InstanceFacts facts) => new()
    {
        Door = GateDoor.Dicom,
        Target = request.Association.CalledAE,
        Burst = BurstOf(request.Association),
        CallingAet = request.Association.CallingAE,
        RemoteAddress = request.Association.RemoteEndPoint.Address,
        MoveOriginatorAet = request.MoveOriginatorAET,
        SopClassUid = request.AffectedSopClassUid,
        SopInstanceUid = request.AffectedSopInstanceUid,
        StudyInstanceUid = facts.StudyInstanceUid,
        Patients = facts.Patients,
    };

    private string BurstOf(AssociationRequest association) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"dicom-{run}-{association.Id}");
}
