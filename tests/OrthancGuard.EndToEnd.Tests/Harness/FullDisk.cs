namespace OrthancGuard.EndToEnd.Tests.Harness;

/// <summary>A disk of the test's own that is written full.</summary>
internal static class FullDisk
{
    /// <summary>Skips the test where no disk can be mounted.</summary>
    public static async Task RequireAsync()
    {
        var (exit, output) = await ChildProcess.RunAsync(
            "/usr/bin/unshare", ["--mount", "/bin/sh", "-c", "mount -t tmpfs tmpfs /mnt"], AppContext.BaseDirectory);
        Assert.SkipUnless(exit == 0, "a disk of its own cannot be mounted here: " + output);
    }

    /// <summary>Writes a file until nothing is free but so many bytes.</summary>
    public static void Fill(string filler, long leave = 0)
    {
        using var file = File.Create(filler);
        var block = new byte[4096];
        try
        {
            while (true)
            {
                file.Write(block);
                file.Flush();
            }
        }
        catch (IOException)
        {
            // Full.
        }

        if (leave > 0)
        {
            file.SetLength(file.Length - leave);
        }
    }
}
