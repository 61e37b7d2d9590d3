using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Dicom.Phantoms;
using OrthancGuard.EndToEnd.Tests.Harness;
using static System.Buffers.Binary.BinaryPrimitives;

namespace OrthancGuard.EndToEnd.Tests;

public sealed class ReviewLab : IAsyncLifetime
{
    internal Lab Lab { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Lab = await Lab.StartAsync((guard, started) =>
    {
        guard["Destinations"]!.AsArray().Add(new JsonObject
        {
            ["Name"] = "FOUR_EYES",
            ["Review"] = new JsonObject { ["FourEyes"] = true },
            ["Delivery"] = Lab.ToReceiver(started.Dicom.Port),
        });
        return Task.CompletedTask;
    });

    public async ValueTask DisposeAsync()
    {
        if (Lab != null)
        {
            await Lab.DisposeAsync();
        }
    }
}

/// <summary>Held ultrasound images, with the patient's name drawn into them, and reviewers.</summary>
public sealed class ReviewTests(ReviewLab shared) : IClassFixture<ReviewLab>
{
    private const int Columns = 640;
    private const int Rows = 480;

    // The name, number and birth date are above the echoes.
    private const int TextRows = 70;
    private static int seeds = 7000;
    private readonly Lab lab = shared.Lab;

    [Fact]
    public async Task ABlankedBoxAndADroppedInstance()
    {
        var before = await lab.VendorInstancesAsync();
        var (study, transfer, identity) = await HoldAsync("STROKE_AI", 2);
        var review = await lab.Guard.GetAsync($"v1/reviews/{transfer}");
        var held = review["held"]!.AsArray();
        Assert.Equal(2, held.Count);
        Assert.Equal("may-carry-text", (string)held[0]!["code"]!);
        Assert.Equal("ONE_PERSON", (string)review["advice"]![0]!["power"]!);
        Assert.Contains((await lab.Guard.GetAsync("v1/reviews"))["reviews"]!.AsArray(), r => (string)r!["transferId"]! == transfer);

        var first = (string)held[0]!["instanceId"]!;
        using (var picture = await lab.Guard.Http.GetAsync($"v1/reviews/{transfer}/instances/{first}/picture.png"))
        {
            var png = await picture.Content.ReadAsByteArrayAsync();
            Assert.Equal("image/png", picture.Content.Headers.ContentType?.MediaType);
            // Width and height of the IHDR chunk.
            Assert.Equal((Columns, Rows), (ReadInt32BigEndian(png.AsSpan(16)), ReadInt32BigEndian(png.AsSpan(20))));
        }

        using (var another = await lab.Guard.Http.GetAsync($"v1/reviews/{transfer}/instances/{study}/picture.png"))
        {
            Assert.Equal(HttpStatusCode.NotFound, another.StatusCode);
        }

        var decision = await lab.Guard.PostAsync($"v1/reviews/{transfer}:release", new JsonObject
        {
            ["why"] = "the name is at the top",
            ["revision"] = (int)review["revision"]!,
            ["dropInstances"] = new JsonArray((string)held[1]!["instanceId"]!),
            ["blank"] = new JsonArray(new JsonObject { ["x"] = 0, ["y"] = 0, ["width"] = Columns, ["height"] = TextRows, ["instanceIds"] = new JsonArray(first) }),
        });
        Assert.Equal("RELEASED", (string)decision["outcome"]!);
        var ended = await lab.Guard.EndAsync(transfer);
        Assert.True((string)ended["state"]! == "DELIVERED", ended.ToJsonString());
        Assert.Equal(1, (int)ended["counts"]!["leftOut"]!);

        var copy = Assert.Single((await lab.VendorInstancesAsync()).Except(before));
        var received = Pixels(await lab.Vendor.Http.GetByteArrayAsync($"instances/{copy}/file"));
        var original = Pixels(await lab.Clinic.Http.GetByteArrayAsync($"instances/{first}/file"));
        Assert.All(received[..(TextRows * Columns)], value => Assert.Equal(0, value));
        Assert.Contains(original[..(TextRows * Columns)], value => value != 0);
        Assert.Equal(original[(TextRows * Columns)..(Rows * Columns)], received[(TextRows * Columns)..(Rows * Columns)]);
        Assert.Empty(lab.Dicom.Find([identity.PatientId, study]));
        Assert.True((bool)(await lab.Guard.PostAsync("v1/ledger:verify", []))["whole"]!);
    }

