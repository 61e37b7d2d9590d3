namespace OrthancGuard.Api.Access;

/// <summary>A token that was made for somebody; the token itself is nowhere.</summary>
internal sealed class IssuedToken
{
    public const string Columns =
        """
        id AS Id, name AS Name, roles AS Roles, digest AS Digest, created_at AS CreatedAt, created_by AS CreatedBy,
        expires_at AS ExpiresAt, revoked_at AS RevokedAt, revoked_by AS RevokedBy, destination AS Destination
        """;

    public long Id { get; init; }

    public string Name { get; init; } = "";

    public ApiCaller Roles { get; init; }

    /// <summary>SHA-256 in hexadecimal.</summary>
    public string Digest { get; init; } = "";

    /// <summary>Of a vendor's token only.</summary>
    public string? Destination { get; init; }

    public long CreatedAt { get; init; }

    public string CreatedBy { get; init; } = "";

    public long? ExpiresAt { get; init; }

    public long? RevokedAt { get; init; }

    public string? RevokedBy { get; init; }

    public bool IsInForce(DateTimeOffset now) => RevokedAt is null && (ExpiresAt is not { } end || now.ToUnixTimeMilliseconds() < end);
}
