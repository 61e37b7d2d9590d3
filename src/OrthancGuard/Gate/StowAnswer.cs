namespace OrthancGuard.Gate;

/// <summary>
/// The Store Instances Response (PS3.18 10.5.3): 200 for all stored, 202 for some, 409 for none, 503 for none because the store
/// is not available.
/// </summary>
internal sealed class StowAnswer(StowAnswerForm form, IReadOnlyList<StowOutcome> outcomes) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = Status;
        if (Status == StatusCodes.Status503ServiceUnavailable)
        {
            httpContext.Response.Headers.RetryAfter = "10";
        }

        httpContext.Response.ContentType = form.ContentType;
        await httpContext.Response.Body.WriteAsync(form.Write(outcomes), httpContext.RequestAborted);
    }

    private int Status =>
        outcomes.All(o => o.IsStored) ? StatusCodes.Status200OK
        : outcomes.Any(o => o.IsStored) ? StatusCodes.Status202Accepted
        : outcomes.All(o => o.FailureReason == StowOutcome.OutOfResources) ? StatusCodes.Status503ServiceUnavailable
        : StatusCodes.Status409Conflict;
}
