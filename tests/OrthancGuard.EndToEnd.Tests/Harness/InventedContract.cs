using System.Text.Json.Nodes;

namespace OrthancGuard.EndToEnd.Tests.Harness;

/// <summary>A contract with a company that does not exist, for tests that are about something else.</summary>
internal static class InventedContract
{
    public static JsonObject Create(string vendor = "Invented Vendor", string purpose = "Invented task") => new()
    {
        ["Vendor"] = vendor,
        ["Reference"] = "TEST-1",
        ["Purpose"] = purpose,
        ["ValidFrom"] = "2020-01-01",
        ["ValidUntil"] = "2099-12-31",
    };

    /// <summary>Gives one to every destination that has none.</summary>
    public static void AddTo(JsonObject configuration)
    {
        foreach (var destination in (configuration["Destinations"] as JsonArray ?? []).OfType<JsonObject>().Where(d => !d.ContainsKey("Contract")))
        {
            destination["Contract"] = Create();
        }
    }
}
