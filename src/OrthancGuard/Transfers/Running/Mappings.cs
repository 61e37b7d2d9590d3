using OrthancGuard.Policy;
using OrthancGuard.Protection;
using OrthancGuard.Storage;

namespace OrthancGuard.Transfers.Running;

/// <summary>The way back from pseudonyms to originals, sealed; committed before anything goes out.</summary>
internal static class Mappings
{
    public static void Write(
        WriteTransaction transaction, Vault vault, MasterKey master, string destination, IReadOnlyDictionary<string, string> uids, PatientIdentity patient)
    {
        WriteUids(transaction, vault, destination, uids);
        var pseudonym = new Pseudonymizer(PseudonymKey.Derive(master.Bytes, destination)).PatientId(patient.Id, patient.Issuer, "");
        transaction.Execute(
            """
            INSERT INTO patient_mappings (destination, pseudonym, patient_index, original_sealed)
            VALUES (@destination, @pseudonym, @index, @box) ON CONFLICT DO NOTHING
            """,
            new { destination, pseudonym, index = PatientMatching.Index(vault, patient), box = PatientMatching.Seal(vault, patient) });
    }

    // A thousand rows for a large study: one prepared statement.
    private static void WriteUids(WriteTransaction transaction, Vault vault, string destination, IReadOnlyDictionary<string, string> uids)
    {
        using var command = transaction.CreateCommand(
            "INSERT INTO uid_mappings (destination, pseudonym, original_sealed) VALUES ($destination, $pseudonym, $box) ON CONFLICT DO NOTHING");
        command.Parameters.AddWithValue("$destination", destination);
        var pseudonym = command.Parameters.Add("$pseudonym", Microsoft.Data.Sqlite.SqliteType.Text);
        var box = command.Parameters.Add("$box", Microsoft.Data.Sqlite.SqliteType.Blob);
        foreach (var (replacement, original) in uids)
        {
            pseudonym.Value = replacement;
            box.Value = vault.SealText("uid", original);
            command.ExecuteNonQuery();
        }
    }
}
