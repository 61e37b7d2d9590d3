namespace OrthancGuard.Delivery;

/// <summary>What a delivery through an Orthanc remembers over a crash.</summary>
internal static class OrthancDeliveryNotes
{
    /// <summary>Orthanc's ids of the copies, written before the first of them is uploaded.</summary>
    public const string Copies = "orthanc.copies";

    /// <summary>Orthanc's id of the job.</summary>
    public const string Job = "orthanc.job";

    public static string Write(IEnumerable<string> ids) => string.Join(' ', ids);

    public static IReadOnlyList<string> Read(string? note) => note?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
}
