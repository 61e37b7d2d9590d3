namespace OrthancGuard.Configuration.Reloading;

/// <summary>Members that the running guard cannot change: ports, its folder, the clinic's Orthanc, the memory it divides.</summary>
internal static class RestartOnly
{
    /// <summary>What was read, with these members as they are in force.</summary>
    public static GuardConfiguration Keep(GuardConfiguration inForce, GuardConfiguration read, out IReadOnlyList<string> waiting)
    {
        var names = new List<string>();
        if (inForce.Listen with { Senders = null } != read.Listen with { Senders = null })
        {
            names.Add(nameof(read.Listen));
        }

        if (!string.Equals(inForce.DataDirectory, read.DataDirectory, StringComparison.Ordinal))
        {
            names.Add(nameof(read.DataDirectory));
        }

        if (inForce.Orthanc != read.Orthanc)
        {
            names.Add(nameof(read.Orthanc));
        }

        if (inForce.Limits.MemoryBytes != read.Limits.MemoryBytes)
        {
            names.Add("Limits.MemoryMiB");
        }

        waiting = names;
        return read with
        {
            Listen = inForce.Listen with { Senders = read.Listen.Senders },
            DataDirectory = inForce.DataDirectory,
            Orthanc = inForce.Orthanc,
            Limits = read.Limits with { MemoryBytes = inForce.Limits.MemoryBytes },
        };
    }
}
