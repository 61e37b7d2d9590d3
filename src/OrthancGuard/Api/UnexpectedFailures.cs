using Grpc.Core;
using OrthancGuard.Grpc;

namespace OrthancGuard.Api;

/// <summary>
/// The last catch of every request. What is logged is where it happened, never the exception's text, which may quote a request.
/// </summary>
internal sealed class UnexpectedFailures(RequestDelegate next, ILogger<UnexpectedFailures> log)
{
    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The caller has gone.
        }
        catch (BadHttpRequestException e)
        {
            await AnswerAsync(http, StatusCode.InvalidArgument, "The request cannot be read.", e.StatusCode);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            ApiLog.Unexpected(log, http.GetEndpoint()?.DisplayName ?? "A request", e.GetType().Name, e.StackTrace);
            await AnswerAsync(http, StatusCode.Unknown, "The guard failed; its log has the place.", StatusCodes.Status500InternalServerError);
        }
    }

    private static Task AnswerAsync(HttpContext http, StatusCode code, string text, int httpStatus)
    {
        if (http.Response.HasStarted)
        {
            http.Abort();
            return Task.CompletedTask;
        }

        return CallErrors.WriteAsync(http, code, text, httpStatus);
    }
}
