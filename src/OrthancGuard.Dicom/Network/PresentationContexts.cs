namespace OrthancGuard.Dicom.Network;

/// <summary>One presentation context of an A-ASSOCIATE-RQ: a SOP class in one or more transfer syntaxes (PS3.8 9.3.2.2).</summary>
public sealed record ProposedContext
{
    public ProposedContext(string abstractSyntax, params IReadOnlyList<string> transferSyntaxes)
    {
        AbstractSyntax = abstractSyntax;
        TransferSyntaxes = transferSyntaxes;
    }

    /// <summary>Odd, 1 to 255. Zero in what an SCU asks for: the association numbers its contexts itself.</summary>
    public byte Id { get; init; }

    public string AbstractSyntax { get; }

    public IReadOnlyList<string> TransferSyntaxes { get; }
}

/// <summary>A presentation context that both sides agreed on.</summary>
public sealed record AcceptedContext(byte Id, string AbstractSyntax, string TransferSyntax);
