using System.Security;

namespace OrthancGuard.Storage;

/// <summary>Files of the data directory that only the guard's own user may read (mode 0600).</summary>
internal static class PrivateFile
{
    private const UnixFileMode Others =
        UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute |
        UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    /// <exception cref="IOException">It exists already, or cannot be made.</exception>
    public static FileStream CreateNew(string path, FileAccess access = FileAccess.Write)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = access, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new(path, options);
    }

    /// <summary>Writes a new file so that it is either whole or absent after a crash.</summary>
    public static void WriteNew(string path, ReadOnlySpan<byte> bytes)
    {
        var unfinished = path + ".new";
        File.Delete(unfinished);
        using (var file = CreateNew(unfinished))
        {
            file.Write(bytes);
            file.Flush(flushToDisk: true);
        }

        File.Move(unfinished, path, overwrite: false);
    }

    /// <summary>Puts other contents in the place of a file, which is the old or the new one after a crash.</summary>
    public static void Replace(string path, ReadOnlySpan<byte> bytes)
    {
        var unfinished = path + ".new";
        File.Delete(unfinished);
        using (var file = CreateNew(unfinished))
        {
            file.Write(bytes);
            file.Flush(flushToDisk: true);
        }

        File.Move(unfinished, path, overwrite: true);
    }

    /// <exception cref="SecurityException">Somebody else may read or write it.</exception>
    public static byte[] Read(string path)
    {
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & Others) != UnixFileMode.None)
        {
            throw new SecurityException($"{path} can be read or changed by other users; set its mode to 0600.");
        }

        return File.ReadAllBytes(path);
    }

    /// <summary>Makes a folder that only its owner may enter; an existing one is left as it is.</summary>
    public static void CreateDirectory(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
