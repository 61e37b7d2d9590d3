namespace OrthancGuard.Protection.Header;

/// <summary>Names of the rules that are not rows of the standard's tables.</summary>
internal static class KeptRules
{
    public const string NotListed = "not in E.1-1";
    public const string NotInDictionary = "not in the data dictionary";
    public const string NotPartOfDataSet = "not part of a data set";
    public const string Repeated = "repeated";
    public const string UnexpectedVR = "VR is not the attribute's";
    public const string ImplausibleValue = "value is not of its VR";
    public const string NamesSomebody = "text names somebody";
    public const string UidInText = "UID in text";
    public const string UidNotListed = "UID not in E.1-1";
    public const string DateNotListed = "date not in E.1-1";
    public const string Address = "address of a service";
    public const string NestedPixelData = "pixel data in a sequence";
    public const string Private = "E.1-1 X private";
    public const string SafePrivate = "E.3.10-1";
    public const string Archive = "TCIA";
    public const string FreeContent = "E.3.4 free text";
    public const string CleanedContent = "E.3.4 C Descriptors";
    public const string Attestation = "attestation";
}
