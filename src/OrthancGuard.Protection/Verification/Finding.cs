namespace OrthancGuard.Protection.Verification;

/// <summary>Something in an outgoing object that must not be there, or something that must and is not.</summary>
/// <param name="Rule">What was looked for.</param>
/// <param name="TagPath">Where, as <c>(0040,A730)[2]/(0040,A160)</c>; empty for the file itself.</param>
public sealed record Finding(VerifierRule Rule, string TagPath);

/// <summary>What the verifier looks for. <see cref="VerifierRules"/> says of each by which clause, and gives an example.</summary>
public enum VerifierRule
{
    /// <summary>The bytes cannot be read to their end, or say one thing twice.</summary>
    Unreadable,

    /// <summary>The preamble is not zero.</summary>
    Preamble,

    /// <summary>The file meta group holds more than it needs, or disagrees with the data set.</summary>
    FileMeta,

    /// <summary>An attribute of Table E.1-1 that had to go, or a value in it that is neither empty nor a dummy.</summary>
    ListedAttribute,

    /// <summary>A private attribute that no option keeps.</summary>
    PrivateAttribute,

    /// <summary>An attribute that no dictionary knows, or that is no part of a data set.</summary>
    UnknownAttribute,

    /// <summary>A UID of the original study.</summary>
    OriginalUid,

    /// <summary>A name, id, address or date of the original study, in text or in any run of bytes.</summary>
    Identifier,

    /// <summary>Pixel data that is not the original's.</summary>
    PixelData,

    /// <summary>Bytes after the data set, or padding in it.</summary>
    TrailingBytes,

    /// <summary>The object does not say that it was de-identified.</summary>
    Attestation,

    /// <summary>A date that is no date of this patient moved by this patient's shift.</summary>
    Date,

    /// <summary>An attribute that the object must have, and had, is missing or empty.</summary>
    RequiredAttribute,

    /// <summary>A reference that led to an instance of the study and no longer does.</summary>
    Reference,

    /// <summary>The object's class, instance, series, study or frame of reference is not the one that stands for the original's.</summary>
    Identity,

    /// <summary>A word in the pixels that no list allows, or pixels that changed where nothing was to be blanked.</summary>
    BurnedInText,
}
