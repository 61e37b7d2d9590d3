using System.Globalization;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using OrthancGuard.Bypass;

namespace OrthancGuard.Api;

/// <summary>protos/orthancguard/v1/doctor.proto, service Bypasses</summary>
internal sealed class BypassesService(BypassAlarms alarms) : V1.Bypasses.BypassesBase
{
    public override Task<V1.ListBypassesResponse> ListBypasses(V1.ListBypassesRequest request, ServerCallContext context) =>
        Answers.FromStore(async () =>
        {
            var response = new V1.ListBypassesResponse();
            response.Bypasses.AddRange((await alarms.ListAsync(!request.All, Answers.PageSize(request.PageSize), context.CancellationToken)).Select(From));
            return response;
        });

    public override Task<V1.AcknowledgeBypassResponse> AcknowledgeBypass(V1.AcknowledgeBypassRequest request, ServerCallContext context) =>
        Answers.FromStore(async () =>
        {
            var outcome = long.TryParse(request.Id, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                ? await alarms.AcknowledgeAsync(id, Callers.Name(context), request.Why, context.CancellationToken)
                : AcknowledgeOutcome.NotFound;
            return outcome switch
            {
                AcknowledgeOutcome.Acknowledged => new V1.AcknowledgeBypassResponse(),
                AcknowledgeOutcome.NotFound => throw Answers.NotFound("There is no such alarm."),
                AcknowledgeOutcome.AlreadyDone => throw Answers.Precondition("Somebody has acknowledged it already."),
                _ => throw Answers.Invalid("An acknowledgement needs a reason in words, at most 2000 letters."),
            };
        });

    private static V1.Bypass From(BypassAlarm alarm)
    {
        var message = new V1.Bypass
        {
            Id = alarm.Id.ToString(CultureInfo.InvariantCulture),
            Evidence = alarm.Evidence.ToString(),
            Destination = alarm.Destination,
            Through = alarm.Through,
            Text = alarm.Text,
            FirstAt = Timestamp.FromDateTimeOffset(alarm.FirstAt),
            LastAt = Timestamp.FromDateTimeOffset(alarm.LastAt),
            Times = alarm.Times,
            Instances = alarm.Instances,
            AcknowledgedAt = alarm.AcknowledgedAt is { } at ? Timestamp.FromDateTimeOffset(at) : null,
            AcknowledgedBy = alarm.AcknowledgedBy ?? "",
            Why = alarm.Why ?? "",
        };
        message.Resources.AddRange(alarm.Resources);
        return message;
    }
}
