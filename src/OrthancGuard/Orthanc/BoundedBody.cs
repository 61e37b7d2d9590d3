namespace OrthancGuard.Orthanc;

/// <summary>Reads a response body into one array of its exact size, never past a limit.</summary>
internal static class BoundedBody
{
    private const int FirstGuess = 1 << 20;

    /// <exception cref="InvalidDataException">The body is longer than <paramref name="limit"/>.</exception>
    /// <exception cref="IOException">The body ended before the length it announced.</exception>
    public static async Task<byte[]> ReadAsync(HttpContent content, int limit, CancellationToken cancellationToken)
    {
        if (content.Headers.ContentLength is not { } announced)
        {
            return await ReadUnannouncedAsync(content, limit, cancellationToken);
        }

        if (announced > limit)
        {
            throw TooLong(limit);
        }

        await using var stream = await content.ReadAsStreamAsync(cancellationToken);
        var bytes = GC.AllocateUninitializedArray<byte>((int)announced);
        await stream.ReadExactlyAsync(bytes, cancellationToken);
        return bytes;
    }

    private static async Task<byte[]> ReadUnannouncedAsync(HttpContent content, int limit, CancellationToken cancellationToken)
    {
        await using var stream = await content.ReadAsStreamAsync(cancellationToken);
        var buffer = new byte[Math.Min(FirstGuess, limit)];
        var length = 0;
        while (true)
        {
            var read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken);
            if (read == 0)
            {
                return buffer.AsSpan(0, length).ToArray();
            }

            length += read;
            if (length == buffer.Length)
            {
                if (length >= limit)
                {
                    throw TooLong(limit);
                }

                Array.Resize(ref buffer, (int)Math.Min(2L * length, limit));
            }
        }
    }

    private static InvalidDataException TooLong(int limit) => new($"body longer than {limit} bytes");
}
