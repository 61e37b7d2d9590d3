using System.IO.Pipelines;
using Grpc.Core;
using OrthancGuard.Grpc.Tests.Calls;
using OrthancGuard.Grpc.Wire;

namespace OrthancGuard.Grpc.Tests.Wire;

public sealed class MessageReaderTests
{
    private const int Limit = 1000;

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(4096)]
    public async Task FramesAreFoundHoweverTheBytesAreCut(int cut)
    {
        byte[][] messages = [[], [1], [2, 3], .. Enumerable.Range(0, 20).Select(i => Enumerable.Repeat((byte)i, i * 40).ToArray())];
        var pipe = new Pipe();
        var writing = WriteAsync(pipe.Writer, [.. messages.SelectMany(m => RawCall.Frame(m))], cut);
        var reader = new MessageReader(pipe.Reader, MessageEncoding.Identity, Limit);
        foreach (var expected in messages)
            Assert.Equal(expected, await reader.ReadAsync(c => c.PayloadAsNewBuffer(), default));
        Assert.Null(await reader.ReadAsync(c => c.PayloadAsNewBuffer(), default));
        await writing;
    }

    [Fact]
    public async Task AnyBytesAreMessagesOrAnError()
    {
        uint state = 20260820;
        for (var run = 0; run < 3000; run++)
        {
            var bytes = new byte[Next(40)];
            for (var i = 0; i < bytes.Length; i++)
                bytes[i] = (byte)(Next(3) == 0 ? Next(256) : 0);
            var pipe = new Pipe();
            var writing = WriteAsync(pipe.Writer, bytes, Next(9) + 1);
            var reader = new MessageReader(pipe.Reader, Next(2) == 0 ? MessageEncoding.Identity : MessageEncoding.Gzip, Limit);
            try
            {
                var taken = 0;
                while (await reader.ReadAsync(c => c.PayloadAsNewBuffer(), default) is not null)
                    taken++;
                Assert.InRange(taken, 0, bytes.Length / GrpcProtocol.FrameHeaderLength);
            }
            catch (RpcException e)
            {
                Assert.Contains(e.StatusCode, new[] { StatusCode.Internal, StatusCode.ResourceExhausted });
            }

            await pipe.Reader.CompleteAsync();
            await writing;
        }

        int Next(int below)
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            return (int)(state % (uint)below);
        }
    }

    [Theory]
    [InlineData("1H", 36_000_000_000)]
    [InlineData("2M", 1_200_000_000)]
    [InlineData("3S", 30_000_000)]
    [InlineData("4m", 40_000)]
    [InlineData("5u", 50)]
    [InlineData("600n", 6)]
    [InlineData("99999999H", 99_999_999L * 36_000_000_000)]
    public void EveryUnitOfATimeoutIsRead(string header, long ticks)
    {
        Assert.True(GrpcTimeout.TryParse(header, out var timeout));
        Assert.Equal(ticks, timeout.Ticks);
    }

    [Theory]
    [InlineData("plain words", "plain words")]
    [InlineData("100 %", "100 %25")]
    [InlineData("a\nb", "a%0Ab")]
    [InlineData("größer", "gr%C3%B6%C3%9Fer")]
    public void AMessageIsPercentEncoded(string text, string encoded) => Assert.Equal(encoded, StatusMessage.Encode(text));

    private static async Task WriteAsync(PipeWriter writer, byte[] bytes, int cut)
    {
        for (var at = 0; at < bytes.Length; at += cut)
        {
            var flush = await writer.WriteAsync(bytes.AsMemory(at, Math.Min(cut, bytes.Length - at)));
            if (flush.IsCompleted)
                break;
        }

        await writer.CompleteAsync();
    }
}
