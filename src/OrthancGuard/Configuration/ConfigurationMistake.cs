using System.Globalization;

namespace OrthancGuard.Configuration;

/// <summary>One thing wrong with guard.json. Line counts from 1; 0 where there is none (the environment, the file as a whole).</summary>
internal sealed record ConfigurationMistake(string Path, int Line, string Text)
{
    public string Describe(string file)
    {
        var place = Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{file}:{Line}: ") : $"{file}: ";
        return Path.Length > 0 ? $"{place}{Path}: {Text}" : place + Text;
    }
}

/// <summary>The configuration cannot be used; every mistake found is listed, in the order of the file.</summary>
internal sealed class ConfigurationException : Exception
{
    public ConfigurationException(string file, IReadOnlyList<ConfigurationMistake> mistakes)
        : base(string.Join('\n', mistakes.Select(mistake => mistake.Describe(file)))) => Mistakes = mistakes;

    public ConfigurationException()
    {
    }

    public ConfigurationException(string message)
        : base(message)
    {
    }

    public ConfigurationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public IReadOnlyList<ConfigurationMistake> Mistakes { get; } = [];
}
