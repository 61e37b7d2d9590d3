using OrthancGuard.Telemetry;

namespace OrthancGuard.Delivery;

internal static class DicomDeliveryServices
{
    /// <summary>Delivery by C-STORE, measured; the rest of the application's telemetry comes from elsewhere.</summary>
    public static IServiceCollection AddDicomDelivery(this IServiceCollection services) => services.AddMeasuredDelivery<DicomDelivery>();
}
