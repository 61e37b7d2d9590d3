using System.Buffers.Text;
using System.CommandLine;
using System.Security.Cryptography;
using OrthancGuard.Api.Access;

namespace OrthancGuard.Cli;

/// <summary><c>orthancguard user …</c></summary>
internal static class UserCommands
{
    public static Command Create() => new("user", "People who may sign in to the web interface.") { Add(), List(), Roles(), Password(), Switch("disable", "Ends an account; the records keep its name."), Switch("enable", "Opens a disabled or locked account again.") };

    private static Command Add()
    {
        var config = ConfigurationOption.Create();
        var name = Name();
        var roles = RoleOption(required: true);
        var password = PasswordOption();
        var command = new Command("add", "Makes an account. Without --password-file a password is made up and printed once.") { name, roles, password, config };
        command.SetAction(async (result, stop) =>
        {
            var chosen = await ReadPasswordAsync(result.GetValue(password), stop);
            var request = new V1.AddAccountRequest { Name = result.GetValue(name), Password = chosen.Password };
            request.Roles.AddRange(Find(result.GetValue(roles)));
            using var client = GuardClient.Connect(result.GetValue(config));
            var account = await client.PostAsync<V1.Account>("v1/accounts", request, stop);
            Console.WriteLine($"{account.Name} may sign in{(chosen.MadeUp ? $" with the password {chosen.Password}" : "")}, and chooses another password then.");
            return ExitCode.Done;
        });
        return command;
    }

    private static Command List()
    {
        var config = ConfigurationOption.Create();
        var command = new Command("list", "Everybody who has an account.") { config };
        command.SetAction(async (result, stop) =>
        {
            using var client = GuardClient.Connect(result.GetValue(config));
            var table = Terminal.Table("Name", "Roles", "Last sign-in", "State");
            foreach (var account in (await client.GetAsync<V1.ListAccountsResponse>("v1/accounts", stop)).Accounts)
            {
                table.AddRow(
                    account.Name,
                    string.Join(", ", account.Roles.Select(role => Role.OfPeople.First(each => each.Account == role).Word)),
                    account.SignedInAt is null ? "" : Terminal.Time(account.SignedInAt),
                    account.Disabled ? "disabled" : account.LockedUntil is not null ? $"locked until {Terminal.Time(account.LockedUntil)}" : account.MustChangePassword ? "must choose a password" : "");
            }

            Terminal.Print(table);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Roles()
    {
        var config = ConfigurationOption.Create();
        var name = Name();
        var roles = RoleOption(required: true);
        var command = new Command("roles", "Gives an account other roles.") { name, roles, config };
        command.SetAction(async (result, stop) =>
        {
            var request = new V1.ChangeAccountRequest();
            request.Roles.AddRange(Find(result.GetValue(roles)));
            return await ChangeAsync(result.GetValue(config), result.GetValue(name)!, request, "has other roles now.", stop);
        });
        return command;
    }

    private static Command Password()
    {
        var config = ConfigurationOption.Create();
        var name = Name();
        var password = PasswordOption();
        var command = new Command("password", "Sets a password, to be changed at the next sign-in.") { name, password, config };
        command.SetAction(async (result, stop) =>
        {
            var chosen = await ReadPasswordAsync(result.GetValue(password), stop);
            return await ChangeAsync(
                result.GetValue(config),
                result.GetValue(name)!,
                new() { Password = chosen.Password },
                chosen.MadeUp ? $"may sign in with the password {chosen.Password}" : "may sign in with the new password.",
                stop);
        });
        return command;
    }

    private static Command Switch(string word, string description)
    {
        var config = ConfigurationOption.Create();
        var name = Name();
        var command = new Command(word, description) { name, config };
        command.SetAction((result, stop) => ChangeAsync(
            result.GetValue(config), result.GetValue(name)!, new() { Disable = word == "disable", Enable = word == "enable" }, $"is {word}d.", stop));
        return command;
    }

    private static async Task<int> ChangeAsync(FileInfo? config, string name, V1.ChangeAccountRequest request, string done, CancellationToken stop)
    {
        using var client = GuardClient.Connect(config);
        var account = await client.PostAsync<V1.Account>($"v1/accounts/{Uri.EscapeDataString(name)}", request, stop);
        Console.WriteLine($"{account.Name} {done}");
        return ExitCode.Done;
    }

    private static Argument<string> Name() => new("NAME") { Description = "Letters, digits and . - _ @" };

    private static Option<string[]> RoleOption(bool required)
    {
        var option = new Option<string[]>("--role") { Description = $"{string.Join(", ", Role.OfPeople.Select(role => role.Word))}; may be given several times", Required = required };
        option.AcceptOnlyFromAmong([.. Role.OfPeople.Select(role => role.Word)]);
        return option;
    }

    private static Option<string?> PasswordOption() =>
        new("--password-file") { Description = "File with the password in its first line; - for the standard input", HelpName = "FILE" };

    private static IEnumerable<V1.StaffRole> Find(string[]? words) => (words ?? []).Select(given => Role.OfPeople.First(role => role.Word == given).Account);

    private static async Task<(string Password, bool MadeUp)> ReadPasswordAsync(string? file, CancellationToken stop) => file switch
    {
        null => (Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(12)), true),
        "-" => (await Console.In.ReadLineAsync(stop) ?? "", false),
        _ => ((await File.ReadAllLinesAsync(file, stop)).FirstOrDefault() ?? "", false),
    };
}
