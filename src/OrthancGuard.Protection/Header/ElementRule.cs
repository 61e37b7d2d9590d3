using OrthancGuard.Protection.Data;

namespace OrthancGuard.Protection.Header;

/// <summary>A decision of the plan and where it comes from.</summary>
/// <param name="Action">What is done.</param>
/// <param name="Rule">Short and stable, for counting: <c>E.1-1 X/Z/D</c>.</param>
/// <param name="Why">In words: what the object requires, or which option decided.</param>
/// <param name="Option">The option that decided; none for the Basic Profile.</param>
internal sealed record ElementRule(HeaderAction Action, string Rule, string Why, ProfileOptions Option = ProfileOptions.None)
{
    /// <summary>Of a rule that cleans: what is done when nothing may stay.</summary>
    public ElementRule? Otherwise { get; init; }
}

/// <summary>The rules of one tag: in the data set itself, in items, and in items of sequences that require it otherwise.</summary>
internal sealed class TagRules(ElementRule top, ElementRule nested, IReadOnlyDictionary<uint, ElementRule>? bySequence)
{
    public ElementRule Top { get; } = top;

    public ElementRule Nested { get; } = nested;

    /// <param name="sequence">Tag of the sequence that the item stands in; 0 for the data set itself.</param>
    public ElementRule In(uint sequence) =>
        sequence == 0 ? Top : bySequence is not null && bySequence.TryGetValue(sequence, out var rule) ? rule : Nested;
}
