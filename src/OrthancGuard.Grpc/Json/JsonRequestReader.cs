using System.Text.Json;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Grpc.Core;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace OrthancGuard.Grpc.Json;

/// <summary>Makes the request message of a binding from body, path and query. What is in the path wins.</summary>
internal sealed class JsonRequestReader(MessageDescriptor message, HttpBinding binding, JsonSettings settings, int? limit)
{
    private readonly FieldDescriptor? _bodyField = binding.Body is null or "*" ? null : message.FindFieldByName(binding.Body);

    /// <exception cref="JsonRequestException">Something in the request cannot be read.</exception>
    public async Task<IMessage> ReadAsync(HttpContext http)
    {
        if (!binding.Template.TryMatch(RawPath(http), out var variables))
            throw new JsonRequestException(StatusCode.NotFound, StatusCodes.Status404NotFound, "There is nothing at this path.");
        var request = binding.Body is null ? message.Parser.ParseFrom(ByteString.Empty) : ReadBody(await JsonBody.ReadAsync(http, limit));
        var bound = new List<FieldPath>();
        foreach (var (name, value) in variables)
        {
            FieldPath.TryFind(message, name, out var path);
            bound.Add(path!);
            Merge(request, path!, [value], name);
        }

        if (binding.Body is not "*")
            ReadQuery(request, http.Request.Query, bound);
        return request;
    }

    private static string RawPath(HttpContext http)
    {
        var target = http.Features.Get<IHttpRequestFeature>()?.RawTarget;
        if (string.IsNullOrEmpty(target) || target[0] != '/' || http.Request.PathBase.HasValue)
            target = http.Request.Path.ToUriComponent();
        var query = target.IndexOf('?', StringComparison.Ordinal);
        return query < 0 ? target : target[..query];
    }

    private IMessage ReadBody(string? json)
    {
        if (json is null)
            return message.Parser.ParseFrom(ByteString.Empty);
        try
        {
            if (_bodyField is null)
                return settings.Parser.Parse(json, message);
            // The body is the value of one field: checked to be one value, then read as the field of a request.
            using var value = JsonDocument.Parse(json);
            return settings.Parser.Parse($"{{\"{_bodyField.JsonName}\":{json}}}", message);
        }
        catch (Exception e) when (e is InvalidProtocolBufferException or InvalidJsonException or JsonException)
        {
            // Other texts of the parser may quote the body.
            var reason = e.Message.StartsWith("Unknown field", StringComparison.Ordinal) ? e.Message : $"The body is not JSON of {message.FullName}.";
            throw Invalid(reason);
        }
    }

    private void ReadQuery(IMessage request, IQueryCollection query, List<FieldPath> bound)
    {
        foreach (var (name, values) in query)
        {
            if (!FieldPath.TryFind(message, name, out var path))
                throw Invalid($"There is no parameter of the name '{name}'.");
            if (bound.Exists(b => b.IsSameAs(path)) || (_bodyField is not null && path.StartsWith(_bodyField)))
                throw Invalid($"'{name}' is not taken from the query.");
            Merge(request, path, [.. values.Select(v => v ?? "")], name);
        }
    }

    private void Merge(IMessage request, FieldPath path, IReadOnlyList<string> values, string name)
    {
        var json = ParameterText.ToJson(path, values) ?? throw Invalid($"'{name}' cannot be given here, or not more than once.");
        try
        {
            Clear(request, path);
            request.MergeFrom(settings.Parser.Parse(json, message).ToByteArray());
        }
        catch (Exception e) when (e is InvalidProtocolBufferException or InvalidJsonException)
        {
            throw Invalid($"The value of '{name}' cannot be read.");
        }
    }

    /// <summary>Merging leaves a field alone whose new value is the default, so the old value goes first.</summary>
    private static void Clear(IMessage request, FieldPath path)
    {
        IMessage? owner = request;
        foreach (var field in path.Fields.SkipLast(1))
            owner = (IMessage?)field.Accessor.GetValue(owner);
        if (owner is not null)
            path.Leaf.Accessor.Clear(owner);
    }

    private static JsonRequestException Invalid(string text) =>
        new(StatusCode.InvalidArgument, StatusCodes.Status400BadRequest, text);
}
