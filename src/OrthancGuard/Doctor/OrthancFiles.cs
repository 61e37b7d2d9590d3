using System.Text.Json;

namespace OrthancGuard.Doctor;

/// <summary>One configuration file of Orthanc's: JSON with comments.</summary>
internal sealed record OrthancFile(string Path, string Text, JsonElement Root);

/// <summary>Orthanc's configuration as it lies on disk: a file, or a folder of them that Orthanc reads together.</summary>
internal sealed record OrthancFiles(IReadOnlyList<OrthancFile> Files)
{
    private static readonly JsonDocumentOptions Tolerant = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <exception cref="IOException">It is not there, or cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file is not JSON.</exception>
    public static OrthancFiles Read(string path)
    {
        string[] names = Directory.Exists(path)
            ? [.. Directory.GetFiles(path, "*.json").Order(StringComparer.Ordinal)]
            : [Path.GetFullPath(path)];
        if (names.Length == 0)
        {
            throw new InvalidDataException($"{path} holds no .json file.");
        }

        return new([.. names.Select(ReadFile)]);
    }

    /// <returns>Null when nobody said where they are, or they cannot be read: then the live Orthanc alone is judged.</returns>
    public static OrthancFiles? TryRead(string? path)
    {
        try
        {
            return path is null ? null : Read(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>A member, by the names from the top, and the file that it stands in.</summary>
    public (OrthancFile File, JsonElement Value)? Find(params ReadOnlySpan<string> path)
    {
        foreach (var file in Files)
        {
            JsonElement? value = file.Root;
            foreach (var name in path)
            {
                value = value is { ValueKind: JsonValueKind.Object } section && section.TryGetProperty(name, out var member) ? member : null;
            }

            if (value is { } found)
            {
                return (file, found);
            }
        }

        return null;
    }

    /// <param name="flag">A member of the top, or of a section: <c>Section.Member</c>.</param>
    public bool IsOn(string flag) => Find(flag.Split('.')) is { Value.ValueKind: JsonValueKind.True };

    private static OrthancFile ReadFile(string name)
    {
        var text = File.ReadAllText(name);
        long? line;
        try
        {
            using var document = JsonDocument.Parse(text, Tolerant);
            return new(name, text, document.RootElement.Clone());
        }
        catch (JsonException e)
        {
            line = e.LineNumber + 1;
        }

        // Without what it stumbled on: passwords stand in these files.
        throw new InvalidDataException($"{name} is not JSON (line {line}).");
    }
}
