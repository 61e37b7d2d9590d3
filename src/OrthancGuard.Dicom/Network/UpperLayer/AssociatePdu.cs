namespace OrthancGuard.Dicom.Network.UpperLayer;

/// <summary>The content of an A-ASSOCIATE-RQ or A-ASSOCIATE-AC (PS3.8 9.3.2, 9.3.3): they share their form.</summary>
internal sealed record AssociatePdu
{
    public const string DicomApplicationContext = "1.2.840.10008.3.1.1.1";

    public ushort ProtocolVersion { get; init; } = 1;

    public required string CalledAE { get; init; }

    public required string CallingAE { get; init; }

    public string ApplicationContext { get; init; } = DicomApplicationContext;

    public required IReadOnlyList<ContextItem> Contexts { get; init; }

    public required UserInformation User { get; init; }
}

/// <summary>A presentation context item; in a request <see cref="Result"/> is 0, in an acceptance there is no abstract syntax.</summary>
internal sealed record ContextItem(byte Id, ContextResult Result, string? AbstractSyntax, IReadOnlyList<string> TransferSyntaxes);

/// <summary>PS3.8 Table 9-18.</summary>
internal enum ContextResult : byte
{
    Accepted = 0,
    UserRejection = 1,
    NoReason = 2,
    AbstractSyntaxNotSupported = 3,
    TransferSyntaxesNotSupported = 4,
}

/// <summary>
/// The user information item (PS3.7 D.3.3). Extended negotiation and user identity are recognized and left unanswered, which
/// the standard defines as "not supported"; identities are never kept.
/// </summary>
internal sealed record UserInformation
{
    public uint MaximumLength { get; init; }

    public string? ImplementationClassUid { get; init; }

    public string? ImplementationVersionName { get; init; }

    /// <summary>Null when the peer did not ask for an asynchronous operations window.</summary>
    public AsynchronousWindow? Asynchronous { get; init; }

    public IReadOnlyList<RoleSelection> Roles { get; init; } = [];
}

/// <summary>PS3.7 D.3.3.3; 0 means unlimited.</summary>
internal readonly record struct AsynchronousWindow(ushort Invoked, ushort Performed);

/// <summary>PS3.7 D.3.3.4.</summary>
internal sealed record RoleSelection(string SopClassUid, bool Scu, bool Scp);
