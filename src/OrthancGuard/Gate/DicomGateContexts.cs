using OrthancGuard.Dicom.Data;
using OrthancGuard.Dicom.Network;

namespace OrthancGuard.Gate;

/// <summary>
/// Which presentation contexts the gate accepts: Verification, and every storage SOP class in the first transfer syntax
/// proposed that we can read. A sender proposes the stored one, so nothing needs to be transcoded for us.
/// </summary>
internal static class DicomGateContexts
{
    public static string? Choose(ProposedContext context) =>
        context.AbstractSyntax == DicomVerification.SopClassUid || IsStorage(context.AbstractSyntax)
            ? context.TransferSyntaxes.FirstOrDefault(uid => DicomTransferSyntax.Find(uid) is not null)
            : null;

    /// <summary>What the standard does not register may be a private or a newer storage class; it is for the pipeline to hold those.</summary>
    public static bool IsStorage(string sopClassUid) => DicomUid.Find(sopClassUid) is not { } known
        || (known.Type == DicomUidType.SopClass
            && known.Name.Contains("Storage", StringComparison.Ordinal)
            && !known.Name.Contains("Storage Commitment", StringComparison.Ordinal));
}
