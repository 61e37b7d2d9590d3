using System.Buffers.Binary;
using OrthancGuard.Dicom.Network.UpperLayer;

namespace OrthancGuard.Dicom.Network.Messages;

/// <summary>Command Field values (PS3.7 E.1-1) that matter here.</summary>
internal static class CommandField
{
    public const ushort StoreRequest = 0x0001;
    public const ushort StoreResponse = 0x8001;
    public const ushort EchoRequest = 0x0030;
    public const ushort EchoResponse = 0x8030;
    public const ushort CancelRequest = 0x0FFF;
    public const ushort ResponseBit = 0x8000;
}

/// <summary>
/// A DIMSE command set: group 0000 in implicit VR little endian (PS3.7 6.3.1). Elements that C-ECHO and C-STORE do not use
/// are passed over when read.
/// </summary>
internal sealed record DimseCommand
{
    private const ushort NoDataSet = 0x0101;

    public ushort Field { get; init; }

    public ushort MessageId { get; init; }

    public ushort RespondedTo { get; init; }

    public bool HasDataSet { get; init; }

    public ushort Priority { get; init; }

    public ushort Status { get; init; }

    public string? SopClassUid { get; init; }

    public string? SopInstanceUid { get; init; }

    public string? MoveOriginator { get; init; }

    public ushort? MoveOriginatorMessageId { get; init; }

    public string? ErrorComment { get; init; }

    public bool IsResponse => (Field & CommandField.ResponseBit) != 0;

    public static DimseCommand Read(ReadOnlySpan<byte> bytes)
    {
        var command = new DimseCommand();
        ushort? field = null;
        ushort? dataSetType = null;
        while (!bytes.IsEmpty)
        {
            if (bytes.Length < 8)
                throw Malformed("an element is cut off");
            var group = BinaryPrimitives.ReadUInt16LittleEndian(bytes);
            var element = BinaryPrimitives.ReadUInt16LittleEndian(bytes[2..]);
            var length = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            if (group != 0)
                throw Malformed("an element of another group");
            if (length > bytes.Length - 8)
                throw Malformed("an element is longer than the command");
            var value = bytes.Slice(8, (int)length);
            bytes = bytes[(8 + (int)length)..];
            switch (element)
            {
                case 0x0002: command = command with { SopClassUid = Uid(value) }; break;
                case 0x0100: field = UInt16(value); break;
                case 0x0110: command = command with { MessageId = UInt16(value) }; break;
                case 0x0120: command = command with { RespondedTo = UInt16(value) }; break;
                case 0x0700: command = command with { Priority = UInt16(value) }; break;
                case 0x0800: dataSetType = UInt16(value); break;
                case 0x0900: command = command with { Status = UInt16(value) }; break;
                case 0x0902: command = command with { ErrorComment = Text(value) }; break;
                case 0x1000: command = command with { SopInstanceUid = Uid(value) }; break;
                case 0x1030: command = command with { MoveOriginator = Text(value) }; break;
                case 0x1031: command = command with { MoveOriginatorMessageId = UInt16(value) }; break;
                default: break;
            }
        }

        return command with
        {
            Field = field ?? throw Malformed("no command field"),
            HasDataSet = (dataSetType ?? throw Malformed("no data set type")) != NoDataSet,
        };
    }

    public byte[] ToArray()
    {
        var writer = new CommandWriter();
        if (SopClassUid is not null)
            writer.Uid(0x0002, SopClassUid);
        writer.UInt16(0x0100, Field);
        if (IsResponse)
            writer.UInt16(0x0120, RespondedTo);
        else
            writer.UInt16(0x0110, MessageId);
        if (Field == CommandField.StoreRequest)
            writer.UInt16(0x0700, Priority);
        writer.UInt16(0x0800, HasDataSet ? (ushort)0x0001 : NoDataSet);
        if (IsResponse)
            writer.UInt16(0x0900, Status);
        if (ErrorComment is not null)
            writer.Text(0x0902, ErrorComment);
        if (SopInstanceUid is not null)
            writer.Uid(0x1000, SopInstanceUid);
        if (MoveOriginator is not null)
            writer.Text(0x1030, MoveOriginator);
        if (MoveOriginatorMessageId is { } id)
            writer.UInt16(0x1031, id);
        return writer.ToArray();
    }

    private static ushort UInt16(ReadOnlySpan<byte> value)
        => value.Length == 2 ? BinaryPrimitives.ReadUInt16LittleEndian(value) : throw Malformed("a number of the wrong length");

    private static string Uid(ReadOnlySpan<byte> value)
        => WireText.TryUid(value, out var uid) ? uid : throw Malformed("a malformed UID");

    /// <summary>Text is for people: what is not printable ASCII becomes a question mark.</summary>
    private static string Text(ReadOnlySpan<byte> value)
    {
        var trimmed = value.Trim(" \0"u8);
        return string.Create(Math.Min(trimmed.Length, 64), trimmed, static (text, bytes) =>
        {
            for (var i = 0; i < text.Length; i++)
                text[i] = bytes[i] is >= 0x20 and <= 0x7E ? (char)bytes[i] : '?';
        });
    }

    private static DicomNetworkException Malformed(string what)
        => DicomNetworkException.Violation(AbortReason.NotSpecified, $"Malformed command set: {what}.");
}
