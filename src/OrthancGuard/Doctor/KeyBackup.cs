using System.Text;
using OrthancGuard.Storage;

namespace OrthancGuard.Doctor;

/// <summary>
/// Whether somebody has shown a copy of the master key. The guard cannot look into a safe: the copy is compared once, and a digest
/// of the key under a purpose of its own is kept beside it, so that a key that is made anew asks for a copy again.
/// </summary>
internal static class KeyBackup
{
    private const string Purpose = "key-backup";

    public static bool IsKnown(string dataDirectory)
    {
        try
        {
            return File.Exists(RecordOf(dataDirectory))
                && string.Equals(
                    File.ReadAllText(RecordOf(dataDirectory)).Trim(), DigestOf(MasterKey.Read(DataDirectory.MasterKeyFile(dataDirectory))), StringComparison.Ordinal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or System.Security.SecurityException or InvalidDataException)
        {
            // What is wrong with the key is said by another finding.
            return true;
        }
    }

    /// <returns>False when the copy is of another key.</returns>
    /// <exception cref="InvalidDataException">The copy, or the key, is none.</exception>
    public static bool Confirm(string dataDirectory, string copy)
    {
        var key = MasterKey.Read(DataDirectory.MasterKeyFile(dataDirectory));
        if (!MasterKey.ReadCopy(copy).IsSameAs(key))
        {
            return false;
        }

        File.Delete(RecordOf(dataDirectory));
        PrivateFile.WriteNew(RecordOf(dataDirectory), Encoding.ASCII.GetBytes(DigestOf(key) + "\n"));
        return true;
    }

    private static string RecordOf(string dataDirectory) => DataDirectory.MasterKeyFile(dataDirectory) + ".backup";

    private static string DigestOf(MasterKey key) => key.Digest(Purpose);
}
