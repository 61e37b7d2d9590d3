using System.Buffers;
using System.Text;

namespace OrthancGuard.Dicom.Network.UpperLayer;

/// <summary>The two kinds of text that PDUs and command sets carry, read from peers that are not trusted.</summary>
internal static class WireText
{
    private const int MaximumUidLength = 64;
    private static readonly SearchValues<byte> UidBytes = SearchValues.Create("0123456789."u8);

    /// <summary>Peers pad UIDs with zeros or spaces also where the standard asks for neither.</summary>
    public static bool TryUid(ReadOnlySpan<byte> value, out string uid)
    {
        var trimmed = value.TrimEnd(" \0"u8);
        var valid = trimmed.Length is > 0 and <= MaximumUidLength && !trimmed.ContainsAnyExcept(UidBytes);
        uid = valid ? Encoding.ASCII.GetString(trimmed) : string.Empty;
        return valid;
    }

    /// <summary>Printable ASCII without padding; false for anything else or more.</summary>
    public static bool TryPrintable(ReadOnlySpan<byte> value, int maximumLength, out string text)
    {
        var trimmed = value.TrimEnd(" \0"u8).TrimStart(" "u8);
        var valid = trimmed.Length <= maximumLength && !trimmed.ContainsAnyExceptInRange((byte)' ', (byte)'~');
        text = valid ? Encoding.ASCII.GetString(trimmed) : string.Empty;
        return valid;
    }
}
