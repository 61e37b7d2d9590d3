using Dapper;
using Microsoft.Data.Sqlite;
using OrthancGuard.Policy;
using OrthancGuard.Storage;

namespace OrthancGuard.Returns;

/// <summary>An original UID, and the pseudonym of the one patient it was sent for; '' when of several, null when nobody noted it.</summary>
internal sealed record OriginalUid(string Uid, string? Patient)
{
    public override string ToString() => "(uid)";
}

/// <summary>All that the store knows of what one object says: originals behind the pseudonyms, and whose they are. PHI, never printed.</summary>
internal sealed class WayBack
{
    private const int AtOnce = 400;

    private sealed class Row
    {
        public string Destination { get; init; } = "";

        public string Pseudonym { get; init; } = "";

        public byte[] Box { get; init; } = [];

        public string? Patient { get; init; }
    }

    /// <summary>Original UIDs by the pseudonyms that this destination was given.</summary>
    public required IReadOnlyDictionary<string, OriginalUid> Uids { get; init; }

    /// <summary>Patients by the pseudonyms that this destination was given.</summary>
    public required IReadOnlyDictionary<string, PatientIdentity> Patients { get; init; }

    /// <summary>Tokens that are pseudonyms of other destinations.</summary>
    public required IReadOnlySet<string> OfOthers { get; init; }

    /// <summary>Instance and series UIDs of results that this destination returned before.</summary>
    public required IReadOnlySet<string> OwnResults { get; init; }

    /// <summary>Instances that went to this destination under UIDs that were kept.</summary>
    public required IReadOnlySet<string> Kept { get; init; }

    /// <summary>What was sent of the study that the object names; null where nothing was.</summary>
    public Disclosure? Disclosure { get; init; }

    public static string SopIndex(Vault vault, string destination, string uid) => vault.Index("result-sop", destination + "\n" + uid);

    public static WayBack Find(SqliteConnection connection, Vault vault, string destination, ResultObject result)
    {
        var uids = new Dictionary<string, OriginalUid>(StringComparer.Ordinal);
        var patients = new Dictionary<string, PatientIdentity>(StringComparer.Ordinal);
        var (others, own, kept) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var destinations = connection.Query<string>("SELECT DISTINCT destination FROM disclosures UNION SELECT DISTINCT destination FROM patient_mappings").AsList();
        foreach (var chunk in result.Tokens.Chunk(AtOnce))
        {
            foreach (var row in connection.Query<Row>(
                """
                SELECT destination AS Destination, pseudonym AS Pseudonym, original_sealed AS Box, patient AS Patient
                FROM uid_mappings WHERE destination IN @destinations AND pseudonym IN @chunk
                """,
                new { destinations, chunk }))
            {
                if (string.Equals(row.Destination, destination, StringComparison.Ordinal))
                {
                    uids[row.Pseudonym] = new(vault.OpenText("uid", row.Box), row.Patient);
                }
                else
                {
                    others.Add(row.Pseudonym);
                }
            }
        }

        foreach (var chunk in result.Tokens.Append(result.PatientId).Where(PseudonymTokens.IsCode).Distinct(StringComparer.Ordinal).Chunk(AtOnce))
        {
            foreach (var row in connection.Query<Row>(
                """
                SELECT destination AS Destination, pseudonym AS Pseudonym, original_sealed AS Box
                FROM patient_mappings WHERE destination IN @destinations AND pseudonym IN @chunk
                """,
                new { destinations, chunk }))
            {
                if (string.Equals(row.Destination, destination, StringComparison.Ordinal))
                {
                    patients[row.Pseudonym] = PatientMatching.Open(vault, row.Box);
                }
                else
                {
                    others.Add(row.Pseudonym);
                }
            }
        }

        var open = result.Referenced.Select(static reference => reference.Uid).Append(result.SopInstanceUid).Where(uid => !uids.ContainsKey(uid)).Distinct(StringComparer.Ordinal).ToList();
        foreach (var chunk in open.Chunk(AtOnce))
        {
            var indexes = chunk.ToDictionary(uid => SopIndex(vault, destination, uid), StringComparer.Ordinal);
            foreach (var index in connection.Query<string>(
                """
                SELECT sop_index FROM results WHERE sop_index IN @Keys AND destination = @destination AND state IN (1, 2)
                UNION SELECT series_index FROM results WHERE series_index IN @Keys AND destination = @destination AND state IN (1, 2)
                """,
                new { indexes.Keys, destination }))
            {
                own.Add(indexes[index]);
            }

            kept.UnionWith(connection.Query<string>(
                """
                SELECT d.sop_instance_uid FROM deliveries d JOIN transfers t ON t.id = d.transfer_id
                WHERE d.sop_instance_uid IN @chunk AND t.destination = @destination
                """,
                new { chunk, destination }));
        }

        others.ExceptWith(uids.Keys);
        others.ExceptWith(patients.Keys);
        return new()
        {
            Uids = uids,
            Patients = patients,
            OfOthers = others,
            OwnResults = own,
            Kept = kept,
            Disclosure = Disclosures.Find(connection, vault, destination, result.StudyUid, result.PatientId),
        };
    }

    public override string ToString() => "(way back)";
}
