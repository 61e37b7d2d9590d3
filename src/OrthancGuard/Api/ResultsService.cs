using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using OrthancGuard.Returns;
using OrthancGuard.Reviews;

namespace OrthancGuard.Api;

/// <summary>protos/orthancguard/v1/results.proto</summary>
internal sealed class ResultsService(ReturnQueue queue, ReturnDesk desk) : V1.Results.ResultsBase
{
    public override Task<V1.ListResultsResponse> ListResults(V1.ListResultsRequest request, ServerCallContext context) =>
        Answers.FromStore(async () =>
        {
            var response = new V1.ListResultsResponse();
            var records = await queue.ListAsync(
                request.Destination.Length > 0 ? request.Destination : null,
                [.. request.States.Select(state => state == V1.ResultState.Unspecified ? throw Answers.Invalid("A state is not known.") : (ReturnState)(state - 1))],
                Answers.PageSize(request.PageSize),
                context.CancellationToken);
            response.Results.AddRange(records.Select(record => To(record, Transfers.TransferReason.Read(record.Reasons))));
            return response;
        });

    public override Task<V1.Result> GetResult(V1.GetResultRequest request, ServerCallContext context) =>
        Answers.FromStore(async () => await queue.FindAsync(request.Id, context.CancellationToken) is { } view ? To(view) : throw Answers.NotFound("There is no such result."));

    public override Task<V1.ResultDecision> ReleaseResult(V1.ResultActRequest request, ServerCallContext context) =>
        DecideAsync(request.Id, context, desk.ReleaseAsync(request.Id, Callers.Name(context), request.Why, context.CancellationToken));

    public override Task<V1.ResultDecision> RejectResult(V1.ResultActRequest request, ServerCallContext context) =>
        DecideAsync(request.Id, context, desk.RejectAsync(request.Id, Callers.Name(context), request.Why, context.CancellationToken));

    public override Task<V1.ResultDecision> RetryResult(V1.ResultActRequest request, ServerCallContext context) =>
        DecideAsync(request.Id, context, desk.LookAgainAsync(request.Id, Callers.Name(context), request.Why, context.CancellationToken));

    private Task<V1.ResultDecision> DecideAsync(string id, ServerCallContext context, Task<ReturnDecision> act) => Answers.FromStore(async () =>
    {
        var decision = await act;
        switch (decision.Outcome)
        {
            case ReturnOutcome.Done:
                break;
            case ReturnOutcome.NotFound:
                throw Answers.NotFound(decision.Text);
            case ReturnOutcome.Invalid:
                throw Answers.Invalid(decision.Text);
            default:
                throw Answers.Precondition(decision.Text);
        }

        var view = await queue.FindAsync(id, context.CancellationToken);
        return new V1.ResultDecision { Text = decision.Text, Result = view is null ? null : To(view) };
    });

    private static V1.Result To(ReturnView view)
    {
        var message = To(view.Record, view.Reasons);
        message.Advice.AddRange(view.Reasons.Select(reason => ReturnRules.Find(reason.Code)).OfType<ReturnRule>()
            .Select(rule => new V1.ResultAdvice { Code = rule.Code, Releasable = rule.Power != ReviewPower.Never, Text = rule.Advice }));
        message.Acts.AddRange(view.Acts.Select(act => new V1.ResultAct
        {
            At = Timestamp.FromDateTimeOffset(act.At),
            Act = act.Act switch { ReturnAct.Released => "RELEASED", ReturnAct.Rejected => "REJECTED", _ => "RETRIED" },
            By = act.By,
            Why = act.Why,
        }));
        return message;
    }

    private static V1.Result To(ReturnRecord record, IReadOnlyList<Transfers.TransferReason> reasons)
    {
        var message = new V1.Result
        {
            Id = record.Id,
            Destination = record.Destination,
            Door = record.Door switch { ReturnDoor.Dicom => "DICOM", ReturnDoor.DicomWeb => "DICOM_WEB", _ => "ORTHANC" },
            Sender = record.Sender,
            ReceivedAt = Time(record.ReceivedAt),
            ChangedAt = Time(record.ChangedAt),
            State = (V1.ResultState)((int)record.State + 1),
            SopClassUid = record.SopClass ?? "",
            Bytes = record.Length,
            TransferId = record.TransferId ?? "",
            StudyId = record.StudyId ?? "",
            InstanceId = record.OrthancId ?? "",
            CopyId = record.CopyId ?? "",
            Duplicates = record.Duplicates,
        };
        message.Reasons.AddRange(reasons.Select(Messages.From));
        return message;
    }

    private static Timestamp Time(long milliseconds) => Timestamp.FromDateTimeOffset(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));
}
