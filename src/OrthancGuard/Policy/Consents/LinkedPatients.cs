using OrthancGuard.Storage;

namespace OrthancGuard.Policy.Consents;

/// <summary>Every identifier that the registry's links lead to, over any number of steps.</summary>
internal static class LinkedPatients
{
    private const string Sql =
        $"SELECT {LinkRecord.Columns} FROM patient_links WHERE withdrawn_at IS NULL AND (first_index IN @indexes OR second_index IN @indexes)";

    /// <summary>For opt-outs: an uncertain issuer counts as the same patient.</summary>
    public static IReadOnlyList<PatientIdentity> Of(Func<string, object, IEnumerable<LinkRecord>> query, Vault vault, IEnumerable<PatientIdentity> patients) =>
        Close(query, vault, patients, PatientMatching.Same);

    /// <summary>For opt-ins: only who is certainly the same.</summary>
    public static IReadOnlyList<PatientIdentity> CertainlyOf(
        Func<string, object, IEnumerable<LinkRecord>> query, Vault vault, IEnumerable<PatientIdentity> patients) =>
        Close(query, vault, patients, PatientMatching.IsCertainly);

    private static List<PatientIdentity> Close(
        Func<string, object, IEnumerable<LinkRecord>> query,
        Vault vault,
        IEnumerable<PatientIdentity> patients,
        Func<PatientIdentity, PatientIdentity, bool> same)
    {
        var all = patients.Distinct().ToList();
        for (var known = 0; known < all.Count;)
        {
            var fresh = all[known..];
            known = all.Count;
            var indexes = fresh.Select(patient => PatientMatching.Index(vault, patient)).Distinct(StringComparer.Ordinal).ToArray();
            foreach (var link in query(Sql, new { indexes }).Select(record => record.Open(vault)))
            {
                Follow(link.First, link.Second);
                Follow(link.Second, link.First);
            }

            void Follow(PatientIdentity from, PatientIdentity to)
            {
                if (!all.Contains(to) && fresh.Any(patient => same(from, patient)))
                {
                    all.Add(to);
                }
            }
        }

        return all;
    }
}
