using Grpc.AspNetCore.HealthChecks;
using Grpc.Core;
using Grpc.Health.V1;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using ServingStatus = Grpc.Health.V1.HealthCheckResponse.Types.ServingStatus;

namespace OrthancGuard.Grpc.Health;

/// <summary><c>grpc.health.v1</c> over the application's own health checks, run when they are asked for.</summary>
internal sealed class HealthService(HealthCheckService checks, IOptions<GrpcHealthChecksOptions> options, TimeProvider time)
    : global::Grpc.Health.V1.Health.HealthBase
{
    public override async Task<HealthCheckResponse> Check(HealthCheckRequest request, ServerCallContext context)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(context);
        var status = await AskAsync(request.Service, context.CancellationToken);
        return status is ServingStatus.ServiceUnknown
            ? throw new RpcException(new Status(StatusCode.NotFound, "There is no such service."))
            : new HealthCheckResponse { Status = status };
    }

    public override async Task Watch(
        HealthCheckRequest request, IServerStreamWriter<HealthCheckResponse> responseStream, ServerCallContext context)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(responseStream);
        ArgumentNullException.ThrowIfNull(context);
        ServingStatus? last = null;
        using var timer = new PeriodicTimer(options.Value.WatchInterval, time);
        do
        {
            var status = await AskAsync(request.Service, context.CancellationToken);
            if (status == last)
                continue;
            last = status;
            await responseStream.WriteAsync(new HealthCheckResponse { Status = status }, context.CancellationToken);
        }
        while (await timer.WaitForNextTickAsync(context.CancellationToken));
    }

    private async Task<ServingStatus> AskAsync(string service, CancellationToken cancellationToken)
    {
        if (options.Value.Find(service) is not { } chosen)
            return ServingStatus.ServiceUnknown;
        var report = await checks.CheckHealthAsync(chosen, cancellationToken);
        return report.Status == HealthStatus.Unhealthy ? ServingStatus.NotServing : ServingStatus.Serving;
    }
}
