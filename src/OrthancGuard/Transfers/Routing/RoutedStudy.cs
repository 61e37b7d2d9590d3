using OrthancGuard.Orthanc;
using OrthancGuard.Transfers.Selection;

namespace OrthancGuard.Transfers.Routing;

/// <summary>What routes look at. Never printed.</summary>
/// <param name="Study">As Orthanc knows it.</param>
/// <param name="Instances">How many there are.</param>
/// <param name="At">The moment, where the guard's clock is.</param>
internal sealed record RoutedStudy(OrthancStudy Study, int Instances, DateTime At)
{
    /// <summary>Null when no route asks for what only images tell.</summary>
    public ProbedStudy? Probed { get; init; }

    /// <summary>Called AE titles and origins of its series, as Orthanc's metadata have them; null when no route asks.</summary>
    public IReadOnlyList<(string? CalledAet, string? Origin)>? Origins { get; init; }

    public override string ToString() => "(study)";
}
