using OrthancGuard.Grpc.Json;

namespace OrthancGuard.Grpc.Tests.Json;

public sealed class PathTemplateTests
{
    [Theory]
    [InlineData("v1/items")]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/v1//items")]
    [InlineData("/v1/{}")]
    [InlineData("/v1/{id")]
    [InlineData("/v1/{a..b}")]
    [InlineData("/v1/{id=}")]
    [InlineData("/v1/{a={b}}")]
    [InlineData("/v1/a*")]
    [InlineData("/v1/***")]
    [InlineData("/v1/**/items")]
    [InlineData("/v1/{name=**}/items")]
    [InlineData("/v1/items:")]
    [InlineData("/v1/it}ems")]
    public void ATemplateThatIsNoneIsRefused(string template) => Assert.Throws<FormatException>(() => PathTemplate.Parse(template));

    [Theory]
    [InlineData("/v1/{name=a/*/b}/c/{id}", "/v1/a/x/b/c/y", "name=a/x/b id=y")]
    [InlineData("/v1/*/{id}", "/v1/anything/y", "id=y")]
    [InlineData("/v1/{name=a/**}", "/v1/a", "name=a")]
    [InlineData("/v1/{name=a/**}", "/v1/a/b/c", "name=a/b/c")]
    [InlineData("/v1/{name=a/**}:do", "/v1/a/b:do", "name=a/b")]
    public void VariablesSpanTheirSegments(string template, string path, string expected)
    {
        Assert.True(PathTemplate.Parse(template).TryMatch(path, out var values));
        Assert.Equal(expected, string.Join(' ', values.Select(v => $"{v.Key}={v.Value}")));
    }

    [Theory]
    [InlineData("/v1/{id}", "/v1")]
    [InlineData("/v1/{id}", "/v1/a/b")]
    [InlineData("/v1/{id}", "/v1//")]
    [InlineData("/v1/{id}:do", "/v1/a")]
    [InlineData("/v1/{id}:do", "/v1/a:redo")]
    [InlineData("/v1/{id}:do", "/v1/:do")]
    [InlineData("/v1/{name=a/*}", "/v1/b/x")]
    public void AnotherPathDoesNotMatch(string template, string path) => Assert.False(PathTemplate.Parse(template).TryMatch(path, out _));
}
