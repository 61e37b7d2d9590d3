using System.CommandLine;
using OrthancGuard.Api.Access;

namespace OrthancGuard.Cli;

/// <summary><c>orthancguard token …</c></summary>
internal static class TokenCommands
{
    public static Command Create() => new("token", "Tokens of the API for people and programs.") { Make(), List(), Revoke() };

    private static Command Make()
    {
        var config = ConfigurationOption.Create();
        var name = new Argument<string>("NAME") { Description = "Whom it is for; the name in the ledger" };
        var role = new Option<string[]>("--role") { Description = "What it may do; may be given several times", Required = true, HelpName = "ROLE" };
        role.AcceptOnlyFromAmong([.. Role.All.Select(each => each.Word)]);
        var days = new Option<int>("--days") { Description = "Ends after so many days; else when it is revoked" };
        var destination = new Option<string?>("--destination") { Description = "Of a vendor's token: the destination whose results it brings", HelpName = "NAME" };
        var command = new Command("create", "Makes a token and prints it, this once.") { name, role, days, destination, config };
        command.SetAction(async (result, stop) =>
        {
            using var client = GuardClient.Connect(result.GetValue(config));
            var request = new V1.CreateTokenRequest { Name = result.GetValue(name), ValidDays = result.GetValue(days), Destination = result.GetValue(destination) ?? "" };
            request.Roles.AddRange((result.GetValue(role) ?? []).Select(word => Role.All.First(each => each.Word == word).Token));
            Console.WriteLine((await client.PostAsync<V1.CreateTokenResponse>("v1/tokens", request, stop)).Secret);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command List()
    {
        var config = ConfigurationOption.Create();
        var command = new Command("list", "Every token there was; never the tokens themselves.") { config };
        command.SetAction(async (result, stop) =>
        {
            using var client = GuardClient.Connect(result.GetValue(config));
            var table = Terminal.Table("No", "Name", "Roles", "Made", "By", "Ends", "Revoked");
            foreach (var token in (await client.GetAsync<V1.ListTokensResponse>("v1/tokens", stop)).Tokens)
            {
                table.AddRow(
                    Terminal.Number(token.Id),
                    token.Name,
                    $"{string.Join(", ", token.Roles.Select(role => Role.All.First(each => each.Token == role).Word))} {token.Destination}".Trim(),
                    Terminal.Time(token.CreatedAt),
                    token.CreatedBy,
                    Terminal.Time(token.ExpiresAt),
                    $"{Terminal.Time(token.RevokedAt)} {token.RevokedBy}".Trim());
            }

            Terminal.Print(table);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Revoke()
    {
        var config = ConfigurationOption.Create();
        var id = new Argument<long>("NO") { Description = "Number of the token" };
        var command = new Command("revoke", "From now on the token opens nothing.") { id, config };
        command.SetAction(async (result, stop) =>
        {
            using var client = GuardClient.Connect(result.GetValue(config));
            var token = await client.PostAsync<V1.Token>($"v1/tokens/{result.GetValue(id)}:revoke", new V1.RevokeTokenRequest(), stop);
            Console.WriteLine($"Token {token.Id} of {token.Name} is revoked.");
            return ExitCode.Done;
        });
        return command;
    }
}
