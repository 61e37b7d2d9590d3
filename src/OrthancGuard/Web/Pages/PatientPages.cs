using System.Globalization;
using System.Text;
using OrthancGuard.Configuration;
using OrthancGuard.Policy;
using OrthancGuard.Reports;

namespace OrthancGuard.Web.Pages;

/// <summary>What the front desk does: look a patient up, record an opt-out, take it back. Patients are named in bodies only, never in a URL.</summary>
internal static class PatientPages
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(WebPaths.Patients, (HttpContext http, ConfigurationSource configuration) => Show(http, configuration, new()));
        pages.MapPost(WebPaths.Patients, FindAsync);
        pages.MapPost(WebPaths.Patients + "/opt-out", OptOutAsync);
        pages.MapPost(WebPaths.Patients + "/withdraw", WithdrawAsync);
        pages.MapPost(WebPaths.Patients + "/answer", AnswerAsync);
    }

    private static IResult Show(HttpContext http, ConfigurationSource configuration, PatientsView view) =>
        Page.Show<PatientsPage>(http, view with { Destinations = [.. configuration.Current.Destinations.Select(destination => destination.Name)] });

    private static async Task<IResult> FindAsync(HttpContext http, IOptOutRegistry registry, ConfigurationSource configuration)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (Patient(form) is not { } patient)
        {
            return Wrong(http, configuration, new() { Problem = "Please give the patient's number." });
        }

        return Show(http, configuration, await LookAsync(http, registry, patient));
    }

    private static async Task<IResult> OptOutAsync(HttpContext http, IOptOutRegistry registry, ConfigurationSource configuration)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (Patient(form) is not { } patient)
        {
            return Wrong(http, configuration, new() { Problem = "Please give the patient's number." });
        }

        var destination = form["destination"].ToString();
        if (destination.Length > 0 && configuration.Current.FindDestination(destination) is null)
        {
            return Wrong(http, configuration, new() { Patient = patient, Problem = "There is no such destination." });
        }

        var receipt = await registry.AddAsync(
            new() { Patient = patient, Destination = destination.Length > 0 ? destination : null, By = http.User.Identity!.Name!, Why = form["why"].ToString() is { Length: > 0 } why ? why : null },
            http.RequestAborted);
        return Show(http, configuration, (await LookAsync(http, registry, patient)) with { Receipt = receipt });
    }

    private static async Task<IResult> WithdrawAsync(HttpContext http, IOptOutRegistry registry, ConfigurationSource configuration)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (!long.TryParse(form["id"], NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            || await registry.WithdrawAsync(id, http.User.Identity!.Name!, form["why"], http.RequestAborted) is not { } optOut)
        {
            return Wrong(http, configuration, new() { Problem = "There is no such opt-out." });
        }

        return Show(http, configuration, (await LookAsync(http, registry, optOut.Patient)) with { Done = "The opt-out no longer holds. It stays in the records." });
    }

    /// <summary>The answer to "where did my images go?", as a page to print, a table or a FHIR bundle.</summary>
    private static async Task<IResult> AnswerAsync(HttpContext http, PatientReports reports, ConfigurationSource configuration)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (Patient(form) is not { } patient)
        {
            return Wrong(http, configuration, new() { Problem = "Please give the patient's number." });
        }

        var report = await reports.MakeAsync(patient, http.User.Identity!.Name!, http.RequestAborted);
        var (text, type, file) = form["as"].ToString() switch
        {
            "csv" => (PatientPage.Csv(report), "text/csv", "images.csv"),
            "fhir" => (PatientAudit.Bundle(report), "application/fhir+json", "images.json"),
            _ => (PatientPage.Html(report), "text/html", null),
        };
        if (file is null)
        {
            http.Response.Headers.ContentSecurityPolicy = HtmlText.ContentSecurityPolicy;
        }
        else
        {
            http.Response.Headers.ContentDisposition = $"attachment; filename=\"{file}\"";
        }

        return Results.Text(text, type, Encoding.UTF8);
    }

    private static async Task<PatientsView> LookAsync(HttpContext http, IOptOutRegistry registry, PatientIdentity patient) =>
        new() { Patient = patient, Found = await registry.ListAsync(new(IncludeWithdrawn: true, patient), http.RequestAborted) };

    private static PatientIdentity? Patient(IFormCollection form) => PatientMatching.Normalize(form["patient"], form["issuer"]);

    private static IResult Wrong(HttpContext http, ConfigurationSource configuration, PatientsView view)
    {
        http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Show(http, configuration, view);
    }
}
