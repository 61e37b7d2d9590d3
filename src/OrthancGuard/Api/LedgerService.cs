using System.Globalization;
using Grpc.Core;
using OrthancGuard.Ledger;

namespace OrthancGuard.Api;

/// <summary>protos/orthancguard/v1/ledger.proto</summary>
internal sealed class LedgerService(ILedger ledger) : V1.Ledger.LedgerBase
{
    public override Task<V1.ListLedgerResponse> ListLedger(V1.ListLedgerRequest request, ServerCallContext context) =>
        Answers.FromStore(async () =>
        {
            var size = Answers.PageSize(request.PageSize);
            var after = request.PageToken.Length == 0 ? 0
                : long.TryParse(request.PageToken, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) ? sequence
                : throw Answers.Invalid("page_token is not one of ours.");
            var rows = await ledger.ListAsync(
                new(after, size, NullIfEmpty(request.TransferId), NullIfEmpty(request.Destination), NewestFirst: request.NewestFirst),
                context.CancellationToken);
            var response = new V1.ListLedgerResponse
            {
                NextPageToken = rows.Count == size ? rows[^1].Sequence.ToString(CultureInfo.InvariantCulture) : "",
            };
            response.Rows.AddRange(rows.Select(Messages.From));
            return response;
        });

    public override Task<V1.VerifyLedgerResponse> VerifyLedger(V1.VerifyLedgerRequest request, ServerCallContext context) =>
        Answers.FromStore(async () =>
        {
            var verification = await ledger.VerifyAsync(context.CancellationToken);
            return new V1.VerifyLedgerResponse
            {
                Whole = verification.Problem is null,
                Rows = verification.Rows,
                HeadHash = verification.HeadHash,
                FirstBadSequence = verification.FirstBadSequence ?? 0,
                Problem = verification.Problem ?? "",
            };
        });

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
