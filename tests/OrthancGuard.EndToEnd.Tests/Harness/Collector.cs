using System.Net;
using System.Text;

namespace OrthancGuard.EndToEnd.Tests.Harness;

/// <summary>A collector of metrics (OTLP over http) that remembers the newest export.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly HttpListener listener;
    private readonly Task taking;
    private volatile string newest = "";

    public Collector()
    {
        for (var attempt = 1; ; attempt++)
        {
            var port = FreePort.Next();
            listener = new HttpListener { Prefixes = { $"http://127.0.0.1:{port}/" } };
            try
            {
                listener.Start();
                Address = $"http://127.0.0.1:{port}/v1/metrics";
                break;
            }
            catch (HttpListenerException) when (attempt < 3)
            {
                // Somebody was quicker.
            }
        }

        taking = TakeAsync();
    }

    public string Address { get; }

    /// <summary>What a guard that exports here each second needs in its environment.</summary>
    public IEnumerable<KeyValuePair<string, string>> Environment =>
    [
        new("OTEL_EXPORTER_OTLP_METRICS_ENDPOINT", Address),
        new("OTEL_EXPORTER_OTLP_ENDPOINT", Address[..^"v1/metrics".Length]),
        new("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
        new("OTEL_METRIC_EXPORT_INTERVAL", "1000"),
    ];

    /// <summary>The texts of the newest export, in the order of the message: a metric's name comes before its tags.</summary>
    public bool Has(params string[] inThisOrder)
    {
        var (text, at) = (newest, 0);
        return inThisOrder.All(part => (at = text.IndexOf(part, at, StringComparison.Ordinal)) >= 0);
    }

    public async ValueTask DisposeAsync()
    {
        listener.Close();
        await taking;
    }

    private async Task TakeAsync()
    {
        while (true)
        {
            try
            {
                var context = await listener.GetContextAsync();
                using var body = new MemoryStream();
                await context.Request.InputStream.CopyToAsync(body);
                if (context.Request.Url!.AbsolutePath.EndsWith("/metrics", StringComparison.Ordinal))
                {
                    newest = Encoding.Latin1.GetString(body.GetBuffer(), 0, (int)body.Length);
                }

                context.Response.Close();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or IOException or InvalidOperationException)
            {
                if (!listener.IsListening)
                {
                    return;
                }
            }
        }
    }
}
