using System.Globalization;
using Dapper;
using OrthancGuard.Ledger;
using OrthancGuard.Storage;
using OrthancGuard.Transfers;

namespace OrthancGuard.Policy;

/// <summary>The registry in the guard's database.</summary>
internal sealed class OptOutRegistry(
    GuardStore store, Vault vault, ILedger ledger, RunningTransfers running, TransferFeed feed) : IOptOutRegistry
{
    private const string InForce =
        $"""
        SELECT {OptOutRecord.Columns} FROM opt_outs
        WHERE patient_index IN @indexes AND withdrawn_at IS NULL
          AND (@destination IS NULL OR destination IS NULL OR LOWER(destination) = LOWER(@destination))
        ORDER BY id DESC
        """;

    public async Task<OptOutReceipt> AddAsync(OptOutRequest request, CancellationToken cancellationToken)
    {
        var patient = PatientMatching.Normalize(request.Patient.Id, request.Patient.Issuer)
            ?? throw new ArgumentException("An opt-out names a patient.", nameof(request));
        var (id, stopped) = await store.WriteAsync(transaction => Add(transaction, request, patient), cancellationToken);

        // The transfers are marked already; what is on the wire is cut off and what has arrived is counted after that.
        await running.StopAsync(stopped, cancellationToken);
        foreach (var transfer in stopped)
        {
            feed.Publish(new(transfer));
        }

        return await store.ReadAsync(
            connection =>
            {
                var record = connection.QuerySingle<OptOutRecord>($"SELECT {OptOutRecord.Columns} FROM opt_outs WHERE id = @id", new { id });
                return new OptOutReceipt(
                    record.Open(vault), stopped, PatientTransfers.FindDisclosed(connection, vault, patient, request.Destination));
            },
            cancellationToken);
    }

    public Task<OptOut?> WithdrawAsync(long id, string by, string? why, CancellationToken cancellationToken) =>
        store.WriteAsync(
            transaction =>
            {
                var changed = transaction.Execute(
                    """
                    UPDATE opt_outs SET withdrawn_at = @now, withdrawn_by = @by, withdrawn_why_sealed = @whySealed
                    WHERE id = @id AND withdrawn_at IS NULL
                    """,
                    new { id, by, now = transaction.Now.ToUnixTimeMilliseconds(), whySealed = OptOutRecord.SealWhy(vault, why) });
                var optOut = transaction.QueryFirstOrDefault<OptOutRecord>(
                    $"SELECT {OptOutRecord.Columns} FROM opt_outs WHERE id = @id", new { id })?.Open(vault);
                if (changed > 0 && optOut is not null)
                {
                    Record(transaction, LedgerKind.OptOutWithdrawn, optOut.Id, optOut.Patient, optOut.Destination, by);
                }

                return optOut;
            },
            cancellationToken);

    public Task<IReadOnlyList<OptOut>> ListAsync(OptOutQuery query, CancellationToken cancellationToken)
    {
        var patient = query.Patient is { } asked ? PatientMatching.Normalize(asked.Id, asked.Issuer) : null;
        var index = patient is null ? null : PatientMatching.Index(vault, patient);
        return store.ReadAsync<IReadOnlyList<OptOut>>(
            connection => connection.Query<OptOutRecord>(
                $"""
                SELECT {OptOutRecord.Columns} FROM opt_outs
                WHERE (@IncludeWithdrawn OR withdrawn_at IS NULL) AND (@index IS NULL OR patient_index = @index) AND (@Before IS NULL OR id < @Before)
                ORDER BY id DESC LIMIT @Limit
                """,
                new { query.IncludeWithdrawn, index, query.Before, query.Limit })
                .Select(record => record.Open(vault))
                .Where(optOut => patient is null || PatientMatching.Same(optOut.Patient, patient))
                .ToList(),
            cancellationToken);
    }

    public Task<IReadOnlyList<OptOut>> CheckAsync(
        IReadOnlyList<PatientIdentity> patients, string? destination, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<OptOut>>(
            connection => Matching(
                connection.Query<OptOutRecord>(InForce, new { indexes = Indexes(patients), destination }), patients).ToList(),
            cancellationToken);

    public bool IsOptedOut(WriteTransaction transaction, IReadOnlyList<PatientIdentity> patients, string destination) =>
        patients.Any(patient => IsKnown(transaction, patient))
        && Matching(transaction.Query<OptOutRecord>(InForce, new { indexes = Indexes(patients), destination }), patients).Any();

    // Nearly every instance is of a patient without any opt-out.
    private bool IsKnown(WriteTransaction transaction, PatientIdentity patient) =>
        transaction.ScalarPrepared(
            "SELECT 1 FROM opt_outs WHERE patient_index = $index AND withdrawn_at IS NULL LIMIT 1", ("$index", PatientMatching.Index(vault, patient))) is not null;

    private (long Id, IReadOnlyList<string> Stopped) Add(WriteTransaction transaction, OptOutRequest request, PatientIdentity patient)
    {
        var id = transaction.ExecuteScalar<long>(
            """
            INSERT INTO opt_outs (patient_index, patient_sealed, destination, at, recorded_by, why_sealed)
            VALUES (@index, @patientSealed, @Destination, @now, @By, @whySealed) RETURNING id
            """,
            new
            {
                index = PatientMatching.Index(vault, patient),
                patientSealed = PatientMatching.Seal(vault, patient),
                request.Destination,
                now = transaction.Now.ToUnixTimeMilliseconds(),
                request.By,
                whySealed = OptOutRecord.SealWhy(vault, request.Why),
            });
        Record(transaction, LedgerKind.OptOutAdded, id, patient, request.Destination, request.By);
        return (id, PatientTransfers.StopAll(transaction, vault, ledger, patient, request.Destination, request.By));
    }

    private void Record(WriteTransaction transaction, LedgerKind kind, long id, PatientIdentity patient, string? destination, string by) =>
        ledger.Append(transaction, new()
        {
            Kind = kind,
            Destination = destination,
            PatientIndex = PatientMatching.Index(vault, patient),
            Actor = by,
            Facts = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["opt-out"] = id.ToString(CultureInfo.InvariantCulture),
                ["scope"] = destination is null ? "all" : "destination",
            },
        });

    private string[] Indexes(IReadOnlyList<PatientIdentity> patients) => [.. patients.Select(patient => PatientMatching.Index(vault, patient))];

    private IEnumerable<OptOut> Matching(IEnumerable<OptOutRecord> records, IReadOnlyList<PatientIdentity> patients) =>
        records.Select(record => record.Open(vault)).Where(optOut => patients.Any(patient => PatientMatching.Same(optOut.Patient, patient)));
}
