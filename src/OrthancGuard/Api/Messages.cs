using Google.Protobuf.WellKnownTypes;
using OrthancGuard.Ledger;
using OrthancGuard.Policy;
using OrthancGuard.Protection.Risk;
using OrthancGuard.Transfers;

namespace OrthancGuard.Api;

/// <summary>From our records to the messages of the API.</summary>
internal static class Messages
{
    public static V1.Transfer From(TransferView view)
    {
        var record = view.Record;
        var message = new V1.Transfer
        {
            Id = record.Id,
            Destination = record.Destination,
            State = From(record.State),
            Priority = record.Priority == TransferPriority.Stat ? V1.Priority.Stat : V1.Priority.Routine,
            Origin = Origin(record.Origin),
            StudyId = record.StudyId ?? "",
            RequestedBy = record.RequestedBy ?? "",
            CreatedAt = Time(record.CreatedAt),
            ChangedAt = Time(record.ChangedAt),
            RetryAt = record.RetryAt is { } at ? Time(at) : null,
            Attempts = record.Attempts,
            Counts = From(view.Counts),
        };
        message.Reasons.AddRange(view.Reasons.Select(From));
        message.History.AddRange(view.History.Select(change => new V1.StateChange
        {
            State = From(change.State),
            At = Timestamp.FromDateTimeOffset(change.At),
            Note = change.Note ?? "",
        }));
        message.ResidualRisks.AddRange(view.Risks.Select(From));
        return message;
    }

    // The numbers of the API are ours plus one: 0 is unspecified there.
    public static V1.TransferState From(TransferState state) => (V1.TransferState)((int)state + 1);

    public static TransferState From(V1.TransferState state) =>
        state is > V1.TransferState.Unspecified and <= V1.TransferState.Cancelled
            ? (TransferState)((int)state - 1)
            : throw Answers.Invalid("states holds a state that does not exist.");

    public static V1.OptOut From(OptOut optOut) => new()
    {
        Id = optOut.Id,
        Patient = new() { Id = optOut.Patient.Id, Issuer = optOut.Patient.Issuer ?? "" },
        Destination = optOut.Destination ?? "",
        At = Timestamp.FromDateTimeOffset(optOut.At),
        By = optOut.By,
        Why = optOut.Why ?? "",
        WithdrawnAt = optOut.WithdrawnAt is { } at ? Timestamp.FromDateTimeOffset(at) : null,
        WithdrawnBy = optOut.WithdrawnBy ?? "",
        WithdrawnWhy = optOut.WithdrawnWhy ?? "",
    };

    public static V1.LedgerRow From(LedgerRow row)
    {
        var message = new V1.LedgerRow
        {
            Sequence = row.Sequence,
            At = Timestamp.FromDateTimeOffset(row.At),
            Kind = row.Entry.Kind.ToString(),
            TransferId = row.Entry.TransferId ?? "",
            Destination = row.Entry.Destination ?? "",
            PatientIndex = row.Entry.PatientIndex ?? "",
            Actor = row.Entry.Actor,
            PreviousHash = row.PreviousHash,
            Hash = row.Hash,
        };
        foreach (var (name, value) in row.Entry.Facts)
        {
            message.Facts.Add(name, value);
        }

        return message;
    }

    public static V1.Reason From(TransferReason reason) => new()
    {
        Code = reason.Code,
        Text = reason.Text,
        TagPath = reason.TagPath ?? "",
        Instances = reason.Instances,
    };

    public static V1.Counts From(TransferCounts counts) => new()
    {
        Total = counts.Total,
        Fetched = counts.Fetched,
        Protected = counts.Protected,
        Delivered = counts.Delivered,
        LeftOut = counts.LeftOut,
        Held = counts.Held,
        Warnings = counts.Warnings,
    };

    public static V1.ResidualRisk From(ResidualRisk risk) => new()
    {
        Level = (V1.RiskLevel)((int)risk.Level + 1),
        Code = risk.Code,
        Text = risk.Text,
        Instances = risk.Instances,
    };

    private static string Origin(TransferOrigin origin) => origin == TransferOrigin.DicomWeb ? "DICOM_WEB" : origin.ToString().ToUpperInvariant();

    private static Timestamp Time(long milliseconds) => Timestamp.FromDateTimeOffset(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));
}
