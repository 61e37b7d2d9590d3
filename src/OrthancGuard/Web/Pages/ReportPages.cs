using System.Globalization;
using OrthancGuard.Reports;

namespace OrthancGuard.Web.Pages;

/// <summary>What the clinic sends, in numbers by month, without a patient: to look at, to print, as a table.</summary>
internal static class ReportPages
{
    private const int LargestSuppression = 1000;

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(WebPaths.Reports, (HttpContext http, PublicReports reports, string? from, string? until, string? below) =>
            AnswerAsync(http, reports, from, until, below, (report, asked) => Page.Show<ReportsPage>(http, asked with { Report = report })));
        pages.MapGet(WebPaths.Reports + "/public.html", (HttpContext http, PublicReports reports, string? from, string? until, string? below) =>
            AnswerAsync(http, reports, from, until, below, (report, _) => Document.Page(http, report.Html())));
        pages.MapGet(WebPaths.Reports + "/public.csv", (HttpContext http, PublicReports reports, string? from, string? until, string? below) =>
            AnswerAsync(http, reports, from, until, below, (report, _) => Document.File(http, report.Csv(), "text/csv", "images-sent.csv")));
    }

    private static async Task<IResult> AnswerAsync(
        HttpContext http, PublicReports reports, string? from, string? until, string? below, Func<PublicReport, ReportsPage.View, IResult> show)
    {
        var asked = new ReportsPage.View(from ?? "", until ?? "", below ?? "");
        if (!TryMonth(from, out var first) || !TryMonth(until, out var last) || !TryNumber(below, out var suppress))
        {
            http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page.Show<ReportsPage>(http, asked with { Problem = "Please give months as in 2026-03, and a number from 0 to 1000." });
        }

        return show(await reports.MakeAsync(first, last, suppress, http.RequestAborted), asked);
    }

    private static bool TryMonth(string? text, out DateOnly? month)
    {
        var isMonth = DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read);
        month = isMonth ? read : null;
        return isMonth || string.IsNullOrEmpty(text);
    }

    private static bool TryNumber(string? text, out int number)
    {
        number = 0;
        return string.IsNullOrEmpty(text) || (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= LargestSuppression);
    }
}
