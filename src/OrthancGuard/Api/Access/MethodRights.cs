using System.Collections.Frozen;

namespace OrthancGuard.Api.Access;

/// <summary>Who may call which method. A method that is not in the table may be called by nobody.</summary>
internal static class MethodRights
{
    private static readonly ApiCaller[] Api = [ApiCaller.Api];
    private static readonly ApiCaller[] ApiAndHook = [ApiCaller.Api, ApiCaller.Hook];

    public static FrozenDictionary<string, ApiCaller[]> Table { get; } = new Dictionary<string, ApiCaller[]>(StringComparer.Ordinal)
    {
        ["/orthancguard.v1.Routing/NotifyStableStudy"] = ApiAndHook,
        ["/orthancguard.v1.Routing/ClaimSend"] = ApiAndHook,
        ["/orthancguard.v1.Routing/ListEntries"] = ApiAndHook,
        ["/orthancguard.v1.Transfers/SubmitTransfer"] = ApiAndHook,
        ["/orthancguard.v1.Transfers/ListTransfers"] = Api,
        ["/orthancguard.v1.Transfers/GetTransfer"] = Api,
        ["/orthancguard.v1.Transfers/WatchTransfer"] = Api,
        ["/orthancguard.v1.Transfers/CancelTransfer"] = Api,
        ["/orthancguard.v1.Transfers/RetryTransfer"] = Api,
        ["/orthancguard.v1.Transfers/ListDestinations"] = Api,
        ["/orthancguard.v1.OptOuts/AddOptOut"] = Api,
        ["/orthancguard.v1.OptOuts/WithdrawOptOut"] = Api,
        ["/orthancguard.v1.OptOuts/ListOptOuts"] = Api,
        ["/orthancguard.v1.OptOuts/CheckOptOut"] = Api,
        ["/orthancguard.v1.Accounts/AddAccount"] = Api,
        ["/orthancguard.v1.Accounts/ListAccounts"] = Api,
        ["/orthancguard.v1.Accounts/ChangeAccount"] = Api,
        ["/orthancguard.v1.Ledger/ListLedger"] = Api,
        ["/orthancguard.v1.Ledger/VerifyLedger"] = Api,
        ["/orthancguard.v1.Ledger/GetLedgerKey"] = Api,
        ["/orthancguard.v1.Ledger/ExportLedger"] = Api,
        ["/grpc.reflection.v1.ServerReflection/ServerReflectionInfo"] = Api,
        ["/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo"] = Api,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool MayCall(string method, ApiCaller caller) => Table.TryGetValue(method, out var callers) && callers.Contains(caller);
}
