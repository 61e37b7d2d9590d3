namespace OrthancGuard.Policy;

internal static partial class PolicyLog
{
    [LoggerMessage(1300, LogLevel.Warning, "The contract for {Destination} ends in {Days} days")]
    public static partial void ContractEnds(ILogger log, string destination, int days);

    [LoggerMessage(1301, LogLevel.Warning, "The contract for {Destination} is not in force: nothing is sent there")]
    public static partial void ContractNotInForce(ILogger log, string destination);
}
