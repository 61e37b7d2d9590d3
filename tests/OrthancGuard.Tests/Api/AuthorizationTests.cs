using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Grpc.AspNetCore.Server;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrthancGuard.Api.Access;
using OrthancGuard.Cli;
using OrthancGuard.Configuration;
using OrthancGuard.EndToEnd.Tests.Harness;
using OrthancGuard.Storage;
using OrthancGuard.Tests.Transfers;
using OrthancGuard.Web;

namespace OrthancGuard.Tests.Api;

/// <summary>
/// Every route and method of the real guard × every role × no credentials. What the guard has is compared with this table first: a new
/// route without an entry here fails.
/// </summary>
public sealed class AuthorizationTests
{
    // h hook, s service, f front desk, r reviewer, a admin, u auditor, v vendor; the api token is in all of them.
    private static readonly Dictionary<string, string> Methods = new(StringComparer.Ordinal)
    {
        ["Routing/NotifyStableStudy"] = "h",
        ["Routing/ClaimSend"] = "h",
        ["Routing/ListEntries"] = "h",
        ["Routing/ExplainRoute"] = "ra",
        ["Routing/FindStudies"] = "ra",
        ["DryRuns/StartDryRun"] = "ra",
        ["DryRuns/GetDryRun"] = "ra",
        ["DryRuns/ListDryRuns"] = "ra",
        ["DryRuns/CancelDryRun"] = "ra",
        ["Transfers/SubmitTransfer"] = "hsa",
        ["Transfers/ListTransfers"] = "rau",
        ["Transfers/GetTransfer"] = "rsau",
        ["Transfers/WatchTransfer"] = "rsau",
        ["Transfers/CancelTransfer"] = "ra",
        ["Transfers/RetryTransfer"] = "ra",
        ["Transfers/GetFacePicture"] = "rau",
        ["Transfers/GetOriginalFacePicture"] = "ru",
        ["Transfers/ListDestinations"] = "sfrau",
        ["OptOuts/AddOptOut"] = "sfa",
        ["OptOuts/WithdrawOptOut"] = "sfa",
        ["OptOuts/ListOptOuts"] = "fau",
        ["OptOuts/CheckOptOut"] = "sfrau",
        ["Consents/AddConsent"] = "sfa",
        ["Consents/WithdrawConsent"] = "sfa",
        ["Consents/ListConsents"] = "fau",
        ["Consents/CheckConsent"] = "sfrau",
        ["Consents/ImportConsents"] = "sa",
        ["Consents/LinkPatients"] = "sfa",
        ["Consents/UnlinkPatients"] = "sfa",
        ["Consents/ListPatientLinks"] = "fau",
        ["Consents/GetRecall"] = "fau",
        ["ConfigurationFile/GetConfigurationStatus"] = "au",
        ["ConfigurationFile/ReloadConfiguration"] = "a",
        ["ConfigurationFile/CheckConfiguration"] = "a",
        ["Accounts/AddAccount"] = "a",
        ["Accounts/ListAccounts"] = "a",
        ["Accounts/ChangeAccount"] = "a",
        ["Tokens/CreateToken"] = "a",
        ["Tokens/ListTokens"] = "au",
        ["Tokens/RevokeToken"] = "a",
        ["Reviews/ListReviews"] = "rau",
        ["Reviews/GetReview"] = "rau",
        ["Reviews/ReleaseReview"] = "r",
        ["Reviews/ApproveReview"] = "r",
        ["Reviews/RejectReview"] = "r",
        ["Reports/GetPatientReport"] = "fu",
        ["Reports/GetPublicReport"] = "fau",
        ["Results/ListResults"] = "rau",
        ["Results/GetResult"] = "rau",
        ["Results/ReleaseResult"] = "r",
        ["Results/RejectResult"] = "r",
        ["Results/RetryResult"] = "ra",
        ["Ledger/ListLedger"] = "au",
        ["Ledger/VerifyLedger"] = "au",
        ["Ledger/GetLedgerKey"] = "au",
        ["Ledger/ExportLedger"] = "u",
        ["Doctor/GetDiagnosis"] = "au",
        ["Doctor/Examine"] = "a",
        ["Bypasses/ListBypasses"] = "rau",
        ["Bypasses/AcknowledgeBypass"] = "a",
    };

