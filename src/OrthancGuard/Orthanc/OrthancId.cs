using System.Security.Cryptography;
using System.Text;

namespace OrthancGuard.Orthanc;

/// <summary>
/// The id that Orthanc gives a resource: SHA-1 over its identifiers joined by '|', in five groups. Known before an
/// upload, so that a copy can be recorded first and removed whatever happens after.
/// </summary>
internal static class OrthancId
{
    /// <summary>Characters of an id.</summary>
    public const int Length = 44;

    public static string Patient(string patientId) => Of(patientId);

    public static string Study(string patientId, string studyUid) => Of(patientId, studyUid);

    public static string Instance(string patientId, string studyUid, string seriesUid, string sopInstanceUid) =>
        Of(patientId, studyUid, seriesUid, sopInstanceUid);

    private static string Of(params ReadOnlySpan<string> identifiers)
    {
        Span<byte> digest = stackalloc byte[SHA1.HashSizeInBytes];
#pragma warning disable CA5350 // Orthanc's naming of resources, no security rests on it.
        SHA1.HashData(Encoding.UTF8.GetBytes(string.Join('|', identifiers)), digest);
#pragma warning restore CA5350
        return string.Join('-', Convert.ToHexStringLower(digest).Chunk(8).Select(group => new string(group)));
    }
}
