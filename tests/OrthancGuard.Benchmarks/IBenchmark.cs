namespace OrthancGuard.Benchmarks;

/// <summary>One comparison of ours with its peers.</summary>
internal interface IBenchmark
{
    string Name { get; }

    string About { get; }

    /// <summary>Measures; a peer that is not installed is named in the table as missing.</summary>
    Task<IReadOnlyList<ResultTable>> RunAsync(Workloads workloads);
}
