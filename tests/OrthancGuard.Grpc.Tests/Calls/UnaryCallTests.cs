using OrthancGuard.Grpc.Tests.Protos;

namespace OrthancGuard.Grpc.Tests.Calls;

public sealed class UnaryCallTests
{
    private const string Say = "/orthancguard.test.v1.Echo/Say";

    [Fact]
    public async Task AUnaryCallIsAnsweredWithOneMessageAndStatusZero()
    {
        await using var server = await GrpcServer.StartAsync();
        var answer = await RawCall.PostAsync(server, Say, RawCall.Frame(new SayRequest { Text = "hello" }));
        Assert.Equal(200, answer.HttpStatus);
        Assert.Equal(0, answer.Status);
        Assert.False(answer.IsTrailersOnly);
        Assert.Equal("hello", SayReply.Parser.ParseFrom(answer.Payload).Text);
    }
}
