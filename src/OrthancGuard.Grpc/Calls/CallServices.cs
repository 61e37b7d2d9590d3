using Grpc.AspNetCore.Server;
using Microsoft.Extensions.Logging;

namespace OrthancGuard.Grpc.Calls;

/// <summary>What every call needs from the application.</summary>
internal sealed record CallServices(GrpcServiceOptions Options, TimeProvider Time, ILogger Logger);
