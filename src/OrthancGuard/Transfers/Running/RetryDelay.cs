using System.Security.Cryptography;
using OrthancGuard.Configuration;

namespace OrthancGuard.Transfers.Running;

/// <summary>Exponential back-off with jitter.</summary>
internal static class RetryDelay
{
    /// <param name="settings">First and longest wait.</param>
    /// <param name="failures">Failures in a row, from 1.</param>
    public static TimeSpan After(RetrySettings settings, int failures)
    {
        var doubled = settings.First.TotalSeconds * Math.Pow(2, Math.Clamp(failures - 1, 0, 60));
        var jitter = 0.8 + (0.4 * RandomNumberGenerator.GetInt32(0, 1001) / 1000);
        return TimeSpan.FromSeconds(Math.Min(doubled, settings.Longest.TotalSeconds) * jitter);
    }
}
