using System.Net;
using System.Text.Json;
using OrthancGuard.Configuration;
using OrthancGuard.Orthanc;

namespace OrthancGuard.Adoption;

/// <summary>What taking an entry over comes to, before anything is done.</summary>
internal sealed record AdoptionPlan
{
    /// <summary>As Orthanc has it.</summary>
    public required OrthancEntry Entry { get; init; }

    /// <summary>Name of the destination in guard.json.</summary>
    public required string Destination { get; init; }

    /// <summary>guard.json with the destination.</summary>
    public required byte[] GuardJson { get; init; }

    /// <summary>The text that was put in.</summary>
    public required string DestinationText { get; init; }

    /// <summary>The entry as it will be in Orthanc.</summary>
    public required string Repointed { get; init; }

    /// <summary>The entry that Orthanc will deliver through, with the vendor's address; null where the guard delivers itself.</summary>
    public string? DeliveryEntry { get; init; }

    /// <summary>The entry as Orthanc takes it again, with its secrets; null when nobody told them.</summary>
    public JsonElement? Original { get; init; }

    /// <summary>The same as it stands in Orthanc's file; null where it does not, or nobody said where the files are.</summary>
    public string? Written { get; init; }

    /// <summary>It is done over REST; otherwise Orthanc's file has to be changed.</summary>
    public bool IsOverRest => Original is not null;

    /// <summary>What a person has to change in Orthanc's files, and why.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];
}

/// <summary>Where the gates are, as Orthanc reaches them.</summary>
/// <param name="Host">Name or address of the guard's machine.</param>
/// <param name="Port">Of the DICOM gate.</param>
/// <param name="Api">Of the HTTP gates.</param>
internal sealed record GateAddress(string Host, int Port, Uri Api)
{
    /// <param name="listen">Where the guard listens.</param>
    /// <param name="orthanc">Where Orthanc is.</param>
    /// <param name="given">Host that the administrator names; null where the configuration tells.</param>
    /// <exception cref="AdoptionException">The configuration does not tell.</exception>
    public static GateAddress Of(ListenSettings listen, Uri orthanc, string? given)
    {
        var gate = listen.Dicom ?? throw new AdoptionException("Listen.Dicom of guard.json is null: there is no DICOM gate to point to.");
        var isEverywhere = gate.Address.Equals(IPAddress.Any) || gate.Address.Equals(IPAddress.IPv6Any);
        var host = given ?? (!isEverywhere ? gate.Address.ToString() : orthanc.IsLoopback ? "127.0.0.1"
            : throw new AdoptionException("The gate listens on every address: say with --gate HOST how Orthanc reaches this machine."));
        return new(host, gate.Port, new UriBuilder(listen.Api) { Host = given ?? (listen.Api.DnsSafeHost is "0.0.0.0" or "::" ? host : listen.Api.Host) }.Uri);
    }
}
