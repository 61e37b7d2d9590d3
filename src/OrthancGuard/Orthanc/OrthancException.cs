using System.Net;

namespace OrthancGuard.Orthanc;

/// <summary>Why Orthanc did not do what was asked.</summary>
internal enum OrthancError
{
    /// <summary>No answer that Orthanc gave: connection refused or reset, time-out, truncated body, 502-504. Worth another try later.</summary>
    Unavailable,

    /// <summary>Orthanc answered that the resource does not exist: the study is gone, not Orthanc.</summary>
    NotFound,

    /// <summary>401 or 403: wrong credentials, or a filter refused the request.</summary>
    Unauthorized,

    /// <summary>Orthanc understood and could not or would not (4xx, 500, 507): the same request would fail again.</summary>
    Refused,

    /// <summary>An answer that makes no sense for Orthanc: not JSON, members missing, body past the limit.</summary>
    Unexpected,
}

/// <summary>A request to Orthanc that failed. The message names method, route and numbers only: never a body, header or value.</summary>
internal sealed class OrthancException(OrthancError error, string message, Exception? inner = null) : Exception(message, inner)
{
    public OrthancError Error { get; } = error;

    /// <summary>HTTP status, where there was an answer.</summary>
    public HttpStatusCode? Status { get; init; }

    /// <summary>Orthanc's own error number (<c>OrthancStatus</c>), where it described the error; 17 is "unknown resource".</summary>
    public int? OrthancStatus { get; init; }
}
