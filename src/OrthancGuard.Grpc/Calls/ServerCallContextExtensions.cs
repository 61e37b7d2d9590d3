using Microsoft.AspNetCore.Http;
using OrthancGuard.Grpc.Calls;

namespace Grpc.Core;

public static class ServerCallContextExtensions
{
    /// <summary>The HTTP request behind a call.</summary>
    /// <exception cref="InvalidOperationException">The context was not made by this server.</exception>
    public static HttpContext GetHttpContext(this ServerCallContext serverCallContext) =>
        (serverCallContext as HttpServerCallContext)?.Http ?? throw new InvalidOperationException("The call did not come over HTTP.");
}
