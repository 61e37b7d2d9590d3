namespace OrthancGuard.Dicom.Codecs;

/// <summary>
/// One decoder, the transfer syntaxes it serves and whether it can be used on this machine. <paramref name="Package"/> is the Debian
/// package behind it (null for managed code), <paramref name="Problem"/> says what to do where it cannot be used.
/// </summary>
public sealed record CodecStatus(string Name, IReadOnlyList<string> TransferSyntaxUids, string? Package, string? Problem)
{
    public bool IsAvailable => Problem is null;

    /// <summary>Every decoder there is, in a stable order. The first call looks for the native libraries.</summary>
    public static IReadOnlyList<CodecStatus> All() =>
    [
        .. FrameDecoders.All
            .GroupBy(entry => entry.Value, entry => entry.Key)
            .Select(group => new CodecStatus(
                group.Key.Name, [.. group.Order(StringComparer.Ordinal)], group.Key.Package, group.Key.Unavailable()))
            .OrderBy(status => status.TransferSyntaxUids[0], StringComparer.Ordinal),
    ];
}
