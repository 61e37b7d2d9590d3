using Grpc.Core;

namespace OrthancGuard.Api;

/// <summary>Who is calling, for the records.</summary>
internal static class Callers
{
    public static string Name(ServerCallContext context) => context.GetHttpContext().User.Identity?.Name ?? "api";
}
