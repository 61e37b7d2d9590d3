using Grpc.AspNetCore.HealthChecks;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using OrthancGuard.Api.Access;
using OrthancGuard.Api.Health;
using OrthancGuard.Configuration;
using OrthancGuard.Grpc.Listening;

namespace OrthancGuard.Api;

/// <summary>
/// Puts the API on a web application: <see cref="AddGuardApi"/>, build, <see cref="UseGuardApi"/>, then MapGrpcService for each service.
/// An endpoint that is not a method in <see cref="MethodRights"/> needs the API token, unless it says <c>AllowAnonymous()</c> itself.
/// </summary>
internal static class ApiHost
{
    /// <summary>Largest request or JSON body of a method, in bytes.</summary>
    private const int LargestMessage = 1024 * 1024;

    /// <summary>Needs <see cref="ApiTokens"/>, and what <see cref="Readiness.AddReadiness"/> asks for, among the services.</summary>
    public static WebApplicationBuilder AddGuardApi(this WebApplicationBuilder builder, ListenSettings listen)
    {
        // Below Warning, ASP.NET Core logs paths and queries.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        // What its base class says at Information, ApiLog says at Warning.
        builder.Logging.AddFilter(typeof(TokenAuthentication).FullName, LogLevel.Warning);
        builder.Logging.AddFilter("OrthancGuard.Web.SignIn.SessionAuthentication", LogLevel.Warning);
        // Says with each form that it makes Cache-Control stricter, and with each forged one what WebLog says.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error);
        // Says the same at each probe; ReadinessLog says it once.
        builder.Logging.AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None);
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => ApiListener.Configure(kestrel, listen));
        builder.Services.AddCleartextHttpTwo();
        builder.Services.AddGrpc(options => options.MaxReceiveMessageSize = LargestMessage).AddJsonTranscoding();
        builder.Services.AddGrpcReflection();
        builder.Services.AddGrpcHealthChecks();
        builder.Services.AddReadiness();
        builder.Services.AddAuthentication(TokenAuthentication.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, TokenAuthentication>(TokenAuthentication.SchemeName, null);
        builder.Services.AddSingleton<IAuthorizationHandler, MethodAccess>();
        builder.Services.AddAuthorization(options =>
            options.FallbackPolicy = new AuthorizationPolicyBuilder(TokenAuthentication.SchemeName).AddRequirements(new MethodAccess.Requirement()).Build());
        return builder;
    }

    public static WebApplication UseGuardApi(this WebApplication app)
    {
        WarnOfPlainHttp(app);
        app.UseMiddleware<UnexpectedFailures>();
        app.UseStatusCodePages(context => EmptyAnswers.FillAsync(context.HttpContext));
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapGrpcHealthChecksService().AllowAnonymous();
        app.MapGrpcReflectionService();
        app.MapGet("/healthz", () => TypedResults.Text("""{"status":"alive"}""", "application/json")).AllowAnonymous();
        app.MapHealthChecks("/readyz", new HealthCheckOptions { ResponseWriter = ReadinessJson.WriteAsync }).AllowAnonymous();
        return app;
    }

    private static void WarnOfPlainHttp(WebApplication app)
    {
        var listen = app.Services.GetRequiredService<ConfigurationSource>().Current.Listen;
        if (listen.Api.Scheme == Uri.UriSchemeHttp)
        {
            var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ApiHost));
            foreach (var endpoint in ApiListener.Endpoints(listen.Api).Where(e => !System.Net.IPAddress.IsLoopback(e.Address)))
            {
                ApiLog.PlainHttp(log, endpoint);
            }
        }
    }
}
