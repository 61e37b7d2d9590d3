namespace OrthancGuard.Protection.Tests.Outputs;

/// <summary>Profiles that between them write everything there is to write: the Basic Profile, each option that cleans, each that retains, and altered pixels.</summary>
internal static class OutputProfiles
{
    /// <summary>The options that clean, and dates that move.</summary>
    public const string Cleaning = "cleaning";

    /// <summary>A reviewer has had a corner blanked: pixel data is decoded and written anew, whatever it was.</summary>
    public const string Altered = "altered";

    /// <summary>Text is looked for and blanked by Tesseract.</summary>
    public const string PixelText = "pixel text";

    public static ProtectionProfile Basic { get; } = new() { Deface = DefaceMode.NotAllowed };

    public static (string Name, ProtectionProfile Profile)[] All { get; } =
    [
        ("basic", Basic),
        (Cleaning, Basic with { CleanDescriptors = true, CleanGraphics = true, CleanStructuredContent = true, Dates = TemporalInformation.Modified }),
        ("retaining", Basic with
        {
            Dates = TemporalInformation.Full, RetainUids = true, RetainPatientCharacteristics = true, RetainDeviceIdentity = true,
            RetainInstitutionIdentity = true, RetainSafePrivate = true, CleanStructuredContent = false,
        }),
        ("everything", Basic with
        {
            Dates = TemporalInformation.Modified, CleanDescriptors = true, CleanGraphics = true, RetainPatientCharacteristics = true, RetainDeviceIdentity = true,
            RetainInstitutionIdentity = true, RetainSafePrivate = true, SafePrivateTable = SafePrivateAttributes.Tcia,
        }),
        (Altered, Basic),
        (PixelText, Basic with { CleanPixelData = true }),
    ];

    /// <summary>What a reviewer has said: nothing, but under <see cref="Altered"/>.</summary>
    public static ReviewedInstance? Reviewed(string profile) => profile is not Altered ? null : new ReviewedInstance
    {
        Boxes = [new PixelRectangle(0, 0, 3, 2)],
        Waived = new HashSet<string>(StringComparer.Ordinal) { ReasonCodes.MayCarryText },
    };
}
