using System.Text;

namespace OrthancGuard.Dicom.Data;

/// <summary>What a registered UID stands for (PS3.6 annex A, "UID Type").</summary>
public enum DicomUidType
{
    SopClass,
    MetaSopClass,
    ServiceClass,
    TransferSyntax,
    WellKnownSopInstance,
    WellKnownFrameOfReference,
    SynchronizationFrameOfReference,
    CodingScheme,
    ApplicationContext,
    ApplicationHostingModel,
    MappingResource,
    LdapOid,
}

internal static class DicomUidTypes
{
    public static DicomUidType Parse(ReadOnlySpan<byte> text) => Encoding.ASCII.GetString(text) switch
    {
        "SOP Class" => DicomUidType.SopClass,
        "Meta SOP Class" => DicomUidType.MetaSopClass,
        "Service Class" => DicomUidType.ServiceClass,
        "Transfer Syntax" => DicomUidType.TransferSyntax,
        "Well-known SOP Instance" => DicomUidType.WellKnownSopInstance,
        "Well-known frame of reference" => DicomUidType.WellKnownFrameOfReference,
        "Synchronization Frame of Reference" => DicomUidType.SynchronizationFrameOfReference,
        "Coding Scheme" or "DICOM UIDs as a Coding Scheme" => DicomUidType.CodingScheme,
        "Application Context Name" => DicomUidType.ApplicationContext,
        "Application Hosting Model" => DicomUidType.ApplicationHostingModel,
        "Mapping Resource" => DicomUidType.MappingResource,
        "LDAP OID" => DicomUidType.LdapOid,
        _ => throw new FormatException("The registry of UIDs holds a type this version does not know."),
    };
}