    // Letters as above; "open" needs nothing, "gate" asks for the gate's own credentials.
    private static readonly Dictionary<string, string> Routes = new(StringComparer.Ordinal)
    {
        ["GET /"] = "open",
        ["GET /healthz"] = "open",
        ["* /readyz"] = "open",
        ["POST /grpc.health.v1.Health/Check"] = "open",
        ["POST /grpc.health.v1.Health/Watch"] = "open",
        ["POST /grpc.reflection.v1.ServerReflection/ServerReflectionInfo"] = "",
        ["POST /grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo"] = "",
        ["GET /gate/peer/{name}/system"] = "gate",
        ["POST /gate/peer/{name}/instances"] = "gate",
        ["POST /gate/dicom-web/{name}/studies"] = "gate",
        ["POST /gate/dicom-web/{name}/studies/{study}"] = "gate",
        ["GET /fhir/metadata"] = "open",
        ["POST /fhir/Consent"] = "sfa",
        ["PUT /fhir/Consent/{id}"] = "sfa",
        ["GET /fhir/Consent/{id}"] = "sfau",
        ["GET /fhir/Consent"] = "sfau",
        ["POST /fhir/Consent/_search"] = "sfau",
        ["POST /results/dicom-web/studies"] = "v",
        ["POST /results/dicom-web/studies/{study}"] = "v",
        ["GET /v1/ledger/export"] = "u",
        ["GET /v1/reviews/{transfer}/instances/{instance}/picture.png"] = "r",
        ["POST /v1/reports/patient.html"] = "fu",
        ["POST /v1/reports/patient.csv"] = "fu",
        ["POST /v1/reports/patient.fhir"] = "fu",
        ["GET /v1/reports/public.html"] = "fau",
        ["GET /v1/reports/public.csv"] = "fau",
    };

    private static readonly (char Letter, ApiCaller Role)[] Letters =
    [
        ('s', ApiCaller.Service), ('f', ApiCaller.FrontDesk), ('r', ApiCaller.Reviewer), ('a', ApiCaller.Admin), ('u', ApiCaller.Auditor), ('v', ApiCaller.Vendor),
    ];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task EveryRouteOpensForWhomTheTableSaysAndForNobodyElse()
    {
        using var folder = new TempFolder();
        using var directory = DataDirectory.Open(folder["data"]);
        await using var app = ServeCommand.Build(
            TestStore.With(c => c with { DataDirectory = directory.Root, Listen = new() { Api = new("http://127.0.0.1:0"), Dicom = null } }), directory);
        await app.StartAsync(Stop);
        var tokens = await TokensAsync(app, directory);
        var endpoints = ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().ToList();
        var expected = endpoints.SelectMany(Expect).ToList();
        var problems = expected.Where(e => e.Who is null).Select(e => $"{e.Name} is not in the table").ToList();
        problems.AddRange(Routes.Keys.Except(expected.Select(e => e.Name), StringComparer.Ordinal).Select(name => $"{name} is in the table, but not in the guard"));
        problems.AddRange(Methods.Keys.Except(endpoints.Select(Method).OfType<string>(), StringComparer.Ordinal).Select(name => $"{name} is in the table, but not in the guard"));

        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };
        using var http = new HttpClient(handler) { BaseAddress = new(app.Urls.First()) };
        foreach (var route in expected.Where(e => e.Who is not null))
        {
            foreach (var (letter, token) in tokens)
            {
                var (answer, allowed) = await AskAsync(http, route, token);
                var should = route.Who switch
                {
                    "open" => Answer.Open,
                    "session" => Answer.NoCredentials,
                    "gate" => answer,
                    _ when letter == '-' => Answer.NoCredentials,
                    _ => letter == 'A' || route.Who!.Contains(letter, StringComparison.Ordinal) ? Answer.Open : Answer.Forbidden,
                };
                if (answer != should || (route is { Who: "gate", HttpMethod: "POST" } && allowed is >= 200 and < 300))
                {
                    problems.Add($"{route.Name} with {letter}: {answer} ({allowed}), should be {should}");
                }
            }
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
        Assert.True(expected.Count > 60, $"{expected.Count}");
    }

