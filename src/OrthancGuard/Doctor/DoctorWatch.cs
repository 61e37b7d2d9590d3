using Dapper;
using OrthancGuard.Api.Access;
using OrthancGuard.Configuration;
using OrthancGuard.Configuration.Reloading;
using OrthancGuard.Orthanc;
using OrthancGuard.Storage;
using OrthancGuard.Telemetry;

namespace OrthancGuard.Doctor;

/// <summary>Examines Orthanc and the running guard every ten minutes, and when asked to. The newest diagnosis is kept.</summary>
internal sealed class DoctorWatch(
    ConfigurationSource configuration, OrthancClients clients, ConfigurationReload reload, GuardStore store, DoctorMetrics metrics, TimeProvider time, ILogger<DoctorWatch> log)
    : BackgroundService
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(10);
    private readonly SemaphoreSlim one = new(1, 1);
    private volatile Diagnosis? newest;

    /// <summary>Null before the first examination has ended.</summary>
    public Diagnosis? Newest => newest;

    public async Task<Diagnosis> ExamineAsync(CancellationToken cancellationToken)
    {
        await one.WaitAsync(cancellationToken);
        try
        {
            var current = configuration.Current;
            var found = await GuardDoctor.ExamineAsync(
                current, clients.Clinic, OrthancFiles.TryRead(current.Orthanc.ConfigurationFiles), reload.State.Mistakes.Count, time, cancellationToken, await VendorTokensAsync(cancellationToken));
            Tell(newest, found);
            newest = found;
            metrics.Observe(found);
            return found;
        }
        finally
        {
            one.Release();
        }
    }

    private async Task<IReadOnlyList<(string Destination, DateTimeOffset? Until)>> VendorTokensAsync(CancellationToken cancellationToken) =>
    [
        .. (await store.ReadAsync(
                connection => connection.Query<IssuedToken>($"SELECT {IssuedToken.Columns} FROM api_tokens WHERE destination IS NOT NULL").AsList(), cancellationToken))
            .Where(token => token.IsInForce(time.GetUtcNow()))
            .Select(token => (token.Destination!, token.ExpiresAt is { } end ? DateTimeOffset.FromUnixTimeMilliseconds(end) : (DateTimeOffset?)null)),
    ];

    public override void Dispose()
    {
        one.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            for (var pause = First; ; pause = Between)
            {
                await Task.Delay(pause, time, stoppingToken);
                await TryAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The end.
        }
    }

    // Whatever is the matter with what is looked at, the guard goes on.
    private async Task TryAsync(CancellationToken stoppingToken)
    {
        try
        {
            await ExamineAsync(stoppingToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            DoctorLog.NotExamined(log, e.GetType().Name);
        }
    }

    // What is new, and what is gone; not the same each ten minutes.
    private void Tell(Diagnosis? before, Diagnosis now)
    {
        var known = (before?.Findings ?? []).Select(finding => finding.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var finding in now.Findings.Where(finding => !known.Contains(finding.Text)))
        {
            var level = Level(finding.Severity);
            DoctorLog.Found(log, level, finding.Code.Name, finding.Text, finding.Remedy);
        }

        foreach (var gone in (before?.Findings ?? []).ExceptBy(now.Findings.Select(finding => finding.Text), finding => finding.Text, StringComparer.Ordinal))
        {
            DoctorLog.Gone(log, gone.Code.Name, gone.Text);
        }
    }

    private static LogLevel Level(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Critical => LogLevel.Error,
        FindingSeverity.Warning => LogLevel.Warning,
        _ => LogLevel.Information,
    };
}
