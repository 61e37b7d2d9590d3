using System.Globalization;
using Dapper;
using OrthancGuard.Configuration;
using OrthancGuard.Ledger;
using OrthancGuard.Storage;
using OrthancGuard.Telemetry;
using OrthancGuard.Transfers;

namespace OrthancGuard.Returns;

/// <summary>What became of an arriving result.</summary>
internal enum ReturnReceipt
{
    /// <summary>On disk, and will be looked at. Says nothing of what it is.</summary>
    Accepted,
    TooLarge,

    /// <summary>Disk or store cannot take it now; sending again may help.</summary>
    Unavailable,
}

/// <summary>Who brings a result. The destination is known beyond doubt before the first byte is taken.</summary>
internal sealed record ReturnSender(Destination Destination, ReturnDoor Door, string Name)
{
    /// <summary>Where it stays until it is home; null for the other doors.</summary>
    public ReturnCopy? Copy { get; init; }
}

/// <summary>
/// Takes results in at every door: encrypted on disk with their row before they are acknowledged. What an object is and whether it may
/// stay is looked at afterwards, so that no answer tells a vendor anything.
/// </summary>
internal sealed class ReturnIntake(
    ReturnFiles files, GuardStore store, Vault vault, ILedger ledger, ConfigurationSource configuration, ReturnSignal signal, ReturnMetrics metrics, TimeProvider time, ILogger<ReturnIntake> log)
{
    public const string KeyName = "result-key";

    /// <param name="sender">Who brings it.</param>
    /// <param name="beginning">What comes before the stream: the file meta group of a data set that came without.</param>
    /// <param name="rest">The bytes.</param>
    /// <param name="cancellationToken">Cancelled, nothing of it is kept.</param>
    public async Task<ReturnReceipt> ReceiveAsync(ReturnSender sender, ReadOnlyMemory<byte> beginning, Stream rest, CancellationToken cancellationToken)
    {
        var id = "r" + TransferId.Create(time).Value[1..];
        var settings = configuration.Current.Results;
        try
        {
            if (files.Free < settings.KeepFreeBytes)
            {
                return await RefuseAsync(sender, ReturnReceipt.Unavailable, "result.disk-full", cancellationToken);
            }

            var (key, length) = await files.WriteAsync(id, beginning, rest, settings.MaximumBytes, cancellationToken);
            try
            {
                await AddAsync(id, sender, key, length);
            }
            catch
            {
                files.Delete(id);
                throw;
            }
        }
        catch (ReturnTooLargeException)
        {
            return await RefuseAsync(sender, ReturnReceipt.TooLarge, "result.too-large", cancellationToken);
        }
        catch (Exception e) when (e is StoreUnavailableException || (e is IOException && IsOfTheDisk(e)))
        {
            ReturnLog.Unavailable(log, sender.Destination.Name, e.GetType().Name);
            metrics.Refused(sender.Destination.Name, sender.Door, "result.unavailable");
            return ReturnReceipt.Unavailable;
        }

        metrics.Received(sender.Destination.Name, sender.Door);
        signal.Set();
        return ReturnReceipt.Accepted;
    }

    /// <summary>Rows whose file must stay.</summary>
    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        var known = await store.ReadAsync(
            connection => connection.Query<string>("SELECT id FROM results WHERE key_sealed IS NOT NULL").ToHashSet(StringComparer.Ordinal), cancellationToken);
        if (files.Sweep(known) is > 0 and var swept)
        {
            ReturnLog.Swept(log, swept);
        }
    }

    // A peer that hangs up is no matter of the disk's.
    private static bool IsOfTheDisk(Exception e) => e.GetType() == typeof(IOException) || e is DirectoryNotFoundException or DriveNotFoundException;

    // Once the bytes are there, a caller who goes away does not undo it.
    private Task<int> AddAsync(string id, ReturnSender sender, byte[] key, long length) => store.WriteAsync(
        transaction => transaction.Execute(
            """
            INSERT INTO results (id, destination, door, sender, received_at, state, changed_at, retry_at, length, key_sealed, copy_id, copy_index)
            VALUES (@id, @destination, @door, @name, @now, @state, @now, @now, @length, @box, @copyId, @copyIndex)
            """,
            new
            {
                id,
                destination = sender.Destination.Name,
                door = (int)sender.Door,
                name = sender.Name,
                now = transaction.Now.ToUnixTimeMilliseconds(),
                state = (int)ReturnState.Received,
                length,
                box = vault.Seal(KeyName, key),
                copyId = sender.Copy?.InstanceId,
                copyIndex = sender.Copy?.Index,
            }),
        CancellationToken.None);

    private async Task<ReturnReceipt> RefuseAsync(ReturnSender sender, ReturnReceipt receipt, string code, CancellationToken cancellationToken)
    {
        ReturnLog.Refused(log, sender.Destination.Name, sender.Door, code);
        metrics.Refused(sender.Destination.Name, sender.Door, code);
        try
        {
            await store.WriteAsync(
                transaction => ledger.Append(transaction, new()
                {
                    Kind = LedgerKind.ResultRefused,
                    Destination = sender.Destination.Name,
                    Actor = sender.Name,
                    Facts = new Dictionary<string, string>(StringComparer.Ordinal)
                    {
                        ["reasons"] = code,
                        ["door"] = sender.Door.ToString(),
                        ["limit-mib"] = (configuration.Current.Results.MaximumBytes >> 20).ToString(CultureInfo.InvariantCulture),
                    },
                }),
                cancellationToken);
        }
        catch (StoreUnavailableException e)
        {
            ReturnLog.Unavailable(log, sender.Destination.Name, e.GetType().Name);
        }

        return receipt;
    }
}

/// <summary>Wakes the worker that looks at results.</summary>
internal sealed class ReturnSignal : IDisposable
{
    private readonly QueueSignal signal = new();

    public void Set() => signal.Set();

    public Task WaitAsync(TimeSpan longest, TimeProvider time, CancellationToken cancellationToken) => signal.WaitAsync(longest, time, cancellationToken);

    public void Dispose() => signal.Dispose();
}
