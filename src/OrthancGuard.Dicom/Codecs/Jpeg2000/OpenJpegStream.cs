using System.Runtime.InteropServices;

namespace OrthancGuard.Dicom.Codecs.Jpeg2000;

/// <summary>An OpenJPEG input stream over memory. The callbacks never throw: an exception must not unwind through native code.</summary>
internal static unsafe class OpenJpegStream
{
    private const int MaxBuffer = 1 << 20;

    /// <summary>The stream borrows <paramref name="source"/>, which must outlive it. 0 if it cannot be allocated.</summary>
    public static nint Create(MemorySource* source)
    {
        var stream = OpenJpegLibrary.CreateStream((nuint)Math.Clamp(source->Length, 1024, MaxBuffer), isInput: 1);
        if (stream == 0)
            return 0;
        OpenJpegLibrary.SetRead(stream, &Read);
        OpenJpegLibrary.SetSkip(stream, &Skip);
        OpenJpegLibrary.SetSeek(stream, &Seek);
        OpenJpegLibrary.SetUserData(stream, source, null);
        OpenJpegLibrary.SetUserDataLength(stream, (ulong)source->Length);
        return stream;
    }

    [UnmanagedCallersOnly]
    private static nuint Read(void* buffer, nuint length, void* data)
    {
        var source = (MemorySource*)data;
        var available = (nuint)(source->Length - source->Position);
        if (available == 0)
            return nuint.MaxValue;
        var count = Math.Min(length, available);
        NativeMemory.Copy(source->Data + source->Position, buffer, count);
        source->Position += (long)count;
        return count;
    }

    [UnmanagedCallersOnly]
    private static long Skip(long length, void* data)
    {
        var source = (MemorySource*)data;
        if (length < 0 || source->Position == source->Length)
            return -1;
        var count = Math.Min(length, source->Length - source->Position);
        source->Position += count;
        return count;
    }

    [UnmanagedCallersOnly]
    private static int Seek(long position, void* data)
    {
        var source = (MemorySource*)data;
        if (position < 0 || position > source->Length)
            return 0;
        source->Position = position;
        return 1;
    }
}
