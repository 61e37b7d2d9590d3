using System.Text;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Verification;

/// <summary>The file meta group of an outgoing file: what it needs (PS3.10 7.1) and nothing else.</summary>
internal sealed record OutgoingMeta(string TransferSyntaxUid, string SopInstanceUid)
{
    private const uint GroupLength = 0x0002_0000;
    private const uint Version = 0x0002_0001;
    private const uint SopClass = 0x0002_0002;
    private const uint SopInstance = 0x0002_0003;
    private const uint TransferSyntax = 0x0002_0010;
    private const uint ImplementationClass = 0x0002_0012;
    private const uint ImplementationVersion = 0x0002_0013;
    private static readonly HashSet<uint> Needed =
        [GroupLength, Version, SopClass, SopInstance, TransferSyntax, ImplementationClass, ImplementationVersion];

    /// <summary>Reads the group by its length; null when it cannot be read.</summary>
    public static OutgoingMeta? Read(SegmentReader reader, VerifierWalk walk)
    {
        if (!TryReadElement(reader, out var tag, out var value) || tag != GroupLength || value.Length != 4)
            return null;
        var end = reader.Position + BitConverter.ToUInt32(value.Span);
        var (syntax, instance) = ("", "");
        while (reader.Position < end)
        {
            if (!TryReadElement(reader, out tag, out value))
                return null;
            if (!Needed.Contains(tag))
                walk.Report(VerifierRule.FileMeta);
            if (tag != Version || !value.Span.SequenceEqual(VersionOne))
                walk.CheckRun(value.Span, VR(tag), null);
            if (tag == TransferSyntax)
                syntax = Text(value.Span);
            if (tag == SopInstance)
                instance = Text(value.Span);
        }

        return reader.Position == end ? new OutgoingMeta(syntax, instance) : null;
    }

    // PS3.10 7.1: one bit for version 1.
    private static ReadOnlySpan<byte> VersionOne => [0, 1];

    private static DicomVR VR(uint tag) => tag switch
    {
        SopInstance or TransferSyntax or SopClass or ImplementationClass => DicomVR.UI,
        ImplementationVersion => DicomVR.SH,
        _ => DicomVR.UN,
    };

    private static string Text(ReadOnlySpan<byte> value) => Encoding.Latin1.GetString(value.TrimEnd("\0 "u8));

    private static bool TryReadElement(SegmentReader reader, out uint tag, out ReadOnlyMemory<byte> value)
    {
        (tag, value) = (0, default);
        if (!reader.TryReadUInt16(false, out var group) || !reader.TryReadUInt16(false, out var element) || !reader.TryRead(2, out var vr))
            return false;
        tag = ((uint)group << 16) | element;
        if (!reader.TryReadUInt16(false, out var shortLength))
            return false;
        if (!vr.Span.SequenceEqual("OB"u8) && !vr.Span.SequenceEqual("UN"u8) && !vr.Span.SequenceEqual("UT"u8) && !vr.Span.SequenceEqual("UR"u8))
            return reader.TryRead(shortLength, out value);
        return reader.TryReadUInt32(false, out var length) && reader.TryRead(length, out value);
    }
}
