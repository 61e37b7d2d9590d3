namespace OrthancGuard.Transfers.Routing;

/// <summary>Studies that Orthanc has called stable; the routes are looked at for each, once for each state of its content.</summary>
internal interface IStableStudies
{
    /// <summary>Durable when it returns; Orthanc is asked about the study afterwards. A study noticed again unchanged is not routed again.</summary>
    /// <exception cref="Storage.StoreUnavailableException">Not noted.</exception>
    Task NoticeAsync(IReadOnlyList<string> studyIds, CancellationToken cancellationToken);

    /// <summary>Remembers how far the log of changes of Orthanc has been read, or reads it (null before the first).</summary>
    Task SetChangesReadAsync(long last, CancellationToken cancellationToken);

    Task<long?> GetChangesReadAsync(CancellationToken cancellationToken);
}
