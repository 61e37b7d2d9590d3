using System.Text;
using Google.Protobuf;
using Grpc.Core;
using Microsoft.AspNetCore.Http;
using RpcStatus = Google.Rpc.Status;

namespace OrthancGuard.Grpc.Json;

/// <summary>Errors as <c>google.rpc.Status</c> in JSON.</summary>
internal static class JsonErrors
{
    private static readonly JsonSettings Settings = JsonSettings.For([]);

    public static Task WriteAsync(HttpContext http, StatusCode code, string message, int? httpStatus = null) =>
        WriteAsync(http, new RpcStatus { Code = (int)code, Message = message }, Settings.Formatter, httpStatus);

    public static async Task WriteAsync(HttpContext http, RpcStatus status, JsonFormatter formatter, int? httpStatus = null)
    {
        if (http.Response.HasStarted)
            return;
        http.Response.StatusCode = httpStatus ?? JsonStatus.ToHttp((StatusCode)status.Code);
        http.Response.ContentType = "application/json";
        http.Response.Headers.CacheControl = "no-store";
        var body = Encoding.UTF8.GetBytes(Format(status, formatter));
        http.Response.ContentLength = body.Length;
        await http.Response.Body.WriteAsync(body, http.RequestAborted);
    }

    /// <summary>A detail whose type nobody registered cannot be written as JSON and is left out.</summary>
    public static string Format(RpcStatus status, JsonFormatter formatter)
    {
        try
        {
            return formatter.Format(status);
        }
        catch (InvalidOperationException)
        {
            return formatter.Format(new RpcStatus { Code = status.Code, Message = status.Message });
        }
    }
}
