namespace OrthancGuard.Policy.Recall;

/// <summary>What went where before a patient said no. Never printed.</summary>
internal sealed record RecallList(IReadOnlyList<RecallEntry> Entries, IReadOnlyList<RecallLetter> Letters);

/// <summary>What one transfer brought to a vendor.</summary>
internal sealed record RecallEntry
{
    public required PriorDisclosure Disclosure { get; init; }

    /// <summary>As the contract had it when it went.</summary>
    public required string Vendor { get; init; }

    public required string Contract { get; init; }
}

/// <summary>A letter to one vendor, ready to send. It names the patient by the vendor's pseudonyms only.</summary>
internal sealed record RecallLetter(string Vendor, string Text, string Html);
