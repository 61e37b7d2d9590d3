namespace OrthancGuard.Delivery;

internal static class DicomDeliveryServices
{
    public static IServiceCollection AddDicomDelivery(this IServiceCollection services)
    {
        services.AddMetrics();
        services.AddSingleton<DicomDeliveryMetrics>();
        services.AddSingleton<IDelivery, DicomDelivery>();
        return services;
    }
}
