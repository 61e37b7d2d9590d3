namespace OrthancGuard.Gate;

/// <summary>The HTTP gates: what Orthanc's peer and DICOMweb server entries for an AI modality point to.</summary>
internal static class HttpGates
{
    public static IServiceCollection AddHttpGates(this IServiceCollection services) => services
        .AddSingleton<HttpGateCallers>()
        .AddSingleton<HttpGateCredentials>()
        .AddSingleton<PeerGate>()
        .AddSingleton<StowGate>();

    /// <summary><c>/gate/peer/{name}</c> and <c>/gate/dicom-web/{name}</c>; the name is a destination's GateName.</summary>
    public static IEndpointRouteBuilder MapHttpGates(this IEndpointRouteBuilder app)
    {
        // Senders prove themselves by credentials or address of their own: the API's tokens are none of Orthanc's business.
        var gates = app.MapGroup("/gate").AllowAnonymous().AddEndpointFilter(
            static (context, next) => context.HttpContext.RequestServices.GetRequiredService<HttpGateCredentials>().InvokeAsync(context, next));
        gates.MapGet("/peer/{name}/system", (string name) => PeerGate.System(name));
        gates.MapPost("/peer/{name}/instances", (string name, PeerGate gate, HttpContext context) => gate.ReceiveAsync(name, context));
        gates.MapPost("/dicom-web/{name}/studies", (string name, StowGate gate, HttpContext context) => gate.StoreAsync(name, null, context));
        gates.MapPost(
            "/dicom-web/{name}/studies/{study}", (string name, string study, StowGate gate, HttpContext context) => gate.StoreAsync(name, study, context));
        return app;
    }
}
