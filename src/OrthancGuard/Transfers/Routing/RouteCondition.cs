namespace OrthancGuard.Transfers.Routing;

/// <summary>One condition of a route and how it came out, in plain words.</summary>
/// <param name="Name">Member of the route in guard.json.</param>
/// <param name="IsMet">It holds.</param>
/// <param name="Text">What was asked for and, where it is no free text, what was found.</param>
internal sealed record RouteCondition(string Name, bool IsMet, string Text);
