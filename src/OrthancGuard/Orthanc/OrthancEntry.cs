using System.Globalization;
using System.Text.Json;
using OrthancGuard.Configuration;

namespace OrthancGuard.Orthanc;

/// <summary>A modality, peer or DICOMweb server of Orthanc's, as its REST API or its configuration file has it.</summary>
internal sealed record OrthancEntry
{
    public required OrthancRoute Kind { get; init; }

    public required string Name { get; init; }

    /// <summary>AE title; empty for what is no modality.</summary>
    public string Aet { get; init; } = "";

    public required string Host { get; init; }

    public required int Port { get; init; }

    /// <summary>Of a peer or DICOMweb server.</summary>
    public Uri? Url { get; init; }

    /// <summary>What the AE title may ask of Orthanc; true where Orthanc is not told.</summary>
    public bool AllowFind { get; init; } = true;

    public bool AllowMove { get; init; } = true;

    public bool AllowGet { get; init; } = true;

    public bool AllowFindWorklist { get; init; } = true;

    /// <summary>As it was read.</summary>
    public required JsonElement Json { get; init; }

    /// <summary><c>modality X</c>, <c>peer X</c>, <c>DICOMweb server X</c>.</summary>
    public string Title => $"{KindWord(Kind)} {Name}";

    public static string KindWord(OrthancRoute kind) => kind switch
    {
        OrthancRoute.Modality => "modality",
        OrthancRoute.Peer => "peer",
        _ => "DICOMweb server",
    };

    /// <summary>Members of an answer to <c>?expand</c>, or of a section of the configuration; what cannot be read is left out.</summary>
    public static IReadOnlyList<OrthancEntry> ReadAll(OrthancRoute kind, JsonElement? section) => section is not { ValueKind: JsonValueKind.Object } found
        ? []
        : [.. found.EnumerateObject().Select(member => Read(kind, member.Name, member.Value)).OfType<OrthancEntry>()];

    /// <returns>Null when it is nothing that Orthanc would take.</returns>
    public static OrthancEntry? Read(OrthancRoute kind, string name, JsonElement json) => kind == OrthancRoute.Modality ? Modality(name, json) : Remote(kind, name, json);

    // [ "AET", "host", 104 ] or [ "AET", "host", 104, "Manufacturer" ], or an object.
    private static OrthancEntry? Modality(string name, JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Array when json.GetArrayLength() >= 3 => new()
        {
            Kind = OrthancRoute.Modality,
            Name = name,
            Aet = Text(json[0]),
            Host = Text(json[1]),
            Port = Number(json[2]),
            Json = json,
        },
        JsonValueKind.Object => new()
        {
            Kind = OrthancRoute.Modality,
            Name = name,
            Aet = Text(Member(json, "AET")),
            Host = Text(Member(json, "Host")),
            Port = Number(Member(json, "Port")),
            AllowFind = Flag(json, "AllowFind"),
            AllowMove = Flag(json, "AllowMove"),
            AllowGet = Flag(json, "AllowGet"),
            AllowFindWorklist = Flag(json, "AllowFindWorklist"),
            Json = json,
        },
        _ => null,
    };

    // [ "http://…", "user", "password" ], or an object with Url.
    private static OrthancEntry? Remote(OrthancRoute kind, string name, JsonElement json)
    {
        var text = json.ValueKind switch
        {
            JsonValueKind.Array when json.GetArrayLength() >= 1 => Text(json[0]),
            JsonValueKind.Object => Text(Member(json, "Url")),
            JsonValueKind.String => Text(json),
            _ => "",
        };
        return Uri.TryCreate(text, UriKind.Absolute, out var url) ? new() { Kind = kind, Name = name, Host = url.DnsSafeHost, Port = url.Port, Url = url, Json = json } : null;
    }

    private static JsonElement? Member(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value : null;

    private static string Text(JsonElement? value) => value is { ValueKind: JsonValueKind.String } text ? text.GetString() ?? "" : "";

    private static int Number(JsonElement? value) => value switch
    {
        { ValueKind: JsonValueKind.Number } number when number.TryGetInt32(out var port) => port,
        { ValueKind: JsonValueKind.String } text when int.TryParse(text.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var port) => port,
        _ => 0,
    };

    private static bool Flag(JsonElement json, string name) => Member(json, name) is not { ValueKind: JsonValueKind.False };
}
