using OrthancGuard.Configuration;

namespace OrthancGuard.Policy.Consents;

internal enum ConsentReach
{
    All,

    /// <summary>Every destination whose contract is with this vendor.</summary>
    Vendor,

    /// <summary>Every destination whose contract is for this purpose.</summary>
    Purpose,
    Destination,
}

/// <summary>What a consent is about. Name is null for all.</summary>
internal sealed record ConsentScope(ConsentReach Reach, string? Name)
{
    public static ConsentScope All { get; } = new(ConsentReach.All, null);

    public static ConsentScope Of(string? destination) => destination is null ? All : new(ConsentReach.Destination, destination);

    public bool Covers(Destination destination) => Reach == ConsentReach.All || Same(Named(destination));

    /// <summary>The scope with the name as the configuration writes it; null when nothing there has that name.</summary>
    public ConsentScope? In(GuardConfiguration configuration) => Reach == ConsentReach.All
        ? All
        : configuration.Destinations.Select(Named).FirstOrDefault(Same) is { } known ? this with { Name = known } : null;

    /// <summary>For people: "all", "vendor X".</summary>
    public override string ToString() => Reach == ConsentReach.All ? "all" : $"{Reach.ToString().ToLowerInvariant()} {Name}";

    private bool Same(string? name) => string.Equals(name?.Trim(), Name?.Trim(), StringComparison.OrdinalIgnoreCase);

    private string? Named(Destination destination) => Reach switch
    {
        ConsentReach.Vendor => destination.Contract?.Vendor,
        ConsentReach.Purpose => destination.Contract?.Purpose,
        _ => destination.Name,
    };
}
