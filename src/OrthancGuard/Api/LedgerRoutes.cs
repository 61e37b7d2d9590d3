using OrthancGuard.Api.Access;
using OrthancGuard.Ledger;

namespace OrthancGuard.Api;

/// <summary>The export of the ledger over plain HTTP: lines as they are, for <c>curl -o</c>.</summary>
internal static class LedgerRoutes
{
    public static IEndpointRouteBuilder MapLedgerRoutes(this IEndpointRouteBuilder app)
    {
        app.MapGet("/v1/ledger/export", WriteAsync).For(ApiCaller.Auditor);
        return app;
    }

    // A store that fails in the middle ends the connection: an export without its end line is seen to be none.
    public static async Task WriteAsync(HttpContext context, LedgerExport export)
    {
        context.Response.ContentType = "application/x-ndjson";
        context.Response.Headers.ContentDisposition = "attachment; filename=\"orthancguard-ledger.jsonl\"";
        await export.WriteAsync(
            context.User.Identity?.Name ?? "api", lines => context.Response.Body.WriteAsync(lines, context.RequestAborted).AsTask(), context.RequestAborted);
    }
}
