using System.Diagnostics;

namespace OrthancGuard.Benchmarks;

/// <summary>Runs contenders by turns, so that whatever else the machine does falls on all of them.</summary>
internal sealed class Contest
{
    private readonly List<(string Who, Func<Task<double>>? Run)> _contenders = [];

    /// <summary>Adds a contender; <paramref name="run"/> returns its figure.</summary>
    public Contest Add(string who, Func<Task<double>> run)
    {
        _contenders.Add((who, run));
        return this;
    }

    /// <summary>Adds a contender that is a program of Debian's, left out where that is not installed.</summary>
    public Contest AddProgram(string who, string program, Func<Task<double>> run)
    {
        _contenders.Add((who, File.Exists(program) ? run : null));
        return this;
    }

    /// <summary>One run of each to warm up, then <paramref name="rounds"/> that count.</summary>
    public async Task RunAsync(ResultTable table, int rounds)
    {
        var runs = _contenders.ConvertAll(_ => new List<double>());
        for (var round = 0; round <= rounds; round++)
        {
            for (var i = 0; i < _contenders.Count; i++)
            {
                if (_contenders[i].Run is not { } run)
                    continue;
                var figure = await run();
                await Console.Error.WriteLineAsync($"{_contenders[i].Who}: {figure:0.00}{(round == 0 ? " (warm-up)" : "")}");
                if (round > 0)
                    runs[i].Add(figure);
            }
        }
        for (var i = 0; i < _contenders.Count; i++)
            table.Add(_contenders[i].Who, runs[i]);
    }

    /// <summary>Seconds that <paramref name="work"/> takes.</summary>
    public static async Task<double> SecondsAsync(Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        await work();
        return watch.Elapsed.TotalSeconds;
    }
}
