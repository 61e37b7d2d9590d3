using Grpc.Core;
using OrthancGuard.Configuration;
using OrthancGuard.Orthanc;
using OrthancGuard.Transfers.Routing;

namespace OrthancGuard.Api;

/// <summary>protos/orthancguard/v1/routing.proto: what the hook calls. Writes to the store and answers; Orthanc is asked later.</summary>
internal sealed class RoutingService(
    IStableStudies studies, Claims claims, RouteExplainer explainer, StudyFinder finder, ConfigurationSource configuration) : V1.Routing.RoutingBase
{
    private const int MostResources = 10_000;
    private const int LongestText = 128;

    public override Task<V1.HookAnswer> NotifyStableStudy(V1.StableStudy request, ServerCallContext context) =>
        Answers.FromStore(async () =>
        {
            OrthancIds.Check(request.StudyId);
            await studies.NoticeAsync([request.StudyId], context.CancellationToken);
            return Accepted();
        });

    public override Task<V1.HookAnswer> ClaimSend(V1.ClaimSendRequest request, ServerCallContext context) =>
        Answers.FromStore(async () =>
        {
            if (FindGate(request.Kind, request.Entry) is not { } destination)
            {
                return new V1.HookAnswer { Token = HookTokens.Refused, Reason = "This entry of Orthanc stands for no destination of the guard." };
            }

            if (request.Resources.Count is 0 or > MostResources)
            {
                throw Answers.Invalid("resources must hold 1 to 10000 ids.");
            }

            foreach (var resource in request.Resources)
            {
                OrthancIds.Check(resource);
            }

            var by = request.RequestedBy.Length > 0 ? request.RequestedBy : Callers.Name(context);
            await claims.NoteAsync(new(destination.Name, [.. request.Resources.Distinct(StringComparer.Ordinal)], by), context.CancellationToken);
            return Accepted();
        });

    public override Task<V1.ListEntriesResponse> ListEntries(V1.ListEntriesRequest request, ServerCallContext context)
    {
        var response = new V1.ListEntriesResponse();
        foreach (var destination in configuration.Current.Destinations)
        {
            response.Entries.AddRange(GuardedNames(destination.Guarded).Select(entry => Entry(entry.Kind, entry.Name, true, destination)));
            if (destination.Delivery is OrthancDeliverySettings { Outbox: null } own)
            {
                response.Entries.Add(Entry(Kind(own.Through), own.Entry, false, destination));
            }
        }

        return Task.FromResult(response);
    }

    public override Task<V1.ExplainRouteResponse> ExplainRoute(V1.ExplainRouteRequest request, ServerCallContext context) =>
        Answers.FromStore(async () =>
        {
            OrthancIds.Check(request.StudyId);
            var destination = request.Destination.Length == 0 ? null
                : configuration.Current.FindDestination(request.Destination)?.Name ?? throw Answers.NotFound("There is no such destination.");
            return await FromOrthanc(async () => RouteMessages.From(await explainer.ExplainAsync(request.StudyId, destination, context.CancellationToken)));
        });

    public override Task<V1.FindStudiesResponse> FindStudies(V1.FindStudiesRequest request, ServerCallContext context) => FromOrthanc(async () =>
    {
        if (request.Text.Length > LongestText)
        {
            throw Answers.Invalid("text is too long.");
        }

        var response = new V1.FindStudiesResponse();
        response.Studies.AddRange((await finder.FindAsync(request.Text, context.CancellationToken)).Select(RouteMessages.From));
        return response;
    });

    private static async Task<T> FromOrthanc<T>(Func<Task<T>> call)
    {
        try
        {
            return await call();
        }
        catch (OrthancException e)
        {
            throw e.Error == OrthancError.NotFound ? Answers.NotFound("Orthanc has no such study.") : Answers.Unavailable("Orthanc does not answer as it should.");
        }
    }

    private Destination? FindGate(V1.EntryKind kind, string entry) => configuration.Current.Destinations.FirstOrDefault(
        destination => GuardedNames(destination.Guarded).Any(guarded => guarded.Kind == kind && string.Equals(guarded.Name, entry, StringComparison.Ordinal)));

    private static IEnumerable<(V1.EntryKind Kind, string Name)> GuardedNames(GuardedEntries guarded) =>
    [
        .. guarded.Modalities.Select(name => (V1.EntryKind.Modality, name)),
        .. guarded.Peers.Select(name => (V1.EntryKind.Peer, name)),
        .. guarded.DicomWebServers.Select(name => (V1.EntryKind.DicomWebServer, name)),
    ];

    private static V1.Entry Entry(V1.EntryKind kind, string name, bool gate, Destination destination) =>
        new() { Kind = kind, Name = name, Gate = gate, Destination = destination.Name };

    private static V1.EntryKind Kind(OrthancRoute route) => route switch
    {
        OrthancRoute.Modality => V1.EntryKind.Modality,
        OrthancRoute.Peer => V1.EntryKind.Peer,
        _ => V1.EntryKind.DicomWebServer,
    };

    private static V1.HookAnswer Accepted() => new() { Token = HookTokens.Accepted };
}

/// <summary>What the hook looks for in an answer: Orthanc's Lua sees no status code.</summary>
internal static class HookTokens
{
    public const string Accepted = "orthancguard-accepted";
    public const string Refused = "orthancguard-refused";
}
