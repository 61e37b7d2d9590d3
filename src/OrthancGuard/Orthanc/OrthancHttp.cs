using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Polly;
using Polly.Retry;

namespace OrthancGuard.Orthanc;

/// <summary>
/// One request to Orthanc: attempts, time limit and the one place where what can go wrong becomes an <see cref="OrthancError"/>.
/// </summary>
internal sealed class OrthancHttp : IDisposable
{
    private readonly HttpClient http;
    private readonly OrthancConnection connection;
    private readonly TimeProvider time;
    private readonly ResiliencePipeline repeat;

    public OrthancHttp(OrthancConnection connection, TimeProvider time)
    {
        this.connection = connection;
        this.time = time;
        http = OrthancConnector.Connect(connection);
        repeat = Repeat(connection, time);
    }

    public Task<T> GetAsync<T>(string route, JsonTypeInfo<T> type, CancellationToken cancellationToken) =>
        SendAsync(() => new HttpRequestMessage(HttpMethod.Get, route), true, (response, token) => ReadJsonAsync(response, type, token), cancellationToken);

    public Task<byte[]> GetBytesAsync(string route, CancellationToken cancellationToken) =>
        SendAsync(
            () => new HttpRequestMessage(HttpMethod.Get, route),
            true,
            async (response, token) =>
            {
                var bytes = await BoundedBody.ReadAsync(response.Content, connection.MaxInstanceBytes, token);
                connection.Metrics?.Received(bytes.Length);
                return bytes;
            },
            cancellationToken);

    public Task<T> PostAsync<T>(string route, HttpContent content, bool idempotent, JsonTypeInfo<T> type, CancellationToken cancellationToken) =>
        SendAsync(
            () => new HttpRequestMessage(HttpMethod.Post, route) { Content = content },
            idempotent,
            (response, token) => ReadJsonAsync(response, type, token),
            cancellationToken);

    /// <summary>A request whose answer has no body worth reading; returns its entity tag, if any.</summary>
    public Task<string?> SendAsync(HttpMethod method, string route, string? body, string? ifMatch, CancellationToken cancellationToken) =>
        SendAsync(
            () =>
            {
                var request = new HttpRequestMessage(method, route);
                if (body != null)
                {
                    request.Content = new StringContent(body, Encoding.UTF8, "text/plain");
                }

                if (ifMatch != null)
                {
                    request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
                }

                return request;
            },
            method != HttpMethod.Post,
            (response, _) => Task.FromResult(response.Headers.ETag?.Tag),
            cancellationToken);

    /// <returns>False where Orthanc says that there is nothing under this path.</returns>
    public static async Task<bool> IsThereAsync(Func<Task> call)
    {
        try
        {
            await call();
            return true;
        }
        catch (OrthancException e) when (e.Error == OrthancError.NotFound)
        {
            return false;
        }
    }

    public void Dispose() => http.Dispose();

    private async Task<T> SendAsync<T>(
        Func<HttpRequestMessage> request, bool idempotent, Func<HttpResponseMessage, CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        if (!idempotent)
        {
            return await MeasureAsync(request, read, cancellationToken);
        }

        return await repeat.ExecuteAsync(async token => await MeasureAsync(request, read, token), cancellationToken);
    }

    private async Task<T> MeasureAsync<T>(
        Func<HttpRequestMessage> make, Func<HttpResponseMessage, CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        if (connection.Metrics is not { } metrics)
        {
            return await AttemptAsync(make, read, cancellationToken);
        }

        using var request = make();
        var route = request.RequestUri!.OriginalString;
        var start = time.GetTimestamp();
        var outcome = "cancelled";
        try
        {
            var answer = await AttemptAsync(() => request, read, cancellationToken);
            outcome = "ok";
            return answer;
        }
        catch (OrthancException e)
        {
            outcome = e.Error.ToString().ToLowerInvariant();
            throw;
        }
        finally
        {
            metrics.Called(request.Method, route, outcome, time.GetElapsedTime(start));
        }
    }

