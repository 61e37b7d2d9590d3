using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace OrthancGuard.Storage;

/// <summary>The guard's folder: database, master key, tokens and spool. One guard at a time.</summary>
internal sealed class DataDirectory : IDisposable
{
    private readonly FileStream guarding;

    private DataDirectory(string path, FileStream guarding)
    {
        Root = path;
        this.guarding = guarding;
    }

    public string Root { get; }

    public string DatabaseFile => Path.Combine(Root, "guard.db");

    public string Spool => Path.Combine(Root, "spool");

    /// <exception cref="IOException">Not writable, or another guard is using it.</exception>
    public static DataDirectory Open(string path)
    {
        PrivateFile.CreateDirectory(path);
        FileStream? held = null;
        try
        {
            held = new FileStream(Path.Combine(path, "guard.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            PrivateFile.CreateDirectory(Path.Combine(path, "spool"));
            return new(path, held);
        }
        catch (IOException e) when (held is null)
        {
            throw new IOException($"{path} is in use by another guard, or cannot be written.", e);
        }
    }

    /// <summary>
    /// Reads the master key, or makes it when there is no database yet: a database without its key is a mistake of the person who
    /// restored it, and a new key would make every pseudonym in it meaningless.
    /// </summary>
    /// <exception cref="FileNotFoundException">There is a database, but no key.</exception>
    public MasterKey OpenMasterKey(ILogger log)
    {
        var file = MasterKeyFile(Root);
        if (!File.Exists(file))
        {
            if (File.Exists(DatabaseFile))
            {
                throw new FileNotFoundException($"{file} is missing, but {DatabaseFile} exists. Restore the key from the backup.", file);
            }

            PrivateFile.WriteNew(file, MasterKey.Create().Bytes);
            StoreLog.MasterKeyMade(log);
        }

        return MasterKey.Read(file);
    }

    /// <summary>A token of 256 random bits for one kind of caller, made when absent.</summary>
    public string OpenToken(string name) => OpenToken(Root, name);

    public static string MasterKeyFile(string root) => Path.Combine(root, "master.key");

    public static string TokenFile(string root, string name) => Path.Combine(root, name + ".token");

    public void Dispose() => guarding.Dispose();

    private static string OpenToken(string root, string name)
    {
        var file = TokenFile(root, name);
        if (!File.Exists(file))
        {
            PrivateFile.WriteNew(file, Encoding.ASCII.GetBytes(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32)) + "\n"));
        }

        var token = Encoding.ASCII.GetString(PrivateFile.Read(file)).Trim();
        return token.Length >= 32 ? token : throw new InvalidDataException($"{file} does not hold a token of at least 32 characters.");
    }
}
