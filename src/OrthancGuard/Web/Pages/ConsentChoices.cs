using OrthancGuard.Configuration;
using OrthancGuard.Policy.Consents;

namespace OrthancGuard.Web.Pages;

/// <summary>What a consent may be about, as the configuration names it, for one list to choose from.</summary>
internal sealed record ConsentChoices(IReadOnlyList<ConsentChoices.Group> Groups)
{
    /// <summary>The field's value for everything.</summary>
    public const string Everything = "all";

    public static ConsentChoices In(GuardConfiguration configuration) => new(
    [
        Of(ConsentReach.Vendor, "A company", configuration.Destinations.Select(d => d.Contract?.Vendor)),
        Of(ConsentReach.Purpose, "A kind of task", configuration.Destinations.Select(d => d.Contract?.Purpose)),
        Of(ConsentReach.Destination, "A destination", configuration.Destinations.Select(d => d.Name)),
    ]);

    /// <returns>Null for what no choice has as its value.</returns>
    public static ConsentScope? Read(string value)
    {
        if (value is "" or Everything)
        {
            return ConsentScope.All;
        }

        var colon = value.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Enum.TryParse<ConsentReach>(value[..colon], ignoreCase: true, out var reach) && reach is > ConsentReach.All and <= ConsentReach.Destination
            ? new(reach, value[(colon + 1)..])
            : null;
    }

    /// <summary>For people: "any AI", "the company X".</summary>
    public static string Name(ConsentScope scope) => scope.Reach switch
    {
        ConsentReach.All => "any AI",
        ConsentReach.Vendor => $"the company {scope.Name}",
        ConsentReach.Purpose => $"the task: {scope.Name}",
        _ => scope.Name ?? "",
    };

    private static Group Of(ConsentReach reach, string name, IEnumerable<string?> names) => new(
        name,
        [
            .. names.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)
                .Select(each => new Choice($"{reach.ToString().ToLowerInvariant()}:{each}", each)),
        ]);

    internal sealed record Group(string Name, IReadOnlyList<Choice> Choices);

    internal sealed record Choice(string Value, string Name);
}