    private enum Answer
    {
        Open,
        NoCredentials,
        Forbidden,
    }

    private sealed record Expected(string Name, string HttpMethod, string Path, bool IsGrpc, string? Who);

    private static string? Method(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<GrpcMethodMetadata>()?.Method.FullName is { } full && full.StartsWith("/orthancguard.v1.", StringComparison.Ordinal)
            ? full["/orthancguard.v1.".Length..]
            : null;

    private static IEnumerable<Expected> Expect(RouteEndpoint endpoint)
    {
        var pattern = "/" + (endpoint.RoutePattern.RawText ?? "").TrimStart('/');
        var isGrpc = endpoint.Metadata.GetMetadata<GrpcMethodMetadata>() is { } grpc && string.Equals(grpc.Method.FullName, pattern, StringComparison.Ordinal);
        foreach (var verb in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["*"])
        {
            var name = $"{verb} {pattern}";
            var path = System.Text.RegularExpressions.Regex.Replace(pattern, @"\{[^}]*\}", "x", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
            var who = Method(endpoint) is { } method ? Methods.GetValueOrDefault(method)
                : WebRights.Table.ContainsKey(name) ? "session"
                : pattern.StartsWith("/web", StringComparison.Ordinal) && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null ? "open"
                // Methods that do not exist: whoever may do everything is told so.
                : pattern.EndsWith("/{method}", StringComparison.Ordinal) ? endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null ? "" : "open"
                : Routes.GetValueOrDefault(name);
            var callsMethod = isGrpc || pattern.EndsWith("/{method}", StringComparison.Ordinal) || pattern.StartsWith("/grpc.", StringComparison.Ordinal);
            yield return new(name, verb != "*" ? verb : callsMethod ? "POST" : "GET", path, callsMethod, who);
        }
    }

    private static async Task<Dictionary<char, string?>> TokensAsync(WebApplication app, DataDirectory directory)
    {
        var tokens = new Dictionary<char, string?> { ['-'] = null, ['A'] = directory.OpenToken("api"), ['h'] = directory.OpenToken("hook") };
        foreach (var (letter, role) in Letters)
        {
            tokens[letter] = (await app.Services.GetRequiredService<TokenRegistry>().CreateAsync($"one-{letter}", role, null, "test", Stop, role == ApiCaller.Vendor ? "STROKE_AI" : null)).Token;
        }

        return tokens;
    }

    private static async Task<(Answer Answer, int Status)> AskAsync(HttpClient http, Expected route, string? token)
    {
        using var request = new HttpRequestMessage(new HttpMethod(route.HttpMethod), route.Path);
        if (token is not null)
        {
            request.Headers.Authorization = new("Bearer", token);
        }

        if (route.IsGrpc)
        {
            request.Version = HttpVersion.Version20;
            request.VersionPolicy = HttpVersionPolicy.RequestVersionExact;
            request.Headers.TryAddWithoutValidation("grpc-timeout", "200m");
            request.Content = new ByteArrayContent(new byte[5]);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/grpc");
        }
        else if (route.HttpMethod != "GET")
        {
            request.Content = new StringContent("{}", Encoding.UTF8, "application/json");
        }

        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseContentRead, Stop);
        var grpc = response.Headers.TryGetValues("grpc-status", out var values) || response.TrailingHeaders.TryGetValues("grpc-status", out values)
            ? int.Parse(values.Single(), CultureInfo.InvariantCulture)
            : (int?)null;
        var status = (int)response.StatusCode;
        return (grpc ?? status) switch
        {
            16 or 401 => (Answer.NoCredentials, status),
            7 or 403 => (Answer.Forbidden, status),
            302 when response.Headers.Location?.OriginalString.StartsWith(WebPaths.SignIn, StringComparison.Ordinal) == true => (Answer.NoCredentials, status),
            _ => (Answer.Open, grpc ?? status),
        };
    }
}
