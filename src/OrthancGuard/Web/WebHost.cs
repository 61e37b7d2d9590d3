using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;
using OrthancGuard.Web.Accounts;
using OrthancGuard.Web.Pages;
using OrthancGuard.Web.SignIn;

namespace OrthancGuard.Web;

/// <summary>Puts the web interface on the API's port, under <c>/web</c>.</summary>
internal static class WebHost
{
    private const int LargestForm = 4 * 1024 * 1024;

    public static IServiceCollection AddWeb(this IServiceCollection services)
    {
        services.AddSingleton<StaffAccounts>().AddSingleton<StaffSessions>().AddSingleton<TransferSummary>().AddSingleton<NightSummary>().AddSingleton<PatientDesk>().AddSingleton<IAuthorizationHandler, WebAccess>();
        services.AddRazorComponents();
        // Tokens of forms need not outlive the process: a form from before a restart is filled in again, the session goes on.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "guard-form";
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.FormFieldName = "form-token";
            options.SuppressXFrameOptionsHeader = true;
        });
        // A form holds what nobody may find in a temporary file: it stays in memory, and is not large.
        services.Configure<FormOptions>(options =>
        {
            options.MemoryBufferThreshold = LargestForm;
            options.MultipartBodyLengthLimit = LargestForm;
        });
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, SessionAuthentication>(SessionAuthentication.SchemeName, null);
        // Last, since authentication adds it as well. It would read and make keys at the start, for a provider that has its own.
        services.Where(service => service.ImplementationType?.Name == "DataProtectionHostedService").ToList().ForEach(service => services.Remove(service));
        return services;
    }

    public static WebApplication MapWeb(this WebApplication app)
    {
        app.MapGet("/", () => TypedResults.LocalRedirect(WebPaths.Home)).AllowAnonymous();
        var open = app.MapGroup("").AddEndpointFilter(SecureAsync).AllowAnonymous();
        foreach (var asset in WebAsset.All)
        {
            open.MapGet(asset.Path, (HttpContext http) => asset.Answer(http));
        }

        var pages = app.MapGroup("").AddEndpointFilter(SecureAsync).RequireAuthorization(
            new AuthorizationPolicyBuilder(SessionAuthentication.SchemeName).RequireAuthenticatedUser().AddRequirements(new WebAccess.Requirement()).Build());
        SignInPages.Map(open, pages);
        DashboardPages.Map(pages);
        DoctorPages.Map(pages);
        ReviewPages.Map(pages);
        EvidencePages.Map(pages);
        TransferPages.Map(pages);
        RoutePages.Map(pages);
        DryRunPages.Map(pages);
        ResultPages.Map(pages);
        DestinationPages.Map(pages);
        ReportPages.Map(pages);
        LedgerPages.Map(pages);
        ConfigurationPages.Map(pages);
        PatientPages.Map(pages);
        ConsentPages.Map(pages);
        RecallPages.Map(pages);
        ImportPages.Map(pages);
        AccountPages.Map(pages);
        TokenPages.Map(pages);
        return app;
    }

    private static async ValueTask<object?> SecureAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        SecurityHeaders.Write(http.Response);
        var limit = http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } changeable ? changeable : null;
        if (HttpMethods.IsPost(http.Request.Method) && http.Request.ContentLength is null or > LargestForm)
        {
            // With a limit Kestrel hangs up on what is still being sent, and a browser shows that instead of this answer. Without one it lets some seconds of it run out.
            limit?.MaxRequestBodySize = null;
            return Page.Say(http, StatusCodes.Status413PayloadTooLarge, "Too large", "This form or file is too large. Nothing was changed.");
        }

        if (http.User.Identity is { IsAuthenticated: true })
        {
            limit?.MaxRequestBodySize = LargestForm;
        }

        if (HttpMethods.IsPost(http.Request.Method)
            && (!SameOrigin(http.Request) || !await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http)))
        {
            WebLog.ForgedForm(
                http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(WebHost)),
                http.GetEndpoint()?.DisplayName ?? "a page",
                http.Connection.RemoteIpAddress?.ToString() ?? "unknown");
            return Page.Say(http, StatusCodes.Status400BadRequest, "Please try again", "This form was opened too long ago, or did not come from this page. Nothing was changed.");
        }

        return await next(context);
    }

    // Browsers say where a form comes from; what is no browser needs no session of one.
    private static bool SameOrigin(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none";
}
