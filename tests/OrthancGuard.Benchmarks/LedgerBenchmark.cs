using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using OrthancGuard.EndToEnd.Tests.Harness;
using OrthancGuard.Ledger;
using OrthancGuard.Storage;

namespace OrthancGuard.Benchmarks;

/// <summary>A ledger of a million rows, as a large clinic has after years: verified whole, exported, and the export verified.</summary>
internal sealed class LedgerBenchmark : IBenchmark
{
    private const int Rows = 1_000_000;
    private const int Rounds = 5;

    public string Name => "ledger";

    public string About => "one million rows: every hash and signature checked, in the database and in an export";

    public async Task<IReadOnlyList<ResultTable>> RunAsync(Workloads workloads)
    {
        using var folder = new TempFolder();
        using var vault = new Vault(MasterKey.Create());
        using var signer = LedgerSigner.Create();
        await using var store = GuardStore.Open(new() { Path = folder["guard.db"] }, TimeProvider.System, NullLogger<GuardStore>.Instance);
        var ledger = new SqlLedger(store, vault, signer, new(null));
        var writing = Stopwatch.StartNew();
        for (var row = 0; row < Rows; row += 1000)
        {
            var first = row;
            await store.WriteAsync(t => Fill(t, ledger, first), CancellationToken.None);
        }

        var written = writing.Elapsed.TotalSeconds;
        var file = folder["export.jsonl"];
        await ExportAsync(new(store, ledger, signer), file);
        List<double> inDatabase = [], inExport = [], memory = [];
        for (var round = 0; round <= Rounds; round++)
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            inDatabase.Add(await TimeAsync(() => ledger.VerifyAsync(null, CancellationToken.None)));
            memory.Add((GC.GetTotalAllocatedBytes(precise: true) - before) / 1e6);
            inExport.Add(await TimeAsync(async () =>
            {
                await using var export = File.OpenRead(file);
                return await LedgerFile.VerifyAsync(export, null, null, CancellationToken.None);
            }));
        }

        var seconds = new ResultTable($"The ledger: {Rows:#,0} rows verified", "seconds", higherIsBetter: false)
        {
            Note = $"Appending them, a thousand to a commit, took {written:0.0} s ({Rows / written:#,0} rows/s). The export has {new FileInfo(file).Length / 1e6:0} MB.",
        };
        seconds.Add("in the database", inDatabase.Skip(1));
        seconds.Add("in an export, without the guard", inExport.Skip(1));
        var allocated = new ResultTable("Memory allocated to verify them in the database", "MB", higherIsBetter: false);
        allocated.Add("all in all, over the whole run", memory.Skip(1));
        return [seconds, allocated];
    }

    private static void Fill(WriteTransaction transaction, SqlLedger ledger, int first)
    {
        for (var i = first; i < first + 1000; i++)
        {
            ledger.Append(transaction, new()
            {
                Kind = (LedgerKind)(4 + (i % 8)),
                TransferId = $"t01m81t9f1r09ky3tst{i / 4:0000000}",
                Destination = "STROKE_AI",
                PatientIndex = "00112233445566778899aabbccddeeff",
                Actor = "guard",
                Facts = new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["instances"] = "300",
                    ["purpose"] = "Detection of large-vessel occlusions",
                    ["recipient"] = "Example Vendor Ltd",
                },
            });
        }
    }

    private static async Task ExportAsync(LedgerExport export, string path)
    {
        await using var file = File.Create(path);
        await export.WriteAsync("benchmark", lines => file.WriteAsync(lines).AsTask(), CancellationToken.None);
    }

    private static async Task<double> TimeAsync(Func<Task<LedgerVerification>> verify)
    {
        var watch = Stopwatch.StartNew();
        var found = await verify();
        return found.Problem is null && found.Rows > Rows ? watch.Elapsed.TotalSeconds : throw new InvalidOperationException(found.Problem ?? "rows are missing");
    }
}
