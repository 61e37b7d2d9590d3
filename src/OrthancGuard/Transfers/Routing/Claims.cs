using Dapper;
using OrthancGuard.Ledger;
using OrthancGuard.Orthanc;
using OrthancGuard.Storage;

namespace OrthancGuard.Transfers.Routing;

/// <summary>Keeps claimed sends until Orthanc has been asked what they are about, then queues them.</summary>
internal sealed class Claims(
    GuardStore store, IOrthancClient orthanc, Submission submission, ILedger ledger, RoutingSignal signal, QueueSignal queue, TimeProvider time, ILogger<Claims> log)
{
    private const int AtOnce = 200;
    private const int MostAttempts = 50;

    /// <summary>Durable when it returns.</summary>
    /// <exception cref="StoreUnavailableException">Not noted.</exception>
    public async Task NoteAsync(ClaimedSend claim, CancellationToken cancellationToken)
    {
        await store.WriteAsync(
            transaction =>
            {
                foreach (var resource in claim.Resources)
                {
                    transaction.Execute(
                        """
                        INSERT INTO claims (destination, resource, requested_by, at, retry_at) VALUES (@Destination, @resource, @RequestedBy, @now, @now)
                        """,
                        new { claim.Destination, resource, claim.RequestedBy, now = transaction.Now.ToUnixTimeMilliseconds() });
                }
            },
            cancellationToken);
        signal.Set();
    }

    /// <returns>True when there was something to do.</returns>
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        var due = await store.ReadAsync(
            connection => connection.Query<Claim>(
                """
                SELECT id AS Id, destination AS Destination, resource AS Resource, requested_by AS RequestedBy, attempts AS Attempts
                FROM claims WHERE retry_at <= @now ORDER BY id LIMIT @AtOnce
                """,
                new { now, AtOnce }).AsList(),
            cancellationToken);
        foreach (var claim in due)
        {
            await ResolveAsync(claim, cancellationToken);
        }

        return due.Count > 0;
    }

    private async Task ResolveAsync(Claim claim, CancellationToken cancellationToken)
    {
        try
        {
            var requests = await FindAsync(claim, cancellationToken);
            await store.WriteAsync(transaction => Submit(transaction, claim, requests), cancellationToken);
            queue.Set();
        }
        catch (OrthancException e)
        {
            var code = e.Error == OrthancError.NotFound ? "resource.not-found" : "orthanc.unavailable";
            await store.WriteAsync(transaction => PostponeOrGiveUp(transaction, claim, code), cancellationToken);
        }
    }

    private void Submit(WriteTransaction transaction, Claim claim, IReadOnlyList<TransferRequest> requests)
    {
        foreach (var request in requests)
        {
            var result = submission.Submit(transaction, request);
            if (result.Outcome == SubmitOutcome.Unavailable)
            {
                throw new StoreUnavailableException(result.Reason ?? "The queue is full.");
            }

            if (result.Outcome is SubmitOutcome.UnknownDestination or SubmitOutcome.Invalid)
            {
                GiveUp(transaction, claim, "destination.unknown");
                return;
            }
        }

        transaction.Execute("DELETE FROM claims WHERE id = @Id", new { claim.Id });
    }

    // A script that sends each instance as it comes makes many claims of one study: they form a burst.
    private async Task<IReadOnlyList<TransferRequest>> FindAsync(Claim claim, CancellationToken cancellationToken)
    {
        var request = new TransferRequest { DestinationName = claim.Destination, Origin = TransferOrigin.Hook, RequestedBy = claim.RequestedBy };
        var burst = "claims " + claim.Destination;
        if (await TryParentAsync(OrthancLevel.Instance, claim.Resource, cancellationToken) is { } ofInstance)
        {
            return [request with { StudyOrthancId = ofInstance, OrthancInstanceIds = [claim.Resource], Burst = burst }];
        }

        if (await TryParentAsync(OrthancLevel.Series, claim.Resource, cancellationToken) is { } ofSeries)
        {
            return [request with { StudyOrthancId = ofSeries, OrthancSeriesIds = [claim.Resource], Burst = burst }];
        }

        return await IsStudyAsync(claim.Resource, cancellationToken)
            ? [request with { StudyOrthancId = claim.Resource }]
            : [.. (await orthanc.GetStudiesOfAsync(OrthancLevel.Patient, claim.Resource, cancellationToken)).Select(study => request with { StudyOrthancId = study })];
    }

    private async Task<string?> TryParentAsync(OrthancLevel level, string id, CancellationToken cancellationToken)
    {
        try
        {
            return await orthanc.GetParentStudyAsync(level, id, cancellationToken);
        }
        catch (OrthancException e) when (e.Error == OrthancError.NotFound)
        {
            return null;
        }
    }

    private async Task<bool> IsStudyAsync(string id, CancellationToken cancellationToken)
    {
        try
        {
            await orthanc.GetStudyAsync(id, cancellationToken);
            return true;
        }
        catch (OrthancException e) when (e.Error == OrthancError.NotFound)
        {
            return false;
        }
    }

    private void PostponeOrGiveUp(WriteTransaction transaction, Claim claim, string code)
    {
        if (code == "resource.not-found" || claim.Attempts >= MostAttempts)
        {
            GiveUp(transaction, claim, code);
            return;
        }

        var wait = Running.RetryDelay.After(new(), claim.Attempts + 1);
        transaction.Execute(
            "UPDATE claims SET attempts = attempts + 1, retry_at = @at WHERE id = @Id",
            new { at = (transaction.Now + wait).ToUnixTimeMilliseconds(), claim.Id });
    }

    private void GiveUp(WriteTransaction transaction, Claim claim, string code)
    {
        TransferLog.ClaimGivenUp(log, claim.Destination, code);
        ledger.Append(transaction, new()
        {
            Kind = LedgerKind.Failed,
            Destination = claim.Destination,
            Actor = claim.RequestedBy ?? TransferEnd.Guard,
            Facts = new Dictionary<string, string>(StringComparer.Ordinal) { ["reasons"] = code, ["what"] = "claimed send" },
        });
        transaction.Execute("DELETE FROM claims WHERE id = @Id", new { claim.Id });
    }

    private sealed class Claim
    {
        public long Id { get; init; }

        public string Destination { get; init; } = "";

        public string Resource { get; init; } = "";

        public string? RequestedBy { get; init; }

        public int Attempts { get; init; }
    }
}
