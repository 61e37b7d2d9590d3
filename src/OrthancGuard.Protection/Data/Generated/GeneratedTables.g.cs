// Written by scripts/generate-tables; change the script, not this file.
#nullable enable
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Data;

/// <summary>Name, SHA-256 and row count of every embedded table, fixed when it was generated.</summary>
internal static class GeneratedTables
{
    public static StandardTableIdentity AttributeRequirements => new("AttributeRequirements.tsv", "f0a07f8f4bb36a720469988037680a3e000f70ef5330ef3d78e371f4d5f14199", 724);
    public static StandardTableIdentity ConfidentialityProfile => new("ConfidentialityProfile.tsv", "3da90392ea22f3c3ba19c5ccd31494aaa7f1018b3504e0c241c871ec8d77b49f", 657);
    public static StandardTableIdentity DeidentificationMethods => new("DeidentificationMethods.tsv", "9f2071fef729d021dde6c387fbdd871e799ed61a6b6e1db6a62f0591044e7710", 13);
    public static StandardTableIdentity InformationObjects => new("InformationObjects.tsv", "5b648430be804704e9fc10184325db145a7c1e2e81f476b22b018312cd742d6a", 111);
    public static StandardTableIdentity PrivateDispositions => new("PrivateDispositions.tsv", "61e99dd18280f7ab19d3387d6beefd1a653b40f565d958997db1b7f4ddb40166", 1194);
    public static StandardTableIdentity RequiredAttributes => new("RequiredAttributes.tsv", "ae31fe49a585f88733337eadcc75b86da5af6f3840d52324be40cef1d2d2f4fd", 2073);
    public static StandardTableIdentity SafePrivate => new("SafePrivate.tsv", "0fe3ed8716628fe6395c31f7218785ac50e103cc0b59d7835307903e75e8111b", 479);
    public static StandardTableIdentity StructuredContent => new("StructuredContent.tsv", "64fb7be8220a45364403cd3ec9a5c6962ef016a9d9d78fe7b195a824af9692b5", 211);
    public static StandardTableIdentity Vocabulary => new("Vocabulary.tsv", "f329ed5526bf1571b0b4f2a5dc7d0f06a17c5d859095aed5f686feb8f3b0c9ba", 10357);

    public static IReadOnlyList<StandardTableIdentity> All => [AttributeRequirements, ConfidentialityProfile, DeidentificationMethods, InformationObjects, PrivateDispositions, RequiredAttributes, SafePrivate, StructuredContent, Vocabulary];
}
