using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using OrthancGuard.Policy;
using OrthancGuard.Protection;
using OrthancGuard.Storage;

namespace OrthancGuard.Returns;

/// <summary>Which studies went where under which pseudonyms. A row is committed with the way back, before the first byte goes.</summary>
internal static class Disclosures
{
    private const string SealedAs = "disclosure";

    private sealed class Row
    {
        public string TransferId { get; init; } = "";

        public string StudyPseudonym { get; init; } = "";

        public string PatientPseudonym { get; init; } = "";

        public string PatientIndex { get; init; } = "";

        public byte[] Box { get; init; } = [];

        public long At { get; init; }
    }

    public static void Write(
        WriteTransaction transaction, Vault vault, string transferId, string destination, string studyPseudonym, string patientPseudonym, DisclosedStudy study)
    {
        var patient = new PatientIdentity { Id = study.PatientId, Issuer = study.Issuer };
        transaction.Execute(
            """
            INSERT INTO disclosures (transfer_id, destination, study_pseudonym, patient_pseudonym, patient_index, original_sealed, at)
            VALUES (@transferId, @destination, @studyPseudonym, @patientPseudonym, @index, @box, @at)
            ON CONFLICT DO UPDATE SET study_pseudonym = excluded.study_pseudonym, patient_pseudonym = excluded.patient_pseudonym,
                patient_index = excluded.patient_index, original_sealed = excluded.original_sealed
            """,
            new
            {
                transferId,
                destination,
                studyPseudonym,
                patientPseudonym,
                index = PatientMatching.Index(vault, patient),
                box = vault.Seal(SealedAs, JsonSerializer.SerializeToUtf8Bytes(study, ReturnJson.Default.DisclosedStudy)),
                at = transaction.Now.ToUnixTimeMilliseconds(),
            });
    }

    /// <summary>The first disclosure of a study to a destination under this patient's pseudonym; of any patient's where none has that.</summary>
    public static Disclosure? Find(SqliteConnection connection, Vault vault, string destination, string studyPseudonym, string patientPseudonym) =>
        connection.Query<Row>(
            """
            SELECT transfer_id AS TransferId, study_pseudonym AS StudyPseudonym, patient_pseudonym AS PatientPseudonym,
                   patient_index AS PatientIndex, original_sealed AS Box, at AS At
            FROM disclosures WHERE study_pseudonym = @studyPseudonym AND destination = @destination
            ORDER BY patient_pseudonym <> @patientPseudonym, at LIMIT 1
            """,
            new { destination, studyPseudonym, patientPseudonym }).Select(row => Open(vault, row)).FirstOrDefault();

    /// <summary>
    /// The days by which dates of this patient moved. The identity is the one that gives the pseudonym that was sent: with its issuer
    /// or without.
    /// </summary>
    public static int ShiftOf(Pseudonymizer pseudonyms, PatientIdentity patient, string studyUid, string patientPseudonym)
    {
        foreach (var issuer in new[] { patient.Issuer, null })
        {
            if (string.Equals(pseudonyms.PatientId(patient.Id, issuer, studyUid), patientPseudonym, StringComparison.Ordinal))
            {
                return pseudonyms.DateShift(patient.Id, issuer, studyUid);
            }
        }

        return pseudonyms.DateShift(patient.Id, patient.Issuer, studyUid);
    }

    private static Disclosure Open(Vault vault, Row row) => new()
    {
        TransferId = row.TransferId,
        StudyPseudonym = row.StudyPseudonym,
        PatientPseudonym = row.PatientPseudonym,
        PatientIndex = row.PatientIndex,
        Original = JsonSerializer.Deserialize(vault.Open(SealedAs, row.Box), ReturnJson.Default.DisclosedStudy)
            ?? throw new InvalidDataException("A disclosure of the store cannot be read."),
        At = DateTimeOffset.FromUnixTimeMilliseconds(row.At),
    };
}
