namespace Grpc.Core;

/// <summary>The gRPC status codes, with the numbers they have on the wire.</summary>
public enum StatusCode
{
    OK = 0,

    /// <summary>The caller gave up.</summary>
    Cancelled = 1,

    /// <summary>An error the server has no better word for; also every exception that a service let escape.</summary>
    Unknown = 2,

    /// <summary>The request is wrong, whatever state the server is in.</summary>
    InvalidArgument = 3,
    DeadlineExceeded = 4,
    NotFound = 5,
    AlreadyExists = 6,

    /// <summary>The caller is known, and may not do this.</summary>
    PermissionDenied = 7,
    ResourceExhausted = 8,

    /// <summary>The request is right, and the state of the system does not allow it.</summary>
    FailedPrecondition = 9,

    /// <summary>A conflict; trying the whole transaction again may work.</summary>
    Aborted = 10,
    OutOfRange = 11,
    Unimplemented = 12,

    /// <summary>Something that must hold does not; also broken framing.</summary>
    Internal = 13,

    /// <summary>Not now; trying again later may work.</summary>
    Unavailable = 14,
    DataLoss = 15,

    /// <summary>The caller is not known.</summary>
    Unauthenticated = 16,
}
