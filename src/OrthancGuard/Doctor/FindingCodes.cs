using static OrthancGuard.Doctor.FindingSeverity;

namespace OrthancGuard.Doctor;

/// <summary>Everything that the doctor can find; docs/doctor.md has a line for each.</summary>
internal static class FindingCodes
{
    public static readonly FindingCode Unreachable = new("orthanc.unreachable", Critical);
    public static readonly FindingCode Version = new("orthanc.version", Critical);
    public static readonly FindingCode Clock = new("orthanc.clock", Warning);
    public static readonly FindingCode Nagle = new("orthanc.nagle", Warning);
    public static readonly FindingCode AnyoneAsks = new("orthanc.always-allow", Critical);
    public static readonly FindingCode InDatabase = new("orthanc.entries-in-database", Warning);
    public static readonly FindingCode Overrides = new("orthanc.overrides", Warning);
    public static readonly FindingCode DiscardingFilter = new("orthanc.discarding-filter", Critical);

    public static readonly FindingCode VendorAddress = new("entry.vendor-address", Critical);
    public static readonly FindingCode VendorTitle = new("entry.vendor-aet", Warning);
    public static readonly FindingCode SharedTitle = new("entry.shared-aet", Critical);
    public static readonly FindingCode Rights = new("entry.rights", Critical);
    public static readonly FindingCode DeliveryByMove = new("entry.delivery-by-move", Critical);
    public static readonly FindingCode Missing = new("entry.missing", Warning);
    public static readonly FindingCode Elsewhere = new("entry.elsewhere", Critical);

    public static readonly FindingCode ExecuteLua = new("rest.execute-lua", Critical);
    public static readonly FindingCode WriteFiles = new("rest.write-files", Critical);
    public static readonly FindingCode Anonymous = new("rest.anonymous", Critical);
    public static readonly FindingCode StandardPassword = new("rest.standard-password", Critical);
    public static readonly FindingCode Users = new("rest.users", Warning);
    public static readonly FindingCode UnlockedEntries = new("rest.entries", Warning);

    public static readonly FindingCode HookMissing = new("hook.missing", Critical);
    public static readonly FindingCode HookVersion = new("hook.version", Warning);
    public static readonly FindingCode HookOrder = new("hook.order", Critical);
    public static readonly FindingCode HookReplaced = new("hook.replaced", Critical);
    public static readonly FindingCode HookUser = new("hook.user", Critical);
    public static readonly FindingCode HookEntry = new("hook.entry", Critical);

    public static readonly FindingCode ScriptPlugin = new("plugin.scripts", Warning);
    public static readonly FindingCode TransfersPlugin = new("plugin.transfers", Warning);
    public static readonly FindingCode UnknownPlugin = new("plugin.unknown", Warning);

    public static readonly FindingCode Configuration = new("guard.configuration", Warning);
    public static readonly FindingCode GateSilent = new("guard.gate", Critical);
    public static readonly FindingCode KeyUnsafe = new("guard.key", Critical);
    public static readonly FindingCode KeyWithoutBackup = new("guard.key-backup", Warning);
    public static readonly FindingCode Disk = new("guard.disk", Warning);
    public static readonly FindingCode Decoders = new("guard.decoders", Warning);
    public static readonly FindingCode TextReader = new("guard.text-reader", Warning);
    public static readonly FindingCode Contract = new("guard.contract", Warning);
    public static readonly FindingCode Certificate = new("guard.certificate", Warning);

    public static readonly FindingCode ResultsSilent = new("results.port", Critical);
    public static readonly FindingCode OutboxSilent = new("results.outbox", Critical);
    public static readonly FindingCode ResultsWithoutDoor = new("results.no-door", Warning);
    public static readonly FindingCode VendorToken = new("results.token", Warning);
    public static readonly FindingCode UnderPseudonym = new("results.under-pseudonym", Warning);

    public static IReadOnlyList<FindingCode> All { get; } =
    [
        Unreachable, Version, Clock, Nagle, AnyoneAsks, InDatabase, Overrides, DiscardingFilter,
        VendorAddress, VendorTitle, SharedTitle, Rights, DeliveryByMove, Missing, Elsewhere,
        ExecuteLua, WriteFiles, Anonymous, StandardPassword, Users, UnlockedEntries,
        HookMissing, HookVersion, HookOrder, HookReplaced, HookUser, HookEntry,
        ScriptPlugin, TransfersPlugin, UnknownPlugin,
        Configuration, GateSilent, KeyUnsafe, KeyWithoutBackup, Disk, Decoders, TextReader, Contract, Certificate,
        ResultsSilent, OutboxSilent, ResultsWithoutDoor, VendorToken, UnderPseudonym,
    ];
}
