using System.Collections.Concurrent;
using System.Globalization;
using OrthancGuard.Configuration;
using OrthancGuard.Protection;

namespace OrthancGuard.Cli;

/// <summary>
/// The run: 1. survey every header; 2. protect study by study, files of a study in parallel; 3. report. Exit code 0 means that
/// everything was released, 3 that something was held or left out.
/// </summary>
internal sealed class ProtectCommandRun(ProtectCommandSettings settings, ProtectCommandTarget target, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, bool> _directories = new(StringComparer.Ordinal);
    private readonly ProtectCommandDeeds _reports = new();
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
        var files = ProtectCommandSurvey.Find(settings.Input);
        if (files.Count == 0)
        {
            await error.WriteLineAsync("IN holds no files.");
            return ExitCode.Usage;
        }

        Directory.CreateDirectory(settings.Output);
        var survey = new ProtectCommandSurvey(target, time, settings.Pictures is null ? PictureChoice.None : PictureChoice.All);
        await ProtectCommandProgress.RunAsync(files.Count, (surveyed, written) => Task.Run(() => Protect(files, survey, surveyed, written, cancellation), cancellation));
        if (settings.ReportFile is { } report)
            ProtectCommandReport.Write(report, target, files, survey.Series, _risks, time.GetUtcNow());
        if (settings.Pictures is { } folder)
        {
            foreach (var series in survey.Series)
                PictureFolder.Write(folder, series);
            await error.WriteLineAsync(PictureFolder.Warning);
        }

        await SummariseAsync(files, output);
        await _risks.WriteAsync(output);
        return files.All(static file => file.Outcome!.Kind == OutcomeKind.Released) ? ExitCode.Done : ExitCode.Held;
    }

    private void Protect(
        IReadOnlyList<ProtectCommandFile> files, ProtectCommandSurvey survey, Action surveyed, Action written, CancellationToken cancellation)
    {
        survey.Run(files, surveyed, cancellation);
        var series = files.GroupBy(static file => (file.StudyKey, file.SeriesKey)).ToArray();
        ProtectCommandSurvey.ForEach(series.Where(part => survey.Study(part.Key.StudyKey).NeedsLook), part => Look([.. part], survey.Study(part.Key.StudyKey)), cancellation);
        // Study by study: what one needs is given back when its last file is done.
        var studies = series.GroupBy(static part => part.Key.StudyKey, StringComparer.Ordinal);
        var parts = studies.SelectMany(study =>
        {
            var left = new Countdown(study.Sum(static part => part.Count()));
            return study.SelectMany(part => survey.Study(study.Key).NeedsWholeSeries ? [[.. part]] : part.Select(static file => new[] { file })).Select(part => (Files: part, Left: left));
        });
        ProtectCommandSurvey.ForEach(
            parts,
            part =>
            {
                Protect(part.Files, survey.Study(part.Files[0].StudyKey));
                if (part.Left.Take(part.Files.Length))
                    _risks.Add(survey.Forget(part.Files[0].StudyKey));
                Array.ForEach(part.Files, _ => written());
            },
            cancellation);
    }

    private static void Look(ProtectCommandFile[] part, StudyProtection study)
    {
        var buffers = part.Select(static file => ProtectCommandBuffer.Read(file.Path)).ToArray();
        try
        {
            study.LookAtSeries([.. part.Select((file, index) => new SourceInstance(file.RelativePath, buffers[index].Bytes))]);
        }
        finally
        {
            foreach (var buffer in buffers)
                buffer.Dispose();
        }
    }

    private void Protect(ProtectCommandFile[] part, StudyProtection study)
    {
        var buffers = part.Select(static file => ProtectCommandBuffer.Read(file.Path)).ToArray();
        try
        {
            var outcomes = study.ProtectSeries([.. part.Select((file, index) => new SourceInstance(file.RelativePath, buffers[index].Bytes))]);
            foreach (var (file, outcome) in part.Zip(outcomes))
            {
                if (outcome.Instance is { } instance)
                    file.Output = Write(instance, file.Copy);
                // Its pieces are slices of a buffer that goes back to the pool; nobody brings results of a folder home.
                file.Outcome = outcome with { Instance = null, Uids = [], Report = _reports.Same(outcome.Report) };
            }
        }
        finally
        {
            foreach (var buffer in buffers)
                buffer.Dispose();
        }
    }

    /// <summary>Writes a file under names that are pseudonyms: study, series, instance.</summary>
    private string Write(ProtectedInstance instance, int copy)
    {
        var name = copy == 1 ? instance.SopInstanceUid : string.Create(CultureInfo.InvariantCulture, $"{instance.SopInstanceUid}_{copy}");
        var relative = Path.Combine(instance.StudyUid, instance.SeriesUid, name + ".dcm");
        var path = Path.Combine(settings.Output, relative);
        var directory = Path.GetDirectoryName(path)!;
        if (!_directories.ContainsKey(directory))
        {
            Directory.CreateDirectory(directory);
            _directories.TryAdd(directory, true);
        }

        var part = path + ".part";
        using (var handle = File.OpenHandle(part, FileMode.CreateNew, FileAccess.Write))
            RandomAccess.Write(handle, instance.Segments, fileOffset: 0);
        File.Move(part, path);
        return relative;
    }

    private static async Task SummariseAsync(IReadOnlyList<ProtectCommandFile> files, TextWriter output)
    {
        foreach (var kind in Enum.GetValues<OutcomeKind>())
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{kind,-9} {files.Count(file => file.Outcome!.Kind == kind)}"));
        var reasons = files.SelectMany(static file => file.Outcome!.Reasons.DistinctBy(static reason => reason.Code, StringComparer.Ordinal))
            .GroupBy(static reason => reason.Code, StringComparer.Ordinal);
        foreach (var reason in reasons.OrderByDescending(static reason => reason.Count()).ThenBy(static reason => reason.Key, StringComparer.Ordinal))
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  {reason.Count(),7}  {reason.Key}: {reason.First().Text}"));
    }

    /// <summary>Files of a study that are still to be done.</summary>
    private sealed class Countdown(int left)
    {
        private int _left = left;

        /// <summary>True when these were the last.</summary>
        public bool Take(int done) => Interlocked.Add(ref _left, -done) == 0;
    }
}
