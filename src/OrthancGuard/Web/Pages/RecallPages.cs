using OrthancGuard.Policy.Recall;

namespace OrthancGuard.Web.Pages;

/// <summary>What of a patient went where, and a letter to each vendor, ready to print.</summary>
internal static class RecallPages
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapPost(WebPaths.Patients + "/recall", ShowAsync);
        pages.MapPost(WebPaths.Patients + "/recall/letter", LetterAsync);
    }

    private static async Task<IResult> ShowAsync(HttpContext http, Recalls recalls, PatientDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        return ConsentForm.Patient(form) is { } patient
            ? Page.Show<RecallPage>(http, new RecallPage.View(patient, await recalls.FindAsync(patient, http.RequestAborted)))
            : await desk.ComplainAsync(http, null, "Please give the patient's number.");
    }

    private static async Task<IResult> LetterAsync(HttpContext http, Recalls recalls, PatientDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (ConsentForm.Patient(form) is not { } patient)
        {
            return await desk.ComplainAsync(http, null, "Please give the patient's number.");
        }

        var letters = (await recalls.FindAsync(patient, http.RequestAborted)).Letters;
        return letters.FirstOrDefault(letter => string.Equals(letter.Vendor, form["vendor"], StringComparison.OrdinalIgnoreCase)) is not { } letter
            ? await desk.ComplainAsync(http, patient, "Nothing of this patient went to this company.")
            : form["as"] == "text" ? Document.File(http, letter.Text, "text/plain", "letter.txt") : Document.Page(http, letter.Html);
    }
}
