using Dapper;
using OrthancGuard.Orthanc;
using OrthancGuard.Storage;

namespace OrthancGuard.Returns;

/// <summary>A result in the clinic's own Orthanc, under the pseudonym.</summary>
/// <param name="InstanceId">Orthanc's id.</param>
/// <param name="Index">Keyed digest of its bytes.</param>
internal sealed record ReturnCopy(string InstanceId, string Index);

/// <summary>
/// Results that a vendor sent into the clinic's own Orthanc. Each lies there under the pseudonym until the turned-back one is stored and
/// read back; only then it is removed. One that is held or rejected stays where it is, and so does one that was replaced meanwhile.
/// </summary>
internal sealed class ReturnedCopies(GuardStore store, Vault vault, ILogger<ReturnedCopies> log)
{
    public ReturnCopy Of(string instanceId, ReadOnlySpan<byte> bytes) => new(instanceId, vault.Index("result-copy", ResultDigest.Of(bytes)));

    public Task<bool> IsTakenAsync(ReturnCopy copy, CancellationToken cancellationToken) => store.ReadAsync(
        connection => connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM results WHERE copy_id = @InstanceId AND copy_index = @Index)", copy), cancellationToken);

    /// <summary>Removes the copies of what is home. May be repeated after a crash.</summary>
    public async Task RemoveAsync(IOrthancClient clinic, CancellationToken cancellationToken)
    {
        // By the index of the few that have a copy, not by that of the state: nearly all are stored.
        var home = await store.ReadAsync(
            connection => connection.Query<ReturnRecord>(
                $"SELECT {ReturnRecord.Columns} FROM results WHERE copy_id IS NOT NULL AND +state = @stored", new { stored = (int)ReturnState.Stored }).AsList(),
            cancellationToken);
        foreach (var record in home)
        {
            if (await RemoveAsync(clinic, record, cancellationToken))
            {
                ReturnLog.CopyRemoved(log, record.Id, record.Destination);
            }

            await store.WriteAsync(
                transaction => transaction.Execute(
                    "UPDATE results SET copy_id = NULL, copy_index = NULL WHERE id = @Id AND copy_id = @CopyId AND copy_index = @CopyIndex", new { record.Id, record.CopyId, record.CopyIndex }),
                cancellationToken);
        }
    }

    private async Task<bool> RemoveAsync(IOrthancClient clinic, ReturnRecord record, CancellationToken cancellationToken)
    {
        try
        {
            // What came in its place is a result of its own, and what the clinic has deleted since leaves nothing but this copy.
            var isTheSame = Of(record.CopyId!, await clinic.GetInstanceFileAsync(record.CopyId!, cancellationToken)).Index == record.CopyIndex;
            return isTheSame && record.OrthancId is { } home && (await clinic.GetMetadataAsync(OrthancLevel.Instance, home, cancellationToken)).Count > 0
                && await clinic.DeleteAsync(OrthancLevel.Instance, record.CopyId!, cancellationToken);
        }
        catch (OrthancException e) when (e.Error == OrthancError.NotFound)
        {
            return false;
        }
    }
}
