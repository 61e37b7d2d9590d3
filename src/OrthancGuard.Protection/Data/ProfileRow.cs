namespace OrthancGuard.Protection.Data;

/// <summary>One row of Table E.1-1: what the profile does to an attribute, and what each option does instead.</summary>
internal sealed record ProfileRow
{
    public required uint Value { get; init; }

    /// <summary>Which bits of <see cref="Value"/> count; all for an ordinary attribute, fewer for repeating groups.</summary>
    public required uint Mask { get; init; }

    /// <summary>The Basic Profile's action as printed: <c>X/Z/D</c>.</summary>
    public required string Basic { get; init; }

    /// <summary>The same as alternatives.</summary>
    public required BasicActions Actions { get; init; }

    /// <summary>Options that keep the attribute (K).</summary>
    public required ProfileOptions KeptBy { get; init; }

    /// <summary>Options that clean it (C).</summary>
    public required ProfileOptions CleanedBy { get; init; }

    public required string Name { get; init; }

    public bool IsExact => Mask == uint.MaxValue;
}

/// <summary>The alternatives of an action (PS3.15 Table E.1-1a).</summary>
[Flags]
internal enum BasicActions
{
    None = 0,

    /// <summary>X</summary>
    Remove = 1,

    /// <summary>Z</summary>
    Empty = 2,

    /// <summary>D</summary>
    Dummy = 4,

    /// <summary>U and U*</summary>
    Uid = 8,
}

/// <summary>The option columns of Table E.1-1, in its order.</summary>
[Flags]
internal enum ProfileOptions
{
    None = 0,
    SafePrivate = 1 << 0,
    Uids = 1 << 1,
    DeviceIdentity = 1 << 2,
    InstitutionIdentity = 1 << 3,
    PatientCharacteristics = 1 << 4,
    FullDates = 1 << 5,
    ModifiedDates = 1 << 6,
    Descriptors = 1 << 7,
    StructuredContent = 1 << 8,
    Graphics = 1 << 9,
}
