namespace OrthancGuard.Dicom.Network;

/// <summary>Result, source and reason of an A-ASSOCIATE-RJ (PS3.8 9.3.4).</summary>
public readonly record struct AssociationRejection(byte Result, byte Source, byte Reason)
{
    public static AssociationRejection NoReason => new(1, 1, 1);

    public static AssociationRejection ApplicationContextNotSupported => new(1, 1, 2);

    public static AssociationRejection CallingAENotRecognized => new(1, 1, 3);

    public static AssociationRejection CalledAENotRecognized => new(1, 1, 7);

    public static AssociationRejection ProtocolVersionNotSupported => new(1, 2, 2);

    public static AssociationRejection TemporaryCongestion => new(2, 3, 1);

    public static AssociationRejection LocalLimitExceeded => new(2, 3, 2);

    /// <summary>The peer says that a later try may succeed.</summary>
    public bool IsTransient => Result == 2;

    public string Text => (Source, Reason) switch
    {
        (1, 1) or (2, 1) => "no reason given",
        (1, 2) => "application context name not supported",
        (1, 3) => "calling AE title not recognized",
        (1, 7) => "called AE title not recognized",
        (2, 2) => "protocol version not supported",
        (3, 1) => "temporary congestion",
        (3, 2) => "local limit exceeded",
        _ => $"source {Source}, reason {Reason}",
    };
}
