using OrthancGuard.Policy;
using OrthancGuard.Returns;
using OrthancGuard.Storage;

namespace OrthancGuard.Transfers.Running;

/// <summary>The way back from pseudonyms to originals, sealed; committed before anything goes out.</summary>
internal static class Mappings
{
    /// <remarks>The last argument gives the days by which the dates of this patient moved; 0 where they did not.</remarks>
    public static void Write(
        WriteTransaction transaction, Vault vault, TransferId transfer, string destination, ProtectedStudy study, PatientIdentity patient, Func<string, int> shift)
    {
        WriteUids(transaction, vault, destination, study);
        transaction.Execute(
            """
            INSERT INTO patient_mappings (destination, pseudonym, patient_index, original_sealed)
            VALUES (@destination, @PatientPseudonym, @index, @box) ON CONFLICT DO NOTHING
            """,
            new { destination, study.PatientPseudonym, index = PatientMatching.Index(vault, patient), box = PatientMatching.Seal(vault, patient) });
        var sent = study.Spool.Copies[0].StudyInstanceUid;
        // A UID that was kept has no row of its own.
        var original = study.Originals.GetValueOrDefault(sent, sent);
        Disclosures.Write(
            transaction,
            vault,
            transfer.Value,
            destination,
            sent,
            study.PatientPseudonym,
            new() { StudyUid = original, PatientId = patient.Id, Issuer = patient.Issuer, DateShift = shift(original) });
    }

    private static void WriteUids(WriteTransaction transaction, Vault vault, string destination, ProtectedStudy study)
    {
        foreach (var (replacement, original) in study.Originals)
        {
            transaction.ExecutePrepared(
                """
                INSERT INTO uid_mappings (destination, pseudonym, original_sealed, patient) VALUES ($destination, $pseudonym, $box, $patient)
                ON CONFLICT DO UPDATE SET patient = CASE WHEN patient IS NULL THEN excluded.patient ELSE '' END WHERE patient IS NOT excluded.patient
                """,
                ("$destination", destination),
                ("$pseudonym", replacement),
                ("$box", vault.SealText("uid", original)),
                ("$patient", study.PatientPseudonym));
        }
    }
}
