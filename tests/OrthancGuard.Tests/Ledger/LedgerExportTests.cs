using System.Text;
using OrthancGuard.EndToEnd.Tests.Harness;
using OrthancGuard.Ledger;
using OrthancGuard.Tests.Transfers;

namespace OrthancGuard.Tests.Ledger;

public sealed class LedgerExportTests : IAsyncDisposable
{
    private readonly TestStore guard = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => guard.DisposeAsync();

    [Fact]
    public async Task AnExportIsWholeByItself()
    {
        await FillAsync(2100);
        var file = await ExportAsync();
        using var trusted = TrustedKeys.FromPem(guard.Signer.PublicKeyPem);
        var found = await VerifyAsync(file, trusted);
        // The name of the key and the export itself are rows as well.
        Assert.Equal((null, 2102L, 3, 2102L), (found.Problem, found.Rows, found.Checkpoints, found.SignedUpTo));
        Assert.Contains((await guard.RowsAsync()), row => row.Entry is { Kind: LedgerKind.LedgerExported, Actor: "auditor" });
        using var stranger = LedgerSigner.Create();
        using var other = TrustedKeys.FromPem(stranger.PublicKeyPem);
        Assert.NotNull((await VerifyAsync(file, other)).Problem);
    }

    [Fact]
    public async Task EveryByteOfAnExportCounts()
    {
        await FillAsync(3);
        var file = await ExportAsync();
        var header = Array.IndexOf(file, (byte)'\n');
        for (var i = 0; i < file.Length; i++)
        {
            var changed = file.ToArray();
            changed[i] ^= i % 2 == 0 ? (byte)0x01 : (byte)0x20;
            var problem = (await VerifyAsync(changed)).Problem;
            // What the header says of the key is a courtesy: the ledger itself names it.
            Assert.True(problem is not null || i < header, $"byte {i} of {file.Length}");
        }
    }

    [Fact]
    public async Task AnExportThatWasCutSwappedOrThinnedIsFound()
    {
        await FillAsync(6);
        var lines = Encoding.UTF8.GetString(await ExportAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Null((await VerifyAsync(Join(lines))).Problem);
        for (var i = 0; i < lines.Length; i++)
        {
            Assert.NotNull((await VerifyAsync(Join([.. lines[..i], .. lines[(i + 1)..]]))).Problem);
            Assert.NotNull((await VerifyAsync(Join(lines[..i]))).Problem);
            for (var j = i + 1; j < lines.Length; j++)
            {
                var swapped = lines.ToArray();
                (swapped[i], swapped[j]) = (swapped[j], swapped[i]);
                Assert.NotNull((await VerifyAsync(Join(swapped))).Problem);
            }
        }

        Assert.NotNull((await VerifyAsync(Join([.. lines, lines[^1]]))).Problem);
    }

    [Fact]
    public async Task AnExportMustContainWhatWasKeptFromBefore()
    {
        await FillAsync(3);
        await guard.Store.WriteAsync(t => guard.Ledger.Sign(t), Stop);
        var kept = (await guard.Store.ReadAsync(c => CheckpointTable.Read(c), Stop))[^1];
        var file = await ExportAsync();
        Assert.Null((await LedgerFile.VerifyAsync(new MemoryStream(file), null, kept, Stop)).Problem);
        var problem = (await LedgerFile.VerifyAsync(new MemoryStream(file), null, kept with { Hash = new('0', 64) }, Stop)).Problem;
        Assert.Contains("kept from before", problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AProgramOfSomebodyElseComesToTheSameVerdict()
    {
        await FillAsync(1500);
        using var folder = new TempFolder();
        var file = await ExportAsync();
        await File.WriteAllBytesAsync(folder["whole.jsonl"], file, Stop);
        await File.WriteAllTextAsync(folder["key.pem"], guard.Signer.PublicKeyPem, Stop);
        await AssertPythonAsync(0, "whole: 1502 rows");

        file[file.Length / 2] ^= 0x01;
        await File.WriteAllBytesAsync(folder["whole.jsonl"], file, Stop);
        await AssertPythonAsync(1, "NOT WHOLE");

        async Task AssertPythonAsync(int expected, string says)
        {
            var script = Path.Combine(AppContext.BaseDirectory, "Ledger", "verify_ledger.py");
            var (exit, output) = await ChildProcess.RunAsync("/usr/bin/python3", [script, folder["whole.jsonl"], folder["key.pem"]], folder.Root);
            Assert.True(exit == expected && output.Contains(says, StringComparison.Ordinal), output);
        }
    }

    private static byte[] Join(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")));

    private static Task<LedgerVerification> VerifyAsync(byte[] file, TrustedKeys? trusted = null) =>
        LedgerFile.VerifyAsync(new MemoryStream(file), trusted, null, Stop);

    private Task FillAsync(int count) => guard.Store.WriteAsync(
        t =>
        {
            for (var i = 0; i < count; i++)
            {
                guard.Ledger.Append(t, new()
                {
                    Kind = LedgerKind.Disclosed,
                    TransferId = i % 2 == 0 ? "t1" : null,
                    Destination = "AI",
                    Actor = "Zoë \"<&>\"",
                    Facts = new Dictionary<string, string>(StringComparer.Ordinal) { ["a"] = $"{i}", ["n"] = "Müller 😀" },
                });
            }
        },
        Stop);

    private async Task<byte[]> ExportAsync()
    {
        using var file = new MemoryStream();
        await new LedgerExport(guard.Store, guard.Ledger, guard.Signer).WriteAsync("auditor", lines => file.WriteAsync(lines, Stop).AsTask(), Stop);
        return file.ToArray();
    }
}
