using OrthancGuard.Configuration;

namespace OrthancGuard.Policy;

/// <summary>What a contract says of the contents of images. No I/O.</summary>
internal static class ContentRules
{
    private static readonly ContentFinding Modality = new("contract.modality", "The contract does not allow this modality.", false);
    private static readonly ContentFinding NoModality = new("contract.modality-missing", "The image does not tell its modality, which the contract limits.", true);
    private static readonly ContentFinding BodyPart = new("contract.body-part", "The contract does not allow this body part.", false);
    private static readonly ContentFinding NoBodyPart = new("contract.body-part-missing", "The image does not tell the body part, which the contract limits.", true);
    private static readonly ContentFinding SopClass = new("contract.sop-class", "The contract does not allow this kind of object.", false);
    private static readonly DecisionReason Procedure = new("contract.procedure", "The contract does not allow this procedure.");
    private static readonly DecisionReason NoProcedure = new("contract.procedure-missing", "The study does not tell its procedure, which the contract limits.");

    /// <summary>Null when the image is within the contract.</summary>
    public static ContentFinding? Examine(DestinationContract? contract, ImageContents image)
    {
        if (contract?.Modalities is { } modalities && !modalities.Contains(image.Modality, StringComparer.OrdinalIgnoreCase))
        {
            return image.Modality is null ? NoModality : Modality;
        }

        if (contract?.SopClasses is { } classes && !classes.Contains(image.SopClass, StringComparer.Ordinal))
        {
            return SopClass;
        }

        if (contract?.BodyParts is { } parts && !image.BodyParts.Any(part => parts.Contains(part, StringComparer.OrdinalIgnoreCase)))
        {
            return image.BodyParts.Count == 0 ? NoBodyPart : BodyPart;
        }

        return null;
    }

    /// <summary>Null when the procedure is within the contract; a doubt when the study tells none.</summary>
    public static (DecisionReason Reason, bool IsDoubt)? Examine(DestinationContract? contract, IReadOnlyList<string> procedures)
    {
        if (contract?.Procedures is not { } allowed || procedures.Any(text => allowed.Any(pattern => Wildcard.Matches(pattern, text))))
        {
            return null;
        }

        return procedures.Count == 0 ? (NoProcedure with { Basis = ContractRules.Basis(contract) }, true) : (Procedure with { Basis = ContractRules.Basis(contract) }, false);
    }

    /// <summary>Does the contract limit anything that only an image can tell?</summary>
    public static bool LooksAtImages(DestinationContract? contract) =>
        contract is not null && (contract.Modalities ?? contract.BodyParts ?? contract.SopClasses ?? contract.Procedures) is not null;
}

/// <summary>Why an image stays behind. A doubt is for a person when nothing else is left of the study.</summary>
internal sealed record ContentFinding(string Code, string Text, bool IsDoubt);
