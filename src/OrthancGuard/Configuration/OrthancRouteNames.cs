namespace OrthancGuard.Configuration;

/// <summary>What Orthanc's configuration and the hook's call the entries of a kind.</summary>
internal static class OrthancRouteNames
{
    /// <summary>Every kind.</summary>
    public static readonly OrthancRoute[] All = Enum.GetValues<OrthancRoute>();

    /// <summary>As <c>Guarded</c> and <c>Delivery</c> of the hook, and <c>Guarded</c> of guard.json, call the kind.</summary>
    public static string ListName(this OrthancRoute kind) => kind switch
    {
        OrthancRoute.Modality => "Modalities",
        OrthancRoute.Peer => "Peers",
        _ => "DicomWebServers",
    };

    /// <summary>Where entries of the kind stand in Orthanc's configuration.</summary>
    public static string[] Section(this OrthancRoute kind) => kind switch
    {
        OrthancRoute.Modality => ["DicomModalities"],
        OrthancRoute.Peer => ["OrthancPeers"],
        _ => ["DicomWeb", "Servers"],
    };

    /// <summary>The flag that makes Orthanc keep them in its database, and ignore those of the file.</summary>
    public static string DatabaseFlag(this OrthancRoute kind) => kind switch
    {
        OrthancRoute.Modality => "DicomModalitiesInDatabase",
        OrthancRoute.Peer => "OrthancPeersInDatabase",
        _ => "DicomWeb.ServersInDatabase",
    };
}
