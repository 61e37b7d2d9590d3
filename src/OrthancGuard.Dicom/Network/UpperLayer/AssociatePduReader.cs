using System.Buffers.Binary;

namespace OrthancGuard.Dicom.Network.UpperLayer;

/// <summary>
/// Decodes the body of an A-ASSOCIATE-RQ or -AC from a peer that is not trusted. Lengths are checked against what remains;
/// item types that we do not know are passed over, as PS3.8 9.3.1 asks; anything malformed ends in A-P-ABORT.
/// </summary>
internal static class AssociatePduReader
{
    private const int FixedLength = 68;
    private const int MaximumTransferSyntaxes = 128;

    public static AssociatePdu Read(ReadOnlySpan<byte> body, PduType type)
    {
        if (body.Length < FixedLength)
            throw Malformed("shorter than its fixed fields");
        var request = type == PduType.AssociateRequest;
        var contexts = new List<ContextItem>();
        string? applicationContext = null;
        UserInformation? user = null;
        var items = new ItemReader(body[FixedLength..]);
        while (items.Next(out var item, out var value))
        {
            switch (item)
            {
                case AssociateItem.ApplicationContext:
                    applicationContext = Uid(value);
                    break;
                case AssociateItem.ProposedContext when request:
                case AssociateItem.AnsweredContext when !request:
                    contexts.Add(Context(value, request));
                    break;
                case AssociateItem.UserInformation:
                    user = User(value);
                    break;
                default:
                    break;
            }
        }

        if (contexts.Select(c => c.Id).Distinct().Count() != contexts.Count)
            throw Malformed("the same presentation context twice");
        return new AssociatePdu
        {
            ProtocolVersion = BinaryPrimitives.ReadUInt16BigEndian(body),
            CalledAE = Title(body.Slice(4, 16), request),
            CallingAE = Title(body.Slice(20, 16), request),
            ApplicationContext = applicationContext ?? throw Malformed("no application context"),
            Contexts = contexts,
            User = user ?? throw Malformed("no user information"),
        };
    }

    private static ContextItem Context(ReadOnlySpan<byte> value, bool request)
    {
        if (value.Length < 4)
            throw Malformed("a presentation context is too short");
        var id = value[0];
        if (id % 2 == 0)
            throw Malformed("an even presentation context id");
        string? abstractSyntax = null;
        var syntaxes = new List<string>();
        var items = new ItemReader(value[4..]);
        while (items.Next(out var item, out var text))
        {
            if (item == AssociateItem.AbstractSyntax && request)
                abstractSyntax = Uid(text);
            else if (item == AssociateItem.TransferSyntax && (request || value[2] == (byte)ContextResult.Accepted))
                syntaxes.Add(Uid(text));
            if (syntaxes.Count > MaximumTransferSyntaxes)
                throw Malformed("too many transfer syntaxes");
        }

        if (request && (abstractSyntax is null || syntaxes.Count == 0))
            throw Malformed("a presentation context lacks its syntaxes");
        return new ContextItem(id, request ? ContextResult.Accepted : (ContextResult)value[2], abstractSyntax, syntaxes);
    }

    private static UserInformation User(ReadOnlySpan<byte> value)
    {
        var user = new UserInformation();
        var roles = new List<RoleSelection>();
        var items = new ItemReader(value);
        while (items.Next(out var item, out var data))
        {
            user = item switch
            {
                AssociateItem.MaximumLength => user with { MaximumLength = BinaryPrimitives.ReadUInt32BigEndian(Exactly(data, 4)) },
                AssociateItem.ImplementationClass => user with { ImplementationClassUid = Uid(data) },
                AssociateItem.ImplementationVersion => user with { ImplementationVersionName = Printable(data, 16) },
                AssociateItem.AsynchronousOperations => user with { Asynchronous = Window(Exactly(data, 4)) },
                _ => user,
            };
            if (item == AssociateItem.RoleSelection)
                roles.Add(Role(data));
        }

        return user with { Roles = roles };
    }

    private static AsynchronousWindow Window(ReadOnlySpan<byte> data)
        => new(BinaryPrimitives.ReadUInt16BigEndian(data), BinaryPrimitives.ReadUInt16BigEndian(data[2..]));

    private static RoleSelection Role(ReadOnlySpan<byte> data)
    {
        if (data.Length < 4 || BinaryPrimitives.ReadUInt16BigEndian(data) != data.Length - 4)
            throw Malformed("a role selection of the wrong length");
        return new RoleSelection(Uid(data[2..^2]), data[^2] == 1, data[^1] == 1);
    }

    private static ReadOnlySpan<byte> Exactly(ReadOnlySpan<byte> data, int length)
        => data.Length == length ? data : throw Malformed("an item of the wrong length");

    private static string Uid(ReadOnlySpan<byte> value)
        => WireText.TryUid(value, out var uid) ? uid : throw Malformed("a malformed UID");

    /// <summary>In an acceptance the titles are reserved bytes that need not be tested.</summary>
    private static string Title(ReadOnlySpan<byte> field, bool request)
    {
        if (!request)
            return string.Empty;
        var title = Printable(field, 16);
        return title.Length > 0 && !title.Contains('\\', StringComparison.Ordinal) ? title : throw Malformed("a malformed AE title");
    }

    private static string Printable(ReadOnlySpan<byte> value, int maximum)
        => WireText.TryPrintable(value, maximum, out var text) ? text : throw Malformed("a malformed text");

    private static DicomNetworkException Malformed(string what)
        => DicomNetworkException.Violation(AbortReason.InvalidParameter, $"Malformed A-ASSOCIATE: {what}.");

    /// <summary>Walks items of type, reserved byte, 16-bit length and value.</summary>
    private ref struct ItemReader(ReadOnlySpan<byte> rest)
    {
        private ReadOnlySpan<byte> _rest = rest;

        public bool Next(out byte type, out ReadOnlySpan<byte> value)
        {
            type = 0;
            value = default;
            if (_rest.IsEmpty)
                return false;
            if (_rest.Length < 4)
                throw Malformed("an item header is cut off");
            type = _rest[0];
            int length = BinaryPrimitives.ReadUInt16BigEndian(_rest[2..]);
            if (length > _rest.Length - 4)
                throw Malformed("an item is longer than what holds it");
            value = _rest.Slice(4, length);
            _rest = _rest[(4 + length)..];
            return true;
        }
    }
}
