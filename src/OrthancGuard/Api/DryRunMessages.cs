using Google.Protobuf.WellKnownTypes;
using OrthancGuard.Protection;
using OrthancGuard.Transfers.DryRuns;

namespace OrthancGuard.Api;

/// <summary>From dry runs to the messages of dryruns.proto.</summary>
internal static class DryRunMessages
{
    public static V1.DryRun From(DryRun run) => new()
    {
        Id = run.Id,
        StudyId = run.StudyId,
        Destination = run.Destination,
        By = run.By,
        StartedAt = Timestamp.FromDateTimeOffset(run.StartedAt),
        EndedAt = run.EndedAt is { } end ? Timestamp.FromDateTimeOffset(end) : null,
        Phase = run.Phase.ToString().ToUpperInvariant(),
        Total = run.Total,
        Fetched = run.Fetched,
        Protected = run.Protected,
        Problem = run.Problem ?? "",
        Report = run.Report is { } report ? From(report) : null,
    };

    private static V1.DryRunReport From(DryRunReport report)
    {
        var message = new V1.DryRunReport
        {
            Verdict = report.Verdict.ToString().ToUpperInvariant(),
            Counts = Messages.From(report.Counts),
            Instances = report.Instances,
            Series = report.Series,
            Bytes = report.Bytes,
            Consent = report.Consent ?? "",
        };
        message.Reasons.AddRange(report.Reasons.Select(Messages.From));
        if (report.Protection is { } protection)
        {
            foreach (var (action, count) in protection.Actions)
            {
                message.Elements[action.ToString()] = count;
            }

            message.MethodCodes.AddRange(protection.MethodCodes);
            message.ResidualRisks.AddRange(protection.Risks.Select(Messages.From));
            message.Faces.AddRange(protection.Series.Select(From));
        }

        return message;
    }

    private static V1.DryRunFaces From(SeriesReport series)
    {
        var message = new V1.DryRunFaces { Modality = series.Modality, Answer = series.Answer, Images = series.Images, AlteredImages = series.AlteredImages };
        message.Reasons.AddRange(series.Reasons);
        return message;
    }
}
