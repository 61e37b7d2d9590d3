using System.Collections.Concurrent;
using System.Globalization;
using OrthancGuard.Configuration;
using OrthancGuard.Protection;

namespace OrthancGuard.Cli;

/// <summary>
/// The run: 1. sort the files by study; 2. study by study, several at once: survey its headers, then protect its files; 3. report. Exit
/// code 0 means that everything was released, 3 that something was held or left out.
/// </summary>
internal sealed class ProtectCommandRun(ProtectCommandSettings settings, ProtectCommandTarget target, TimeProvider time)
{
    private readonly ProtectCommandDeeds _deeds = new(settings.ReportFile is not null);
    private readonly ConcurrentBag<SeriesReport> _series = [];
    private readonly bool _isOneFile = File.Exists(settings.Input);
    private readonly ProtectCommandRisks _risks = new();

    public static async Task<int> RunAsync(
        ProtectCommandSettings settings, TimeProvider time, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        if (settings.FindMistake() is { } mistake)
        {
            await error.WriteLineAsync(mistake);
            return ExitCode.Usage;
        }

        try
        {
            var target = ProtectCommandTarget.Load(settings, Environment.GetEnvironmentVariables());
            if (target.Note is { } note)
                await error.WriteLineAsync(note);
            return await new ProtectCommandRun(settings, target, time).RunAsync(output, error, cancellation);
        }
        catch (Exception e) when (e is ProtectCommandException or ConfigurationException)
        {
            await error.WriteLineAsync(e.Message);
            return ExitCode.Usage;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync($"The run failed: {e.Message}");
            return ExitCode.Failed;
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("Cancelled. What is in OUT was released; the rest was not looked at.");
            return ExitCode.Failed;
        }
    }

    private async Task<int> RunAsync(TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        var files = ProtectCommandFolder.Find(settings.Input);
        if (files.Count == 0)
        {
            await error.WriteLineAsync("IN holds no files.");
            return ExitCode.Usage;
        }

        Directory.CreateDirectory(settings.Output);
        await ProtectCommandProgress.RunAsync(files.Count, (sorted, written) => Task.Run(() => Protect(files, sorted, written, cancellation), cancellation));
        if (settings.ReportFile is { } report)
            ProtectCommandReport.Write(report, target, files, [.. _series.OrderBy(static series => series.SeriesUid, StringComparer.Ordinal)], _risks, time.GetUtcNow());
        if (settings.Pictures is not null)
            await error.WriteLineAsync(PictureFolder.Warning);
        await SummariseAsync(files, output);
        await _risks.WriteAsync(output);
        return files.All(static file => file.Outcome!.Kind == OutcomeKind.Released) ? ExitCode.Done : ExitCode.Held;
    }

    private void Protect(IReadOnlyList<ProtectCommandFile> files, Action sorted, Action written, CancellationToken cancellation)
    {
        var studies = ProtectCommandFolder.Group(files, PathOf, sorted, cancellation);
        ProtectCommandFolder.ForEach(
            studies,
            series =>
            {
                var study = NewStudy(cancellation);
                var unread = study.Survey(series.SelectMany(static part => part));
                Protect(study, unread.Count == 0 ? series : [.. series.Select(part => part.Where(file => !unread.Contains(file)).ToArray()).Where(static part => part.Length > 0)], written);
                foreach (var file in unread)
                    Protect(NewStudy(cancellation), [[file]], written);
            },
            cancellation);
    }

    private ProtectCommandStudy NewStudy(CancellationToken cancellation)
    {
        var pictures = settings.Pictures is null ? PictureChoice.None : PictureChoice.All;
        return new(new StudyProtection(target.Profile, target.Key, time.GetUtcNow()) { Pictures = pictures }, PathOf, cancellation);
    }

    private void Protect(ProtectCommandStudy study, ProtectCommandFile[][] series, Action advance)
    {
        if (series.Length == 0)
            return;
        var place = new ProtectCommandOutput(settings.Output);
        var report = study.Protect(series, (file, outcome) =>
        {
            if (outcome.Instance is { } instance && place.Write(instance, file.Copy) is var written && settings.ReportFile is not null)
                file.Output = written;
            file.Outcome = _deeds.Same(outcome);
            advance();
        });
        _risks.Add(report);
        foreach (var each in report.Series)
        {
            if (settings.Pictures is { } folder)
                PictureFolder.Write(folder, each);
            if (settings.ReportFile is not null)
                _series.Add(each with { Pictures = [] });
        }
    }

    private string PathOf(ProtectCommandFile file) => _isOneFile ? settings.Input : Path.Join(settings.Input, file.RelativePath);

    private static async Task SummariseAsync(IReadOnlyList<ProtectCommandFile> files, TextWriter output)
    {
        foreach (var kind in Enum.GetValues<OutcomeKind>())
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{kind,-9} {files.Count(file => file.Outcome!.Kind == kind)}"));
        var reasons = files.SelectMany(static file => file.Outcome!.Reasons.DistinctBy(static reason => reason.Code, StringComparer.Ordinal))
            .GroupBy(static reason => reason.Code, StringComparer.Ordinal);
        foreach (var reason in reasons.OrderByDescending(static reason => reason.Count()).ThenBy(static reason => reason.Key, StringComparer.Ordinal))
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  {reason.Count(),7}  {reason.Key}: {reason.First().Text}"));
    }
}
