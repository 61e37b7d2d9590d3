using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using OrthancGuard.Api;
using OrthancGuard.Api.Access;
using OrthancGuard.Configuration;
using OrthancGuard.EndToEnd.Tests.Harness;
using OrthancGuard.Orthanc;
using OrthancGuard.Storage;
using OrthancGuard.V1;

namespace OrthancGuard.Tests.Api;

/// <summary>The API's plumbing on a free port, with a real store, before services that answer at once.</summary>
internal sealed class ApiServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly TempFolder folder;

    private ApiServer(WebApplication app, TempFolder folder, DataDirectory directory)
    {
        this.app = app;
        this.folder = folder;
        Directory = directory;
        Address = new(app.Urls.First(url => url.StartsWith("http", StringComparison.Ordinal)));
    }

    public Uri Address { get; }

    public DataDirectory Directory { get; }

    public LogLines Log { get; private init; } = null!;

    public string ApiToken => Directory.OpenToken("api");

    public string HookToken => Directory.OpenToken("hook");

    public static async Task<ApiServer> StartAsync(Uri? orthanc = null, ListenSettings? listen = null)
    {
        var root = new TempFolder();
        var directory = DataDirectory.Open(root["data"]);
        var key = directory.OpenMasterKey(NullLogger.Instance);
        var configuration = new GuardConfiguration
        {
            Listen = listen ?? new() { Api = new("http://127.0.0.1:0") },
            DataDirectory = directory.Root,
            Orthanc = new() { Url = orthanc ?? new("http://127.0.0.1:9/") },
        };
        var builder = WebApplication.CreateSlimBuilder();
        var log = new LogLines();
        builder.Logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Trace);
        builder.Services.AddSingleton(new ConfigurationSource(configuration));
        builder.Services.AddSingleton(_ => directory);
        builder.Services.AddSingleton(key);
        builder.Services.AddSingleton(ApiTokens.Open(directory));
        builder.Services.AddSingleton(_ => GuardStore.Open(new() { Path = directory.DatabaseFile }, TimeProvider.System, NullLogger<GuardStore>.Instance));
        builder.Services.AddSingleton<IOrthancClient>(_ => new OrthancClient(new(configuration.Orthanc) { Retries = 0 }, TimeProvider.System));
        builder.AddGuardApi(configuration.Listen);
        var built = builder.Build();
        built.UseGuardApi();
        built.MapGrpcService<AnsweringTransfers>();
        built.MapGrpcService<AnsweringRouting>();
        built.MapGrpcService<AnsweringLedger>();
        built.MapGet("/breaks", string () => throw new InvalidOperationException("a secret"));
        await built.StartAsync();
        return new(built, root, directory) { Log = log };
    }

    public HttpClient Client(string? token, Version? version = null)
    {
        var client = new HttpClient
        {
            BaseAddress = Address,
            DefaultRequestVersion = version ?? HttpVersion.Version11,
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        if (token is not null)
        {
            client.DefaultRequestHeaders.Authorization = new("Bearer", token);
        }

        return client;
    }

    public async Task<(int Status, JsonNode? Json)> SendAsync(HttpMethod method, string path, string? token, string? body = null)
    {
        using var client = Client(token);
        using var request = new HttpRequestMessage(method, path) { Version = HttpVersion.Version11 };
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        }

        using var response = await client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return ((int)response.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text));
    }

    /// <summary>A gRPC call with an empty message.</summary>
    public async Task<int> CallAsync(string method, string? token)
    {
        using var client = Client(token, HttpVersion.Version20);
        using var body = new ByteArrayContent(new byte[5]);
        body.Headers.ContentType = new MediaTypeHeaderValue("application/grpc");
        using var response = await client.PostAsync(new Uri(method, UriKind.Relative), body);
        await response.Content.ReadAsByteArrayAsync();
        var status = response.Headers.TryGetValues("grpc-status", out var values) ? values : response.TrailingHeaders.GetValues("grpc-status");
        return int.Parse(status.Single(), System.Globalization.CultureInfo.InvariantCulture);
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        folder.Dispose();
    }

    internal sealed class AnsweringTransfers : V1.Transfers.TransfersBase
    {
        public override Task<Transfer> SubmitTransfer(SubmitTransferRequest request, ServerCallContext context) => Task.FromResult(new Transfer());

        public override Task<Transfer> GetTransfer(GetTransferRequest request, ServerCallContext context) => Task.FromResult(new Transfer { Id = request.Id });

        public override Task<ListTransfersResponse> ListTransfers(ListTransfersRequest request, ServerCallContext context) => Task.FromResult(new ListTransfersResponse());

        public override Task<Transfer> CancelTransfer(CancelTransferRequest request, ServerCallContext context) => throw new InvalidOperationException("a secret");
    }

    internal sealed class AnsweringRouting : Routing.RoutingBase
    {
        public override Task<ListEntriesResponse> ListEntries(ListEntriesRequest request, ServerCallContext context) => Task.FromResult(new ListEntriesResponse());
    }

    internal sealed class AnsweringLedger : V1.Ledger.LedgerBase
    {
        public override Task<ListLedgerResponse> ListLedger(ListLedgerRequest request, ServerCallContext context) => Task.FromResult(new ListLedgerResponse());
    }
}
