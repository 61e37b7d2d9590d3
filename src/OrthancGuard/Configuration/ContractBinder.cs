namespace OrthancGuard.Configuration;

/// <summary>The section Contract of a destination.</summary>
internal static class ContractBinder
{
    public static DestinationContract Read(ConfigurationSection section)
    {
        var contract = new DestinationContract
        {
            Vendor = section.RequiredText("Vendor"),
            Reference = section.RequiredText("Reference"),
            Purpose = section.RequiredText("Purpose"),
            ValidFrom = section.RequiredDate("ValidFrom"),
            ValidUntil = section.RequiredDate("ValidUntil"),
            Modalities = section.Texts("Modalities"),
            BodyParts = section.Texts("BodyParts"),
            SopClasses = section.Texts("SopClasses"),
            Procedures = section.Texts("Procedures"),
            RetentionDays = section.OptionalNumber("RetentionDays", 0, 36500),
            Draft = section.Flag("Draft", false),
            TrainingAllowed = section.Flag("TrainingAllowed", false),
            MonthlyVolume = section.OptionalNumber("MonthlyVolume", 0, 10_000_000),
            Approvals = section.Sections("Approvals", ReadApproval, mayBeEmpty: true) ?? [],
        };
        if (contract.ValidUntil < contract.ValidFrom && contract.ValidUntil != default && contract.ValidFrom != default)
        {
            section.Mistake("ValidUntil", "is before ValidFrom.");
        }

        foreach (var uid in (contract.SopClasses ?? []).Where(uid => !IsUid(uid)))
        {
            section.Mistake("SopClasses", $"must hold SOP Class UIDs, as in 1.2.840.10008.5.1.4.1.1.2; {Shorten(uid)} is none.");
        }

        return contract;
    }

    private static ContractApproval ReadApproval(ConfigurationSection section) =>
        new(section.RequiredText("By"), section.RequiredDate("At"), section.RequiredText("For"))
        {
            Permits = section.Choice("Permits", ApprovalPermits.Nothing),
            Reference = section.Text("Reference"),
        };

    private static bool IsUid(string text) => text.Length is > 0 and <= 64 && text.Contains('.', StringComparison.Ordinal) && text.All(c => char.IsAsciiDigit(c) || c == '.');

    private static string Shorten(string text) => text.Length <= 64 ? text : text[..64] + "…";
}
