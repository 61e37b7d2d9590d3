using OrthancGuard.Configuration;
using OrthancGuard.Ledger;
using OrthancGuard.Orthanc;
using OrthancGuard.Policy;
using OrthancGuard.Storage;

namespace OrthancGuard.Transfers.Running;

/// <summary>What every step of a run needs.</summary>
internal sealed record RunContext(
    GuardStore Store,
    Vault Vault,
    ILedger Ledger,
    IOptOutRegistry OptOuts,
    IOrthancClient Orthanc,
    ConfigurationSource Configuration,
    MemoryBudget Memory,
    TransferFeed Feed,
    TimeProvider Time);
