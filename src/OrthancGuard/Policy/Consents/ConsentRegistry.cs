using Dapper;
using Microsoft.Data.Sqlite;
using OrthancGuard.Configuration;
using OrthancGuard.Ledger;
using OrthancGuard.Storage;
using OrthancGuard.Transfers;

namespace OrthancGuard.Policy.Consents;

/// <summary>The registry in the guard's database.</summary>
internal sealed class ConsentRegistry(
    GuardStore store, Vault vault, ILedger ledger, ConfigurationSource configuration, RunningTransfers running, TransferFeed feed) : IConsentRegistry
{
    private readonly ConsentQuestions questions = new(vault, configuration);
    private readonly ConsentWriting writing = new(vault, ledger, configuration);

    public async Task<ConsentReceipt> AddAsync(ConsentRequest request, CancellationToken cancellationToken)
    {
        var checkedRequest = ConsentWriting.Check(request, configuration.Current);
        var (id, stopped) = await store.WriteAsync(transaction => writing.Add(transaction, checkedRequest), cancellationToken);
        await StopAsync(stopped, cancellationToken);
        return await store.ReadAsync(connection => Receipt(connection, id, stopped), cancellationToken);
    }

    public async Task<IReadOnlyList<Consent>> AddAllAsync(IReadOnlyList<ConsentRequest> requests, CancellationToken cancellationToken)
    {
        var all = requests.Select(request => ConsentWriting.Check(request, configuration.Current)).ToList();
        var (ids, stopped) = await store.WriteAsync(
            transaction =>
            {
                var added = all.Select(request => writing.Add(transaction, request)).ToList();
                return (added.Select(a => a.Id).ToArray(), added.SelectMany(a => a.Stopped).Distinct(StringComparer.Ordinal).ToList());
            },
            cancellationToken);
        await StopAsync(stopped, cancellationToken);
        return await store.ReadAsync<IReadOnlyList<Consent>>(
            connection => [.. ids.Select(id => Find(connection, id)!)], cancellationToken);
    }

    public async Task<Consent?> WithdrawAsync(long id, string by, string? why, CancellationToken cancellationToken)
    {
        var (consent, stopped) = await store.WriteAsync(transaction => writing.Withdraw(transaction, id, by, why), cancellationToken);
        await StopAsync(stopped, cancellationToken);
        return consent;
    }

    public Task<Consent?> FindAsync(long id, CancellationToken cancellationToken) => store.ReadAsync(connection => Find(connection, id), cancellationToken);

    public Task<IReadOnlyList<Consent>> ListAsync(ConsentQuery query, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<Consent>>(
            connection =>
            {
                var asked = query.Patient is { } named ? PatientMatching.Normalize(named.Id, named.Issuer) : null;
                var patients = asked is null ? null : LinkedPatients.Of((sql, arguments) => connection.Query<LinkRecord>(sql, arguments), vault, [asked]);
                return
                [
                    .. connection.Query<ConsentRecord>(
                        $"""
                        SELECT {ConsentRecord.Columns} FROM consents
                        WHERE (@IncludeWithdrawn OR withdrawn_at IS NULL) AND (@everybody OR patient_index IN @indexes)
                          AND (@kind IS NULL OR kind = @kind) AND (@Before IS NULL OR id < @Before)
                        ORDER BY id DESC LIMIT @Limit
                        """,
                        new
                        {
                            query.IncludeWithdrawn,
                            everybody = patients is null,
                            indexes = questions.Indexes(patients ?? []),
                            kind = (int?)query.Kind,
                            query.Before,
                            query.Limit,
                        })
                        .Select(record => record.Open(vault))
                        .Where(consent => patients is null || ConsentQuestions.IsOf(consent, patients, PatientMatching.Same)),
                ];
            },
            cancellationToken);

    public async Task<LinkReceipt> LinkAsync(LinkRequest request, CancellationToken cancellationToken)
    {
        var (link, stopped) = await store.WriteAsync(
            transaction =>
            {
                var added = writing.Link(transaction, request);
                return (added, writing.StopOptedOut(transaction, questions, [added.First, added.Second], request.By));
            },
            cancellationToken);
        await StopAsync(stopped, cancellationToken);
        return new(link, stopped);
    }

    public Task<PatientLink?> UnlinkAsync(long id, string by, string? why, CancellationToken cancellationToken) =>
        store.WriteAsync(transaction => writing.Unlink(transaction, id, by, why), cancellationToken);

    public Task<IReadOnlyList<PatientLink>> ListLinksAsync(PatientIdentity? patient, bool includeWithdrawn, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<PatientLink>>(
            connection =>
            {
                var index = patient is null ? null : PatientMatching.Index(vault, patient);
                return
                [
                    .. connection.Query<LinkRecord>(
                        $"""
                        SELECT {LinkRecord.Columns} FROM patient_links
                        WHERE (@includeWithdrawn OR withdrawn_at IS NULL) AND (@index IS NULL OR first_index = @index OR second_index = @index)
                        ORDER BY id DESC
                        """,
                        new { includeWithdrawn, index }).Select(record => record.Open(vault)),
                ];
            },
            cancellationToken);

    public ConsentAnswer Ask(WriteTransaction transaction, Destination destination, ConsentQuestion question) =>
        questions.Answer(transaction, destination, question);

    private ConsentReceipt Receipt(SqliteConnection connection, long id, IReadOnlyList<string> stopped)
    {
        var consent = Find(connection, id)!;
        var patients = LinkedPatients.Of((sql, arguments) => connection.Query<LinkRecord>(sql, arguments), vault, [consent.Patient]);
        if (consent.Kind == ConsentKind.OptOut)
        {
            return new(consent, stopped, PatientTransfers.FindDisclosed(connection, vault, patients, Affected(consent.Scope)), []);
        }

        var standing = connection.Query<ConsentRecord>(
            $"SELECT {ConsentRecord.Columns} FROM consents WHERE patient_index IN @indexes AND withdrawn_at IS NULL AND kind = 0 ORDER BY id DESC",
            new { indexes = questions.Indexes(patients) })
            .Select(record => record.Open(vault)).Where(c => ConsentQuestions.IsOf(c, patients, PatientMatching.Same)).ToList();
        return new(consent, stopped, [], standing);
    }

    private Func<string, bool> Affected(ConsentScope scope) => ConsentWriting.Affected(scope, configuration.Current);

    private Consent? Find(SqliteConnection connection, long id) => connection.QueryFirstOrDefault<ConsentRecord>(
        $"SELECT {ConsentRecord.Columns} FROM consents WHERE id = @id", new { id })?.Open(vault);

    // The transfers are marked already; what is on the wire is cut off and what has arrived is counted after that.
    private async Task StopAsync(IReadOnlyList<string> stopped, CancellationToken cancellationToken)
    {
        await running.StopAsync(stopped, cancellationToken);
        foreach (var transfer in stopped)
        {
            feed.Publish(new(transfer));
        }
    }
}
