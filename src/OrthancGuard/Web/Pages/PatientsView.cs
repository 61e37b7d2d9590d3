using OrthancGuard.Policy;
using OrthancGuard.Policy.Consents;

namespace OrthancGuard.Web.Pages;

/// <summary>What the patients' page shows.</summary>
internal sealed record PatientsView
{
    /// <summary>Null until somebody is looked up.</summary>
    public PatientIdentity? Patient { get; init; }

    /// <summary>Those withdrawn as well, newest first; of patients linked to this one too.</summary>
    public IReadOnlyList<Consent> Consents { get; init; } = [];

    /// <summary>Those withdrawn as well.</summary>
    public IReadOnlyList<PatientLink> Links { get; init; } = [];

    /// <summary>May the patient's images go there now?</summary>
    public IReadOnlyList<CheckedDestination> Destinations { get; init; } = [];

    public ConsentReceipt? Receipt { get; init; }

    public ConsentChoices Choices { get; init; } = new([]);

    public DateTimeOffset Now { get; init; }

    public string? Problem { get; init; }

    public string? Done { get; init; }

    public override string ToString() => "(view)";
}
