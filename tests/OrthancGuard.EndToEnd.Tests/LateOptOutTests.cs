using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using OrthancGuard.Dicom.Phantoms;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.EndToEnd.Tests;

/// <summary>
/// A patient says no while a study is in each of the states: nothing more leaves, what may have left is on the recall list, and
/// the ledger says on whose word it was stopped.
/// </summary>
[Collection(nameof(PolicyClinic))]
public sealed class LateOptOutTests(PolicyClinic clinic)
{
    private const int Tries = 12;
    private static readonly string[] States = ["Queued", "Deciding", "Fetching", "Protecting", "Verifying", "Delivering"];

    private Lab Lab => clinic.Lab;

    private GuardServer Guard => clinic.Guard;

    [Fact]
    public async Task WhatWaitsForItsReceiverIsRefused()
    {
        var study = TinyStudy.Unique();
        var transfer = await SubmitAsync("AWAY", study);
        await Eventually.TrueAsync(async () => (await Guard.GetAsync("v1/transfers/" + transfer))["retryAt"] != null, "the transfer to wait for its receiver");
        var consent = await clinic.ConsentAsync("OPT_OUT", study.PatientId);
        Assert.Equal("REFUSED", await Guard.StateAsync(transfer));
        await StoppedAsync(transfer, consent, "Deciding");
        Assert.Empty(consent["disclosed"]!.AsArray());
    }

    [Theory]
    [InlineData("Deciding")]
    [InlineData("Fetching")]
    public async Task WhatIsDecidedAboutOrFetchedIsRefused(string state)
    {
        var study = TinyStudy.Unique();
        var id = await Lab.Clinic.UploadAsync(study);
        var instance = (string)(await Lab.Clinic.GetAsync($"studies/{id}/instances"))[0]!["ID"]!;
        var request = Encoding.ASCII.GetBytes(state == "Deciding" ? $"GET /studies/{id}" : $"GET /instances/{instance}/file");
        using var orthanc = new Hold();
        clinic.Requests.Before = bytes => bytes.Span.IndexOf(request) >= 0 ? orthanc.WaitAsync() : Task.CompletedTask;
        var transfer = (string)(await Guard.SubmitAsync("SHY", id))["id"]!;
        await orthanc.ReachedAsync();
        Assert.Equal(state.ToUpperInvariant(), await Guard.StateAsync(transfer));
        var consent = await clinic.ConsentAsync("OPT_OUT", study.PatientId);
        clinic.Requests.Before = _ => Task.CompletedTask;
        orthanc.Dispose();
        await StoppedAsync(transfer, consent, state, isKnown: state != "Deciding");
        Assert.Empty(consent["disclosed"]!.AsArray());
        Assert.Equal(0, clinic.Receivers["SHY"].Arrived);
    }

    /// <summary>Nothing outside can hold the guard's own work up; tried until the opt-out comes in the middle of it.</summary>
    [Theory]
    [InlineData("Protecting")]
    [InlineData("Verifying")]
    public async Task WhatIsProtectedOrVerifiedIsRefused(string state)
    {
        var shy = clinic.Receivers["SHY"];
        using var association = new Hold();
        shy.Admission = association.WaitAsync;
        var stoppedIn = new List<string>();
        while (stoppedIn.Count < Tries && !stoppedIn.Contains(state))
        {
            var study = TinyStudy.Unique(state == "Verifying" ? 800 : 120);
            var transfer = await SubmitAsync("SHY", study);
            ReachedInStore(transfer, state);
            var consent = await clinic.ConsentAsync("OPT_OUT", study.PatientId);
            stoppedIn.Add(await StoppedAsync(transfer, consent));
            Assert.Empty(consent["disclosed"]!.AsArray());
        }

        TestContext.Current.SendDiagnosticMessage($"{state}: {string.Join(" ", stoppedIn)}");
        Assert.Contains(state, stoppedIn);
        shy.Admission = () => Task.CompletedTask;
        association.Dispose();
        Assert.Equal(0, shy.Arrived);
    }

