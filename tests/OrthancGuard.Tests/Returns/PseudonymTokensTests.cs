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

    [Theory]
    [InlineData(Code, true)]
    [InlineData("A0123456789ABCDE", false)]
    [InlineData("P0123456789ABCDI", false)]
    [InlineData("PATIENT-00000001", false)]
    [InlineData("P0123456789ABCD", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void APatientUnderAPseudonymIsKnownByTheForm(string? id, bool isOne) => Assert.Equal(isOne, PseudonymTokens.IsPatient(id));

    [Fact]
    public void OnlyWhatIsKnownIsReplaced() => Assert.Equal(
        "1.2.3 and 2.25.18 of 4711.",
        PseudonymTokens.Replace($"2.25.17 and 2.25.18 of {Code}.", token => token switch { "2.25.17" => "1.2.3", Code => "4711", _ => null }));
}
