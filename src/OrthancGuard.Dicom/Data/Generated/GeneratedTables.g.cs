// Written by scripts/generate-tables; change the script, not this file.
#nullable enable

namespace OrthancGuard.Dicom.Data;

/// <summary>Name, SHA-256 and row count of every embedded table, fixed when it was generated.</summary>
internal static class GeneratedTables
{
    public static StandardTableIdentity DataDictionary => new("DataDictionary.tsv", "6ae8f99c04997338f75851921deacae372bdf4e169ad88777797a9fdb27b9aa3", 5372);
    public static StandardTableIdentity PrivateDictionary => new("PrivateDictionary.tsv", "5f34486e901221fbc795489a8d8b0949f635d215a071f53da93b00dfe208ca70", 10545);
    public static StandardTableIdentity UidRegistry => new("UidRegistry.tsv", "217c3c45175eeb962c7611e1d552d4d8f47d45c352c7d4c98470cc80f24db371", 490);

    public static IReadOnlyList<StandardTableIdentity> All => [DataDictionary, PrivateDictionary, UidRegistry];
}
