using System.Globalization;
using OrthancGuard.Ledger;

namespace OrthancGuard.Web.Pages;

/// <summary>The ledger, newest first, and whether it is whole.</summary>
internal static class LedgerPages
{
    private const int PageSize = 100;

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(WebPaths.Ledger, (HttpContext http, ILedger ledger, string? transfer, string? after) => ShowAsync(http, ledger, transfer, after, null));
        pages.MapPost(WebPaths.Ledger + "/verify", async (HttpContext http, ILedger ledger) =>
            await ShowAsync(http, ledger, null, null, await ledger.VerifyAsync(null, http.RequestAborted)));
        pages.MapGet(WebPaths.Ledger + "/export", Api.LedgerRoutes.WriteAsync);
    }

    private static async Task<IResult> ShowAsync(HttpContext http, ILedger ledger, string? transfer, string? after, LedgerVerification? verified)
    {
        var from = long.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var rows = await ledger.ListAsync(
            new(from, PageSize, string.IsNullOrEmpty(transfer) ? null : transfer, NewestFirst: true), http.RequestAborted);
        return Page.Show<LedgerPage>(http, new LedgerPage.View(rows, verified, rows.Count == PageSize ? rows[^1].Sequence : null, transfer));
    }
}
