using Google.Api;
using Google.Protobuf.Reflection;

namespace OrthancGuard.Grpc.Json;

/// <summary>One way to call a method over HTTP.</summary>
/// <param name="HttpMethod">GET, PUT, POST, DELETE, PATCH or the rule's own.</param>
/// <param name="Template">The path.</param>
/// <param name="Body">Null: no body; <c>*</c>: every field that is not in the path; else the one field of the request that the body is.</param>
/// <param name="ResponseField">The field of the response that is sent; null for all of it.</param>
internal sealed record HttpBinding(string HttpMethod, PathTemplate Template, string? Body, FieldDescriptor? ResponseField)
{
    /// <summary>The rule of a method and its additional bindings; none when the method has no rule.</summary>
    /// <exception cref="InvalidOperationException">A rule names a field that is not there, or has no pattern.</exception>
    public static IReadOnlyList<HttpBinding> Of(MethodDescriptor method)
    {
        var rule = method.GetOptions()?.GetExtension(AnnotationsExtensions.Http);
        return rule is null ? [] : [.. new[] { rule }.Concat(rule.AdditionalBindings).Select(r => From(method, r))];
    }

    private static HttpBinding From(MethodDescriptor method, HttpRule rule)
    {
        var (httpMethod, path) = rule.PatternCase switch
        {
            HttpRule.PatternOneofCase.Get => ("GET", rule.Get),
            HttpRule.PatternOneofCase.Put => ("PUT", rule.Put),
            HttpRule.PatternOneofCase.Post => ("POST", rule.Post),
            HttpRule.PatternOneofCase.Delete => ("DELETE", rule.Delete),
            HttpRule.PatternOneofCase.Patch => ("PATCH", rule.Patch),
            HttpRule.PatternOneofCase.Custom => (rule.Custom.Kind, rule.Custom.Path),
            _ => throw new InvalidOperationException($"The HTTP rule of {method.FullName} has no pattern."),
        };
        var template = PathTemplate.Parse(path);
        foreach (var variable in template.Variables)
        {
            if (!FieldPath.TryFind(method.InputType, variable.FieldPath, out var field) || field.Leaf.IsRepeated)
                throw new InvalidOperationException($"The HTTP rule of {method.FullName} binds '{variable.FieldPath}', which cannot be in a path.");
        }

        if (rule.Body is not ("" or "*") && method.InputType.FindFieldByName(rule.Body) is null)
            throw new InvalidOperationException($"The HTTP rule of {method.FullName} has a body '{rule.Body}', which is no field of the request.");
        var response = rule.ResponseBody.Length == 0 ? null : method.OutputType.FindFieldByName(rule.ResponseBody)
            ?? throw new InvalidOperationException($"The HTTP rule of {method.FullName} has a response body '{rule.ResponseBody}', which is no field.");
        return new HttpBinding(httpMethod, template, rule.Body.Length == 0 ? null : rule.Body, response);
    }
}
