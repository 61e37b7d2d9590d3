using OrthancGuard.Configuration;
using OrthancGuard.Ledger;
using OrthancGuard.Orthanc;
using OrthancGuard.Policy.Consents;
using OrthancGuard.Storage;

namespace OrthancGuard.Transfers.Running;

/// <summary>What every step of a run needs.</summary>
internal sealed record RunContext(
    GuardStore Store,
    Vault Vault,
    ILedger Ledger,
    IConsentRegistry Consents,
    IOrthancClient Orthanc,
    ConfigurationSource Configuration,
    MemoryBudget Memory,
    TransferFeed Feed,
    TimeProvider Time);
