using System.Buffers;
using System.Net.Mime;
using System.Text;
using Grpc.Core;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace OrthancGuard.Grpc.Json;

/// <summary>The text of a JSON request body: UTF-8, of the right content type, and not larger than the limit.</summary>
internal static class JsonBody
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>Null when there is no body at all, with or without a content type.</returns>
    /// <exception cref="JsonRequestException">Of another type, too large, or not UTF-8.</exception>
    public static async Task<string?> ReadAsync(HttpContext http, int? limit)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = null;
        if (http.Request.ContentLength > limit)
            throw TooLarge();
        var reader = http.Request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(http.RequestAborted);
            if (read.Buffer.Length > limit)
                throw TooLarge();
            if (!read.IsCompleted)
            {
                reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
                continue;
            }

            var text = read.Buffer.IsEmpty ? null : Decode(http.Request, read.Buffer);
            reader.AdvanceTo(read.Buffer.End);
            return text;
        }
    }

    private static string Decode(HttpRequest request, ReadOnlySequence<byte> bytes)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals(MediaTypeNames.Application.Json, StringComparison.OrdinalIgnoreCase)
            || (type.Charset.HasValue && !HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase)))
        {
            throw new JsonRequestException(
                StatusCode.InvalidArgument, StatusCodes.Status415UnsupportedMediaType, "The body must be application/json in UTF-8.");
        }

        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw new JsonRequestException(StatusCode.InvalidArgument, StatusCodes.Status400BadRequest, "The body is not UTF-8.");
        }
    }

    private static JsonRequestException TooLarge() =>
        new(StatusCode.ResourceExhausted, StatusCodes.Status413PayloadTooLarge, "The body is larger than the limit.");
}
