using Grpc.Core;
using OrthancGuard.Storage;

namespace OrthancGuard.Api;

/// <summary>Statuses that the services answer with.</summary>
internal static class Answers
{
    private const int StandardPage = 100;
    private const int LargestPage = 1000;

    public static RpcException Invalid(string text) => new(new Status(StatusCode.InvalidArgument, text));

    public static RpcException NotFound(string text) => new(new Status(StatusCode.NotFound, text));

    public static RpcException Unavailable(string text) => new(new Status(StatusCode.Unavailable, text));

    public static RpcException Precondition(string text) => new(new Status(StatusCode.FailedPrecondition, text));

    /// <summary>A store that is locked or full is Unavailable, not Unknown.</summary>
    public static async Task<T> FromStore<T>(Func<Task<T>> call)
    {
        try
        {
            return await call();
        }
        catch (StoreUnavailableException e)
        {
            throw Unavailable(e.Message);
        }
    }

    public static int PageSize(int asked) => asked switch
    {
        < 0 => throw Invalid("page_size must not be negative."),
        0 => StandardPage,
        _ => Math.Min(asked, LargestPage),
    };
}
