using OrthancGuard.Policy;
using OrthancGuard.Storage;

namespace OrthancGuard.Transfers.Running;

/// <summary>The way back from pseudonyms to originals, sealed; committed before anything goes out.</summary>
internal static class Mappings
{
    public static void Write(WriteTransaction transaction, Vault vault, string destination, ProtectedStudy study, PatientIdentity patient)
    {
        WriteUids(transaction, vault, destination, study.Originals);
        transaction.Execute(
            """
            INSERT INTO patient_mappings (destination, pseudonym, patient_index, original_sealed)
            VALUES (@destination, @PatientPseudonym, @index, @box) ON CONFLICT DO NOTHING
            """,
            new { destination, study.PatientPseudonym, index = PatientMatching.Index(vault, patient), box = PatientMatching.Seal(vault, patient) });
    }

    private static void WriteUids(WriteTransaction transaction, Vault vault, string destination, IReadOnlyDictionary<string, string> uids)
    {
        foreach (var (replacement, original) in uids)
        {
            transaction.ExecutePrepared(
                "INSERT INTO uid_mappings (destination, pseudonym, original_sealed) VALUES ($destination, $pseudonym, $box) ON CONFLICT DO NOTHING",
                ("$destination", destination),
                ("$pseudonym", replacement),
                ("$box", vault.SealText("uid", original)));
        }
    }
}
