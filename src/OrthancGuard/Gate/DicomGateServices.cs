namespace OrthancGuard.Gate;

internal static class DicomGateServices
{
    /// <summary>The DICOM gate; <see cref="IGateAdmission"/> and the configuration come from elsewhere.</summary>
    public static IServiceCollection AddDicomGate(this IServiceCollection services)
    {
        services.AddSingleton<DicomGateHandler>();
        services.AddSingleton<DicomGate>();
        services.AddHostedService(static provider => provider.GetRequiredService<DicomGate>());
        return services;
    }
}
