namespace OrthancGuard.Dicom.Network.UpperLayer;

/// <summary>Makes the A-ASSOCIATE-AC that answers a request, and reads the one that answers ours.</summary>
internal static class Negotiation
{
    public static AssociatePdu Answer(AssociatePdu request, Dictionary<byte, AcceptedContext> accepted, uint maximumPduLength) => new()
    {
        CalledAE = request.CalledAE,
        CallingAE = request.CallingAE,
        Contexts = [.. request.Contexts.Select(c => accepted.TryGetValue(c.Id, out var a)
            ? new ContextItem(c.Id, ContextResult.Accepted, AbstractSyntax: null, [a.TransferSyntax])
            : new ContextItem(c.Id, ContextResult.AbstractSyntaxNotSupported, AbstractSyntax: null, [c.TransferSyntaxes[0]]))],
        User = new UserInformation
        {
            MaximumLength = maximumPduLength,
            ImplementationClassUid = DicomImplementation.ClassUid,
            ImplementationVersionName = DicomImplementation.VersionName,
            // One operation at a time, in both directions: said when asked (PS3.7 D.3.3.3).
            Asynchronous = request.User.Asynchronous is null ? null : new AsynchronousWindow(1, 1),
            Roles = [.. request.User.Roles.Select(r => new RoleSelection(r.SopClassUid, r.Scu, Scp: false))],
        },
    };

    public static AssociatePdu Request(DicomPeer peer, IReadOnlyList<ProposedContext> contexts, uint maximumPduLength) => new()
    {
        CalledAE = peer.CalledAE,
        CallingAE = peer.CallingAE,
        Contexts = [.. contexts.Select(c => new ContextItem(c.Id, ContextResult.Accepted, c.AbstractSyntax, c.TransferSyntaxes))],
        User = new UserInformation
        {
            MaximumLength = maximumPduLength,
            ImplementationClassUid = DicomImplementation.ClassUid,
            ImplementationVersionName = DicomImplementation.VersionName,
        },
    };

    /// <summary>The contexts that the peer accepted, each with the one transfer syntax that it chose out of ours.</summary>
    public static IReadOnlyList<AcceptedContext> Accepted(IReadOnlyList<ProposedContext> proposed, AssociatePdu answer)
    {
        var accepted = new List<AcceptedContext>(proposed.Count);
        foreach (var item in answer.Contexts)
        {
            if (item.Result != ContextResult.Accepted)
                continue;
            var context = proposed.FirstOrDefault(p => p.Id == item.Id)
                ?? throw DicomNetworkException.Violation(AbortReason.InvalidParameter, "The peer accepted a context that was not proposed.");
            if (item.TransferSyntaxes.Count != 1 || !context.TransferSyntaxes.Contains(item.TransferSyntaxes[0], StringComparer.Ordinal))
                throw DicomNetworkException.Violation(AbortReason.InvalidParameter, "The peer chose a transfer syntax that was not proposed.");
            accepted.Add(new AcceptedContext(item.Id, context.AbstractSyntax, item.TransferSyntaxes[0]));
        }

        return accepted;
    }
}
