using System.Security.Claims;
using OrthancGuard.Api.Access;
using OrthancGuard.Returns;

namespace OrthancGuard.Api;

/// <summary>STOW-RS for vendors: <c>/results/dicom-web/studies</c>, with a token that is for one destination.</summary>
internal static class ResultRoutes
{
    public static IEndpointRouteBuilder MapResultRoutes(this IEndpointRouteBuilder app)
    {
        // Not for api.token: whose results would they be?
        app.MapPost("/results/dicom-web/studies", (ReturnStowDoor door, HttpContext context) => StoreAsync(door, null, context)).For(ApiCaller.Vendor);
        app.MapPost("/results/dicom-web/studies/{study}", (string study, ReturnStowDoor door, HttpContext context) => StoreAsync(door, study, context)).For(ApiCaller.Vendor);
        return app;
    }

    private static Task<IResult> StoreAsync(ReturnStowDoor door, string? study, HttpContext context) =>
        door.StoreAsync(study, context.User.FindFirstValue(TokenAuthentication.DestinationClaim), context);
}
