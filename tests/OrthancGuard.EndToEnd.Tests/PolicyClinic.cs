using System.Text.Json.Nodes;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.EndToEnd.Tests;

/// <summary>One lab for all tests of rules: a destination for each.</summary>
[CollectionDefinition(nameof(PolicyClinic))]
public sealed class PolicyClinic : IAsyncLifetime, ICollectionFixture<PolicyClinic>
{
    internal Lab Lab { get; private set; } = null!;

    internal GuardServer Guard => Lab.Guard;

    /// <summary>Between the guard and the clinic's Orthanc.</summary>
    internal Tap Requests { get; private set; } = null!;

    /// <summary>A receiver for each test that scripts one.</summary>
    internal IReadOnlyDictionary<string, ScriptedReceiver> Receivers { get; } =
        new[] { "SHY", "FIRST", "SLOW", "KILLED", "REFUSING" }.ToDictionary(name => name, _ => new ScriptedReceiver());

    public async ValueTask InitializeAsync() => Lab = await Lab.StartAsync((configuration, lab) =>
    {
        Requests = new Tap(lab.Clinic.HttpPort);
        configuration["Orthanc"]!["Url"] = $"http://127.0.0.1:{Requests.Port}";
        var destinations = configuration["Destinations"]!.AsArray();
        void Add(string name, Action<JsonObject>? change = null, int? port = null)
        {
            var destination = new JsonObject { ["Name"] = name, ["Contract"] = InventedContract.Create(), ["Delivery"] = Lab.ToReceiver(port ?? lab.Dicom.Port) };
            change?.Invoke(destination);
            destinations.Add(destination);
        }

        Add("EXPIRED", d => d["Contract"]!["ValidUntil"] = "2021-12-31");
        Add("ENDING");
        Add("CHEST", d => d["Contract"]!["BodyParts"] = new JsonArray("CHEST"));
        Add("VOLUME", d => d["Contract"]!["MonthlyVolume"] = 1);
        Add("SCOPED", d => d["Contract"] = InventedContract.Create("Scoped Vendor", "Scoped task"));
        Add("OPT_IN", d =>
        {
            d["Consent"] = "OptIn";
            d["Contract"] = InventedContract.Create("Opt-in Vendor", "Opt-in task");
        });
        Add("SELECT", d => d["Needs"] = new JsonArray(new JsonObject
        {
            ["Name"] = "thin axial", ["Modalities"] = new JsonArray("CT"), ["Orientations"] = new JsonArray("Axial"), ["ThicknessTo"] = 1.5,
        }));
        Add("FOUR_EYES", d => d["Review"] = new JsonObject { ["FourEyes"] = true });
        Add("AWAY", port: FreePort.Next());
        foreach (var (name, receiver) in Receivers)
        {
            Add(name, port: receiver.Port);
        }

        return Task.CompletedTask;
    });

    internal Task<JsonNode> ConsentAsync(string kind, string patient, string reach = "ALL", string name = "") => Guard.PostAsync(
        "v1/consents",
        new JsonObject
        {
            ["kind"] = kind,
            ["patient"] = new JsonObject { ["id"] = patient },
            ["reach"] = reach,
            ["scopeName"] = name,
            ["source"] = "PHONE",
            ["by"] = "front desk",
        });

    internal async Task<IReadOnlyList<JsonNode>> LedgerAsync(string transfer) =>
        [.. (await Guard.GetAsync($"v1/ledger?transferId={transfer}&pageSize=1000"))["rows"]!.AsArray().Select(row => row!)];

    public async ValueTask DisposeAsync()
    {
        if (Lab != null)
        {
            await Lab.DisposeAsync();
        }

        foreach (var receiver in Receivers.Values)
        {
            await receiver.DisposeAsync();
        }

        if (Requests != null)
        {
            await Requests.DisposeAsync();
        }
    }
}
