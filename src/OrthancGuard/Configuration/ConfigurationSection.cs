using System.Globalization;
using System.Text.Json;

namespace OrthancGuard.Configuration;

/// <summary>
/// Reads the members of one object. What is missing, of the wrong kind or out of range is noted and replaced by a harmless value,
/// so that reading goes on and every mistake is found; <see cref="Finish"/> notes the members nobody asked for.
/// </summary>
internal sealed class ConfigurationSection
{
    private readonly ConfigurationNode node;
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    public ConfigurationSection(ConfigurationNode node, ConfigurationReading reading)
    {
        this.node = node;
        Reading = reading;
        if (node.Kind != JsonValueKind.Object)
        {
            reading.Mistake(node, "must be an object { … }.");
        }
    }

    public ConfigurationReading Reading { get; }

    public string Path => node.Path;

    public bool Has(string name) => Find(name) is not null;

    /// <summary>It stands in guard.json itself and not in the environment.</summary>
    public bool IsFromFile(string name) => Find(name) is { IsFromEnvironment: false };

    public void Mistake(string name, string text) => Reading.Mistake(node.Members.GetValueOrDefault(name) ?? node, name.Length == 0 ? node.Path : node.Of(name), text);

    public string RequiredText(string name) => Text(name) ?? Missing(name, "");

    public string? Text(string name)
    {
        if (Find(name) is not { } found)
        {
            return null;
        }

        if (found.Kind != JsonValueKind.String)
        {
            Mistake(name, "must be a text in quotes.");
            return null;
        }

        if (found.Text.Trim().Length == 0)
        {
            Mistake(name, "must not be empty.");
            return null;
        }

        return found.Text.Trim();
    }

    public bool Flag(string name, bool standard)
    {
        var found = Find(name);
        switch (found)
        {
            case null:
                return standard;
            case { Kind: JsonValueKind.True } or { IsFromEnvironment: true, Text: "true" }:
                return true;
            case { Kind: JsonValueKind.False } or { IsFromEnvironment: true, Text: "false" }:
                return false;
            default:
                Mistake(name, "must be true or false.");
                return standard;
        }
    }

    public int RequiredNumber(string name, int least, int most) => Has(name) ? (int)Number(name, least, most, least) : Missing(name, least);

    public int Number(string name, int least, int most, int standard) => (int)Number(name, (long)least, most, standard);

    public long Number(string name, long least, long most, long standard)
    {
        if (Find(name) is not { } found)
        {
            return standard;
        }

        if ((found.Kind == JsonValueKind.Number || found.IsFromEnvironment)
            && long.TryParse(found.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most)
        {
            return number;
        }

        Mistake(name, string.Create(CultureInfo.InvariantCulture, $"must be a whole number from {least} to {most}."));
        return standard;
    }

    public double Decimal(string name, double least, double most, double standard)
    {
        if (Find(name) is not { } found)
        {
            return standard;
        }

        if ((found.Kind == JsonValueKind.Number || found.IsFromEnvironment)
            && double.TryParse(found.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most)
        {
            return number;
        }

        Mistake(name, string.Create(CultureInfo.InvariantCulture, $"must be a number from {least} to {most}."));
        return standard;
    }

    public TimeSpan Seconds(string name, double least, double most, TimeSpan standard)
    {
        if (Find(name) is not { } found)
        {
            return standard;
        }

        if ((found.Kind == JsonValueKind.Number || found.IsFromEnvironment)
            && double.TryParse(found.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most)
        {
            return TimeSpan.FromSeconds(number);
        }

        Mistake(name, string.Create(CultureInfo.InvariantCulture, $"must be a number of seconds from {least} to {most}."));
        return standard;
    }

    public T Choice<T>(string name, T standard)
        where T : struct, Enum
    {
        var text = Text(name);
        if (text is null)
        {
            return standard;
        }

        if (Enum.TryParse<T>(text, out var value) && Enum.IsDefined(value) && !char.IsAsciiDigit(text[0]))
        {
            return value;
        }

        Mistake(name, $"must be one of {string.Join(", ", Enum.GetNames<T>())}.{Spelling.Suggest(text, Enum.GetNames<T>())}");
        return standard;
    }

    /// <summary>Null when absent; an empty list is a mistake unless <paramref name="mayBeEmpty"/>.</summary>
    public IReadOnlyList<string>? Texts(string name, bool mayBeEmpty = false) =>
        Items(name, mayBeEmpty)?.Select(item => item.Kind == JsonValueKind.String ? item.Text.Trim() : Reading.Wrong(item, "must be a text in quotes.")).ToList();

    public T? Section<T>(string name, Func<ConfigurationSection, T> read)
        where T : class
    {
        if (Find(name) is not { } found)
        {
            return null;
        }

        var section = new ConfigurationSection(found, Reading);
        var value = read(section);
        section.Finish();
        return value;
    }

    public T RequiredSection<T>(string name, Func<ConfigurationSection, T> read)
        where T : class
    {
        if (!Has(name))
        {
            Missing(name, "");
        }

        return Section(name, read) ?? read(new(new(node.Of(name), node.Line, JsonValueKind.Object), Reading.Silent()));
    }

    public IReadOnlyList<T>? Sections<T>(string name, Func<ConfigurationSection, T> read, bool mayBeEmpty = false) =>
        Items(name, mayBeEmpty)?.Select(item =>
        {
            var section = new ConfigurationSection(item, Reading);
            var value = read(section);
            section.Finish();
            return value;
        }).ToList();

    public void Finish()
    {
        foreach (var (name, member) in node.Members)
        {
            if (!known.Contains(name))
            {
                var meant = Spelling.Suggest(name, known);
                Reading.Mistake(member, member.Path, "is not known here." + (meant.Length > 0 ? meant : $" Known are {string.Join(", ", known.Order(StringComparer.Ordinal))}."));
            }
        }
    }

    private List<ConfigurationNode>? Items(string name, bool mayBeEmpty)
    {
        if (Find(name) is not { } found)
        {
            return null;
        }

        if (found.Kind != JsonValueKind.Array)
        {
            Mistake(name, "must be a list [ … ].");
            return null;
        }

        if (found.Items.Count == 0 && !mayBeEmpty)
        {
            Mistake(name, "must not be empty; leave it out instead.");
        }

        return found.Items;
    }

    private T Missing<T>(string name, T harmless)
    {
        if (!node.Members.ContainsKey(name))
        {
            Reading.Mistake(node, node.Of(name), "is missing.");
        }

        return harmless;
    }

    // null says the same as leaving it out.
    private ConfigurationNode? Find(string name)
    {
        known.Add(name);
        return node.Members.GetValueOrDefault(name) is { Kind: not JsonValueKind.Null } found ? found : null;
    }
}
