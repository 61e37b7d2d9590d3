using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrthancGuard.Configuration;
using OrthancGuard.Gate;

namespace OrthancGuard.Tests.Gate;

/// <summary>The HTTP gates on a free port before an admission that answers as a test wants and remembers whom it was asked about.</summary>
internal sealed class HttpGateServer : IAsyncDisposable
{
    public const string Name = "stroke";
    private readonly WebApplication app;

    private HttpGateServer(WebApplication app) => this.app = app;

    public Uri Url => new(app.Urls.First() + "/gate/");

    public Admission Answers { get; private init; } = null!;

    public static async Task<HttpGateServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(k => k.Limits.MaxRequestBodySize = 64 * 1024);
        var admission = new Admission();
        builder.Services.AddSingleton<IGateAdmission>(admission);
        builder.Services.AddSingleton(new ConfigurationSource(new GuardConfiguration
        {
            DataDirectory = "/nowhere",
            Orthanc = new OrthancSettings { Url = new Uri("http://127.0.0.1:9/") },
            Destinations =
            [
                new Destination
                {
                    Name = "STROKE_AI",
                    Contract = OrthancGuard.Tests.Transfers.TestStore.Contract(),
                    GateName = Name,
                    Delivery = new DicomDeliverySettings { Host = "127.0.0.1", Port = 9, CalledAet = "AI" },
                    Senders = [new SenderSettings { Username = "clinic", Password = "right" }],
                },
            ],
        }));
        builder.Services.AddHttpGates();
        var built = builder.Build();
        built.MapHttpGates();
        await built.StartAsync();
        return new HttpGateServer(built) { Answers = admission };
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    internal sealed class Admission : IGateAdmission
    {
        private readonly ConcurrentQueue<GateInstance> asked = new();
        private readonly ConcurrentQueue<string> closed = new();

        public Func<GateInstance, GateVerdict> Verdict { get; set; } = _ => GateVerdict.Accepted;

        public IReadOnlyList<GateInstance> Asked => [.. asked];

        public IReadOnlyList<string> Closed => [.. closed];

        public ValueTask<GateAnswer> AdmitAsync(GateInstance instance, CancellationToken cancellationToken)
        {
            asked.Enqueue(instance);
            return ValueTask.FromResult(new GateAnswer(Verdict(instance), "words for the sender"));
        }

        public ValueTask CloseBurstAsync(string burst, CancellationToken cancellationToken)
        {
            closed.Enqueue(burst);
            return ValueTask.CompletedTask;
        }
    }
}
