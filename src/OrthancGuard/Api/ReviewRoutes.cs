using Grpc.Core;
using OrthancGuard.Api.Access;
using OrthancGuard.Grpc;
using OrthancGuard.Orthanc;
using OrthancGuard.Reviews;
using OrthancGuard.Storage;
using OrthancGuard.Web;

namespace OrthancGuard.Api;

/// <summary>Pictures for reviewers.</summary>
internal static class ReviewRoutes
{
    public static IEndpointRouteBuilder MapReviewRoutes(this IEndpointRouteBuilder app)
    {
        app.MapGet("/v1/reviews/{transfer}/instances/{instance}/picture.png", DrawAsync).For(ApiCaller.Reviewer);
        return app;
    }

    private static async Task DrawAsync(HttpContext context, string transfer, string instance, int? frame, ReviewPictures pictures)
    {
        try
        {
            if (frame is < 0)
            {
                throw Answers.Invalid("Frames are counted from 0.");
            }

            var png = await pictures.DrawAsync(transfer, instance, frame ?? 0, context.User.Identity?.Name ?? "api", context.RequestAborted) ?? throw Answers.NotFound("This instance is not held.");
            context.Response.ContentType = "image/png";
            SecurityHeaders.WriteDocument(context.Response);
            await context.Response.Body.WriteAsync(png, context.RequestAborted);
        }
        catch (RpcException e)
        {
            await CallErrors.WriteAsync(context, e.StatusCode, e.Status.Detail);
        }
        catch (OrthancException e)
        {
            var (code, text) = e.Error == OrthancError.Unavailable
                ? (StatusCode.Unavailable, "Orthanc does not answer.")
                : (StatusCode.NotFound, "Orthanc cannot draw this image.");
            await CallErrors.WriteAsync(context, code, text);
        }
        catch (StoreUnavailableException e)
        {
            await CallErrors.WriteAsync(context, StatusCode.Unavailable, e.Message);
        }
    }
}
