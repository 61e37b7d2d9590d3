using System.Buffers;
using Microsoft.AspNetCore.Connections;

namespace OrthancGuard.Grpc.Listening;

/// <summary>
/// Looks at the first bytes of a connection without taking them. HTTP/2 with prior knowledge opens with the 24 bytes of
/// RFC 9113 3.4; no HTTP/1.1 request does, because "PRI" is no method.
/// </summary>
internal static class HttpTwoPreface
{
    private static ReadOnlySpan<byte> Preface => "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"u8;

    /// <returns>True as soon as the whole preface is there, false at the first byte that differs or at the end.</returns>
    public static async ValueTask<bool> IsNextAsync(ConnectionContext connection, CancellationToken cancellationToken)
    {
        var input = connection.Transport.Input;
        while (true)
        {
            var result = await input.ReadAsync(cancellationToken);
            var answer = Compare(result.Buffer);
            // Everything stays for the protocol; what has been looked at is only marked so when more bytes are needed.
            input.AdvanceTo(result.Buffer.Start, answer is null ? result.Buffer.End : result.Buffer.Start);
            if (answer is not null)
                return answer.Value;
            if (result.IsCompleted)
                return false;
        }
    }

    /// <returns>Null when more bytes are needed.</returns>
    internal static bool? Compare(ReadOnlySequence<byte> bytes)
    {
        Span<byte> start = stackalloc byte[24];
        var length = (int)Math.Min(bytes.Length, Preface.Length);
        bytes.Slice(0, length).CopyTo(start);
        if (!start[..length].SequenceEqual(Preface[..length]))
            return false;
        return length == Preface.Length ? true : null;
    }
}
