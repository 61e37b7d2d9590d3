namespace OrthancGuard.Protection;

/// <summary>Why something was decided.</summary>
/// <param name="Code">Stable, lower case, for programs: one of <see cref="ReasonCodes"/>.</param>
/// <param name="Text">For people, without any value of the object.</param>
/// <param name="TagPath">Where, as <c>(0040,A730)[2]/(0040,A160)</c>; null when the whole object is meant.</param>
public sealed record Reason(string Code, string Text, string? TagPath = null);

/// <summary>The codes of reasons.</summary>
public static class ReasonCodes
{
    public const string Unreadable = "unreadable";
    public const string UnknownTransferSyntax = "unknown-transfer-syntax";
    public const string NotAnInstance = "not-an-instance";
    public const string MissingIdentity = "missing-identity";
    public const string SeveralPatients = "several-patients";
    public const string UnknownObject = "unknown-object";
    public const string UncleanableObject = "uncleanable-object";
    public const string MayShowHead = "may-show-head";
    public const string HeadNotInView = "no-head";
    public const string FaceNotInView = "no-face";
    public const string FaceRemoved = "defaced";
    public const string FaceCheck = "face-check";
    public const string FaceAllowed = "face-allowed";
    public const string OutlinesRemoved = "outlines-removed";
    public const string ShowsSurface = "shows-surface";
    public const string MayCarryText = "may-carry-text";
    public const string PixelDataLength = "pixel-data-length";
    public const string VerifierFinding = "verifier";
    public const string NotSurveyed = "not-surveyed";
    public const string Internal = "not-protected";
}
