using Dapper;
using OrthancGuard.Orthanc;
using OrthancGuard.Storage;

namespace OrthancGuard.Returns;

/// <summary>Which instances of Orthanc are results that the guard stored, or took in: they make no study new, and speak for no patient.</summary>
internal static class ReturnedInstances
{
    private const int AtOnce = 500;

    public static Task<HashSet<string>> AmongAsync(GuardStore store, IReadOnlyList<OrthancInstance> instances, CancellationToken cancellationToken) => store.ReadAsync(
        connection =>
        {
            var found = new HashSet<string>(StringComparer.Ordinal);
            foreach (var chunk in instances.Select(instance => instance.Id).Chunk(AtOnce))
            {
                found.UnionWith(connection.Query<string>(
                    "SELECT orthanc_id FROM results WHERE orthanc_id IN @chunk AND state IN (1, 2) UNION SELECT copy_id FROM results WHERE copy_id IN @chunk", new { chunk }));
            }

            return found;
        },
        cancellationToken);

    /// <summary>The destination under whose pseudonyms a study of Orthanc is: what its vendor sent there. Null for the clinic's own studies.</summary>
    public static Task<string?> PseudonymOfAsync(GuardStore store, OrthancStudy study, CancellationToken cancellationToken) => store.ReadAsync(
        connection => connection.ExecuteScalar<string?>(
            "SELECT destination FROM disclosures WHERE study_pseudonym = @StudyInstanceUid AND patient_pseudonym = @PatientId LIMIT 1",
            new { study.StudyInstanceUid, PatientId = study.PatientId?.Trim() ?? "" }),
        cancellationToken);
}
