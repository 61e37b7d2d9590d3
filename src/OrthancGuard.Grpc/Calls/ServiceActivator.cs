using Microsoft.Extensions.DependencyInjection;

namespace OrthancGuard.Grpc.Calls;

/// <summary>The service instance for one call: the registered one, or a new one whose constructor is filled from the request's services.</summary>
internal static class ServiceActivator<TService>
    where TService : class
{
    private static readonly Lazy<ObjectFactory<TService>> Factory = new(() => ActivatorUtilities.CreateFactory<TService>([]));

    public static Lease Rent(IServiceProvider services) => services.GetService<TService>() is { } registered
        ? new Lease(registered, isOwned: false)
        : new Lease(Factory.Value(services, null), isOwned: true);

    /// <summary>Disposes what it made; a registered service belongs to the container.</summary>
    internal readonly struct Lease(TService service, bool isOwned) : IAsyncDisposable
    {
        public TService Service { get; } = service;

        public ValueTask DisposeAsync()
        {
            if (!isOwned)
                return default;
            if (Service is IAsyncDisposable asynchronous)
                return asynchronous.DisposeAsync();
            (Service as IDisposable)?.Dispose();
            return default;
        }
    }
}
