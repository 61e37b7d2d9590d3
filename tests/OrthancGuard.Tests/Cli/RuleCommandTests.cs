using System.Collections;
using System.Text.Json;
using OrthancGuard.Cli;
using OrthancGuard.Configuration;
using OrthancGuard.Tests.Configuration;

namespace OrthancGuard.Tests.Cli;

/// <summary><c>orthancguard rules</c> and <c>orthancguard conformance</c>.</summary>
public sealed class RuleCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("orthancguard-rules-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void TheStatementInTheRepositoryIsWhatTheShippedDestinationsGet()
    {
        var destinations = ConfigurationLoader.Load(Shipped(), new Hashtable()).Destinations;
        var page = ConformanceCommand.Page(destinations.Select(static destination => (destination.Name, destination.Profile)));
        Assert.Equal(File.ReadAllText(ConfigurationLoaderTests.Find("docs/conformance-deidentification.md")), page);
    }

    [Fact]
    public async Task TheStatementOfOneDestinationIsWritten()
    {
        var (exit, text, _) = await Run(ConformanceCommand.Create(), "--config", Shipped(), "--destination", "STROKE_AI");
        Assert.Equal(ExitCode.Done, exit);
        Assert.Contains("## STROKE_AI", text, StringComparison.Ordinal);
        Assert.Contains("| Clean Structured Content | E.3.4 | 113104 | yes |", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RulesAreListedInEveryForm()
    {
        var (exit, text, _) = await Run(RulesCommand.Create(), "--config", Shipped());
        Assert.Equal(ExitCode.Done, exit);
        Assert.Contains("Table E.1-1 (657)", text, StringComparison.Ordinal);
        Assert.Contains("(0008,1030)  Study Description  [PS3.15 Table E.1-1 X]", text, StringComparison.Ordinal);

        var (_, markdown, _) = await Run(RulesCommand.Create(), "--markdown");
        Assert.Contains("| (0010,0010) | Patient's Name | PS3.15 Table E.1-1 Z | replaced by a pseudonym | Example^Ada | P", markdown, StringComparison.Ordinal);

        using var json = JsonDocument.Parse((await Run(RulesCommand.Create(), "--json")).Output);
        Assert.Contains(json.RootElement.EnumerateArray(), static rule => rule.GetProperty("id").GetString() == "verify.preamble");
    }

    [Theory]
    [InlineData("--destination", "NOBODY")]
    [InlineData("--markdown", "--json")]
    public async Task WhatCannotBeAnsweredIsAMistakeOfTheCaller(params string[] arguments)
    {
        var (exit, output, error) = await Run(RulesCommand.Create(), ["--config", Shipped(), .. arguments]);
        Assert.NotEqual(ExitCode.Done, exit);
        Assert.NotEmpty(error);
        Assert.DoesNotContain("Table E.1-1", output, StringComparison.Ordinal);
    }

    /// <summary>The shipped configuration, but for the password that is not here.</summary>
    private string Shipped()
    {
        var path = Path.Combine(_folder, "guard.json");
        File.WriteAllLines(path, File.ReadAllLines(ConfigurationLoaderTests.Find("orthanc-config/guard.json"))
            .Where(static line => !line.Contains("\"PasswordFile\"", StringComparison.Ordinal) && !line.Contains("\"$schema\"", StringComparison.Ordinal))
            .Select(static line => line.Replace("\"Username\": \"guard\",", "", StringComparison.Ordinal)));
        return path;
    }

    private static async Task<(int Exit, string Output, string Error)> Run(System.CommandLine.Command command, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = await command.Parse(arguments).InvokeAsync(new() { Output = output, Error = error }, TestContext.Current.CancellationToken);
        return (exit, output.ToString(), error.ToString());
    }
}
