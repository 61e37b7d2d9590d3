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
            var exact = PatientMatching.ExactIndex(vault, patient);
            if (transaction.ScalarPrepared(
                "SELECT 1 FROM transfer_patients WHERE transfer_id = $id AND identity_index = $exact", ("$id", id.Value), ("$exact", exact)) is null)
            {
                transaction.ExecutePrepared(
                    """
                    INSERT INTO transfer_patients (transfer_id, patient_index, patient_sealed, identity_index)
                    VALUES ($id, $index, $box, $exact)
                    """,
                    ("$id", id.Value),
                    ("$index", PatientMatching.Index(vault, patient)),
                    ("$box", PatientMatching.Seal(vault, patient)),
                    ("$exact", exact));
            }
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
