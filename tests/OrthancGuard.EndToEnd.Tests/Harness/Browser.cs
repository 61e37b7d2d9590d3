using System.Net;
using System.Text.RegularExpressions;

namespace OrthancGuard.EndToEnd.Tests.Harness;

/// <summary>As little of a browser as signing in and sending forms needs: cookies, the token of the form, no redirects followed.</summary>
internal sealed partial class Browser : IDisposable
{
    private readonly HttpClient http;

    public Browser(Uri address) => http = new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = Cookies, UseProxy = false }) { BaseAddress = address };

    public CookieContainer Cookies { get; } = new();

    public HttpClient Http => http;

    public async Task<(HttpStatusCode Status, string Body, string? Location)> GetAsync(string path)
    {
        using var response = await http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return await ReadAsync(response);
    }

    /// <summary>Opens a page and sends one of its forms to <paramref name="action"/>.</summary>
    public async Task<(HttpStatusCode Status, string Body, string? Location)> SendAsync(string page, string action, params (string Name, string Value)[] fields)
    {
        var token = Token().Match((await GetAsync(page)).Body);
        Assert.True(token.Success, $"{page} has a form");
        return await PostAsync(action, [("form-token", WebUtility.HtmlDecode(token.Groups[1].Value)), .. fields]);
    }

    public async Task<(HttpStatusCode Status, string Body, string? Location)> PostAsync(string action, params (string Name, string Value)[] fields)
    {
        using var body = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var response = await http.PostAsync(new Uri(action, UriKind.Relative), body, TestContext.Current.CancellationToken);
        return await ReadAsync(response);
    }

    /// <summary>The same with a file.</summary>
    public async Task<(HttpStatusCode Status, string Body, string? Location)> UploadAsync(string page, string action, string name, byte[] file)
    {
        var token = Token().Match((await GetAsync(page)).Body);
        Assert.True(token.Success, $"{page} has a form");
        using var body = new MultipartFormDataContent
        {
            { new StringContent(WebUtility.HtmlDecode(token.Groups[1].Value)), "form-token" },
            { new ByteArrayContent(file), "file", name },
        };
        using var response = await http.PostAsync(new Uri(action, UriKind.Relative), body, TestContext.Current.CancellationToken);
        return await ReadAsync(response);
    }

    public Task<(HttpStatusCode Status, string Body, string? Location)> SignInAsync(string name, string password) =>
        SendAsync("/web/sign-in", "/web/sign-in", ("name", name), ("password", password), ("next", "/web"));

    public void Dispose() => http.Dispose();

    private static async Task<(HttpStatusCode Status, string Body, string? Location)> ReadAsync(HttpResponseMessage response) =>
        (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), response.Headers.Location?.OriginalString);

    [GeneratedRegex("name=\"form-token\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
