using System.Buffers.Binary;
using System.Text;

namespace OrthancGuard.Dicom.Network.UpperLayer;

/// <summary>Encodes A-ASSOCIATE-RQ and -AC with their PDU header.</summary>
internal static class AssociatePduWriter
{
    public static byte[] Write(AssociatePdu pdu, PduType type)
    {
        var output = new PduBuilder();
        output.Bytes((byte)type, 0);
        using (output.Length32())
        {
            output.UInt16(pdu.ProtocolVersion);
            output.UInt16(0);
            output.Padded(pdu.CalledAE);
            output.Padded(pdu.CallingAE);
            output.Zeros(32);
            Text(output, AssociateItem.ApplicationContext, pdu.ApplicationContext);
            foreach (var context in pdu.Contexts)
                Context(output, context, type == PduType.AssociateRequest);
            User(output, pdu.User);
        }

        return output.ToArray();
    }

    private static void Context(PduBuilder output, ContextItem context, bool request)
    {
        using var item = output.Item(request ? AssociateItem.ProposedContext : AssociateItem.AnsweredContext);
        output.Bytes(context.Id, 0, (byte)context.Result, 0);
        if (request)
            Text(output, AssociateItem.AbstractSyntax, context.AbstractSyntax!);
        foreach (var syntax in context.TransferSyntaxes)
            Text(output, AssociateItem.TransferSyntax, syntax);
    }

    private static void User(PduBuilder output, UserInformation user)
    {
        using var item = output.Item(AssociateItem.UserInformation);
        using (output.Item(AssociateItem.MaximumLength))
            output.UInt32(user.MaximumLength);
        if (user.ImplementationClassUid is { } uid)
            Text(output, AssociateItem.ImplementationClass, uid);
        if (user.Asynchronous is { } window)
        {
            using var asynchronous = output.Item(AssociateItem.AsynchronousOperations);
            output.UInt16(window.Invoked);
            output.UInt16(window.Performed);
        }

        foreach (var role in user.Roles)
        {
            using var selection = output.Item(AssociateItem.RoleSelection);
            output.UInt16((ushort)role.SopClassUid.Length);
            output.Ascii(role.SopClassUid);
            output.Bytes(role.Scu ? (byte)1 : (byte)0, role.Scp ? (byte)1 : (byte)0);
        }

        if (user.ImplementationVersionName is { } version)
            Text(output, AssociateItem.ImplementationVersion, version);
    }

    private static void Text(PduBuilder output, byte type, string text)
    {
        using var item = output.Item(type);
        output.Ascii(text);
    }
}

/// <summary>Item and sub-item types of an A-ASSOCIATE PDU (PS3.8 9.3.2, D.1; PS3.7 D.3.3).</summary>
internal static class AssociateItem
{
    public const byte ApplicationContext = 0x10;
    public const byte ProposedContext = 0x20;
    public const byte AnsweredContext = 0x21;
    public const byte AbstractSyntax = 0x30;
    public const byte TransferSyntax = 0x40;
    public const byte UserInformation = 0x50;
    public const byte MaximumLength = 0x51;
    public const byte ImplementationClass = 0x52;
    public const byte AsynchronousOperations = 0x53;
    public const byte RoleSelection = 0x54;
    public const byte ImplementationVersion = 0x55;
}

/// <summary>A growing big-endian buffer in which a length is filled in when its scope ends.</summary>
internal sealed class PduBuilder
{
    private byte[] _buffer = new byte[1024];
    private int _count;

    public byte[] ToArray() => _buffer[.._count];

    public void Bytes(params ReadOnlySpan<byte> bytes) => bytes.CopyTo(Take(bytes.Length));

    public void Zeros(int count) => Take(count).Clear();

    public void UInt16(ushort value) => BinaryPrimitives.WriteUInt16BigEndian(Take(2), value);

    public void UInt32(uint value) => BinaryPrimitives.WriteUInt32BigEndian(Take(4), value);

    public void Ascii(string text) => Encoding.ASCII.GetBytes(text, Take(text.Length));

    /// <summary>An AE title in its 16 bytes, padded with spaces.</summary>
    public void Padded(string title)
    {
        var field = Take(16);
        field.Fill((byte)' ');
        Encoding.ASCII.GetBytes(title, field);
    }

    public LengthScope Length32() => new(this, Reserve(4), wide: true);

    public LengthScope Item(byte type)
    {
        Bytes(type, 0);
        return new LengthScope(this, Reserve(2), wide: false);
    }

    private int Reserve(int count)
    {
        var at = _count;
        Take(count);
        return at;
    }

    private Span<byte> Take(int count)
    {
        if (_count + count > _buffer.Length)
            Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _count + count));
        _count += count;
        return _buffer.AsSpan(_count - count, count);
    }

    internal readonly struct LengthScope(PduBuilder owner, int at, bool wide) : IDisposable
    {
        public void Dispose()
        {
            var length = owner._count - at - (wide ? 4 : 2);
            if (wide)
                BinaryPrimitives.WriteInt32BigEndian(owner._buffer.AsSpan(at), length);
            else
                BinaryPrimitives.WriteUInt16BigEndian(owner._buffer.AsSpan(at), checked((ushort)length));
        }
    }
}
