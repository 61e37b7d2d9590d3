using System.Text;
using Google.Protobuf;
using Grpc.Core;
using OrthancGuard.Api.Access;
using OrthancGuard.Grpc;
using OrthancGuard.Reports;
using OrthancGuard.Storage;
using OrthancGuard.Web;

namespace OrthancGuard.Api;

/// <summary>Reports as pages and tables. A patient is named in a body only: URLs end up in logs.</summary>
internal static class ReportRoutes
{
    private const int LargestBody = 16 * 1024;

    public static IEndpointRouteBuilder MapReportRoutes(this IEndpointRouteBuilder app)
    {
        Patient("html", "text/html", PatientPage.Html);
        Patient("csv", "text/csv", PatientPage.Csv);
        Patient("fhir", "application/fhir+json", PatientAudit.Bundle);
        Public("html", "text/html", report => report.Html());
        Public("csv", "text/csv", report => report.Csv());
        return app;

        void Patient(string form, string type, Func<PatientReport, string> write) => app.MapPost(
            $"/v1/reports/patient.{form}",
            (HttpContext context, PatientReports reports) => AnswerAsync(context, type, async () =>
            {
                var patient = ReportsService.Patient(await ReadAsync(context));
                return write(await reports.MakeAsync(patient, context.User.Identity?.Name ?? "api", context.RequestAborted));
            })).For(MethodRights.PatientAnswers);

        void Public(string form, string type, Func<PublicReport, string> write) => app.MapGet(
            $"/v1/reports/public.{form}",
            (HttpContext context, PublicReports reports, string? from, string? until, int? suppressBelow) => AnswerAsync(context, type, async () => write(
                await reports.MakeAsync(
                    ReportsService.Month(from), ReportsService.Month(until), ReportsService.Suppression(suppressBelow ?? 0), context.RequestAborted))))
            .For(MethodRights.PublicAnswers);
    }

    private static async Task<V1.GetPatientReportRequest> ReadAsync(HttpContext context)
    {
        if (!context.Request.HasJsonContentType() || context.Request.ContentLength > LargestBody)
        {
            throw Answers.Invalid("The body must be JSON: {\"patient\": {\"id\": \"…\"}}.");
        }

        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        try
        {
            return JsonParser.Default.Parse<V1.GetPatientReportRequest>(await reader.ReadToEndAsync(context.RequestAborted));
        }
        catch (Exception e) when (e is InvalidProtocolBufferException or InvalidJsonException)
        {
            throw Answers.Invalid("The body must be JSON: {\"patient\": {\"id\": \"…\"}}.");
        }
    }

    private static async Task AnswerAsync(HttpContext context, string type, Func<Task<string>> make)
    {
        try
        {
            var text = await make();
            SecurityHeaders.WriteDocument(context.Response);
            context.Response.ContentType = type + "; charset=utf-8";
            await context.Response.WriteAsync(text, context.RequestAborted);
        }
        catch (RpcException e)
        {
            await CallErrors.WriteAsync(context, e.StatusCode, e.Status.Detail);
        }
        catch (StoreUnavailableException e)
        {
            await CallErrors.WriteAsync(context, StatusCode.Unavailable, e.Message);
        }
    }
}
