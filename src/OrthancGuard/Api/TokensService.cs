using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using OrthancGuard.Api.Access;
using OrthancGuard.Configuration;

namespace OrthancGuard.Api;

/// <summary>protos/orthancguard/v1/tokens.proto</summary>
internal sealed class TokensService(TokenRegistry registry, ConfigurationSource configuration) : V1.Tokens.TokensBase
{
    public override Task<V1.CreateTokenResponse> CreateToken(V1.CreateTokenRequest request, ServerCallContext context) =>
        Answers.FromStore(async () =>
        {
            var roles = Role.From(request.Roles);
            var destination = DestinationOf(request.Destination);
            if ((TokenRegistry.Examine(request.Name, roles, destination) ?? (request.ValidDays is < 0 or > 3650 ? "valid_days is from 0 to 3650." : null)) is { } problem)
            {
                throw Answers.Invalid(problem);
            }

            var valid = request.ValidDays > 0 ? TimeSpan.FromDays(request.ValidDays) : (TimeSpan?)null;
            var (secret, record) = await registry.CreateAsync(request.Name, roles, valid, Callers.Name(context), context.CancellationToken, destination);
            return new V1.CreateTokenResponse { Secret = secret, Token = To(record) };
        });

    public override Task<V1.ListTokensResponse> ListTokens(V1.ListTokensRequest request, ServerCallContext context) =>
        Answers.FromStore(async () =>
        {
            var response = new V1.ListTokensResponse();
            response.Tokens.AddRange((await registry.ListAsync(context.CancellationToken)).Select(To));
            return response;
        });

    public override Task<V1.Token> RevokeToken(V1.RevokeTokenRequest request, ServerCallContext context) =>
        Answers.FromStore(async () => await registry.RevokeAsync(request.Id, Callers.Name(context), context.CancellationToken) is { } token
            ? To(token)
            : throw Answers.NotFound("There is no such token."));

    // As it is written in guard.json.
    private string? DestinationOf(string name) => name.Length == 0
        ? null
        : configuration.Current.FindDestination(name) is { Results: not null } destination
            ? destination.Name
            : throw Answers.Invalid("There is no such destination that results may come from.");

    private static V1.Token To(IssuedToken token)
    {
        var message = new V1.Token
        {
            Id = token.Id,
            Name = token.Name,
            CreatedAt = Time(token.CreatedAt),
            CreatedBy = token.CreatedBy,
            ExpiresAt = token.ExpiresAt is { } end ? Time(end) : null,
            RevokedAt = token.RevokedAt is { } revoked ? Time(revoked) : null,
            RevokedBy = token.RevokedBy ?? "",
            Destination = token.Destination ?? "",
        };
        message.Roles.AddRange(Role.All.Where(role => token.Roles.HasFlag(role.Caller)).Select(role => role.Token));
        return message;
    }

    private static Timestamp Time(long milliseconds) => Timestamp.FromDateTimeOffset(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));
}