    [Fact]
    public async Task WhatHasBegunToGoIsCutOffBeforeItsFirstImage()
    {
        var shy = clinic.Receivers["SHY"];
        using var association = new Hold();
        shy.Admission = association.WaitAsync;
        var study = TinyStudy.Unique();
        var transfer = await SubmitAsync("SHY", study);
        await association.ReachedAsync();
        Assert.Equal("DELIVERING", await Guard.StateAsync(transfer));
        var consent = await clinic.ConsentAsync("OPT_OUT", study.PatientId);
        shy.Admission = () => Task.CompletedTask;
        association.Dispose();
        await StoppedAsync(transfer, consent, "Delivering");
        Assert.Empty(consent["disclosed"]!.AsArray());
        Assert.Equal(0, shy.Arrived);
    }

    /// <summary>A receiver may have kept an image that it could not answer for any more.</summary>
    [Theory]
    [InlineData("FIRST", 0)]
    [InlineData("SLOW", 2)]
    public async Task WhatIsOnItsWayIsCutOffAndWhatMayHaveArrivedIsRecalled(string destination, int answered)
    {
        var receiver = clinic.Receivers[destination];
        using var answer = new Hold();
        receiver.Before = () => receiver.Asked == answered ? answer.WaitAsync() : Task.CompletedTask;
        var study = TinyStudy.Unique(10);
        var transfer = await SubmitAsync(destination, study);
        await answer.ReachedAsync();
        var consent = await clinic.ConsentAsync("OPT_OUT", study.PatientId);
        await StoppedAsync(transfer, consent, "Delivering");
        Assert.Equal((answered, answered + 1), (receiver.Stored.Count, receiver.Arrived));

        var disclosed = Assert.Single(consent["disclosed"]!.AsArray())!;
        Assert.Equal((answered, 1), (Number(disclosed["instances"]), Number(disclosed["unconfirmed"])));
        Assert.Equal("1", (string?)(await clinic.LedgerAsync(transfer)).Single(row => (string?)row["kind"] == "Unconfirmed")["facts"]!["instances-at-most"]);
        var recall = await Guard.PostAsync("v1/patients:recall", new JsonObject { ["patient"] = new JsonObject { ["id"] = study.PatientId } });
        var letter = (string)Assert.Single(recall["letters"]!.AsArray())!["text"]!;
        Assert.Contains(answered == 0 ? "up to 1 images" : $"{answered} images, and up to 1 more", letter, StringComparison.Ordinal);
        Assert.Contains((string)disclosed["pseudonym"]!, letter, StringComparison.Ordinal);
        var report = await Guard.PostAsync("v1/reports:patient", new JsonObject { ["patient"] = new JsonObject { ["id"] = study.PatientId } });
        Assert.Contains("did not confirm that they arrived", Assert.Single(report["sent"]!.AsArray())!["outcome"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatAnOrthancSendsIsCancelledAndAllOfItIsRecalled()
    {
        const int Instances = 12;
        var before = await Lab.VendorInstancesAsync();
        using var wire = new Hold();
        Lab.Dicom.Before = async _ =>
        {
            if ((await Lab.VendorInstancesAsync()).Count >= before.Count + 2)
            {
                await wire.WaitAsync();
            }
        };
        var study = TinyStudy.Unique(Instances);
        var transfer = await SubmitAsync("VIA_MODALITY", study);
        await wire.ReachedAsync();
        var asked = clinic.ConsentAsync("OPT_OUT", study.PatientId);
        await Eventually.TrueAsync(async () => (await clinic.LedgerAsync(transfer)).Count > 0 && IsToldToStop(transfer), "the transfer to be told to stop");
        Lab.Dicom.Before = _ => Task.CompletedTask;
        wire.Dispose();
        var consent = await asked;
        await StoppedAsync(transfer, consent, "Delivering");
        var disclosed = Assert.Single(consent["disclosed"]!.AsArray())!;
        Assert.Equal((0, Instances), (Number(disclosed["instances"]), Number(disclosed["unconfirmed"])));
        await Eventually.TrueAsync(async () => (await Lab.CopiesInClinicAsync()).Count == 0, "the copies to be removed");
    }

    [Fact]
    public async Task AKillInTheMiddleOfADeliveryIsNotForgotten()
    {
        var receiver = clinic.Receivers["KILLED"];
        using var answer = new Hold();
        receiver.Before = answer.WaitAsync;
        var study = TinyStudy.Unique(5);
        var transfer = await SubmitAsync("KILLED", study);
        await answer.ReachedAsync();
        await Guard.KillAsync();
        await Guard.StartAsync();
        var consent = await clinic.ConsentAsync("OPT_OUT", study.PatientId);
        await StoppedAsync(transfer, consent);
        var disclosed = Assert.Single(consent["disclosed"]!.AsArray())!;
        Assert.Equal(0, Number(disclosed["instances"]));
        Assert.InRange(Number(disclosed["unconfirmed"]), 1, 5);
    }

    [Fact]
    public async Task WhatWaitsForAReviewerIsRefusedAndNoReleaseBringsItBack()
    {
        var before = await Lab.VendorInstancesAsync();
        var identity = PhantomIdentity.FromSeed(8800);
        var study = (string)(await Lab.Clinic.UploadAsync(SyntheticUltrasound.Create(identity).ToArray()))["ParentStudy"]!;
        var transfer = (string)(await Guard.SubmitAsync("FOUR_EYES", study))["id"]!;
        Assert.Equal("HELD", (string)(await Guard.EndAsync(transfer))["state"]!);
        using var reviewer = await Reviewer.SignInAsync(Guard, "late-reviewer");
        Assert.Contains("Another reviewer must look and agree", await reviewer.ActAsync(transfer, "release"), StringComparison.Ordinal);
        var consent = await clinic.ConsentAsync("OPT_OUT", identity.PatientId);
        await StoppedAsync(transfer, consent, "Deciding");
        Assert.DoesNotContain((await Guard.GetAsync("v1/reviews"))["reviews"]?.AsArray() ?? [], r => (string?)r!["transferId"] == transfer);
        foreach (var act in new[] { "release", "approve" })
        {
            using var content = new StringContent("{\"why\": \"looked at it\"}", Encoding.UTF8, "application/json");
            using var answer = await Guard.Http.PostAsync($"v1/reviews/{transfer}:{act}", content, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        }

        await RefusedAgainAsync(transfer);
        Assert.Equal(before, await Lab.VendorInstancesAsync());
    }

    [Fact]
    public async Task WhatHadFailedIsRefusedWhenItIsTriedAgain()
    {
        var receiver = clinic.Receivers["REFUSING"];
        receiver.Status = _ => 0x0122;
        var study = TinyStudy.Unique();
        var transfer = await SubmitAsync("REFUSING", study);
        Assert.Equal("FAILED", (string)(await Guard.EndAsync(transfer))["state"]!);
        var consent = await clinic.ConsentAsync("OPT_OUT", study.PatientId);
        Assert.Empty(consent["cancelledTransfers"]!.AsArray());
        Assert.Empty(consent["disclosed"]!.AsArray());
        receiver.Status = _ => 0;
        await RefusedAgainAsync(transfer);
        Assert.Empty(receiver.Stored);
    }

    [Fact]
    public async Task WhatHasArrivedIsRecalledAndNothingOfItGoesAgain()
    {
        var before = await Lab.VendorInstancesAsync();
        var study = TinyStudy.Unique();
        var id = await Lab.Clinic.UploadAsync(study);
        var transfer = (string)(await Guard.SubmitAsync("CHEST", id))["id"]!;
        Assert.Equal("DELIVERED", (string)(await Guard.EndAsync(transfer))["state"]!);
        var consent = await clinic.ConsentAsync("OPT_OUT", study.PatientId);
        Assert.Empty(consent["cancelledTransfers"]!.AsArray());
        var disclosed = Assert.Single(consent["disclosed"]!.AsArray())!;
        Assert.Equal((transfer, 3, 0), ((string)disclosed["transferId"]!, Number(disclosed["instances"]), Number(disclosed["unconfirmed"])));
        Assert.Equal("DELIVERED", await Guard.StateAsync(transfer));
        Assert.Equal("REFUSED", (string)(await Guard.EndAsync((string)(await Guard.SubmitAsync("CHEST", id))["id"]!))["state"]!);
        Assert.Equal(3, (await Lab.VendorInstancesAsync()).Except(before).Count());
    }

    private async Task<string> SubmitAsync(string destination, TinyStudy study) =>
        (string)(await Guard.SubmitAsync(destination, await Lab.Clinic.UploadAsync(study)))["id"]!;

    /// <param name="transfer">Its id.</param>
    /// <param name="consent">The answer to the opt-out.</param>
    /// <param name="state">The state that it must have been stopped in; null for any.</param>
    /// <param name="isKnown">Orthanc had said already whose study it is: before that the decision finds the opt-out, not the opt-out the transfer.</param>
    /// <returns>The state that it was stopped in.</returns>
    private async Task<string> StoppedAsync(string transfer, JsonNode consent, string? state = null, bool isKnown = true)
    {
        Assert.Equal(isKnown ? [transfer] : [], consent["cancelledTransfers"]!.AsArray().Select(id => (string)id!));
        var ended = await Guard.EndAsync(transfer);
        Assert.Equal(("REFUSED", "patient.opted-out"), ((string?)ended["state"], (string?)Assert.Single(ended["reasons"]!.AsArray())!["code"]));
        var end = await EndAsync(transfer);
        Assert.Equal(isKnown ? "front desk" : "guard", (string?)end["actor"]);
        Assert.Equal("patient.opted-out", (string?)end["facts"]!["reasons"]);
        Assert.Equal($"opt-out {consent["consent"]!["id"]} (all)", (string?)end["facts"]!["basis"]);
        var stoppedIn = (string)end["facts"]!["state-before"]!;
        Assert.Contains(stoppedIn, States);
        Assert.True(state is null || state == stoppedIn, $"stopped in {stoppedIn}");
        return stoppedIn;
    }

    private async Task<JsonNode> EndAsync(string transfer) => (await clinic.LedgerAsync(transfer)).Single(row => (string?)row["kind"] == "Refused");

    private async Task RefusedAgainAsync(string transfer)
    {
        await Guard.PostAsync($"v1/transfers/{transfer}:retry", []);
        var ended = await Guard.EndAsync(transfer);
        Assert.Equal(("REFUSED", "patient.opted-out"), ((string?)ended["state"], (string?)ended["reasons"]![0]!["code"]));
    }

    private static int Number(JsonNode? node) => node is null ? 0 : (int)node;

    private void ReachedInStore(string transfer, string state)
    {
        var wanted = Array.IndexOf(States, state);
        Read(transfer, (command, limit) =>
        {
            command.CommandText = "SELECT state FROM transfers WHERE id = $id";
            while ((long)command.ExecuteScalar()! < wanted)
            {
                Assert.True(limit.Elapsed < TimeSpan.FromSeconds(60), "the transfer does not get on");
            }

            return true;
        });
    }

    private bool IsToldToStop(string transfer) => Read(transfer, (command, _) =>
    {
        command.CommandText = "SELECT stop_code IS NOT NULL OR state > 5 FROM transfers WHERE id = $id";
        return (long)command.ExecuteScalar()! == 1;
    });

    // The API would be asked too late: a state of the guard's own work lasts a few milliseconds.
    private T Read<T>(string transfer, Func<SqliteCommand, System.Diagnostics.Stopwatch, T> read)
    {
        using var store = new SqliteConnection(string.Create(CultureInfo.InvariantCulture, $"Data Source={Path.Combine(Guard.DataDirectory, "guard.db")};Pooling=False"));
        store.Open();
        using var command = store.CreateCommand();
        command.Parameters.AddWithValue("$id", transfer);
        return read(command, System.Diagnostics.Stopwatch.StartNew());
    }
}
