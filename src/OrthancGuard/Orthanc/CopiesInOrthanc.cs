using Dapper;
using OrthancGuard.Delivery;
using OrthancGuard.Storage;

namespace OrthancGuard.Orthanc;

/// <summary>Which instances of Orthanc are protected copies on their way out: they are written down as long as they may be there.</summary>
internal sealed class CopiesInOrthanc(GuardStore store)
{
    public Task<bool> ContainsAsync(string instanceId, CancellationToken cancellationToken) =>
        store.ReadAsync(
            connection => connection.ExecuteScalar<bool>(
                "SELECT EXISTS (SELECT 1 FROM delivery_notes WHERE name = @Copies AND instr(value, @instanceId) > 0)",
                new { OrthancDeliveryNotes.Copies, instanceId }),
            cancellationToken);
}
