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

        if (inForce.Results.Listen is null ? read.Results.Listen is not null : !inForce.Results.Listen.Equals(read.Results.Listen) || inForce.Results.Tls != read.Results.Tls)
        {
            names.Add("Results.Listen");
        }

        waiting = names;
        return read with
        {
            Listen = inForce.Listen with { Senders = read.Listen.Senders },
            DataDirectory = inForce.DataDirectory,
            Orthanc = inForce.Orthanc,
            Results = read.Results with { Listen = inForce.Results.Listen, Tls = inForce.Results.Tls },
            Limits = read.Limits with { MemoryBytes = inForce.Limits.MemoryBytes },
        };
    }
}
