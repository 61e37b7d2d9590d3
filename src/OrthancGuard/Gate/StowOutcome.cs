namespace OrthancGuard.Gate;

/// <summary>What became of one part. UIDs are null where the part was no instance.</summary>
/// <param name="SopClassUid">(0008,1150).</param>
/// <param name="SopInstanceUid">(0008,1155).</param>
/// <param name="FailureReason">(0008,1197) of PS3.18 Annex I; 0 for success.</param>
internal sealed record StowOutcome(string? SopClassUid, string? SopInstanceUid, ushort FailureReason)
{
    public const ushort NotAuthorized = 0x0124;
    public const ushort OutOfResources = 0xA700;
    public const ushort ProcessingFailure = 0x0110;
    public const ushort CannotUnderstand = 0xC000;
    public const ushort DataSetDoesNotMatch = 0xA900;

    public bool IsStored => FailureReason == 0;

    /// <summary>An instance can be named in the answer; anything else counts among the other failures.</summary>
    public bool IsInstance => SopInstanceUid is not null;

    public override string ToString() => $"(instance, {FailureReason:X4})";
}
