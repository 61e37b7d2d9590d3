using System.Globalization;
using Google.Protobuf;
using Grpc.Core;
using OrthancGuard.Ledger;

namespace OrthancGuard.Api;

/// <summary>protos/orthancguard/v1/ledger.proto</summary>
internal sealed class LedgerService(ILedger ledger, LedgerExport export, LedgerSigner signer) : V1.Ledger.LedgerBase
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
            using var trusted = Trusted(request.PublicKeyPem);
            var verification = await ledger.VerifyAsync(trusted, context.CancellationToken);
            return new V1.VerifyLedgerResponse
            {
                Whole = verification.Problem is null,
                Rows = verification.Rows,
                HeadHash = verification.HeadHash,
                FirstBadSequence = verification.FirstBadSequence ?? 0,
                Problem = verification.Problem ?? "",
                Checkpoints = verification.Checkpoints,
                SignedUpTo = verification.SignedUpTo,
            };
        });

    public override Task<V1.LedgerKey> GetLedgerKey(V1.GetLedgerKeyRequest request, ServerCallContext context) =>
        Task.FromResult(new V1.LedgerKey { KeyId = signer.KeyId, PublicKeyPem = signer.PublicKeyPem });

    public override Task ExportLedger(
        V1.ExportLedgerRequest request, IServerStreamWriter<V1.LedgerExportPiece> responseStream, ServerCallContext context) =>
        Answers.FromStore(() => export.WriteAsync(
            Callers.Name(context),
            lines => responseStream.WriteAsync(new() { Lines = UnsafeByteOperations.UnsafeWrap(lines) }, context.CancellationToken),
            context.CancellationToken));

    private static TrustedKeys? Trusted(string pem)
    {
        try
        {
            return pem.Length == 0 ? null : TrustedKeys.FromPem(pem);
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            throw Answers.Invalid("public_key_pem holds no ECDSA P-256 public key.");
        }
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
