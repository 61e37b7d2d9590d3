namespace Grpc.Core;

[Flags]
public enum WriteFlags
{
    None = 0,

    /// <summary>More writes follow: the message may wait in a buffer.</summary>
    BufferHint = 1,

    /// <summary>This message is not compressed although the call is.</summary>
    NoCompress = 2,
}

public class WriteOptions(WriteFlags flags = WriteFlags.None)
{
    public static readonly WriteOptions Default = new();

    public WriteFlags Flags { get; } = flags;
}
