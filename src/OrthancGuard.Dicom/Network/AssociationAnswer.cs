namespace OrthancGuard.Dicom.Network;

/// <summary>Accept with some of the proposed contexts (none is allowed), or reject.</summary>
public sealed class AssociationAnswer
{
    private AssociationAnswer(AssociationRejection? rejection, IReadOnlyList<AcceptedContext> contexts)
    {
        Rejection = rejection;
        Contexts = contexts;
    }

    public AssociationRejection? Rejection { get; }

    public IReadOnlyList<AcceptedContext> Contexts { get; }

    public static AssociationAnswer Reject(AssociationRejection rejection) => new(rejection, []);

    /// <summary>Accepts each context for which <paramref name="choose"/> names one of the proposed transfer syntaxes.</summary>
    /// <exception cref="ArgumentException">A transfer syntax was chosen that was not proposed.</exception>
    public static AssociationAnswer Accept(AssociationRequest request, Func<ProposedContext, string?> choose)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(choose);
        var accepted = new List<AcceptedContext>(request.Contexts.Count);
        foreach (var context in request.Contexts)
        {
            var syntax = choose(context);
            if (syntax is null)
                continue;
            if (!context.TransferSyntaxes.Contains(syntax, StringComparer.Ordinal))
                throw new ArgumentException("The chosen transfer syntax was not proposed.", nameof(choose));
            accepted.Add(new AcceptedContext(context.Id, context.AbstractSyntax, syntax));
        }

        return new AssociationAnswer(rejection: null, accepted);
    }
}
