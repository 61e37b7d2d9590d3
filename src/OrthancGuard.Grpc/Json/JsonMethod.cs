using Google.Protobuf;
using Grpc.Core;
using Microsoft.AspNetCore.Http;
using OrthancGuard.Grpc.Calls;
using RpcStatus = Google.Rpc.Status;

namespace OrthancGuard.Grpc.Json;

/// <summary>Runs one call that came as JSON: request message, service, JSON answer, or <c>google.rpc.Status</c>.</summary>
internal sealed class JsonMethod(ServiceMethod method, HttpBinding binding, JsonRequestReader reader, JsonSettings settings, CallServices services)
{
    public async Task HandleAsync(HttpContext http)
    {
        using var call = new JsonServerCallContext(http, method.Description, services);
        RpcStatus status;
        int? httpStatus = null;
        try
        {
            var request = await reader.ReadAsync(http);
            http.Response.Headers.CacheControl = "no-store";
            await method.HandleJsonAsync(request, call, Format);
            if (call.Status.StatusCode == StatusCode.OK)
                return;
            status = new RpcStatus { Code = (int)call.Status.StatusCode, Message = call.Status.Detail };
        }
        catch (JsonRequestException refused)
        {
            status = new RpcStatus { Code = (int)refused.Code, Message = refused.Message };
            httpStatus = refused.HttpStatus;
        }
        catch (Exception exception)
        {
            status = ToStatus(exception, call);
        }

        await FailAsync(http, status, httpStatus);
    }

    public string Format(IMessage response)
    {
        if (binding.ResponseField is null)
            return settings.Formatter.Format(response);
        using var text = new StringWriter();
        settings.Formatter.WriteValue(text, binding.ResponseField.Accessor.GetValue(response));
        return text.ToString();
    }

    private RpcStatus ToStatus(Exception exception, JsonServerCallContext call)
    {
        if (exception is RpcException rich && rich.GetRpcStatus() is { } details)
            return details;
        var failure = CallFailure.From(exception, call, services);
        return new RpcStatus { Code = (int)failure.Status.StatusCode, Message = failure.Status.Detail };
    }

    private async Task FailAsync(HttpContext http, RpcStatus status, int? httpStatus)
    {
        if (http.RequestAborted.IsCancellationRequested)
            return;
        if (!http.Response.HasStarted)
            await JsonErrors.WriteAsync(http, status, settings.Formatter, httpStatus);
        else
            await JsonResponseStream<IMessage>.WriteLineAsync(
                http, $"{{\"error\":{JsonErrors.Format(status, settings.Formatter)}}}", http.RequestAborted);
    }
}
