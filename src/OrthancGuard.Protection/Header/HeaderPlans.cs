using System.Collections.Concurrent;
using OrthancGuard.Protection.Data;

namespace OrthancGuard.Protection.Header;

/// <summary>The compiled plans of one profile, each made when its SOP class is first met.</summary>
internal sealed class HeaderPlans(ProtectionProfile profile)
{
    private const string NoDefinition = "";
    private static readonly ConcurrentDictionary<ProtectionProfile, HeaderPlans> ByProfile = new();

    private readonly ConcurrentDictionary<string, HeaderPlan> _plans = new(StringComparer.Ordinal);

    /// <summary>The plans of an equal profile, shared: a plan depends on nothing else.</summary>
    public static HeaderPlans For(ProtectionProfile profile) => ByProfile.GetOrAdd(profile, static key => new HeaderPlans(key));

    /// <summary>The plan of a SOP class. Classes without a known definition share one: names in files cannot make the cache grow.</summary>
    public HeaderPlan this[string sopClassUid] => _plans.GetOrAdd(
        RequirementTable.Find(sopClassUid) is null ? NoDefinition : sopClassUid,
        static (uid, self) => HeaderPlanCompiler.Compile(uid, self),
        profile);
}
