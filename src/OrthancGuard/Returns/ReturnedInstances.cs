using Dapper;
using OrthancGuard.Orthanc;
using OrthancGuard.Storage;

namespace OrthancGuard.Returns;

/// <summary>Which instances of Orthanc are results that the guard stored: they make no study new, and speak for no patient.</summary>
internal static class ReturnedInstances
{
    private const int AtOnce = 500;

    public static Task<HashSet<string>> AmongAsync(GuardStore store, IReadOnlyList<OrthancInstance> instances, CancellationToken cancellationToken) => store.ReadAsync(
        connection =>
        {
            var found = new HashSet<string>(StringComparer.Ordinal);
            foreach (var chunk in instances.Select(instance => instance.Id).Chunk(AtOnce))
            {
                found.UnionWith(connection.Query<string>("SELECT orthanc_id FROM results WHERE orthanc_id IN @chunk AND state IN (1, 2)", new { chunk }));
            }

            return found;
        },
        cancellationToken);
}
