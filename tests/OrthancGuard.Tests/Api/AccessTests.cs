using System.Net;
using OrthancGuard.Api.Access;
using OrthancGuard.V1;

namespace OrthancGuard.Tests.Api;

public sealed class AccessTests
{
    private const int Ok = 0;
    private const int PermissionDenied = 7;
    private const int Unimplemented = 12;
    private const int Unauthenticated = 16;

    [Fact]
    public void EveryMethodOfTheApiSaysWhoMayCallIt()
    {
        var files = typeof(TransfersReflection).Assembly.GetTypes()
            .Where(type => string.Equals(type.Namespace, "OrthancGuard.V1", StringComparison.Ordinal) && type.Name.EndsWith("Reflection", StringComparison.Ordinal))
            .Select(type => (Google.Protobuf.Reflection.FileDescriptor)type.GetProperty("Descriptor")!.GetValue(null)!);
        var methods = files.SelectMany(f => f.Services).SelectMany(s => s.Methods).Select(m => $"/{m.Service.FullName}/{m.Name}").ToList();
        Assert.NotEmpty(methods);
        Assert.Empty(methods.Except(MethodRights.Table.Keys, StringComparer.Ordinal));
        Assert.Empty(MethodRights.Table.Keys.Where(k => k.StartsWith("/orthancguard", StringComparison.Ordinal)).Except(methods, StringComparer.Ordinal));
    }

    [Fact]
    public void TheHookMayNotReadTransfersOptOutsOrTheLedger() => Assert.Equal(
        [
            "/orthancguard.v1.Routing/ClaimSend",
            "/orthancguard.v1.Routing/ListEntries",
            "/orthancguard.v1.Routing/NotifyStableStudy",
            "/orthancguard.v1.Transfers/SubmitTransfer",
        ],
        MethodRights.Table.Keys.Where(method => MethodRights.MayCall(method, ApiCaller.Hook)).Order(StringComparer.Ordinal));

    [Fact]
    public async Task TokensOpenWhatIsTheirsOverGrpc()
    {
        await using var server = await ApiServer.StartAsync();
        Assert.Equal(Ok, await server.CallAsync("/orthancguard.v1.Routing/ListEntries", server.HookToken));
        Assert.Equal(Ok, await server.CallAsync("/orthancguard.v1.Routing/ListEntries", server.ApiToken));
        Assert.Equal(Ok, await server.CallAsync("/orthancguard.v1.Ledger/ListLedger", server.ApiToken));
        Assert.Equal(PermissionDenied, await server.CallAsync("/orthancguard.v1.Ledger/ListLedger", server.HookToken));
        Assert.Equal(PermissionDenied, await server.CallAsync("/orthancguard.v1.Transfers/GetTransfer", server.HookToken));
        Assert.Equal(PermissionDenied, await server.CallAsync("/grpc.reflection.v1.ServerReflection/ServerReflectionInfo", server.HookToken));
        Assert.Equal(Unimplemented, await server.CallAsync("/orthancguard.v1.Transfers/RetryTransfer", server.ApiToken));
        Assert.Equal(Unimplemented, await server.CallAsync("/nobody.Service/Method", server.ApiToken));
        Assert.Equal(PermissionDenied, await server.CallAsync("/nobody.Service/Method", server.HookToken));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("wrong")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task WithoutAKnownTokenNothingOpens(string? token)
    {
        await using var server = await ApiServer.StartAsync();
        foreach (var method in MethodRights.Table.Keys.Append("/nobody.Service/Method"))
        {
            Assert.Equal(Unauthenticated, await server.CallAsync(method, token));
        }

        foreach (var path in new[] { "/v1/transfers", "/v1/ledger", "/v1/nothing", "/breaks", "/" })
        {
            var (status, json) = await server.SendAsync(HttpMethod.Get, path, token);
            Assert.Equal(401, status);
            Assert.Equal(Unauthenticated, (int)json!["code"]!);
        }
    }

    [Fact]
    public async Task TokensOpenWhatIsTheirsInJson()
    {
        await using var server = await ApiServer.StartAsync();
        Assert.Equal(200, (await server.SendAsync(HttpMethod.Get, "/v1/transfers/t1", server.ApiToken)).Status);
        Assert.Equal(200, (await server.SendAsync(HttpMethod.Get, "/v1/hook:entries", server.HookToken)).Status);
        Assert.Equal(200, (await server.SendAsync(HttpMethod.Post, "/v1/transfers", server.HookToken, "{}")).Status);
        var (status, json) = await server.SendAsync(HttpMethod.Get, "/v1/transfers/t1", server.HookToken);
        Assert.Equal(403, status);
        Assert.Equal(PermissionDenied, (int)json!["code"]!);
    }

    [Theory]
    [InlineData("Basic {0}")]
    [InlineData("{0}")]
    [InlineData("Bearer {0}x")]
    [InlineData("Bearer")]
    [InlineData("Bearer {0}, Bearer {0}")]
    public async Task OnlyABearerTokenCounts(string header)
    {
        await using var server = await ApiServer.StartAsync();
        using var client = server.Client(null);
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", string.Format(System.Globalization.CultureInfo.InvariantCulture, header, server.ApiToken));
        using var response = await client.GetAsync(new Uri("/v1/transfers", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.ToString());
    }

    [Fact]
    public async Task TokensAreMadeOnceAndForTheOwnerOnly()
    {
        await using var server = await ApiServer.StartAsync();
        Assert.NotEqual(server.ApiToken, server.HookToken);
        foreach (var name in new[] { "api.token", "hook.token" })
        {
            var file = Path.Combine(server.Directory.Root, name);
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }

        Assert.Equal(new ApiIdentity("hook", ApiCaller.Hook), ApiTokens.Open(server.Directory).Find(server.HookToken, DateTimeOffset.UnixEpoch));
    }

    [Fact]
    public async Task NoValueOfARequestReachesTheLog()
    {
        await using var server = await ApiServer.StartAsync();
        const string value = "PATIENT4711";
        await server.SendAsync(HttpMethod.Get, $"/v1/transfers/{value}?{value}={value}", server.ApiToken);
        await server.SendAsync(HttpMethod.Get, $"/v1/transfers/{value}", server.HookToken);
        await server.SendAsync(HttpMethod.Get, $"/v1/ledger?destination={value}", value);
        await server.SendAsync(HttpMethod.Get, $"/{value}", server.ApiToken);
        await server.SendAsync(HttpMethod.Post, "/v1/transfers", server.ApiToken, $"{{\"{value}\":\"{value}\"");
        await server.SendAsync(HttpMethod.Post, $"/v1/transfers/{value}:cancel", server.ApiToken, "{}");
        await server.SendAsync(HttpMethod.Get, "/breaks", server.ApiToken);
        Assert.Contains(server.Log.All, line => line.Contains(" 1810 ", StringComparison.Ordinal));
        Assert.Contains(server.Log.All, line => line.Contains(" 1811 ", StringComparison.Ordinal));
        Assert.Contains(server.Log.All, line => line.Contains(" 1812 ", StringComparison.Ordinal));
        Assert.Contains(server.Log.All, line => line.Contains(" 1800 ", StringComparison.Ordinal));
        Assert.DoesNotContain(server.Log.All, line => line.Contains(value, StringComparison.Ordinal) || line.Contains("a secret", StringComparison.Ordinal));
    }
}
