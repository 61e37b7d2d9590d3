using System.Net;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text;
using Google.Protobuf;
using OrthancGuard.Configuration;
using OrthancGuard.Storage;

namespace OrthancGuard.Cli;

/// <summary>
/// Calls the running guard by its JSON API. Where it is and the token come from guard.json and the data directory, or from
/// <c>ORTHANCGUARD_URL</c> and <c>ORTHANCGUARD_TOKEN</c> on another machine.
/// </summary>
internal sealed class GuardClient : IDisposable
{
    private static readonly JsonParser Parser = new(JsonParser.Settings.Default.WithIgnoreUnknownFields(true));
    private readonly HttpClient http;

    private GuardClient(Uri url, string token)
    {
        http = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }) { BaseAddress = url, Timeout = Timeout.InfiniteTimeSpan };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    /// <summary>The environment names a guard, which may be on another machine.</summary>
    public static bool IsElsewhere => Environment.GetEnvironmentVariable("ORTHANCGUARD_URL") is { Length: > 0 } && Environment.GetEnvironmentVariable("ORTHANCGUARD_TOKEN") is { Length: > 0 };

    public static GuardClient Connect(FileInfo? config)
    {
        var url = Environment.GetEnvironmentVariable("ORTHANCGUARD_URL");
        var token = Environment.GetEnvironmentVariable("ORTHANCGUARD_TOKEN");
        if (url is { Length: > 0 } && token is { Length: > 0 })
        {
            return new(new Uri(url), token);
        }

        var configuration = ConfigurationOption.Load(config);
        return new(url is { Length: > 0 } ? new Uri(url) : Reachable(configuration.Listen.Api), token is { Length: > 0 } ? token : ReadToken(configuration));
    }

    public Task<T> GetAsync<T>(string path, CancellationToken cancellationToken)
        where T : IMessage<T>, new() =>
        SendAsync<T>(new HttpRequestMessage(HttpMethod.Get, path), cancellationToken);

    public Task<T> PostAsync<T>(string path, IMessage body, CancellationToken cancellationToken)
        where T : IMessage<T>, new() =>
        SendAsync<T>(
            new HttpRequestMessage(HttpMethod.Post, path)
            {
                Content = new StringContent(JsonFormatter.Default.Format(body), Encoding.UTF8, "application/json"),
            },
            cancellationToken);

    /// <summary>An answer that is no message, as it is.</summary>
    public async Task DownloadAsync(HttpRequestMessage request, Stream target, CancellationToken cancellationToken)
    {
        using var response = await TrySendAsync(request, cancellationToken);
        try
        {
            await response.Content.CopyToAsync(target, cancellationToken);
        }
        catch (Exception e) when (e is HttpRequestException or HttpIOException)
        {
            throw new GuardCallException("The guard broke off in the middle of its answer.", e);
        }
    }

    /// <summary>A streamed answer, message by message.</summary>
    public async IAsyncEnumerable<T> WatchAsync<T>(string path, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : IMessage<T>, new()
    {
        using var response = await TrySendAsync(new HttpRequestMessage(HttpMethod.Get, path), cancellationToken);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(cancellationToken));
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.Length > 0)
            {
                yield return Parser.Parse<T>(line);
            }
        }
    }

    public void Dispose() => http.Dispose();

    private async Task<T> SendAsync<T>(HttpRequestMessage request, CancellationToken cancellationToken)
        where T : IMessage<T>, new()
    {
        using var response = await TrySendAsync(request, cancellationToken);
        return Parser.Parse<T>(await response.Content.ReadAsStringAsync(cancellationToken));
    }

    private async Task<HttpResponseMessage> TrySendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (response.IsSuccessStatusCode)
            {
                return response;
            }

            using (response)
            {
                throw new GuardCallException(Explain(response.StatusCode, await response.Content.ReadAsStringAsync(cancellationToken)));
            }
        }
        catch (HttpRequestException e)
        {
            throw new GuardCallException($"The guard does not answer at {http.BaseAddress}: is \"orthancguard serve\" running?", e);
        }
    }

    private static string Explain(HttpStatusCode status, string body)
    {
        try
        {
            return Parser.Parse<Google.Rpc.Status>(body).Message is { Length: > 0 } text ? text : $"The guard answered {(int)status}.";
        }
        catch (InvalidProtocolBufferException)
        {
            return $"The guard answered {(int)status}.";
        }
    }

    // What it listens on may be every address; we call this machine.
    private static Uri Reachable(Uri listen) => listen.DnsSafeHost is "0.0.0.0" or "::" ? new UriBuilder(listen) { Host = "127.0.0.1" }.Uri : listen;

    private static string ReadToken(GuardConfiguration configuration)
    {
        var file = DataDirectory.TokenFile(configuration.DataDirectory, "api");
        try
        {
            return Encoding.ASCII.GetString(PrivateFile.Read(file)).Trim();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new GuardCallException($"{file} cannot be read: run this as the guard's user, or set ORTHANCGUARD_TOKEN.", e);
        }
    }
}
