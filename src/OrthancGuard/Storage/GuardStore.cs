using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace OrthancGuard.Storage;

/// <summary>
/// The guard's database. One writer takes the changes in the order in which they were asked for and commits those that wait
/// together, so that a hundred of them cost one flush; each is kept on its own or not at all. Readers never wait for it (WAL).
/// </summary>
internal sealed class GuardStore : IAsyncDisposable
{
    private const int LargestCommit = 256;
    private readonly Channel<PendingWrite> pending;
    private readonly StoreConnections connections;
    private readonly SqliteConnection writer;
    private readonly PreparedStatements prepared;
    private readonly TimeProvider time;
    private readonly ILogger log;
    private readonly Task writing;

    private GuardStore(StoreConnections connections, SqliteConnection writer, int queue, TimeProvider time, ILogger log)
    {
        this.connections = connections;
        this.writer = writer;
        prepared = new(writer);
        this.time = time;
        this.log = log;
        pending = Channel.CreateBounded<PendingWrite>(new BoundedChannelOptions(queue) { SingleReader = true });
        writing = Task.Factory.StartNew(WriteAll, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Opens or makes the database and brings its schema up to date.</summary>
    /// <exception cref="StoreUnavailableException">It cannot be opened, or a newer version of the guard wrote it.</exception>
    public static GuardStore Open(StoreOptions options, TimeProvider time, ILogger<GuardStore> log)
    {
        var opened = new StoreConnections(options);
        SqliteConnection? connection = null;
        try
        {
            connection = opened.OpenWriter();
            Migrations.Apply(connection, time);
            return new(opened, connection, options.WriteQueue, time, log);
        }
        catch (Exception e) when (e is SqliteException or StoreUnavailableException)
        {
            connection?.Dispose();
            opened.Dispose();
            throw e as StoreUnavailableException ?? StoreFailure.From((SqliteException)e);
        }
    }

    /// <summary>Runs <paramref name="work"/> in a transaction; what it did is on disk when the task completes.</summary>
    /// <param name="work">Runs on the writer's thread, once, and must not block on anything else.</param>
    /// <param name="cancellationToken">Looked at until the work begins.</param>
    /// <exception cref="StoreUnavailableException">Locked, full or broken; nothing was kept.</exception>
    public async Task<T> WriteAsync<T>(Func<WriteTransaction, T> work, CancellationToken cancellationToken)
    {
        var item = new PendingWrite<T>(work, cancellationToken);
        try
        {
            await pending.Writer.WriteAsync(item, cancellationToken);
        }
        catch (ChannelClosedException e)
        {
            throw new StoreUnavailableException("The store is closed.", e);
        }

        return await item.Completion;
    }

    public Task WriteAsync(Action<WriteTransaction> work, CancellationToken cancellationToken) =>
        WriteAsync(
            transaction =>
            {
                work(transaction);
                return true;
            },
            cancellationToken);

    /// <summary>Reads what is committed.</summary>
    public Task<T> ReadAsync<T>(Func<SqliteConnection, T> read, CancellationToken cancellationToken) =>
        Task.Run(() => connections.Read(read), cancellationToken);

    public async ValueTask DisposeAsync()
    {
        pending.Writer.TryComplete();
        await writing;
        prepared.Dispose();
        await writer.DisposeAsync();
        connections.Dispose();
    }

    private void WriteAll()
    {
        var batch = new List<PendingWrite>(LargestCommit);
        while (WaitForWork())
        {
            while (batch.Count < LargestCommit && pending.Reader.TryRead(out var item))
            {
                batch.Add(item);
            }

            Commit(batch);
            batch.Clear();
        }
    }

    private bool WaitForWork()
    {
        var ready = pending.Reader.WaitToReadAsync();
        return ready.IsCompleted ? ready.Result : ready.AsTask().GetAwaiter().GetResult();
    }

    private void Commit(List<PendingWrite> batch)
    {
        try
        {
            using var transaction = writer.BeginTransaction(deferred: false);
            if (batch.Count == 1)
            {
                RunAlone(batch[0], transaction);
                return;
            }

            foreach (var item in batch)
            {
                Run(item, transaction);
            }

            transaction.Commit();
            batch.ForEach(item => item.Complete());
        }
        catch (SqliteException e)
        {
            var failure = StoreFailure.From(e);
            StoreLog.CommitFailed(log, e.SqliteErrorCode, batch.Count);
            batch.ForEach(item => item.Fail(failure));
        }
        catch (Exception e) when (e is InvalidOperationException or ObjectDisposedException)
        {
            batch.ForEach(item => item.Fail(new StoreUnavailableException("The transaction was lost.", e)));
        }
    }

    private void RunAlone(PendingWrite item, SqliteTransaction transaction)
    {
        if (!item.Begin())
        {
            return;
        }

        try
        {
            item.Run(Transaction(transaction));
        }
        catch (Exception e) when (e is not SqliteException sqlite || !StoreFailure.IsOfTheStore(sqlite))
        {
            transaction.Rollback();
            item.Fail(e);
            return;
        }

        transaction.Commit();
        item.Complete();
    }

    private WriteTransaction Transaction(SqliteTransaction transaction) => new(writer, transaction, prepared, time.GetUtcNow());

    private void Run(PendingWrite item, SqliteTransaction transaction)
    {
        if (item.Begin())
        {
            transaction.Save("item");
            try
            {
                item.Run(Transaction(transaction));
                transaction.Release("item");
            }
            catch (Exception e) when (e is not SqliteException sqlite || !StoreFailure.IsOfTheStore(sqlite))
            {
                transaction.Rollback("item");
                transaction.Release("item");
                item.Fail(e);
            }
        }
    }
}
