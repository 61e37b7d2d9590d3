namespace OrthancGuard.Policy.Consents.Import;

/// <summary>What an import would write, or has written. Never holds a value of the file but in <see cref="Lines"/>.</summary>
internal sealed record ImportPreview
{
    /// <summary>SHA-256 of the file: what was looked at is what is confirmed.</summary>
    public required string Digest { get; init; }

    /// <summary>Those without a mistake, in the order of the file.</summary>
    public required IReadOnlyList<ImportLine> Lines { get; init; }

    /// <summary>What is new.</summary>
    public IReadOnlyList<ConsentRequest> Requests => [.. Lines.Where(line => !line.IsKnown).Select(line => line.Request)];

    /// <summary>Lines that say what is on record already.</summary>
    public int AlreadyKnown => Lines.Count(line => line.IsKnown);

    public IReadOnlyList<ImportMistake> Mistakes { get; init; } = [];

    public bool IsWritten { get; init; }

    public override string ToString() => "(import)";
}

/// <summary>Line counts from 1, the header line included.</summary>
internal sealed record ImportMistake(int Line, string Text);

/// <summary>One line and what it would write; nothing where that is known.</summary>
internal sealed record ImportLine(int Number, ConsentRequest Request, bool IsKnown)
{
    public override string ToString() => $"(line {Number})";
}
