using System.Collections.Frozen;
using static OrthancGuard.Api.Access.ApiCaller;

namespace OrthancGuard.Api.Access;

/// <summary>Who may call which method. A method that is not in the table may be called by nobody.</summary>
internal static class MethodRights
{
    private const ApiCaller Watching = ApiCaller.Api | Reviewer | Admin | Auditor;
    private const ApiCaller Everybody = Watching | FrontDesk | Service;
    private const ApiCaller Patients = ApiCaller.Api | FrontDesk | Service | Admin;

    /// <summary>Who may be told where a patient's images went.</summary>
    public const ApiCaller PatientAnswers = ApiCaller.Api | FrontDesk | Auditor;

    /// <summary>Who may be told numbers without patients.</summary>
    public const ApiCaller PublicAnswers = ApiCaller.Api | FrontDesk | Admin | Auditor;

    public static FrozenDictionary<string, ApiCaller> Table { get; } = new Dictionary<string, ApiCaller>(StringComparer.Ordinal)
    {
        ["/orthancguard.v1.Routing/NotifyStableStudy"] = ApiCaller.Api | Hook,
        ["/orthancguard.v1.Routing/ClaimSend"] = ApiCaller.Api | Hook,
        ["/orthancguard.v1.Routing/ListEntries"] = ApiCaller.Api | Hook,
        ["/orthancguard.v1.Routing/ExplainRoute"] = ApiCaller.Api | Reviewer | Admin,
        ["/orthancguard.v1.Routing/FindStudies"] = ApiCaller.Api | Reviewer | Admin,
        ["/orthancguard.v1.DryRuns/StartDryRun"] = ApiCaller.Api | Reviewer | Admin,
        ["/orthancguard.v1.DryRuns/GetDryRun"] = ApiCaller.Api | Reviewer | Admin,
        ["/orthancguard.v1.DryRuns/ListDryRuns"] = ApiCaller.Api | Reviewer | Admin,
        ["/orthancguard.v1.DryRuns/CancelDryRun"] = ApiCaller.Api | Reviewer | Admin,
        ["/orthancguard.v1.Transfers/SubmitTransfer"] = ApiCaller.Api | Hook | Service | Admin,
        ["/orthancguard.v1.Transfers/ListTransfers"] = Watching,
        ["/orthancguard.v1.Transfers/GetTransfer"] = Watching | Service,
        ["/orthancguard.v1.Transfers/WatchTransfer"] = Watching | Service,
        ["/orthancguard.v1.Transfers/CancelTransfer"] = ApiCaller.Api | Reviewer | Admin,
        ["/orthancguard.v1.Transfers/RetryTransfer"] = ApiCaller.Api | Reviewer | Admin,
        ["/orthancguard.v1.Transfers/GetFacePicture"] = Watching,
        ["/orthancguard.v1.Transfers/GetOriginalFacePicture"] = ApiCaller.Api | Reviewer | Auditor,
        ["/orthancguard.v1.Transfers/ListDestinations"] = Everybody,
        ["/orthancguard.v1.OptOuts/AddOptOut"] = Patients,
        ["/orthancguard.v1.OptOuts/WithdrawOptOut"] = Patients,
        ["/orthancguard.v1.OptOuts/ListOptOuts"] = ApiCaller.Api | FrontDesk | Admin | Auditor,
        ["/orthancguard.v1.OptOuts/CheckOptOut"] = Everybody,
        ["/orthancguard.v1.Consents/AddConsent"] = Patients,
        ["/orthancguard.v1.Consents/WithdrawConsent"] = Patients,
        ["/orthancguard.v1.Consents/ListConsents"] = ApiCaller.Api | FrontDesk | Admin | Auditor,
        ["/orthancguard.v1.Consents/CheckConsent"] = Everybody,
        ["/orthancguard.v1.Consents/ImportConsents"] = ApiCaller.Api | Admin | Service,
        ["/orthancguard.v1.Consents/LinkPatients"] = Patients,
        ["/orthancguard.v1.Consents/UnlinkPatients"] = Patients,
        ["/orthancguard.v1.Consents/ListPatientLinks"] = ApiCaller.Api | FrontDesk | Admin | Auditor,
        ["/orthancguard.v1.Consents/GetRecall"] = ApiCaller.Api | FrontDesk | Admin | Auditor,
        ["/orthancguard.v1.ConfigurationFile/GetConfigurationStatus"] = ApiCaller.Api | Admin | Auditor,
        ["/orthancguard.v1.ConfigurationFile/ReloadConfiguration"] = ApiCaller.Api | Admin,
        ["/orthancguard.v1.ConfigurationFile/CheckConfiguration"] = ApiCaller.Api | Admin,
        ["/orthancguard.v1.Accounts/AddAccount"] = ApiCaller.Api | Admin,
        ["/orthancguard.v1.Accounts/ListAccounts"] = ApiCaller.Api | Admin,
        ["/orthancguard.v1.Accounts/ChangeAccount"] = ApiCaller.Api | Admin,
        ["/orthancguard.v1.Tokens/CreateToken"] = ApiCaller.Api | Admin,
        ["/orthancguard.v1.Tokens/ListTokens"] = ApiCaller.Api | Admin | Auditor,
        ["/orthancguard.v1.Tokens/RevokeToken"] = ApiCaller.Api | Admin,
        ["/orthancguard.v1.Reviews/ListReviews"] = Watching,
        ["/orthancguard.v1.Reviews/GetReview"] = Watching,
        ["/orthancguard.v1.Reviews/ReleaseReview"] = ApiCaller.Api | Reviewer,
        ["/orthancguard.v1.Reviews/ApproveReview"] = ApiCaller.Api | Reviewer,
        ["/orthancguard.v1.Reviews/RejectReview"] = ApiCaller.Api | Reviewer,
        ["/orthancguard.v1.Results/ListResults"] = Watching,
        ["/orthancguard.v1.Results/GetResult"] = Watching,
        ["/orthancguard.v1.Results/ReleaseResult"] = ApiCaller.Api | Reviewer,
        ["/orthancguard.v1.Results/RejectResult"] = ApiCaller.Api | Reviewer,
        ["/orthancguard.v1.Results/RetryResult"] = ApiCaller.Api | Reviewer | Admin,
        ["/orthancguard.v1.Reports/GetPatientReport"] = PatientAnswers,
        ["/orthancguard.v1.Reports/GetPublicReport"] = PublicAnswers,
        ["/orthancguard.v1.Ledger/ListLedger"] = ApiCaller.Api | Admin | Auditor,
        ["/orthancguard.v1.Ledger/VerifyLedger"] = ApiCaller.Api | Admin | Auditor,
        ["/orthancguard.v1.Ledger/GetLedgerKey"] = ApiCaller.Api | Admin | Auditor,
        ["/orthancguard.v1.Ledger/ExportLedger"] = ApiCaller.Api | Auditor,
        ["/orthancguard.v1.Doctor/GetDiagnosis"] = ApiCaller.Api | Admin | Auditor,
        ["/orthancguard.v1.Doctor/Examine"] = ApiCaller.Api | Admin,
        ["/orthancguard.v1.Bypasses/ListBypasses"] = Watching,
        ["/orthancguard.v1.Bypasses/AcknowledgeBypass"] = ApiCaller.Api | Admin,
        ["/grpc.reflection.v1.ServerReflection/ServerReflectionInfo"] = ApiCaller.Api,
        ["/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo"] = ApiCaller.Api,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool MayCall(string method, ApiCaller caller) => Table.TryGetValue(method, out var callers) && (callers & caller) != None;
}
