using Microsoft.AspNetCore.Components;

namespace OrthancGuard.Web.Pages;

/// <summary>
/// A page or a part of one. Parameters of a component are public, what the guard is made of is not: so each takes one object
/// and says itself what it must be.
/// </summary>
public abstract class Shown : ComponentBase
{
    [Parameter]
    public object? Model { get; set; }

    [CascadingParameter]
    public HttpContext Http { get; set; } = null!;

    private protected T Get<T>() => (T)Model!;

    /// <summary>Whether the person looking may do this: <c>METHOD path</c>.</summary>
    private protected bool May(string page) => WebRights.MayUse(page, WebAccess.Roles(Http.User));
}
