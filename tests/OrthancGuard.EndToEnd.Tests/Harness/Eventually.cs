using System.Diagnostics;

namespace OrthancGuard.EndToEnd.Tests.Harness;

/// <summary>Waits for a condition of another process, with a limit that says what was waited for.</summary>
internal static class Eventually
{
    public static Task TrueAsync(Func<Task<bool>> condition, string what, double seconds = 30) =>
        NotNullAsync(async () => await condition() ? "" : null, what, seconds);

    public static async Task<T> NotNullAsync<T>(Func<Task<T?>> look, string what, double seconds = 30)
        where T : class
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            if (await look() is { } found)
            {
                return found;
            }

            Assert.True(watch.Elapsed.TotalSeconds < seconds, $"waited {seconds} s for: {what}");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }
}
