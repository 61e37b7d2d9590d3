using OrthancGuard.Configuration;
using OrthancGuard.Doctor.Checks;
using OrthancGuard.Orthanc;

namespace OrthancGuard.Doctor;

/// <summary>What one examination came to, the gravest first.</summary>
internal sealed record Diagnosis(DateTimeOffset At, IReadOnlyList<Finding> Findings)
{
    public FindingSeverity? Worst => Findings.Count == 0 ? null : Findings.Max(finding => finding.Severity);
}

/// <summary>Looks at Orthanc and the guard, and says every way around it that is open and what is unhealthy. Changes neither.</summary>
internal static class GuardDoctor
{
    private static readonly IDoctorCheck[] Checks =
        [new OrthancCheck(), new EntryAddressCheck(), new EntryRightsCheck(), new SharedTitleCheck(), new RestCheck(), new HookCheck(), new PluginCheck(), new GuardCheck(), new ResultsCheck()];

    /// <param name="configuration">As it is in force.</param>
    /// <param name="orthanc">The clinic's.</param>
    /// <param name="files">Orthanc's configuration files, where somebody has said where they are.</param>
    /// <param name="mistakes">Of a guard.json on disk that is not in force.</param>
    /// <param name="time">The guard's clock.</param>
    /// <param name="cancellationToken">Looked at between requests.</param>
    /// <param name="vendorTokens">Those in force, with their ends; null where nobody knows.</param>
    public static async Task<Diagnosis> ExamineAsync(
        GuardConfiguration configuration, IOrthancClient orthanc, OrthancFiles? files, int mistakes, TimeProvider time, CancellationToken cancellationToken,
        IReadOnlyList<(string Destination, DateTimeOffset? Until)>? vendorTokens = null)
    {
        var (state, problem) = await ReadAsync(configuration, orthanc, time, cancellationToken);
        var guard = await new GuardReader(configuration).ReadAsync(cancellationToken) with { Mistakes = mistakes, VendorTokens = vendorTokens };
        return Judge(new()
        {
            Configuration = configuration,
            At = time.GetUtcNow(),
            Orthanc = state,
            OrthancProblem = problem,
            Files = files,
            Guard = guard,
            Names = await HostNames.ResolveAsync(
                [
                    .. state?.Entries.Select(entry => entry.Host) ?? [],
                    .. VendorAddresses.Of(configuration, state?.Entries ?? []).Select(vendor => vendor.Host),
                    .. FileHosts(files),
                ],
                cancellationToken),
        });
    }

    public static Diagnosis Judge(Examination examination) =>
        new(examination.At, [.. Checks.SelectMany(check => check.Look(examination)).OrderByDescending(finding => finding.Severity)]);

    private static async Task<(OrthancState? State, string? Problem)> ReadAsync(
        GuardConfiguration configuration, IOrthancClient orthanc, TimeProvider time, CancellationToken cancellationToken)
    {
        try
        {
            return (await new OrthancReader(configuration, orthanc, time).ReadAsync(cancellationToken), null);
        }
        catch (OrthancException e)
        {
            return (null, e.Error switch
            {
                OrthancError.Unavailable => "Orthanc does not answer.",
                OrthancError.Unauthorized => "Orthanc does not accept the guard's user and password.",
                _ => "What answers is not the Orthanc that the guard expects.",
            });
        }
    }

    private static IEnumerable<string> FileHosts(OrthancFiles? files) => files is null ? [] :
        ((OrthancRoute[])[OrthancRoute.Modality, OrthancRoute.Peer]).SelectMany(kind => OrthancEntry.ReadAll(kind, files.Find(kind.Section())?.Value)).Select(entry => entry.Host);
}
