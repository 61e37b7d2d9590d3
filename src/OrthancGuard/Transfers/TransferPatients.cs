using OrthancGuard.Policy;
using OrthancGuard.Storage;

namespace OrthancGuard.Transfers;

/// <summary>The patients that a transfer is known to be about, sealed; by them a late opt-out finds it.</summary>
internal static class TransferPatients
{
    private sealed class PatientRecord
    {
        public byte[] Sealed { get; init; } = [];
    }

    public static void Add(WriteTransaction transaction, Vault vault, TransferId id, IEnumerable<PatientIdentity> patients)
    {
        foreach (var patient in patients)
        {
            transaction.Execute(
                """
                INSERT INTO transfer_patients (transfer_id, patient_index, patient_sealed, identity_index)
                VALUES (@Value, @index, @box, @exact) ON CONFLICT DO NOTHING
                """,
                new
                {
                    id.Value,
                    index = PatientMatching.Index(vault, patient),
                    box = PatientMatching.Seal(vault, patient),
                    exact = PatientMatching.ExactIndex(vault, patient),
                });
        }
    }

    public static IReadOnlyList<PatientIdentity> Read(WriteTransaction transaction, Vault vault, TransferId id) =>
    [
        .. transaction.Query<PatientRecord>(
            "SELECT patient_sealed AS Sealed FROM transfer_patients WHERE transfer_id = @Value", new { id.Value })
            .Select(record => PatientMatching.Open(vault, record.Sealed)),
    ];

    /// <summary>Keyed index of the patient for the ledger; null when the transfer names none.</summary>
    public static string? Index(WriteTransaction transaction, TransferId id) =>
        transaction.ExecuteScalar<string?>(
            "SELECT patient_index FROM transfer_patients WHERE transfer_id = @Value ORDER BY identity_index LIMIT 1", new { id.Value });
}
