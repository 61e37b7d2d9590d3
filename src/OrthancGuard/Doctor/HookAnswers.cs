using System.Net;
using OrthancGuard.Configuration;
using OrthancGuard.Orthanc;

namespace OrthancGuard.Doctor;

/// <summary>
/// What the hook says about itself. It answers by denying a path that does not exist: 403 is yes, Orthanc's own 404 no, so that a hook
/// that is missing or was replaced says no to everything (orthancguard-first.lua).
/// </summary>
internal sealed record HookAnswers(IReadOnlySet<string> Yes)
{
    /// <summary>Of the scripts that this guard comes with.</summary>
    public const string Version = "3";

    private const string Root = "orthancguard-hook/";
    private const int Parallel = 4;

    /// <summary>Globals that a later script must not replace.</summary>
    public static readonly string[] Functions =
    [
        "RestApiPost", "RestApiPut", "RestApiDelete", "SendToModality", "SendToPeer", "_AccessJob", "IncomingHttpRequestFilter", "ReceivedInstanceFilter",
        "OnStoredInstance", "OnStableSeries", "OnStableStudy", "OnStablePatient",
    ];

    /// <summary>Flags of Orthanc's configuration that should be off.</summary>
    public static readonly string[] Flags =
        ["DicomAlwaysAllowFind", "DicomAlwaysAllowGet", "DicomAlwaysAllowMove", .. OrthancRouteNames.All.Select(OrthancRouteNames.DatabaseFlag)];

    /// <summary>Any hook that answers, of whatever version.</summary>
    public bool IsThere => Yes.Count > 0;

    public bool Says(string question) => Yes.Contains(question);

    public static string OfEntry(string list, OrthancRoute kind, string name) => $"{list}/{KindOf(kind)}/{OrthancPath.Escape(name)}";

    /// <summary>True when a script has sent through the entry, past the guard, within so many seconds.</summary>
    public static string Sent(OrthancRoute kind, string name, int seconds) => $"sent/{KindOf(kind)}/{OrthancPath.Escape(name)}/{seconds}";

    /// <summary>The same of a host that a script posted to by itself.</summary>
    public static string Posted(string host, int seconds) => $"sent/url/{Uri.EscapeDataString(host)}/{seconds}";

    public static async Task<HookAnswers> AskAsync(IOrthancClient orthanc, GuardConfiguration configuration, CancellationToken cancellationToken)
    {
        // The first question tells whether there is a hook at all: without one the others would only fill Orthanc's log.
        return await AskAsync(orthanc, ["there"], cancellationToken) is { IsThere: true } known
            ? new(known.Yes.Concat(await AskAllAsync(orthanc, Questions(configuration), cancellationToken)).ToHashSet(StringComparer.Ordinal))
            : new(new HashSet<string>(StringComparer.Ordinal));
    }

    public static async Task<HookAnswers> AskAsync(IOrthancClient orthanc, IEnumerable<string> questions, CancellationToken cancellationToken) =>
        new(await AskAllAsync(orthanc, questions, cancellationToken));

    private static IEnumerable<string> Questions(GuardConfiguration configuration) =>
    [
        "version/" + Version, "user", "first", "last", "locked", "undefined/ReceivedCStoreInstanceFilter",
        .. Functions.Select(name => "ours/" + name),
        .. Flags.Select(name => "off/" + name),
        .. configuration.Destinations.SelectMany(Entries),
    ];

    private static IEnumerable<string> Entries(Destination destination) =>
    [
        .. GuardedNames.Of(destination).Select(entry => OfEntry("guarded", entry.Kind, entry.Name)),
        .. destination.Delivery is OrthancDeliverySettings { Outbox: null } own ? [OfEntry("delivery", own.Through, own.Entry)] : (string[])[],
    ];

    private static async Task<HashSet<string>> AskAllAsync(IOrthancClient orthanc, IEnumerable<string> questions, CancellationToken cancellationToken)
    {
        var yes = new HashSet<string>(StringComparer.Ordinal);
        await System.Threading.Tasks.Parallel.ForEachAsync(
            questions,
            new ParallelOptions { MaxDegreeOfParallelism = Parallel, CancellationToken = cancellationToken },
            async (question, token) =>
            {
                if (await orthanc.ProbeAsync(HttpMethod.Get, Root + question, null, token) == HttpStatusCode.Forbidden)
                {
                    lock (yes)
                    {
                        yes.Add(question);
                    }
                }
            });
        return yes;
    }

    private static string KindOf(OrthancRoute kind) => kind switch
    {
        OrthancRoute.Modality => "modality",
        OrthancRoute.Peer => "peer",
        _ => "dicom-web",
    };
}
