namespace OrthancGuard.Returns;

/// <summary>A row of the results.</summary>
internal sealed class ReturnRecord
{
    public const string Columns =
        """
        id AS Id, destination AS Destination, door AS Door, sender AS Sender, received_at AS ReceivedAt, state AS State,
        changed_at AS ChangedAt, retry_at AS RetryAt, attempts AS Attempts, length AS Length, key_sealed AS KeySealed,
        sop_class AS SopClass, sop_index AS SopIndex, content_index AS ContentIndex, patient_index AS PatientIndex,
        transfer_id AS TransferId, orthanc_id AS OrthancId, study_id AS StudyId, copy_id AS CopyId, copy_index AS CopyIndex, reasons AS Reasons, settled AS Settled, duplicates AS Duplicates
        """;

    public string Id { get; init; } = "";

    public string Destination { get; init; } = "";

    public ReturnDoor Door { get; init; }

    /// <summary>AE title, name of a token, or the Orthanc it was found in.</summary>
    public string Sender { get; init; } = "";

    public long ReceivedAt { get; init; }

    public ReturnState State { get; init; }

    public long ChangedAt { get; init; }

    public long? RetryAt { get; init; }

    public int Attempts { get; init; }

    public long Length { get; init; }

    /// <summary>Key of the file; null once there is none.</summary>
    public byte[]? KeySealed { get; init; }

    public string? SopClass { get; init; }

    public string? SopIndex { get; init; }

    public string? ContentIndex { get; init; }

    public string? PatientIndex { get; init; }

    /// <summary>The transfer that sent the study it is about.</summary>
    public string? TransferId { get; init; }

    /// <summary>Orthanc's id of the instance as it was, or is about to be, stored.</summary>
    public string? OrthancId { get; init; }

    /// <summary>Orthanc's id of the original study.</summary>
    public string? StudyId { get; init; }

    /// <summary>Orthanc's id of the copy under the pseudonym in the clinic's own Orthanc; null where there is none.</summary>
    public string? CopyId { get; init; }

    /// <summary>Keyed digest of that copy's bytes.</summary>
    public string? CopyIndex { get; init; }

    public string Reasons { get; init; } = "[]";

    /// <summary>Codes that a person has settled, with spaces between.</summary>
    public string Settled { get; init; } = "";

    public int Duplicates { get; init; }

    public bool HasSettled(string code) => Settled.Split(' ').Contains(code, StringComparer.Ordinal);
}
