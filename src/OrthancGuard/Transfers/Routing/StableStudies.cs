using System.Globalization;
using Dapper;
using OrthancGuard.Storage;

namespace OrthancGuard.Transfers.Routing;

/// <summary>The notices in the guard's database.</summary>
internal sealed class StableStudies(GuardStore store, RoutingSignal signal) : IStableStudies
{
    private const string ChangesRead = "orthanc.changes-read";

    public async Task NoticeAsync(IReadOnlyList<string> studyIds, CancellationToken cancellationToken)
    {
        await store.WriteAsync(
            transaction =>
            {
                foreach (var studyId in studyIds)
                {
                    transaction.Execute(
                        """
                        INSERT INTO stable_studies (study_id, noticed_at, retry_at) VALUES (@studyId, @now, @now)
                        ON CONFLICT (study_id) DO UPDATE SET noticed_at = excluded.noticed_at, retry_at = excluded.retry_at, attempts = 0
                        """,
                        new { studyId, now = transaction.Now.ToUnixTimeMilliseconds() });
                }
            },
            cancellationToken);
        signal.Set();
    }

    public Task SetChangesReadAsync(long last, CancellationToken cancellationToken) =>
        store.WriteAsync(
            transaction => transaction.Execute(
                "INSERT INTO settings (name, value) VALUES (@ChangesRead, @last) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                new { ChangesRead, last = last.ToString(CultureInfo.InvariantCulture) }),
            cancellationToken);

    public Task<long?> GetChangesReadAsync(CancellationToken cancellationToken) =>
        store.ReadAsync(
            connection => connection.ExecuteScalar<string?>("SELECT value FROM settings WHERE name = @ChangesRead", new { ChangesRead }) is { } text
                ? long.Parse(text, CultureInfo.InvariantCulture)
                : (long?)null,
            cancellationToken);
}
