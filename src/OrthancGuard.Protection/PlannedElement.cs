namespace OrthancGuard.Protection;

/// <summary>One line of a plan.</summary>
/// <param name="Path">Tags from the data set to the element, items numbered from 0: <c>(0040,0275)[0]/(0040,1001)</c>.</param>
/// <param name="Action">What would be done to it.</param>
/// <param name="Rule">Which rule says so.</param>
public readonly record struct PlannedElement(string Path, ElementAction Action, string Rule);
