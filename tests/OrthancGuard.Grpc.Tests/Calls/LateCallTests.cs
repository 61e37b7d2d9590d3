using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OrthancGuard.Grpc.Tests.Protos;

namespace OrthancGuard.Grpc.Tests.Calls;

public sealed class LateCallTests
{
    private const string Service = "/orthancguard.test.v1.Echo/";
    private const int DeadlineExceeded = 4;

    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task APassedDeadlineIsTheServersAnswerToo()
    {
        await using var server = await StartAsync();
        var call = RawCall.PostAsync(server, Service + "Wait", RawCall.Frame(new SayRequest { Text = "late" }), headers: ("grpc-timeout", "2S"));
        await BeganAsync(server, "late");
        await PassAsync(call, TimeSpan.FromSeconds(3));
        Assert.Equal(DeadlineExceeded, (await call).Status);
        await server.Cancellations.Of("late").Task.WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task TheAnswerDoesNotWaitForAServiceThatIgnoresTheDeadline()
    {
        await using var server = await StartAsync();
        var call = RawCall.PostAsync(server, Service + "Ignore", RawCall.Frame(new SayRequest { Text = "deaf" }), headers: ("grpc-timeout", "500m"));
        await BeganAsync(server, "deaf");
        await PassAsync(call, TimeSpan.FromSeconds(1));
        var answer = await call;
        Assert.Equal(DeadlineExceeded, answer.Status);
        Assert.Empty(answer.Body);
        Assert.False(server.Cancellations.Of("deaf").Task.IsCompleted);
        server.Cancellations.Of("deaf may end").SetResult();
        await server.Cancellations.Of("deaf").Task.WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Equal(0, (await RawCall.PostAsync(server, Service + "Say", RawCall.Frame(new SayRequest()))).Status);
    }

    [Fact]
    public async Task AStreamThatIsLateEndsAfterWhatItHasSent()
    {
        await using var server = await StartAsync();
        var call = RawCall.PostAsync(server, Service + "WaitStreaming", RawCall.Frame(new SayRequest { Text = "stream" }), headers: ("grpc-timeout", "1000000u"));
        await BeganAsync(server, "stream");
        await PassAsync(call, TimeSpan.FromSeconds(2));
        var answer = await call;
        Assert.Equal(DeadlineExceeded, answer.Status);
        Assert.False(answer.IsTrailersOnly);
        Assert.Equal(1, Number.Parser.ParseFrom(answer.Payload).Value);
    }

    [Fact]
    public async Task ACallBeforeItsDeadlineIsNotTouched()
    {
        await using var server = await StartAsync();
        var answer = await RawCall.PostAsync(server, Service + "Say", RawCall.Frame(new SayRequest { Text = "in time" }), headers: ("grpc-timeout", "99999999H"));
        Assert.Equal(0, answer.Status);
    }

    private Task<GrpcServer> StartAsync() =>
        GrpcServer.StartAsync(configure: builder => builder.Services.AddSingleton<TimeProvider>(_time));

    // A call whose deadline passes before its service is called never reaches it, which is right, and not what is asked here.
    private static Task BeganAsync(GrpcServer server, string text) => server.Cancellations.Of(text + " began").Task.WaitAsync(TimeSpan.FromSeconds(20));

    /// <summary>The server's clock goes on until the call ends: nothing says when the call has started its timer.</summary>
    private async Task PassAsync(Task call, TimeSpan time)
    {
        var limit = TimeProvider.System.GetTimestamp();
        while (!call.IsCompleted && TimeProvider.System.GetElapsedTime(limit) < TimeSpan.FromSeconds(20))
        {
            _time.Advance(time);
            await Task.WhenAny(call, Task.Delay(10));
        }
    }
}
