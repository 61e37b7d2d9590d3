namespace OrthancGuard.Protection.Defacing;

/// <summary>
/// The samples of the atlas, or every so manieth of each row, laid out for eight rows at a time: a place of a vector goes along a row of its
/// own. Each place then adds up its steps as a row alone would, so that the sums are the same to the bit.
/// </summary>
internal sealed class AtlasLanes
{
    /// <summary>Rows that are followed together.</summary>
    public const int Together = 8;

    /// <summary>No sample: its row has ended.</summary>
    public const ushort None = ushort.MaxValue;

    private static readonly Lazy<AtlasLanes>[] All = [.. Enumerable.Range(0, 9).Select(static every => new Lazy<AtlasLanes>(() => new AtlasLanes(every)))];

    private AtlasLanes(int every)
    {
        var samples = AtlasSamples.Instance;
        // Rows of one length together, so that few places wait for the others.
        var rows = samples.Runs.Select(run => (Run: run, First: run.Row % every))
            .Where(static row => row.First < row.Run.Count)
            .OrderByDescending(row => (row.Run.Count - row.First + every - 1) / every)
            .ToArray();
        var groups = (rows.Length + Together - 1) / Together;
        X = new float[groups * Together];
        Y = new float[groups * Together];
        Z = new float[groups * Together];
        Steps = new int[groups];
        var cells = new List<ushort>();
        for (var group = 0; group < groups; group++)
        {
            var members = rows.AsSpan(group * Together, Math.Min(Together, rows.Length - (group * Together)));
            for (var i = 0; i < members.Length; i++)
            {
                var ((start, _, count, _), first) = members[i];
                var at = (group * Together) + i;
                (X[at], Y[at], Z[at]) = (start.X + (first * samples.Spacing), start.Y, start.Z);
                var steps = (count - first + every - 1) / every;
                Steps[group] = Math.Max(Steps[group], steps);
                Total += steps;
            }

            for (var step = 0; step < Steps[group]; step++)
            {
                for (var i = 0; i < Together; i++)
                {
                    var k = i < members.Length ? members[i].First + (step * every) : int.MaxValue;
                    cells.Add(i < members.Length && k < members[i].Run.Count ? (ushort)(samples.Bin[members[i].Run.First + k] * AtlasSamples.Bins) : None);
                }
            }
        }

        (Cells, Spacing) = ([.. cells], samples.Spacing * every);
    }

    /// <summary>Where each row begins, atlas mm.</summary>
    public float[] X { get; }

    public float[] Y { get; }

    public float[] Z { get; }

    /// <summary>For each eight rows, how many steps the longest has.</summary>
    public int[] Steps { get; }

    /// <summary>For each eight rows, step by step: where the histogram's row for the atlas's brightness begins, or <see cref="None"/>.</summary>
    public ushort[] Cells { get; }

    /// <summary>From one step to the next, mm.</summary>
    public float Spacing { get; }

    /// <summary>Samples.</summary>
    public int Total { get; }

    /// <param name="every">1 for all samples, up to 8 for every eighth of each row.</param>
    public static AtlasLanes Of(int every) => All[every].Value;
}
