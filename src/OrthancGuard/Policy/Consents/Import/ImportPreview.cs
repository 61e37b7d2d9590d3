namespace OrthancGuard.Policy.Consents.Import;

/// <summary>What an import would write, or has written. Never holds a value of the file but in <see cref="Requests"/>.</summary>
internal sealed record ImportPreview
{
    /// <summary>SHA-256 of the file: what was looked at is what is confirmed.</summary>
    public required string Digest { get; init; }

    public required IReadOnlyList<ConsentRequest> Requests { get; init; }

    /// <summary>Lines that say what is on record already.</summary>
    public int AlreadyKnown { get; init; }

    public IReadOnlyList<ImportMistake> Mistakes { get; init; } = [];

    public bool IsWritten { get; init; }

    public override string ToString() => "(import)";
}

/// <summary>Line counts from 1, the header line included.</summary>
internal sealed record ImportMistake(int Line, string Text);
