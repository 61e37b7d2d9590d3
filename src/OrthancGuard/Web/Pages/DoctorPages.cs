using System.Globalization;
using OrthancGuard.Bypass;
using OrthancGuard.Doctor;

namespace OrthancGuard.Web.Pages;

/// <summary>Ways around the guard: those that are open, and sends that took one.</summary>
internal static class DoctorPages
{
    private const int MostAlarms = 100;

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(WebPaths.Doctor, (HttpContext http, DoctorWatch doctor) => Page.Show<DoctorPage>(http, doctor.Newest));
        pages.MapPost(WebPaths.Doctor, async (HttpContext http, DoctorWatch doctor) => Page.Show<DoctorPage>(http, await doctor.ExamineAsync(http.RequestAborted)));
        pages.MapGet(WebPaths.Bypass, (HttpContext http, BypassAlarms alarms) => ShowAsync(http, alarms, null, null));
        pages.MapPost(WebPaths.Bypass, AcknowledgeAsync);
    }

    private static async Task<IResult> AcknowledgeAsync(HttpContext http, BypassAlarms alarms)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var outcome = long.TryParse(form["id"], NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? await alarms.AcknowledgeAsync(id, http.User.Identity!.Name!, form["why"].ToString(), http.RequestAborted)
            : AcknowledgeOutcome.NotFound;
        return await ShowAsync(http, alarms, Problem(outcome), "Written down. The same way again is another alarm.");
    }

    private static string? Problem(AcknowledgeOutcome outcome) => outcome switch
    {
        AcknowledgeOutcome.Acknowledged => null,
        AcknowledgeOutcome.AlreadyDone => "Somebody has looked already.",
        AcknowledgeOutcome.Invalid => "Please say what it was, in at most 2000 letters.",
        _ => "There is no such alarm.",
    };

    private static async Task<IResult> ShowAsync(HttpContext http, BypassAlarms alarms, string? problem, string? done)
    {
        if (problem is not null)
        {
            http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        return Page.Show<BypassPage>(http, new BypassPage.View(await alarms.ListAsync(openOnly: false, MostAlarms, http.RequestAborted), problem, done));
    }
}
