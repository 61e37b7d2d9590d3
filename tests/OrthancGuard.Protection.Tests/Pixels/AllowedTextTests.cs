using OrthancGuard.Protection.Pixels;

namespace OrthancGuard.Protection.Tests.Pixels;

public sealed class AllowedTextTests
{
    private static readonly AllowedText Standard = new(AllowedText.Default);

    [Theory]
    [InlineData("L", true)]
    [InlineData("Rt", true)]
    [InlineData("10 cm", true)]
    [InlineData("10cm", true)]
    [InlineData("4.0 cm", true)]
    [InlineData("L 10", true)]
    [InlineData("L Smith", false)]
    [InlineData("1234", false)]
    [InlineData("12 03 51", false)]
    [InlineData("079 414", false)]
    [InlineData("12.03.1951", false)]
    [InlineData("cm", false)]
    public void ALineStaysOnlyWhenAllOfItIsOnTheList(string line, bool stays) => Assert.Equal(stays, Standard.Allows(line.Split(' ')));

    [Fact]
    public void AnEmptyListKeepsNothing() => Assert.False(new AllowedText([]).Allows(["L"]));

    [Theory]
    [InlineData("#", null)]
    [InlineData("# cm", null)]
    [InlineData("#.#.#", "one #")]
    [InlineData(" ", "1 to 16")]
    public void AnEntryThatCouldKeepADateIsAMistake(string entry, string? problem)
    {
        if (problem is null)
            Assert.Null(AllowedText.FindProblem(entry));
        else
            Assert.Contains(problem, AllowedText.FindProblem(entry), StringComparison.Ordinal);
    }
}
