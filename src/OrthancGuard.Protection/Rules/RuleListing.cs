namespace OrthancGuard.Protection.Rules;

/// <summary>A rule as it lists itself.</summary>
/// <param name="Group">What kind of rule: <c>Table E.1-1</c>, <c>attributes that are not listed</c>, …</param>
/// <param name="Id">Stable within its group: a tag, a code, a name.</param>
/// <param name="Clause">Where the standard, or the design of this program, asks for it.</param>
/// <param name="Subject">What it is about, in words.</param>
/// <param name="Does">What it does under the profile.</param>
/// <param name="Before">An invented example.</param>
/// <param name="After">What the engine made of it; for a rule that holds or looks, what it says.</param>
public sealed record RuleListing(string Group, string Id, string Clause, string Subject, string Does, string Before, string After);
