using System.Collections.Concurrent;
using System.Threading.Channels;

namespace OrthancGuard.Transfers;

/// <summary>Tells watchers that something about a transfer has changed; what it is they read themselves.</summary>
internal sealed class TransferFeed
{
    private readonly ConcurrentDictionary<Subscription, byte> subscriptions = new();

    /// <param name="id">Null watches every transfer.</param>
    public Subscription Subscribe(TransferId? id)
    {
        var subscription = new Subscription(this, id);
        subscriptions.TryAdd(subscription, 0);
        return subscription;
    }

    public void Publish(TransferId id)
    {
        foreach (var subscription in subscriptions.Keys)
        {
            if (subscription.Id is null || subscription.Id == id)
            {
                subscription.Tell(id);
            }
        }
    }

    internal sealed class Subscription(TransferFeed feed, TransferId? id) : IDisposable
    {
        // A slow watcher of one transfer misses nothing by being told once; one of all loses the oldest.
        private readonly Channel<TransferId> changes = Channel.CreateBounded<TransferId>(
            new BoundedChannelOptions(id is null ? 1024 : 1) { FullMode = BoundedChannelFullMode.DropOldest });

        public TransferId? Id => id;

        public ChannelReader<TransferId> Changes => changes.Reader;

        public void Tell(TransferId changed) => changes.Writer.TryWrite(changed);

        public void Dispose() => feed.subscriptions.TryRemove(this, out _);
    }
}
