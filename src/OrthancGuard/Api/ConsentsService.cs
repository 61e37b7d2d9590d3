using System.Globalization;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using OrthancGuard.Configuration;
using OrthancGuard.Policy;
using OrthancGuard.Policy.Consents;
using OrthancGuard.Policy.Consents.Import;
using OrthancGuard.Policy.Recall;

namespace OrthancGuard.Api;

/// <summary>protos/orthancguard/v1/consents.proto</summary>
internal sealed class ConsentsService(
    IConsentRegistry registry, ConsentImport import, Recalls recalls, ConsentChecks checks, ConfigurationSource configuration, TimeProvider time)
    : V1.Consents.ConsentsBase
{
    public override Task<V1.AddConsentResponse> AddConsent(V1.AddConsentRequest request, ServerCallContext context) =>
        AnswerAsync(async () =>
        {
            // Once begun it is finished: a caller that hangs up must not leave a transfer running.
            var receipt = await registry.AddAsync(ConsentMessages.From(request, Callers.Name(context)), CancellationToken.None);
            var response = new V1.AddConsentResponse { Consent = Shown(receipt.Consent) };
            response.CancelledTransfers.AddRange(receipt.CancelledTransfers);
            response.Disclosed.AddRange(receipt.Disclosed.Select(ConsentMessages.From));
            response.StandingOptOuts.AddRange(receipt.StandingOptOuts.Select(Shown));
            return response;
        });

    public override Task<V1.Consent> WithdrawConsent(V1.WithdrawConsentRequest request, ServerCallContext context) =>
        AnswerAsync(async () => await registry.WithdrawAsync(request.Id, By(request.By, context), request.Why, CancellationToken.None) is { } consent
            ? Shown(consent)
            : throw Answers.NotFound("There is no such consent."));

    public override Task<V1.ListConsentsResponse> ListConsents(V1.ListConsentsRequest request, ServerCallContext context) =>
        AnswerAsync(async () =>
        {
            var size = Answers.PageSize(request.PageSize);
            var before = request.PageToken.Length == 0 ? (long?)null
                : long.TryParse(request.PageToken, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id
                : throw Answers.Invalid("page_token is not one of ours.");
            var patient = request.Patient is null ? null : ConsentMessages.Patient(request.Patient);
            var found = await registry.ListAsync(
                new(request.IncludeWithdrawn, patient, size, before, ConsentMessages.Kind(request.Kind)), context.CancellationToken);
            var response = new V1.ListConsentsResponse
            {
                NextPageToken = found.Count == size ? found[^1].Id.ToString(CultureInfo.InvariantCulture) : "",
            };
            response.Consents.AddRange(found.Select(Shown));
            return response;
        });

    public override Task<V1.CheckConsentResponse> CheckConsent(V1.CheckConsentRequest request, ServerCallContext context) =>
        AnswerAsync(async () =>
        {
            var patient = ConsentMessages.Patient(request.Patient);
            IReadOnlyList<Destination> destinations = request.Destination.Length == 0
                ? configuration.Current.Destinations
                : [configuration.Current.FindDestination(request.Destination) ?? throw Answers.NotFound("There is no such destination.")];
            var response = new V1.CheckConsentResponse();
            response.Destinations.AddRange((await checks.CheckAsync(patient, destinations, context.CancellationToken)).Select(From));
            return response;
        });

    public override Task<V1.ImportConsentsResponse> ImportConsents(V1.ImportConsentsRequest request, ServerCallContext context) =>
        AnswerAsync(async () =>
        {
            var by = By(request.By, context);
            var isConfirming = request.ConfirmDigest.Length > 0;
            var preview = isConfirming
                ? await import.ConfirmAsync(request.Csv, request.ConfirmDigest, by, context.CancellationToken)
                : await import.PreviewAsync(request.Csv, by, context.CancellationToken);
            if (isConfirming && !preview.IsWritten)
            {
                throw Answers.Precondition("Nothing was written: the file is not the one that was looked at, or a line has a mistake.");
            }

            var response = new V1.ImportConsentsResponse
            {
                Digest = preview.Digest,
                OptOuts = preview.Requests.Count(r => r.Kind == ConsentKind.OptOut),
                OptIns = preview.Requests.Count(r => r.Kind == ConsentKind.OptIn),
                AlreadyKnown = preview.AlreadyKnown,
                Written = preview.IsWritten,
            };
            response.Mistakes.AddRange(preview.Mistakes.Select(mistake => new V1.ImportMistake { Line = mistake.Line, Text = mistake.Text }));
            response.Lines.AddRange(preview.Lines.Select(From));
            return response;
        });

    public override Task<V1.LinkPatientsResponse> LinkPatients(V1.LinkPatientsRequest request, ServerCallContext context) =>
        AnswerAsync(async () =>
        {
            var receipt = await registry.LinkAsync(
                new(ConsentMessages.Patient(request.First), ConsentMessages.Patient(request.Second), By(request.By, context), request.Why),
                CancellationToken.None);
            var response = new V1.LinkPatientsResponse { Link = ConsentMessages.From(receipt.Link) };
            response.CancelledTransfers.AddRange(receipt.CancelledTransfers);
            return response;
        });

    public override Task<V1.PatientLink> UnlinkPatients(V1.WithdrawConsentRequest request, ServerCallContext context) =>
        AnswerAsync(async () => await registry.UnlinkAsync(request.Id, By(request.By, context), request.Why, context.CancellationToken) is { } link
            ? ConsentMessages.From(link)
            : throw Answers.NotFound("There is no such link."));

    public override Task<V1.ListPatientLinksResponse> ListPatientLinks(V1.ListPatientLinksRequest request, ServerCallContext context) =>
        AnswerAsync(async () =>
        {
            var patient = request.Patient is null ? null : ConsentMessages.Patient(request.Patient);
            var response = new V1.ListPatientLinksResponse();
            response.Links.AddRange((await registry.ListLinksAsync(patient, request.IncludeWithdrawn, context.CancellationToken)).Select(ConsentMessages.From));
            return response;
        });

    public override Task<V1.Recall> GetRecall(V1.GetRecallRequest request, ServerCallContext context) =>
        AnswerAsync(async () =>
        {
            var recall = await recalls.FindAsync(ConsentMessages.Patient(request.Patient), context.CancellationToken);
            var response = new V1.Recall();
            response.Disclosures.AddRange(recall.Entries.Select(From));
            response.Letters.AddRange(recall.Letters.Select(letter => new V1.RecallLetter { Vendor = letter.Vendor, Text = letter.Text, Html = letter.Html }));
            return response;
        });

    private static V1.DestinationConsent From(CheckedDestination found)
    {
        var message = new V1.DestinationConsent { Destination = found.Destination.Name, MayGo = found.MayGo, Basis = found.Basis ?? "" };
        message.Reasons.AddRange(found.Reasons.Select(ConsentMessages.From));
        return message;
    }

    private static V1.ImportedLine From(ImportLine line) => new()
    {
        Line = line.Number,
        AlreadyKnown = line.IsKnown,
        Kind = line.Request.Kind == ConsentKind.OptIn ? V1.ConsentKind.OptIn : V1.ConsentKind.OptOut,
        Reach = (V1.ConsentReach)((int)line.Request.Scope.Reach + 1),
        ScopeName = line.Request.Scope.Name ?? "",
    };

    private static V1.RecalledDisclosure From(RecallEntry entry) => new()
    {
        TransferId = entry.Disclosure.TransferId,
        Destination = entry.Disclosure.Destination,
        Vendor = entry.Vendor,
        Contract = entry.Contract,
        Pseudonym = entry.Disclosure.Pseudonym ?? "",
        FirstAt = Timestamp.FromDateTimeOffset(entry.Disclosure.FirstAt),
        LastAt = Timestamp.FromDateTimeOffset(entry.Disclosure.LastAt),
        Instances = entry.Disclosure.Instances,
        Unconfirmed = entry.Disclosure.Unconfirmed,
    };

    private V1.Consent Shown(Consent consent) => ConsentMessages.From(consent, time.GetUtcNow());

    private static string By(string asked, ServerCallContext context) => asked.Length > 0 ? asked : Callers.Name(context);

    // What the registry cannot take is the caller's mistake; its words are made for them.
    private static Task<T> AnswerAsync<T>(Func<Task<T>> call) => Answers.FromStore(async () =>
    {
        try
        {
            return await call();
        }
        catch (ConsentException e)
        {
            throw Answers.Invalid(e.Message);
        }
    });
}
