namespace OrthancGuard.Dicom.Network;

/// <summary>What a C-STORE status means for the sender (PS3.7 C, PS3.4 B.2.3).</summary>
public enum DicomStatusClass
{
    Success,
    Warning,
    Failure,
}

/// <summary>Status codes of C-ECHO and C-STORE (PS3.7 9.1.1.1.9, PS3.4 Table B.2-1).</summary>
public static class DicomStatus
{
    public const ushort Success = 0x0000;
    public const ushort ProcessingFailure = 0x0110;
    public const ushort InvalidSopInstance = 0x0117;
    public const ushort SopClassNotSupported = 0x0122;
    public const ushort NotAuthorized = 0x0124;
    public const ushort UnrecognizedOperation = 0x0211;
    public const ushort OutOfResources = 0xA700;
    public const ushort DataSetDoesNotMatchSopClass = 0xA900;
    public const ushort CannotUnderstand = 0xC000;
    public const ushort CoercionOfDataElements = 0xB000;
    public const ushort ElementsDiscarded = 0xB006;
    public const ushort WarningDataSetDoesNotMatchSopClass = 0xB007;

    /// <summary>Warnings are 0x0001, 0x0107, 0x0116 and 0xBxxx; everything else that is not 0x0000 is a failure.</summary>
    public static DicomStatusClass Classify(ushort status) => status switch
    {
        Success => DicomStatusClass.Success,
        0x0001 or 0x0107 or 0x0116 => DicomStatusClass.Warning,
        >= 0xB000 and <= 0xBFFF => DicomStatusClass.Warning,
        _ => DicomStatusClass.Failure,
    };

    /// <summary>
    /// A failure that the same instance may not meet again later: out of resources (0xA7xx), processing failure (0x0110),
    /// resource limitation (0x0213). Not authorized, unsupported, mismatching or not understood stays so.
    /// </summary>
    public static bool IsRetryable(ushort status)
        => status is >= 0xA700 and <= 0xA7FF or ProcessingFailure or 0x0213;
}
