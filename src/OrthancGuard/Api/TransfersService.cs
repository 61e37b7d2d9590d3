using Google.Protobuf;
using Grpc.Core;
using OrthancGuard.Configuration;
using OrthancGuard.Evidence;
using OrthancGuard.Policy;
using OrthancGuard.Transfers;

namespace OrthancGuard.Api;

/// <summary>protos/orthancguard/v1/transfers.proto</summary>
internal sealed class TransfersService(
    ITransferQueue queue, TransferViews views, TransferFeed feed, KeptPictures pictures, ConfigurationSource configuration, TimeProvider time) : V1.Transfers.TransfersBase
{
    /// <summary>Hundreds of instances a second are not hundreds of messages.</summary>
    private static readonly TimeSpan BetweenMessages = TimeSpan.FromMilliseconds(200);

    public override async Task<V1.Transfer> SubmitTransfer(V1.SubmitTransferRequest request, ServerCallContext context)
    {
        var result = await queue.SubmitAsync(
            new()
            {
                DestinationName = request.Destination,
                StudyOrthancId = NullIfEmpty(request.StudyId),
                StudyInstanceUid = NullIfEmpty(request.StudyInstanceUid),
                SopInstanceUids = request.SopInstanceUids.Count > 0 ? request.SopInstanceUids : null,
                Origin = TransferOrigin.Api,
                RequestedBy = Callers.Name(context),
                Priority = request.Priority == V1.Priority.Stat ? TransferPriority.Stat : TransferPriority.Routine,
            },
            context.CancellationToken);
        return result switch
        {
            { Outcome: SubmitOutcome.UnknownDestination } => throw Answers.NotFound("There is no such destination."),
            { Outcome: SubmitOutcome.Unavailable } => throw Answers.Unavailable(result.Reason ?? "The guard cannot take it now."),
            { Id: { } id } => await ReadAsync(id.Value, context),
            _ => throw Answers.Invalid(result.Reason ?? "The request names no study."),
        };
    }

    public override Task<V1.ListTransfersResponse> ListTransfers(V1.ListTransfersRequest request, ServerCallContext context) =>
        Answers.FromStore(async () =>
        {
            var size = Answers.PageSize(request.PageSize);
            var found = await views.ListAsync(
                new(
                    request.States.Count > 0 ? [.. request.States.Select(Messages.From)] : null,
                    NullIfEmpty(request.Destination),
                    NullIfEmpty(request.StudyId),
                    NullIfEmpty(request.PageToken),
                    size),
                context.CancellationToken);
            var response = new V1.ListTransfersResponse { NextPageToken = found.Count == size ? found[^1].Record.Id : "" };
            response.Transfers.AddRange(found.Select(Messages.From));
            return response;
        });

    public override Task<V1.Transfer> GetTransfer(V1.GetTransferRequest request, ServerCallContext context) => ReadAsync(request.Id, context);

    public override async Task WatchTransfer(
        V1.WatchTransferRequest request, IServerStreamWriter<V1.Transfer> responseStream, ServerCallContext context)
    {
        using var subscription = feed.Subscribe(new(request.Id));
        V1.Transfer? last = null;
        while (true)
        {
            var transfer = await ReadAsync(request.Id, context);
            if (!transfer.Equals(last))
            {
                await responseStream.WriteAsync(transfer, context.CancellationToken);
                last = transfer;
            }

            if (TransferRules.IsFinal(Messages.From(transfer.State)) || !await subscription.Changes.WaitToReadAsync(context.CancellationToken))
            {
                return;
            }

            await Task.Delay(BetweenMessages, time, context.CancellationToken);
            subscription.Changes.TryRead(out _);
        }
    }

    public override async Task<V1.Transfer> CancelTransfer(V1.CancelTransferRequest request, ServerCallContext context)
    {
        var state = await Answers.FromStore(() => queue.CancelAsync(new(request.Id), Callers.Name(context), context.CancellationToken));
        return state switch
        {
            null => throw Answers.NotFound("There is no such transfer."),
            TransferState.Delivered or TransferState.Failed or TransferState.Held or TransferState.Refused => throw Answers.Precondition("The transfer has ended."),
            _ => await ReadAsync(request.Id, context),
        };
    }

    public override async Task<V1.Transfer> RetryTransfer(V1.RetryTransferRequest request, ServerCallContext context)
    {
        var state = await Answers.FromStore(() => queue.RetryAsync(new(request.Id), Callers.Name(context), context.CancellationToken));
        return state switch
        {
            null => throw Answers.NotFound("There is no such transfer."),
            TransferState.Queued => await ReadAsync(request.Id, context),
            TransferState.Delivered => throw Answers.Precondition("The transfer was delivered."),
            _ => throw Answers.Precondition("The transfer has not ended."),
        };
    }

    public override Task<V1.ListDestinationsResponse> ListDestinations(V1.ListDestinationsRequest request, ServerCallContext context) =>
        Answers.FromStore(async () =>
        {
            var open = await views.CountOpenAsync(context.CancellationToken);
            var response = new V1.ListDestinationsResponse();
            foreach (var destination in configuration.Current.Destinations)
            {
                var sent = await views.CountStudiesThisMonthAsync(destination.Name, time, context.CancellationToken);
                response.Destinations.Add(DestinationMessages.From(destination, open.GetValueOrDefault(destination.Name), sent, ClinicCalendar.Today(time)));
            }

            return response;
        });

    public override Task<V1.FacePicture> GetFacePicture(V1.GetFacePictureRequest request, ServerCallContext context) =>
        PictureAsync(pictures.FindOutgoingAsync(request.TransferId, request.Series, request.View, context.CancellationToken));

    public override Task<V1.FacePicture> GetOriginalFacePicture(V1.GetFacePictureRequest request, ServerCallContext context) =>
        PictureAsync(pictures.FindOriginalAsync(request.TransferId, request.Series, request.View, Callers.Name(context), context.CancellationToken));

    private static Task<V1.FacePicture> PictureAsync(Task<byte[]?> picture) => Answers.FromStore(async () => await picture is { } png
        ? new V1.FacePicture { Png = UnsafeByteOperations.UnsafeWrap(png) }
        : throw Answers.NotFound("No such picture is kept."));

    private Task<V1.Transfer> ReadAsync(string id, ServerCallContext context) =>
        Answers.FromStore(async () => await views.FindAsync(id, context.CancellationToken) is { } view
            ? EvidenceMessages.From(view, configuration.Current.Evidence)
            : throw Answers.NotFound("There is no such transfer."));

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
