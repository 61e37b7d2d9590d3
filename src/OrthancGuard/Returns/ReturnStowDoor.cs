using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using OrthancGuard.Configuration;
using OrthancGuard.Gate;
using OrthancGuard.Storage;

namespace OrthancGuard.Returns;

/// <summary>
/// STOW-RS of results (PS3.18 10.5): the token says whose they are. Each part is on disk before the next is read; the answer names every
/// object and says nothing of what the guard knows of it.
/// </summary>
internal sealed class ReturnStowDoor(ConfigurationSource configuration, ReturnIntake intake, ILogger<ReturnStowDoor> log)
{
    private const int MostParts = 10_000;

    public async Task<IResult> StoreAsync(string? studyUid, string? destinationName, HttpContext context)
    {
        context.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = null;
        if (StowAnswerForm.Choose(context.Request.Headers.Accept) is not { } form)
        {
            return TypedResults.StatusCode(StatusCodes.Status406NotAcceptable);
        }

        if (StowGate.BoundaryOf(context.Request.ContentType) is not { } boundary)
        {
            return TypedResults.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        }

        if (destinationName is null || configuration.Current.FindDestination(destinationName) is not { Results: not null } destination)
        {
            return TypedResults.StatusCode(StatusCodes.Status403Forbidden);
        }

        var sender = new ReturnSender(destination, ReturnDoor.DicomWeb, context.User.Identity?.Name ?? "token");
        var outcomes = new List<StowOutcome>();
        try
        {
            var parts = new MultipartReader(boundary, context.Request.Body) { BodyLengthLimit = null };
            while (await parts.ReadNextSectionAsync(context.RequestAborted) is { } part)
            {
                if (outcomes.Count == MostParts)
                {
                    return TypedResults.StatusCode(StatusCodes.Status413PayloadTooLarge);
                }

                outcomes.Add(await TakeAsync(sender, studyUid, part, context.RequestAborted));
            }
        }
        catch (Exception e) when (e is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            return TypedResults.StatusCode(StatusCodes.Status400BadRequest);
        }
        catch (StoreUnavailableException e)
        {
            ReturnLog.Unavailable(log, destination.Name, e.GetType().Name);
            return TypedResults.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }

        return outcomes.Count == 0 ? TypedResults.StatusCode(StatusCodes.Status400BadRequest) : new StowAnswer(form, outcomes);
    }

    private async Task<StowOutcome> TakeAsync(ReturnSender sender, string? studyUid, MultipartSection part, CancellationToken cancellationToken)
    {
        // Read with the beginning once more in front of it, so that nothing is held in memory.
        var beginning = new BeginningStream(part.Body);
        var facts = StowGate.IsDicom(part.ContentType) ? await InstancePrefix.ReadFileAsync(beginning, cancellationToken) : null;
        if (facts is not { SopClassUid.Length: > 0, SopInstanceUid.Length: > 0 })
        {
            await part.Body.CopyToAsync(Stream.Null, cancellationToken);
            return new(null, null, StowOutcome.CannotUnderstand);
        }

        if (studyUid is not null && !string.Equals(studyUid, facts.StudyInstanceUid, StringComparison.Ordinal))
        {
            await part.Body.CopyToAsync(Stream.Null, cancellationToken);
            return new(facts.SopClassUid, facts.SopInstanceUid, StowOutcome.DataSetDoesNotMatch);
        }

        var receipt = await intake.ReceiveAsync(sender, default, beginning.Again(), cancellationToken);
        if (receipt != ReturnReceipt.Accepted)
        {
            await part.Body.CopyToAsync(Stream.Null, cancellationToken);
        }

        return new(facts.SopClassUid, facts.SopInstanceUid, receipt == ReturnReceipt.Accepted ? (ushort)0 : StowOutcome.OutOfResources);
    }
}
