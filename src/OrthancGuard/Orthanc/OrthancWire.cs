using System.Collections.ObjectModel;
using System.Text.Json.Serialization;

namespace OrthancGuard.Orthanc;

/// <summary>Orthanc's own JSON, as far as it is read.</summary>
internal static class OrthancWire
{
    internal sealed record SystemAnswer
    {
        public required string Version { get; init; }
        public long DatabaseVersion { get; init; }
    }

    internal sealed record Resource
    {
        [JsonPropertyName("ID")]
        public required string Id { get; init; }
        public string? ParentStudy { get; init; }
        public string? ParentSeries { get; init; }
        public bool IsStable { get; init; }
        public long FileSize { get; init; }
        public IReadOnlyList<string> Series { get; init; } = [];
        public IReadOnlyDictionary<string, string> MainDicomTags { get; init; } = ReadOnlyDictionary<string, string>.Empty;
        public IReadOnlyDictionary<string, string> PatientMainDicomTags { get; init; } = ReadOnlyDictionary<string, string>.Empty;

        public override string ToString() => $"(resource {Id})";
    }

    internal sealed record Change
    {
        public required long Seq { get; init; }
        public required string ChangeType { get; init; }
        public string ResourceType { get; init; } = "";

        [JsonPropertyName("ID")]
        public string Id { get; init; } = "";
    }

    internal sealed record ChangePage
    {
        public required IReadOnlyList<Change> Changes { get; init; }
        public bool Done { get; init; }
        public long Last { get; init; }
    }

    internal sealed record Upload
    {
        [JsonPropertyName("ID")]
        public required string Id { get; init; }
        public string ParentStudy { get; init; } = "";
        public required string Status { get; init; }
    }

    internal sealed record Job
    {
        [JsonPropertyName("ID")]
        public required string Id { get; init; }
        public string Type { get; init; } = "";
        public required OrthancJobState State { get; init; }
        public int Progress { get; init; }
        public int ErrorCode { get; init; }
        public string ErrorDescription { get; init; } = "";
        public string ErrorDetails { get; init; } = "";
        public JobContent? Content { get; init; }
    }

    /// <summary>The DICOMweb plugin writes its numbers as strings.</summary>
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    internal sealed record JobContent
    {
        public int InstancesCount { get; init; }
        public int FailedInstancesCount { get; init; }
    }

    internal sealed record JobTicket
    {
        [JsonPropertyName("ID")]
        public required string Id { get; init; }
    }

    /// <summary>Never permissive: 1.10.1 would report refused instances as success.</summary>
    internal sealed record StoreRequest
    {
        public required IReadOnlyList<string> Resources { get; init; }
        public bool Synchronous { get; init; }
        public bool Permissive { get; init; }
    }

    /// <summary>Ids of studies by their attributes.</summary>
    internal sealed record FindRequest
    {
        public string Level { get; init; } = "Study";
        public required IReadOnlyDictionary<string, string> Query { get; init; }
        public int Limit { get; init; }
        public bool CaseSensitive { get; init; }

        public override string ToString() => "(query)";
    }

    /// <summary>A send that the hook took over; see orthancguard-first.lua.</summary>
    internal sealed record Note
    {
        /// <summary><c>modality</c>, <c>peer</c> or <c>dicom-web</c>.</summary>
        public required string Kind { get; init; }
        public required string Entry { get; init; }
        public string? By { get; init; }
    }

    internal sealed record Error
    {
        public int? OrthancStatus { get; init; }
    }

    internal sealed record Match
    {
        [JsonPropertyName("ID")]
        public required string Id { get; init; }
        public required string Type { get; init; }
    }
}
