using OrthancGuard.Configuration;
using OrthancGuard.Protection;

namespace OrthancGuard.Policy;

/// <summary>What a contract says no to, apart from the contents of the images. No I/O.</summary>
internal static class ContractRules
{
    public static readonly DecisionReason Missing = new("contract.missing", "There is no contract with this vendor.");
    public static readonly DecisionReason Draft = new("contract.draft", "The contract with the vendor has not been filled in.");
    public static readonly DecisionReason NotYet = new("contract.not-yet-valid", "The contract with the vendor has not begun.");
    public static readonly DecisionReason Expired = new("contract.expired", "The contract with the vendor has ended.");
    public static readonly DecisionReason Volume = new("contract.volume", "The studies that the contract allows in a month have been sent.");

    public static readonly DecisionReason NoFaces = new(
        "contract.faces-not-approved", "Faces would stay in the images, and no approval of that is in force.");

    /// <summary>Null when faces are removed, or may stay on that day.</summary>
    /// <param name="made">How the images are, or will be, protected.</param>
    /// <param name="destination">As it is configured now.</param>
    /// <param name="today">The day of the clinic.</param>
    public static DecisionReason? Faces(DefaceMode made, Destination? destination, DateOnly today) =>
        made == DefaceMode.Required || (destination is { Profile.Deface: DefaceMode.NotAllowed, FaceApproval: { } approval } && approval.At <= today) ? null : NoFaces;

    /// <summary>Null when the contract is in force on that day.</summary>
    public static DecisionReason? Period(DestinationContract? contract, DateOnly today)
    {
        if (contract is null)
        {
            return Missing;
        }

        var reason = contract.Draft ? Draft : today < contract.ValidFrom ? NotYet : today > contract.ValidUntil ? Expired : null;
        return reason is null ? null : reason with { Basis = Basis(contract) };
    }

    /// <param name="contract">The contract.</param>
    /// <param name="others">Other studies that have gone to the destination this month.</param>
    public static DecisionReason? Used(DestinationContract? contract, int others) =>
        contract?.MonthlyVolume is { } most && others >= most ? Volume with { Basis = Basis(contract) } : null;

    /// <summary>What the ledger says a disclosure or refusal rests on.</summary>
    public static string Basis(DestinationContract contract) => $"contract {contract.Reference}";
}
