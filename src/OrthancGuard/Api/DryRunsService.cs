using Grpc.Core;
using OrthancGuard.Configuration;
using OrthancGuard.Transfers.DryRuns;

namespace OrthancGuard.Api;

/// <summary>protos/orthancguard/v1/dryruns.proto</summary>
internal sealed class DryRunsService(DryRunQueue runs, ConfigurationSource configuration) : V1.DryRuns.DryRunsBase
{
    public override Task<V1.DryRun> StartDryRun(V1.StartDryRunRequest request, ServerCallContext context)
    {
        OrthancIds.Check(request.StudyId);
        var destination = configuration.Current.FindDestination(request.Destination)?.Name ?? throw Answers.NotFound("There is no such destination.");
        var run = runs.Start(request.StudyId, destination, Callers.Name(context))
            ?? throw new RpcException(new Status(StatusCode.ResourceExhausted, "Too many dry runs wait already; please try again later."));
        return Task.FromResult(DryRunMessages.From(run));
    }

    public override Task<V1.DryRun> GetDryRun(V1.GetDryRunRequest request, ServerCallContext context) => Task.FromResult(Known(runs.Find(request.Id)));

    public override Task<V1.ListDryRunsResponse> ListDryRuns(V1.ListDryRunsRequest request, ServerCallContext context)
    {
        var response = new V1.ListDryRunsResponse();
        response.DryRuns.AddRange(runs.List().Select(DryRunMessages.From));
        return Task.FromResult(response);
    }

    public override Task<V1.DryRun> CancelDryRun(V1.GetDryRunRequest request, ServerCallContext context) => Task.FromResult(Known(runs.Cancel(request.Id)));

    private static V1.DryRun Known(DryRun? run) =>
        run is null ? throw Answers.NotFound("There is no such dry run; they are kept for an hour.") : DryRunMessages.From(run);
}