    [Fact]
    public async Task TwoPeopleAndARestartBetweenThem()
    {
        var before = await lab.VendorInstancesAsync();
        var (_, transfer, _) = await HoldAsync("FOUR_EYES", 1);
        // A token counts as nobody, in whosever name it was made.
        var (status, _) = await ActAsync(await TokenAsync("anna"), transfer, "release");
        Assert.Equal(400, status);
        using var anna = await Reviewer.SignInAsync(lab.Guard, "anna");
        using var bert = await Reviewer.SignInAsync(lab.Guard, "bert");
        Assert.Contains("Another reviewer must look and agree", await anna.ActAsync(transfer, "release"), StringComparison.Ordinal);
        await lab.Guard.KillAsync();
        await lab.Guard.StartAsync();
        Assert.Contains("another person must", await anna.ActAsync(transfer, "approve"), StringComparison.Ordinal);
        Assert.Equal(400, (await ActAsync(await TokenAsync("bert"), transfer, "approve")).Status);
        Assert.Equal("HELD", await lab.Guard.StateAsync(transfer));
        Assert.Equal(before, await lab.VendorInstancesAsync());

        await bert.ActAsync(transfer, "approve");
        Assert.Equal("DELIVERED", (string)(await lab.Guard.EndAsync(transfer))["state"]!);
        var rows = (await lab.Guard.GetAsync($"v1/ledger?transferId={transfer}&pageSize=1000"))["rows"]!.AsArray();
        Assert.Contains(rows, row => (string)row!["kind"]! == "ReviewApproved" && (string)row["actor"]! == "anna");
        Assert.Contains(rows, row => (string)row!["kind"]! == "ReviewReleased" && (string)row["actor"]! == "bert" && (string)row["facts"]!["first-reviewer"]! == "anna");
    }

    [Fact]
    public async Task ARejectedOneAndOneWhosePatientOptedOutMeanwhile()
    {
        var before = await lab.VendorInstancesAsync();
        var (_, rejected, _) = await HoldAsync("STROKE_AI", 1);
        Assert.Equal("REJECTED", (string)(await lab.Guard.PostAsync($"v1/reviews/{rejected}:reject", new JsonObject { ["why"] = "not of use" }))["outcome"]!);
        Assert.Equal("REFUSED", await lab.Guard.StateAsync(rejected));

        var (_, late, identity) = await HoldAsync("STROKE_AI", 1);
        await lab.Guard.OptOutAsync(identity.PatientId);
        var refused = await lab.Guard.GetAsync($"v1/transfers/{late}");
        Assert.Equal(("REFUSED", "patient.opted-out"), ((string)refused["state"]!, (string)refused["reasons"]![0]!["code"]!));
        Assert.Equal(400, (await ActAsync(await TokenAsync("carl"), late, "release")).Status);
        Assert.Equal(before, await lab.VendorInstancesAsync());
    }

    private static byte[] Pixels(byte[] file)
    {
        Assert.True(DicomFile.Read(file).Dataset.TryGetElement(DicomTag.PixelData, out var element));
        return element!.Value.ToArray();
    }

    private async Task<(string Study, string Transfer, PhantomIdentity Identity)> HoldAsync(string destination, int instances)
    {
        var identity = PhantomIdentity.FromSeed(Interlocked.Increment(ref seeds));
        string? study = null;
        for (var i = 1; i <= instances; i++)
        {
            study = (string)(await lab.Clinic.UploadAsync(SyntheticUltrasound.Create(identity, instance: i).ToArray()))["ParentStudy"]!;
        }

        var transfer = (string)(await lab.Guard.SubmitAsync(destination, study!))["id"]!;
        var held = await lab.Guard.EndAsync(transfer);
        Assert.True((string)held["state"]! == "HELD", held.ToJsonString());
        return (study!, transfer, identity);
    }

    private async Task<string> TokenAsync(string name) =>
        (string)(await lab.Guard.PostAsync("v1/tokens", new JsonObject { ["name"] = name, ["roles"] = new JsonArray("TOKEN_REVIEWER") }))["secret"]!;

    private async Task<(int Status, JsonNode Body)> ActAsync(string token, string transfer, string act)
    {
        using var http = new HttpClient { BaseAddress = lab.Guard.Http.BaseAddress };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var content = new StringContent("{\"why\": \"looked at it\"}", Encoding.UTF8, "application/json");
        using var response = await http.PostAsync($"v1/reviews/{transfer}:{act}", content);
        return ((int)response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync())!);
    }
}
