using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Gate;

/// <summary>
/// STOW-RS (PS3.18 10.5): <c>POST {base}/studies</c> and <c>{base}/studies/{uid}</c> with multipart/related of application/dicom.
/// Each part is read as far as the gate needs and let go, so that memory does not grow with the request.
/// </summary>
internal sealed class StowGate(IGateAdmission admission, HttpGateCallers callers)
{
    private const string Dicom = "application/dicom";
    private const int MostParts = 100_000;

    public async Task<IResult> StoreAsync(string name, string? studyUid, HttpContext context)
    {
        context.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = null;
        if (StowAnswerForm.Choose(context.Request.Headers.Accept) is not { } form)
        {
            return Results.StatusCode(StatusCodes.Status406NotAcceptable);
        }

        if (BoundaryOf(context.Request.ContentType) is not { } boundary)
        {
            return Results.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        }

        var outcomes = new List<StowOutcome>();
        try
        {
            // A part is as long as an instance is; only its headers are limited.
            var parts = new MultipartReader(boundary, context.Request.Body) { BodyLengthLimit = null };
            while (await parts.ReadNextSectionAsync(context.RequestAborted) is { } part)
            {
                if (outcomes.Count == MostParts)
                {
                    return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
                }

                outcomes.Add(await AdmitAsync(name, studyUid, part, context));
            }
        }
        catch (Exception e) when (e is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        }

        return outcomes.Count == 0 ? Results.StatusCode(StatusCodes.Status400BadRequest) : new StowAnswer(form, outcomes);
    }

    private async Task<StowOutcome> AdmitAsync(string name, string? studyUid, MultipartSection part, HttpContext context)
    {
        var facts = IsDicom(part.ContentType) ? await InstancePrefix.ReadFileAsync(part.Body, context.RequestAborted) : null;
        // The decision is written to disk while the pixels arrive.
        var deciding = DecideAsync(name, studyUid, facts, context);
        await part.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        return await deciding;
    }

    private async Task<StowOutcome> DecideAsync(string name, string? studyUid, InstanceFacts? facts, HttpContext context)
    {
        if (facts is not { SopClassUid.Length: > 0, SopInstanceUid.Length: > 0 })
        {
            return new StowOutcome(null, null, StowOutcome.CannotUnderstand);
        }

        if (studyUid is not null && !string.Equals(studyUid, facts.StudyInstanceUid, StringComparison.Ordinal))
        {
            return new StowOutcome(facts.SopClassUid, facts.SopInstanceUid, StowOutcome.ProcessingFailure);
        }

        var answer = await admission.AdmitAsync(callers.Describe(context, GateDoor.DicomWeb, name, facts), context.RequestAborted);
        return new StowOutcome(facts.SopClassUid, facts.SopInstanceUid, answer.DimseStatus);
    }

    public static string? BoundaryOf(string? contentType)
    {
        if (!MediaTypeHeaderValue.TryParse(contentType, out var type) || !type.MediaType.Equals("multipart/related", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        // The type of the parts may be left to the parts themselves.
        var root = type.Parameters.FirstOrDefault(p => p.Name.Equals("type", StringComparison.OrdinalIgnoreCase))?.Value;
        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary).ToString();
        return boundary.Length is > 0 and <= 200 && (root is null || HeaderUtilities.RemoveQuotes(root.Value).Equals(Dicom, StringComparison.OrdinalIgnoreCase))
            ? boundary
            : null;
    }

    public static bool IsDicom(string? contentType) =>
        contentType is null
        || (MediaTypeHeaderValue.TryParse(contentType, out var type) && type.MediaType.Equals(Dicom, StringComparison.OrdinalIgnoreCase));
}
