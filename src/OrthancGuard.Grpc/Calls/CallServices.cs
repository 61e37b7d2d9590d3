using Grpc.AspNetCore.Server;
using Grpc.Core;
using Microsoft.Extensions.Logging;

namespace OrthancGuard.Grpc.Calls;

/// <summary>What every call needs from the application.</summary>
/// <param name="Options">Limits.</param>
/// <param name="Time">Clock of deadlines.</param>
/// <param name="Logger">Named after the service.</param>
/// <param name="Stopping">Ends streaming calls, which would otherwise keep a server that shuts down waiting for its watchers.</param>
internal sealed record CallServices(GrpcServiceOptions Options, TimeProvider Time, ILogger Logger, CancellationToken Stopping)
{
    public CancellationToken StopFor(MethodType type) => type is MethodType.Unary ? CancellationToken.None : Stopping;
}
