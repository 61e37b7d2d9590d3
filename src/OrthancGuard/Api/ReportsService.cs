using System.Globalization;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using OrthancGuard.Policy;
using OrthancGuard.Reports;

namespace OrthancGuard.Api;

/// <summary>protos/orthancguard/v1/reports.proto</summary>
internal sealed class ReportsService(PatientReports patients, PublicReports numbers) : V1.Reports.ReportsBase
{
    private const int LargestSuppression = 100;

    public override Task<V1.PatientReport> GetPatientReport(V1.GetPatientReportRequest request, ServerCallContext context) =>
        Answers.FromStore(async () => To(await patients.MakeAsync(Patient(request), Callers.Name(context), context.CancellationToken)));

    public override Task<V1.PublicReport> GetPublicReport(V1.GetPublicReportRequest request, ServerCallContext context) =>
        Answers.FromStore(async () => To(await numbers.MakeAsync(
            Month(request.FromMonth), Month(request.UntilMonth), Suppression(request.SuppressBelow), context.CancellationToken)));

    public static PatientIdentity Patient(V1.GetPatientReportRequest request) =>
        PatientMatching.Normalize(request.Patient?.Id, request.Patient?.Issuer) ?? throw Answers.Invalid("patient.id is missing.");

    public static DateOnly? Month(string? month) => string.IsNullOrEmpty(month) ? null
        : DateOnly.TryParseExact(month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw Answers.Invalid("A month is written as 2026-03.");

    public static int Suppression(int below) =>
        below is >= 0 and <= LargestSuppression ? below : throw Answers.Invalid($"suppress_below is from 0 to {LargestSuppression}.");

    private static V1.PatientReport To(PatientReport report)
    {
        var message = new V1.PatientReport { MadeAt = report.MadeAt.ToTimestamp(), Patient = To(report.Patient) };
        message.AlsoKnownAs.AddRange(report.AlsoKnownAs.Select(To));
        message.Sent.AddRange(report.Sent.Select(To));
        message.NotSent.AddRange(report.NotSent.Select(To));
        return message;
    }

    private static V1.Patient To(PatientIdentity patient) => new() { Id = patient.Id, Issuer = patient.Issuer ?? "" };

    private static V1.ReportedTransfer To(ReportedTransfer transfer)
    {
        var message = new V1.ReportedTransfer
        {
            TransferId = transfer.TransferId,
            At = transfer.At.ToTimestamp(),
            Until = transfer.Until?.ToTimestamp(),
            Destination = transfer.Destination,
            Company = transfer.Company,
            Task = transfer.Task,
            Contract = transfer.Contract ?? "",
            StudyDate = transfer.Study.Date ?? "",
            StudyDescription = transfer.Study.Description ?? "",
            Images = transfer.Images,
        };
        if (transfer.RetentionDays is { } days)
        {
            message.RetentionDays = days;
        }

        if (transfer.TrainingAllowed is { } allowed)
        {
            message.TrainingAllowed = allowed;
        }

        message.Modalities.AddRange(transfer.Study.Modalities);
        message.Removed.AddRange(transfer.Removed);
        message.Outcome.AddRange(transfer.Outcome);
        message.CameBack.AddRange(transfer.CameBack);
        return message;
    }

    private static V1.PublicReport To(PublicReport report)
    {
        var message = new V1.PublicReport { MadeAt = report.MadeAt.ToTimestamp() };
        message.Rows.AddRange(report.Rows.Select(row => new V1.PublicRow
        {
            Month = row.Month,
            Company = row.Company,
            Task = row.Task,
            Studies = row.Studies.Text,
            Images = row.Images.Text,
            Held = row.Held.Text,
            Refused = row.Refused.Text,
        }));
        return message;
    }
}
