using OrthancGuard.Policy;

namespace OrthancGuard.Web.Pages;

/// <summary>What the patients' page shows.</summary>
internal sealed record PatientsView
{
    /// <summary>Null until somebody is looked up.</summary>
    public PatientIdentity? Patient { get; init; }

    public IReadOnlyList<OptOut> Found { get; init; } = [];

    public OptOutReceipt? Receipt { get; init; }

    public IReadOnlyList<string> Destinations { get; init; } = [];

    public string? Problem { get; init; }

    public string? Done { get; init; }
}
