using System.Text.Json.Nodes;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.EndToEnd.Tests.Web;

/// <summary>One guard between two Orthancs for several people at their browsers.</summary>
public sealed class WebLab : IAsyncLifetime
{
    internal Lab Lab { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Lab = await Lab.StartAsync(guard =>
    {
        var stroke = guard["Destinations"]![0]!;
        stroke["Contract"] = InventedContract.Create("Invented Stroke GmbH", "Finding strokes in CT of the head");
        stroke["Needs"] = new JsonArray(new JsonObject { ["Name"] = "thin axial", ["Modalities"] = new JsonArray("CT"), ["Orientations"] = new JsonArray("Axial"), ["ThicknessTo"] = 1.5 });
        var route = guard["Routes"]![0]!;
        route["Modalities"] = new JsonArray("CT");
        route["InstancesTo"] = 500;
    });

    public ValueTask DisposeAsync() => Lab is null ? ValueTask.CompletedTask : Lab.DisposeAsync();
}
