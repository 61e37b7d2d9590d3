using System.Globalization;
using OrthancGuard.Policy;
using OrthancGuard.Policy.Consents;

namespace OrthancGuard.Web.Pages;

/// <summary>Records what a patient says, takes it back, and says which numbers are one patient.</summary>
internal static class ConsentPages
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapPost(WebPaths.Patients + "/opt-out", (HttpContext http, IConsentRegistry registry, PatientDesk desk, TimeProvider time) =>
            AddAsync(http, ConsentKind.OptOut, registry, desk, time));
        pages.MapPost(WebPaths.Patients + "/opt-in", (HttpContext http, IConsentRegistry registry, PatientDesk desk, TimeProvider time) =>
            AddAsync(http, ConsentKind.OptIn, registry, desk, time));
        pages.MapPost(WebPaths.Patients + "/withdraw", WithdrawAsync);
        pages.MapPost(WebPaths.Patients + "/link", LinkAsync);
        pages.MapPost(WebPaths.Patients + "/unlink", UnlinkAsync);
    }

    private static async Task<IResult> AddAsync(HttpContext http, ConsentKind kind, IConsentRegistry registry, PatientDesk desk, TimeProvider time)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var (request, problem) = ConsentForm.Read(kind, form, http.User.Identity!.Name!, time);
        if (request is null)
        {
            return await desk.ComplainAsync(http, ConsentForm.Patient(form), problem!);
        }

        try
        {
            // Once begun it is finished: a browser that is closed must not leave a transfer running.
            var receipt = await registry.AddAsync(request, CancellationToken.None);
            return desk.Show(http, (await desk.LookAsync(request.Patient, http.RequestAborted)) with { Receipt = receipt });
        }
        catch (ConsentException e)
        {
            return await desk.ComplainAsync(http, request.Patient, e.Message);
        }
    }

    private static async Task<IResult> WithdrawAsync(HttpContext http, IConsentRegistry registry, PatientDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (await registry.WithdrawAsync(Number(form), http.User.Identity!.Name!, Why(form), CancellationToken.None) is not { } consent)
        {
            return await desk.ComplainAsync(http, ConsentForm.Patient(form), "There is no such consent.");
        }

        return desk.Show(http, (await desk.LookAsync(ConsentForm.Patient(form) ?? consent.Patient, http.RequestAborted)) with
        {
            Done = $"The {(consent.Kind == ConsentKind.OptIn ? "opt-in" : "opt-out")} no longer holds. It stays in the records.",
        });
    }

    private static async Task<IResult> LinkAsync(HttpContext http, IConsentRegistry registry, PatientDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var patient = ConsentForm.Patient(form);
        if (patient is null || PatientMatching.Normalize(form["other"], form["other-issuer"]) is not { } other)
        {
            return await desk.ComplainAsync(http, patient, "Please give both numbers.");
        }

        try
        {
            var receipt = await registry.LinkAsync(new(patient, other, http.User.Identity!.Name!, Why(form)), CancellationToken.None);
            var stopped = receipt.CancelledTransfers.Count;
            return desk.Show(http, (await desk.LookAsync(patient, http.RequestAborted)) with
            {
                Done = "The two numbers are one patient from now on." + (stopped > 0 ? $" {Words.Count(stopped, "transfer was", "transfers were")} stopped because of it." : ""),
            });
        }
        catch (ConsentException e)
        {
            return await desk.ComplainAsync(http, patient, e.Message);
        }
    }

    private static async Task<IResult> UnlinkAsync(HttpContext http, IConsentRegistry registry, PatientDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (await registry.UnlinkAsync(Number(form), http.User.Identity!.Name!, Why(form), CancellationToken.None) is not { } link)
        {
            return await desk.ComplainAsync(http, ConsentForm.Patient(form), "There is no such link.");
        }

        return desk.Show(http, (await desk.LookAsync(ConsentForm.Patient(form) ?? link.First, http.RequestAborted)) with
        {
            Done = "The two numbers are two patients from now on. The link stays in the records.",
        });
    }

    private static long Number(IFormCollection form) =>
        long.TryParse(form["id"], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;

    private static string? Why(IFormCollection form) => form["why"].ToString() is { Length: > 0 } why ? why : null;
}