    private async Task<T> AttemptAsync<T>(
        Func<HttpRequestMessage> make, Func<HttpResponseMessage, CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(connection.Settings.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        using var request = make();
        var what = $"{request.Method} {OrthancPath.Pattern(request.RequestUri!)}";
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            if (!response.IsSuccessStatusCode)
            {
                throw await FailureAsync(what, response, either.Token);
            }

            return await read(response, either.Token);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new OrthancException(OrthancError.Unavailable, $"{what}: no answer within {connection.Settings.Timeout.TotalSeconds:0.#} s", e);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or SocketException)
        {
            throw new OrthancException(OrthancError.Unavailable, $"{what}: {Cause(e)}", e);
        }
        catch (JsonException e)
        {
            // The inner exception could quote the text it failed on.
            throw new OrthancException(OrthancError.Unexpected, $"{what}: not the JSON that Orthanc answers (byte {e.BytePositionInLine})");
        }
        catch (InvalidDataException e)
        {
            throw new OrthancException(OrthancError.Unexpected, $"{what}: {e.Message}");
        }
        finally
        {
            // The body belongs to the caller, who may need it for another attempt.
            request.Content = null;
        }
    }

    private async Task<OrthancException> FailureAsync(string what, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var status = response.StatusCode;
        var described = await DescribedAsync(response, cancellationToken);
        var error = status switch
        {
            HttpStatusCode.NotFound when described != null => OrthancError.NotFound,
            HttpStatusCode.NotFound => await IsOrthancAsync(cancellationToken) ? OrthancError.NotFound : OrthancError.Unavailable,
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => OrthancError.Unauthorized,
            HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout or HttpStatusCode.TooManyRequests
                => OrthancError.Unavailable,
            >= HttpStatusCode.BadRequest => OrthancError.Refused,
            _ => OrthancError.Unexpected,
        };
        return new OrthancException(error, $"{what}: HTTP {(int)status}{(described == null ? "" : $", OrthancStatus {described}")}")
        {
            Status = status,
            OrthancStatus = described,
        };
    }

    // A reverse proxy or another program on the port also answers 404: only an Orthanc may say that a study is gone.
    private async Task<bool> IsOrthancAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var response = await http.GetAsync(OrthancPath.System, cancellationToken);
            return response.IsSuccessStatusCode
                && (await ReadJsonAsync(response, OrthancJson.Default.SystemAnswer, cancellationToken)).Version.Length > 0;
        }
        catch (Exception e) when (e is HttpRequestException or IOException or JsonException or InvalidDataException)
        {
            return false;
        }
    }

    private static async Task<int?> DescribedAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            return (await ReadJsonAsync(response, OrthancJson.Default.Error, cancellationToken)).OrthancStatus;
        }
        catch (Exception e) when (e is JsonException or InvalidDataException or HttpRequestException or IOException)
        {
            return null;
        }
    }

    private static async Task<T> ReadJsonAsync<T>(HttpResponseMessage response, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        return await JsonSerializer.DeserializeAsync(body, type, cancellationToken) ?? throw new InvalidDataException("JSON null");
    }

    private static string Cause(Exception e) => e switch
    {
        HttpRequestException { InnerException: SocketException socket } => socket.SocketErrorCode.ToString(),
        HttpRequestException request => request.HttpRequestError.ToString(),
        HttpIOException io => io.HttpRequestError.ToString(),
        SocketException socket => socket.SocketErrorCode.ToString(),
        _ => e.GetType().Name,
    };

    private static ResiliencePipeline Repeat(OrthancConnection connection, TimeProvider time)
    {
        var builder = new ResiliencePipelineBuilder { TimeProvider = time };
        if (connection.Retries > 0)
        {
            builder.AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = connection.Retries,
                BackoffType = DelayBackoffType.Exponential,
                Delay = connection.RetryDelay,
                UseJitter = true,
                // 500 is also what a busy or locked index of Orthanc answers.
                ShouldHandle = new PredicateBuilder().Handle<OrthancException>(e =>
                    e.Error == OrthancError.Unavailable || e.Status == HttpStatusCode.InternalServerError),
            });
        }

        return builder.Build();
    }
}
