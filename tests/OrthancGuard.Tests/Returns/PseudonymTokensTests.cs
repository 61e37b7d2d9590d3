using OrthancGuard.Returns;

namespace OrthancGuard.Tests.Returns;

public sealed class PseudonymTokensTests
{
    private const string Code = "P0123456789ABCDE";

    [Theory]
    [InlineData("2.25.17", "2.25.17")]
    [InlineData("seen in 2.25.17.", "2.25.17")]
    [InlineData("(2.25.17,2.25.18)", "2.25.17 2.25.18")]
    [InlineData("12.25.17", "")]
    [InlineData("2.25.17.4", "")]
    [InlineData("1.2.25.17", "")]
    [InlineData("of P0123456789ABCDE, twice", Code)]
    [InlineData("XP0123456789ABCDE", "")]
    [InlineData("P0123456789ABCDEF", "")]
    [InlineData("p0123456789abcde", "")]
    public void WholeTokensAreFound(string text, string tokens) => Assert.Equal(tokens, string.Join(' ', PseudonymTokens.In(text)));

    [Fact]
    public void OnlyWhatIsKnownIsReplaced() => Assert.Equal(
        "1.2.3 and 2.25.18 of 4711.",
        PseudonymTokens.Replace($"2.25.17 and 2.25.18 of {Code}.", token => token switch { "2.25.17" => "1.2.3", Code => "4711", _ => null }));
}
