using System.IO.Compression;
using Microsoft.AspNetCore.Http.Features;

namespace OrthancGuard.Gate;

/// <summary>
/// What an Orthanc peer answers, as far as Orthanc asks one: <c>POST {base}/instances</c> with one DICOM file, and
/// <c>GET {base}/system</c>. A refusal is 403 or 503 with Orthanc's own error object, and fails the sender's job.
/// </summary>
internal sealed class PeerGate(IGateAdmission admission, HttpGateCallers callers)
{
    public static IResult System(string name) => Results.Json(
        new PeerSystem { Name = "OrthancGuard", Version = typeof(PeerGate).Assembly.GetName().Version!.ToString(3), DicomAet = name }, HttpGateJson.Default.PeerSystem);

    public async Task<IResult> ReceiveAsync(string name, HttpContext context)
    {
        // The body is read and let go: its size is no matter.
        context.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = null;
        if (Decoded(context.Request) is not { } body)
        {
            return Error(StatusCodes.Status415UnsupportedMediaType, "Content-Encoding is none that the gate can undo.");
        }

        await using (body)
        {
            return await ReceiveAsync(name, context, body);
        }
    }

    private async Task<IResult> ReceiveAsync(string name, HttpContext context, Stream body)
    {
        var facts = await InstancePrefix.ReadFileAsync(body, context.RequestAborted);
        if (facts is null)
        {
            await body.CopyToAsync(Stream.Null, context.RequestAborted);
            return Error(StatusCodes.Status400BadRequest, "The body is no DICOM file.");
        }

        // The decision is written to disk while the pixels arrive.
        var deciding = admission.AdmitAsync(callers.Describe(context, GateDoor.Peer, name, facts), context.RequestAborted).AsTask();
        await body.CopyToAsync(Stream.Null, context.RequestAborted);
        var answer = await deciding;
        switch (answer.Verdict)
        {
            case GateVerdict.Accepted:
                return Results.Json(new PeerUpload { Status = "Success" }, HttpGateJson.Default.PeerUpload);
            case GateVerdict.NotAuthorized:
                return Error(StatusCodes.Status403Forbidden, answer.Reason);
            default:
                context.Response.Headers.RetryAfter = "10";
                return Error(StatusCodes.Status503ServiceUnavailable, answer.Reason);
        }
    }

    // Orthanc compresses when its job was asked to.
    private static Stream? Decoded(HttpRequest request) => request.Headers.ContentEncoding.ToString() switch
    {
        "" or "identity" => request.Body,
        "gzip" => new GZipStream(request.Body, CompressionMode.Decompress),
        "deflate" => new ZLibStream(request.Body, CompressionMode.Decompress),
        _ => null,
    };

    private static IResult Error(int status, string? reason) =>
        Results.Json(new PeerError { HttpStatus = status, Message = reason ?? "" }, HttpGateJson.Default.PeerError, statusCode: status);
}
