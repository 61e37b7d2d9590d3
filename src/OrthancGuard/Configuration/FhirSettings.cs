namespace OrthancGuard.Configuration;

/// <summary>What identifiers of a portal or RIS mean here.</summary>
internal sealed record FhirSettings
{
    /// <summary>Each system of identifiers that is accepted, and the Issuer of Patient ID (0010,0021) it stands for.</summary>
    public IReadOnlyList<IdentifierSystem> Systems { get; init; } = [];

    public IdentifierSystem? Find(string system) => Systems.FirstOrDefault(s => string.Equals(s.System, system, StringComparison.Ordinal));

    /// <summary>The system that an issuer is written as; null where none is named.</summary>
    public string? SystemOf(string? issuer) =>
        Systems.FirstOrDefault(s => string.Equals(s.Issuer ?? "", issuer ?? "", StringComparison.OrdinalIgnoreCase))?.System;
}

/// <param name="System">URI of the system, as FHIR identifiers have it.</param>
/// <param name="Issuer">Issuer of Patient ID; null for ids that carry none.</param>
internal sealed record IdentifierSystem(string System, string? Issuer);
