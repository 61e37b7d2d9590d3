using OrthancGuard.Configuration;
using OrthancGuard.Transfers;

namespace OrthancGuard.Web.Pages;

/// <summary>The list of transfers and one transfer in full.</summary>
internal static class TransferPages
{
    private const int PageSize = 50;

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(WebPaths.Transfers, ListAsync);
        pages.MapGet(WebPaths.Transfers + "/{id}", (HttpContext http, string id, TransferViews views) => ShowAsync(http, id, views, null));
        pages.MapPost(WebPaths.Transfers + "/{id}/cancel", CancelAsync);
        pages.MapPost(WebPaths.Transfers + "/{id}/retry", RetryAsync);
    }

    private static async Task<IResult> ListAsync(HttpContext http, TransferViews views, string? state, string? destination, string? before)
    {
        var filter = TransferFilter.Find(state);
        var found = await views.ListAsync(
            new(filter.States, string.IsNullOrEmpty(destination) ? null : destination, Before: string.IsNullOrEmpty(before) ? null : before, Limit: PageSize), http.RequestAborted);
        return Page.Show<TransfersPage>(http, new TransfersPage.View(found, filter, destination, found.Count == PageSize ? found[^1].Record.Id : null));
    }

    private static async Task<IResult> ShowAsync(HttpContext http, string id, TransferViews views, string? problem)
    {
        return await views.FindAsync(id, http.RequestAborted) is { } transfer
            ? Page.Show<TransferPage>(http, new TransferPage.View(transfer, http.RequestServices.GetRequiredService<ConfigurationSource>().Current.Evidence, problem))
            : Page.Say(http, StatusCodes.Status404NotFound, "No such transfer", "There is no transfer of this number.");
    }

    private static async Task<IResult> CancelAsync(HttpContext http, string id, ITransferQueue queue, TransferViews views)
    {
        var state = await queue.CancelAsync(new(id), http.User.Identity!.Name!, http.RequestAborted);
        return state is null or TransferState.Cancelled
            ? Results.LocalRedirect($"{WebPaths.Transfers}/{Uri.EscapeDataString(id)}")
            : await ShowAsync(http, id, views, "It has ended already and cannot be stopped.");
    }

    private static async Task<IResult> RetryAsync(HttpContext http, string id, ITransferQueue queue, TransferViews views)
    {
        var state = await queue.RetryAsync(new(id), http.User.Identity!.Name!, http.RequestAborted);
        return state is null or TransferState.Queued
            ? Results.LocalRedirect($"{WebPaths.Transfers}/{Uri.EscapeDataString(id)}")
            : await ShowAsync(http, id, views, "It was delivered, or has not ended: there is nothing to try again.");
    }
}
