using OrthancGuard.Orthanc;
using OrthancGuard.Policy;
using OrthancGuard.Transfers.Routing;
using OrthancGuard.Transfers.Selection;

namespace OrthancGuard.Api;

/// <summary>From explanations to the messages of routing.proto.</summary>
internal static class RouteMessages
{
    public static V1.ExplainRouteResponse From(RouteExplanation explanation)
    {
        var response = new V1.ExplainRouteResponse();
        response.Routes.AddRange(explanation.Routes.Select(From));
        response.Destinations.AddRange(explanation.Destinations.Select(From));
        return response;
    }

    public static V1.FoundStudy From(OrthancStudy study)
    {
        var message = new V1.FoundStudy
        {
            Id = study.Id,
            PatientId = study.PatientId ?? "",
            Issuer = study.IssuerOfPatientId ?? "",
            Date = study.StudyDate ?? "",
            Description = study.StudyDescription ?? "",
            Series = study.Series.Count,
            Stable = study.IsStable,
        };
        message.Modalities.AddRange(study.Modalities);
        return message;
    }

    private static V1.ExplainedRoute From(ExplainedRoute route)
    {
        var message = new V1.ExplainedRoute { Name = route.Name, Stat = route.IsStat, Matches = route.Matches };
        message.Destinations.AddRange(route.Destinations);
        message.Conditions.AddRange(route.Conditions.Select(c => new V1.ExplainedCondition { Name = c.Name, Met = c.IsMet, Text = c.Text }));
        return message;
    }

    private static V1.ExplainedDestination From(ExplainedDestination destination)
    {
        var message = new V1.ExplainedDestination
        {
            Name = destination.Name,
            Verdict = destination.Verdict.ToString().ToUpperInvariant(),
            Consent = destination.Consent ?? "",
            StudiesThisMonth = destination.StudiesThisMonth,
            MonthlyVolume = destination.MonthlyVolume ?? 0,
        };
        message.Reasons.AddRange(destination.Reasons.Select(From));
        message.Series.AddRange(destination.Series.Select(From));
        return message;
    }

    private static V1.ExplainedReason From(DecisionReason reason) => new() { Code = reason.Code, Text = reason.Text, Basis = reason.Basis ?? "" };

    private static V1.ExplainedSeries From(SelectedSeries series)
    {
        var message = new V1.ExplainedSeries
        {
            SeriesId = series.Facts.SeriesId,
            Modality = series.Facts.Contents.Modality ?? "",
            Instances = series.Facts.Instances,
            Goes = series.LeftOut is null,
            LeftOut = series.LeftOut is { } finding ? new() { Code = finding.Code, Text = finding.Text } : null,
        };
        message.Needs.AddRange(series.Needs);
        return message;
    }
}
