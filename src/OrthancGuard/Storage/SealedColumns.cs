using System.Globalization;

namespace OrthancGuard.Storage;

/// <summary>A column of sealed values.</summary>
/// <param name="Table">The table.</param>
/// <param name="Key">Its primary key.</param>
/// <param name="Column">The column; null where nothing is sealed.</param>
/// <param name="Name">What the values are sealed for (<see cref="Vault"/>).</param>
internal sealed record SealedColumn(string Table, string[] Key, string Column, string Name)
{
    /// <summary>Each row's value is sealed for the row: the name goes on with the key.</summary>
    public bool IsForItsRow { get; init; }

    public string NameOf(object[] key) => IsForItsRow ? string.Join('/', [Name, .. key.Select(part => Convert.ToString(part, CultureInfo.InvariantCulture))]) : Name;
}

/// <summary>Every column whose name ends with <c>_sealed</c>: what a rotation of the key must seal anew.</summary>
internal static class SealedColumns
{
    private const string Patient = "patient";
    private const string Why = "opt-out-why";
    private const string ReviewWhy = "review-why";

    public static IReadOnlyList<SealedColumn> All { get; } =
    [
        new("consents", ["id"], "patient_sealed", Patient),
        new("consents", ["id"], "why_sealed", Why),
        new("consents", ["id"], "withdrawn_why_sealed", Why),
        new("patient_links", ["id"], "first_sealed", Patient),
        new("patient_links", ["id"], "second_sealed", Patient),
        new("patient_links", ["id"], "why_sealed", Why),
        new("patient_links", ["id"], "withdrawn_why_sealed", Why),
        new("reviews", ["id"], "why_sealed", ReviewWhy),
        new("reviews", ["id"], "second_why_sealed", ReviewWhy),
        new("bypass_alarms", ["id"], "why_sealed", "bypass/why"),
        new("disclosures", ["transfer_id"], "original_sealed", "disclosure"),
        new("results", ["id"], "key_sealed", "result-key"),
        new("result_acts", ["id"], "why_sealed", "result-why"),
        new("face_pictures", ["transfer_id", "number", "name"], "picture_sealed", "face-picture") { IsForItsRow = true },
        new("transfers", ["id"], "study_uid_sealed", "study"),
        new("transfer_facts", ["transfer_id"], "study_sealed", "study-description"),
        new("transfer_patients", ["transfer_id", "identity_index"], "patient_sealed", Patient),
        new("uid_mappings", ["destination", "pseudonym"], "original_sealed", "uid"),
        new("patient_mappings", ["destination", "pseudonym"], "original_sealed", Patient),
    ];
}
