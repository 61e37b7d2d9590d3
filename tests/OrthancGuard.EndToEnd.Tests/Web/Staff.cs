using System.Text.Json.Nodes;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.EndToEnd.Tests.Web;

/// <summary>Accounts for the tests' people.</summary>
internal static class Staff
{
    public const string Password = "four plain words here";
    private const string First = "the first password";

    /// <summary>Makes the account and signs the person in.</summary>
    public static async Task<Visitor> SignInAsync(this Chromium chromium, GuardServer guard, string name, bool tablet, params string[] roles)
    {
        await guard.PostAsync("v1/accounts", new JsonObject { ["name"] = name, ["password"] = First, ["roles"] = new JsonArray([.. roles.Select(role => (JsonNode)role)]) });
        var visitor = await chromium.VisitAsync(guard.Http.BaseAddress!, tablet);
        await visitor.SignInAsync(name, First);
        return visitor;
    }
}
