using System.Text.Json;

namespace OrthancGuard.Ledger;

/// <summary>A row as it lies in the database.</summary>
internal sealed class LedgerRecord
{
    public const string Columns =
        """
        sequence AS Sequence, at AS At, kind AS Kind, transfer_id AS TransferId, destination AS Destination,
        patient_index AS PatientIndex, actor AS Actor, facts AS Facts, previous_hash AS PreviousHash, hash AS Hash
        """;

    public long Sequence { get; init; }

    public long At { get; init; }

    public int Kind { get; init; }

    public string? TransferId { get; init; }

    public string? Destination { get; init; }

    public string? PatientIndex { get; init; }

    public string Actor { get; init; } = "";

    public string Facts { get; init; } = "{}";

    public byte[] PreviousHash { get; init; } = [];

    public byte[] Hash { get; init; } = [];

    /// <exception cref="JsonException">The facts have been tampered with.</exception>
    public LedgerEntry ToEntry() => new()
    {
        Kind = (LedgerKind)Kind,
        TransferId = TransferId,
        Destination = Destination,
        PatientIndex = PatientIndex,
        Actor = Actor,
        Facts = JsonSerializer.Deserialize(Facts, LedgerJson.Default.DictionaryStringString) ?? [],
    };

    public LedgerRow ToRow() => new(
        Sequence,
        DateTimeOffset.FromUnixTimeMilliseconds(At),
        ToEntry(),
        Convert.ToHexStringLower(PreviousHash),
        Convert.ToHexStringLower(Hash));
}
