using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Connections.Features;

namespace OrthancGuard.Gate;

/// <summary>Who is at an HTTP gate: one connection is one burst, which ends when the connection does.</summary>
internal sealed class HttpGateCallers(IGateAdmission admission)
{
    private readonly ConcurrentDictionary<string, bool> open = new(StringComparer.Ordinal);

    /// <summary>Bursts are remembered on disk: those of an earlier run must not meet those of this one.</summary>
    private readonly string run = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));

    public GateInstance Describe(HttpContext context, GateDoor door, string target, InstanceFacts facts) => new()
    {
        Door = door,
        Target = target,
        Burst = BurstOf(context),
        RemoteAddress = context.Connection.RemoteIpAddress ?? IPAddress.None,
        User = context.User.Identity?.Name,
        SopClassUid = facts.SopClassUid ?? "",
        SopInstanceUid = facts.SopInstanceUid ?? "",
        StudyInstanceUid = facts.StudyInstanceUid,
        Patients = facts.Patients,
    };

    private string BurstOf(HttpContext context)
    {
        var burst = string.Create(CultureInfo.InvariantCulture, $"http-{run}-{context.Connection.Id}");
        if (context.Features.Get<IConnectionLifetimeFeature>() is { } connection && open.TryAdd(burst, true))
        {
            connection.ConnectionClosed.Register(() => _ = CloseAsync(burst));
        }

        return burst;
    }

    private async Task CloseAsync(string burst)
    {
        open.TryRemove(burst, out _);
        await admission.CloseBurstAsync(burst, CancellationToken.None);
    }
}
