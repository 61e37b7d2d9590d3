namespace OrthancGuard.Dicom.Network;

/// <summary>The Verification service class (PS3.4 Annex A).</summary>
public static class DicomVerification
{
    public const string SopClassUid = "1.2.840.10008.1.1";

    /// <summary>A context to ask for C-ECHO with.</summary>
    public static ProposedContext Context => new(SopClassUid, "1.2.840.10008.1.2");
}
