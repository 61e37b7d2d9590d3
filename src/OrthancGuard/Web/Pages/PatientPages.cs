using OrthancGuard.Reports;

namespace OrthancGuard.Web.Pages;

/// <summary>Looks a patient up, and answers them. Patients are named in bodies only, never in a URL.</summary>
internal static class PatientPages
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(WebPaths.Patients, (HttpContext http, PatientDesk desk) => desk.Show(http, new()));
        pages.MapPost(WebPaths.Patients, FindAsync);
        pages.MapPost(WebPaths.Patients + "/answer", AnswerAsync);
    }

    private static async Task<IResult> FindAsync(HttpContext http, PatientDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        return ConsentForm.Patient(form) is { } patient
            ? desk.Show(http, await desk.LookAsync(patient, http.RequestAborted))
            : await desk.ComplainAsync(http, null, "Please give the patient's number.");
    }

    /// <summary>The answer to "where did my images go?", as a page to print, a table or a FHIR bundle.</summary>
    private static async Task<IResult> AnswerAsync(HttpContext http, PatientReports reports, PatientDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (ConsentForm.Patient(form) is not { } patient)
        {
            return await desk.ComplainAsync(http, null, "Please give the patient's number.");
        }

        var report = await reports.MakeAsync(patient, http.User.Identity!.Name!, http.RequestAborted);
        return form["as"].ToString() switch
        {
            "csv" => Document.File(http, PatientPage.Csv(report), "text/csv", "images.csv"),
            "fhir" => Document.File(http, PatientAudit.Bundle(report), "application/fhir+json", "images.json"),
            _ => Document.Page(http, PatientPage.Html(report)),
        };
    }
}
