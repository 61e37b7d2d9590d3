using System.Runtime.InteropServices;

namespace OrthancGuard.Dicom.Codecs;

/// <summary>
/// A native library known by Debian's file name for its binary interface. It is looked for when first needed and then stays
/// loaded; what is missing is a reason in words, never an exception.
/// </summary>
public sealed class DebianLibrary(string fileName, string package, string symbol)
{
    private readonly Lazy<string?> _unavailable = new(() => Load(fileName, package, symbol));

    /// <summary>The Debian package that holds it.</summary>
    public string Package => package;

    /// <summary>Why the library cannot be used; null if it can.</summary>
    public string? Unavailable => _unavailable.Value;

    /// <summary>Fails with <see cref="DecodeFailureReason.NoDecoder"/> unless the library can be used.</summary>
    internal void Require()
    {
        if (Unavailable is { } reason)
            throw DecodeException.NoDecoder(reason);
    }

    private static string? Load(string fileName, string package, string symbol)
    {
        if (!Environment.Is64BitProcess || !OperatingSystem.IsLinux())
            return $"{fileName} is used on 64-bit Linux only";
        if (!NativeLibrary.TryLoad(fileName, out var handle))
            return $"{fileName} not found: install package {package}";
        return NativeLibrary.TryGetExport(handle, symbol, out _) ? null : $"{fileName} is too old: upgrade package {package}";
    }
}
