namespace OrthancGuard.Protection.Defacing;

/// <summary>One thing that a fit must show before pixels are altered by it.</summary>
/// <param name="Id">Stable, for programs and for the list of rules.</param>
/// <param name="Reason">Why it holds, in plain words.</param>
/// <param name="Limit">From where on it holds, for the list of rules.</param>
/// <param name="Holds">True when the series may not be released by this fit; the second argument is true for CT.</param>
internal sealed record DefaceGate(string Id, string Reason, string Limit, Func<FitQuality, bool, bool> Holds);
