using System.Globalization;
using Grpc.Core;
using OrthancGuard.Configuration;
using OrthancGuard.Policy;

namespace OrthancGuard.Api;

/// <summary>protos/orthancguard/v1/optouts.proto</summary>
internal sealed class OptOutsService(IOptOutRegistry registry, ConfigurationSource configuration) : V1.OptOuts.OptOutsBase
{
    public override Task<V1.AddOptOutResponse> AddOptOut(V1.AddOptOutRequest request, ServerCallContext context) =>
        Answers.FromStore(async () =>
        {
            // Once begun it is finished: a caller that hangs up must not leave a transfer running.
            var receipt = await registry.AddAsync(
                new()
                {
                    Patient = Patient(request.Patient),
                    Destination = Scope(request.Destination),
                    By = request.By.Length > 0 ? request.By : Callers.Name(context),
                    Why = request.Why,
                },
                CancellationToken.None);
            var response = new V1.AddOptOutResponse { OptOut = Messages.From(receipt.OptOut) };
            response.CancelledTransfers.AddRange(receipt.CancelledTransfers);
            response.Disclosed.AddRange(receipt.Disclosed.Select(ConsentMessages.From));
            return response;
        });

    public override Task<V1.OptOut> WithdrawOptOut(V1.WithdrawOptOutRequest request, ServerCallContext context) =>
        Answers.FromStore(async () =>
        {
            var by = request.By.Length > 0 ? request.By : Callers.Name(context);
            return await registry.WithdrawAsync(request.Id, by, request.Why, context.CancellationToken) is { } optOut
                ? Messages.From(optOut)
                : throw Answers.NotFound("There is no such opt-out.");
        });

    public override Task<V1.ListOptOutsResponse> ListOptOuts(V1.ListOptOutsRequest request, ServerCallContext context) =>
        Answers.FromStore(async () =>
        {
            var size = Answers.PageSize(request.PageSize);
            var before = request.PageToken.Length == 0 ? (long?)null
                : long.TryParse(request.PageToken, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id
                : throw Answers.Invalid("page_token is not one of ours.");
            var patient = request.Patient is null ? null : Patient(request.Patient);
            var found = await registry.ListAsync(new(request.IncludeWithdrawn, patient, size, before), context.CancellationToken);
            var response = new V1.ListOptOutsResponse
            {
                NextPageToken = found.Count == size ? found[^1].Id.ToString(CultureInfo.InvariantCulture) : "",
            };
            response.OptOuts.AddRange(found.Select(Messages.From));
            return response;
        });

    public override Task<V1.CheckOptOutResponse> CheckOptOut(V1.CheckOptOutRequest request, ServerCallContext context) =>
        Answers.FromStore(async () =>
        {
            var found = await registry.CheckAsync([Patient(request.Patient)], Scope(request.Destination), context.CancellationToken);
            var response = new V1.CheckOptOutResponse { OptedOut = found.Count > 0 };
            response.OptOuts.AddRange(found.Select(Messages.From));
            return response;
        });

    private static PatientIdentity Patient(V1.Patient? patient) =>
        PatientMatching.Normalize(patient?.Id, patient?.Issuer) ?? throw Answers.Invalid("patient.id is missing.");

    private string? Scope(string destination) => destination.Length == 0
        ? null
        : configuration.Current.FindDestination(destination)?.Name ?? throw Answers.NotFound("There is no such destination.");
}
