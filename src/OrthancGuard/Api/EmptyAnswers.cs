using Grpc.Core;
using OrthancGuard.Grpc;

namespace OrthancGuard.Api;

/// <summary>Gives words to errors that ASP.NET Core answers with a bare number.</summary>
internal static class EmptyAnswers
{
    public static Task FillAsync(HttpContext http)
    {
        var status = http.Response.StatusCode;
        var (code, text) = status switch
        {
            StatusCodes.Status404NotFound => (StatusCode.NotFound, "There is nothing at this path."),
            StatusCodes.Status405MethodNotAllowed => (StatusCode.Unimplemented, "This path does not take this HTTP method."),
            StatusCodes.Status415UnsupportedMediaType => (StatusCode.InvalidArgument, "This path does not take this content type."),
            StatusCodes.Status426UpgradeRequired => (StatusCode.InvalidArgument, "gRPC needs HTTP/2."),
            >= StatusCodes.Status500InternalServerError => (StatusCode.Unknown, "The guard failed."),
            _ => (StatusCode.InvalidArgument, "The request cannot be answered."),
        };
        return CallErrors.WriteAsync(http, code, text, status);
    }
}
