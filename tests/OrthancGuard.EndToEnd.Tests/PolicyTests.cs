using System.Text.Json.Nodes;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.EndToEnd.Tests;

/// <summary>Every rule of contracts, consent and minimum necessary with a real Orthanc: the receiver gets exactly what it should, and the ledger says why.</summary>
[Collection(nameof(PolicyClinic))]
public sealed class PolicyTests(PolicyClinic clinic)
{
    private Lab Lab => clinic.Lab;

    private GuardServer Guard => clinic.Lab.Guard;

    [Fact]
    public async Task AnExpiredContractSendsNothing()
    {
        var sent = await SendAsync("EXPIRED", await Lab.Clinic.UploadAsync(TinyStudy.Unique()));
        await RefusedAsync(sent, "contract.expired", "contract TEST-1");
        var ready = (await Guard.GetAsync("readyz")).ToJsonString();
        Assert.Contains(" not in force, ", ready, StringComparison.Ordinal);
        Assert.DoesNotContain("EXPIRED", ready, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AContractThatWasEndedWhileTheGuardRanSendsNothingMore()
    {
        Assert.Equal("DELIVERED", (await SendAsync("ENDING", await Lab.Clinic.UploadAsync(TinyStudy.Unique()))).State);
        var status = await Guard.ReconfigureAsync(c => Find(c, "ENDING")["Contract"]!["ValidUntil"] = "2021-12-31");
        Assert.Contains("Destinations.ENDING.Contract", status["changed"]!.AsArray().Select(n => (string)n!));
        await RefusedAsync(await SendAsync("ENDING", await Lab.Clinic.UploadAsync(TinyStudy.Unique())), "contract.expired", "contract TEST-1");

        // A version with mistakes changes nothing.
        status = await Guard.ReconfigureAsync(c => Find(c, "ENDING")["Contract"]!["ValidUntil"] = "soon");
        Assert.Contains("Destinations", (string)status["mistakes"]![0]!["path"]!, StringComparison.Ordinal);
        await RefusedAsync(await SendAsync("ENDING", await Lab.Clinic.UploadAsync(TinyStudy.Unique())), "contract.expired", "contract TEST-1");
        await Guard.ReconfigureAsync(c => Find(c, "ENDING")["Contract"]!["ValidUntil"] = "2021-12-31");
    }

    [Fact]
    public async Task ABodyPartOutsideTheContractStaysBehind()
    {
        await RefusedAsync(await SendAsync("CHEST", await Lab.Clinic.UploadAsync(TinyStudy.Unique() with { BodyPart = "ABDOMEN" })), "contract.body-part", "contract TEST-1");

        var study = TinyStudy.Unique();
        await Lab.Clinic.UploadAsync(study with { BodyPart = "ABDOMEN", Series = 2, Instances = 2 });
        var both = await SendAsync("CHEST", await Lab.Clinic.UploadAsync(study));
        Assert.Equal(("DELIVERED", 3, 2), (both.State, both.Received, (int)both.Transfer["counts"]!["leftOut"]!));
        Assert.Equal("contract.body-part", (string?)both.Transfer["reasons"]![0]!["code"]);

        // An image that does not tell is for a person.
        var unknown = await SendAsync("CHEST", await Lab.Clinic.UploadAsync(TinyStudy.Unique() with { BodyPart = null }));
        Assert.Equal(("HELD", 0, "contract.body-part-missing"), (unknown.State, unknown.Received, (string?)unknown.Transfer["reasons"]![0]!["code"]));
    }

    [Fact]
    public async Task OfASeriesWithImagesOutsideTheContractOnlyTheOthersGo()
    {
        var study = TinyStudy.Unique(5);
        foreach (var instance in Enumerable.Range(0, 5))
        {
            await Lab.Clinic.UploadAsync((study with { BodyPart = instance == 0 ? "HEAD" : "CHEST" }).File(instance));
        }

        var sent = await SendAsync("CHEST", await StudyOfAsync(study));
        Assert.Equal(("DELIVERED", 4, 1), (sent.State, sent.Received, (int)sent.Transfer["counts"]!["leftOut"]!));
    }

    [Fact]
    public async Task WithTheMonthsVolumeUsedUpNothingMoreGoes()
    {
        var first = await Lab.Clinic.UploadAsync(TinyStudy.Unique());
        Assert.Equal("DELIVERED", (await SendAsync("VOLUME", first)).State);
        await RefusedAsync(await SendAsync("VOLUME", await Lab.Clinic.UploadAsync(TinyStudy.Unique())), "contract.volume", "contract TEST-1");

        // The same study once more is not another one.
        Assert.Equal("DELIVERED", (await SendAsync("VOLUME", first)).State);
    }

    [Theory]
    [InlineData("ALL", "", "opt-out {0} (all)", "REFUSED")]
    [InlineData("VENDOR", "Scoped Vendor", "opt-out {0} (vendor)", "DELIVERED")]
    [InlineData("PURPOSE", "Scoped task", "opt-out {0} (purpose)", "DELIVERED")]
    [InlineData("DESTINATION", "SCOPED", "opt-out {0} (destination)", "DELIVERED")]
    public async Task AnOptOutHoldsWithinItsScope(string reach, string name, string basis, string elsewhere)
    {
        var study = TinyStudy.Unique();
        var id = await Lab.Clinic.UploadAsync(study);
        var consent = await clinic.ConsentAsync("OPT_OUT", study.PatientId, reach, name);
        await RefusedAsync(await SendAsync("SCOPED", id), "patient.opted-out", basis.Replace("{0}", (string)consent["consent"]!["id"]!, StringComparison.Ordinal));
        Assert.Equal(elsewhere, (await SendAsync("CHEST", id)).State);
    }

    [Fact]
    public async Task WhereAnOptInIsNeededNothingGoesWithoutOne()
    {
        var study = TinyStudy.Unique();
        var id = await Lab.Clinic.UploadAsync(study);
        await RefusedAsync(await SendAsync("OPT_IN", id), "patient.not-opted-in", null);
        var consent = await clinic.ConsentAsync("OPT_IN", study.PatientId, "PURPOSE", "Opt-in task");
        var sent = await SendAsync("OPT_IN", id);
        Assert.Equal(("DELIVERED", 3), (sent.State, sent.Received));
        Assert.Equal($"opt-in {consent["consent"]!["id"]} (purpose)", await FactAsync(sent, "DeliveryStarted", "consent"));
        Assert.Equal("Opt-in task", await FactAsync(sent, "DeliveryStarted", "purpose"));
    }

    [Fact]
    public async Task AMergedPatientIsCaughtUnderEachId()
    {
        var study = TinyStudy.Unique();
        var id = await Lab.Clinic.UploadAsync(study);
        await clinic.ConsentAsync("OPT_OUT", study.PatientId + "-OLD", "ALL", "");
        Assert.Equal("DELIVERED", (await SendAsync("CHEST", id)).State);
        await Guard.PostAsync("v1/patients:link", new JsonObject { ["first"] = Patient(study.PatientId), ["second"] = Patient(study.PatientId + "-OLD") });
        await RefusedAsync(await SendAsync("CHEST", id), "patient.opted-out", null);
    }

    [Fact]
    public async Task WhatHasGoneIsRecalledUnderTheVendorsPseudonym()
    {
        var study = TinyStudy.Unique();
        var sent = await SendAsync("SCOPED", await Lab.Clinic.UploadAsync(study));
        Assert.Equal("DELIVERED", sent.State);
        var consent = await clinic.ConsentAsync("OPT_OUT", study.PatientId, "VENDOR", "Scoped Vendor");
        var disclosed = Assert.Single(consent["disclosed"]!.AsArray())!;
        Assert.Equal(sent.Pseudonym, (string?)disclosed["pseudonym"]);
        var recall = await Guard.PostAsync("v1/patients:recall", new JsonObject { ["patient"] = Patient(study.PatientId) });
        var letter = Assert.Single(recall["letters"]!.AsArray())!;
        Assert.Equal("Scoped Vendor", (string?)letter["vendor"]);
        foreach (var form in new[] { (string)letter["text"]!, (string)letter["html"]! })
        {
            Assert.Contains(sent.Pseudonym!, form, StringComparison.Ordinal);
            Assert.All(study.Secrets, secret => Assert.DoesNotContain(secret, form, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task OnlyTheSeriesThatTheTaskNeedsGoesAndTheRouteExplainsIt()
    {
        var study = TinyStudy.Unique() with { Description = "NEEDS SELECTION" };
        await Lab.Clinic.UploadAsync(study with { Series = 2, Thickness = "5.0", Instances = 2 });
        await Lab.Clinic.UploadAsync(study with { Series = 3, Orientation = "1\\0\\0\\0\\0\\-1", Instances = 2 });
        var id = await Lab.Clinic.UploadAsync(study);

        var explained = await Guard.PostAsync("v1/routes:explain", new JsonObject { ["studyId"] = id, ["destination"] = "SELECT" });
        var destination = explained["destinations"]!.AsArray().Single(d => (string?)d!["name"] == "SELECT")!;
        Assert.Equal("ALLOW", (string?)destination["verdict"]);
        Assert.Equal(
            ["", "needs.orientation", "needs.thickness"],
            destination["series"]!.AsArray().Select(s => (string?)s!["leftOut"]?["code"] ?? "").Order(StringComparer.Ordinal));
        Assert.Contains(explained["routes"]!.AsArray(), r => !(bool)r!["matches"]! && r["conditions"]!.AsArray().Count > 0);
        Assert.Empty(await Guard.TransfersOfAsync(id));

        var sent = await SendAsync("SELECT", id);
        Assert.Equal(("DELIVERED", 3, 4), (sent.State, sent.Received, (int)sent.Transfer["counts"]!["leftOut"]!));
        Assert.Equal(
            ["needs.orientation", "needs.thickness"], sent.Transfer["reasons"]!.AsArray().Select(r => (string)r!["code"]!).Order(StringComparer.Ordinal));
        Assert.Equal(["needs.orientation", "needs.thickness"], (await FactAsync(sent, "DeliveryStarted", "left-out-for")).Split(' ').Order(StringComparer.Ordinal));

        var thick = await SendAsync("SELECT", await Lab.Clinic.UploadAsync(TinyStudy.Unique() with { Thickness = "5.0" }));
        Assert.Equal(("REFUSED", 0), (thick.State, thick.Received));
        Assert.Contains("needs.not-found", await FactAsync(thick, "Refused", "reasons"), StringComparison.Ordinal);
    }

    private static JsonObject Find(JsonObject configuration, string destination) =>
        configuration["Destinations"]!.AsArray().OfType<JsonObject>().Single(d => (string?)d["Name"] == destination);

    private static JsonObject Patient(string id) => new() { ["id"] = id };

    private async Task<string> StudyOfAsync(TinyStudy study)
    {
        var (_, body) = await Lab.Clinic.PostAsync("tools/lookup", study.StudyUid);
        return (string)JsonNode.Parse(body)!.AsArray().Single(m => (string?)m!["Type"] == "Study")!["ID"]!;
    }

    private async Task<Sent> SendAsync(string destination, string study)
    {
        var before = await Lab.VendorInstancesAsync();
        var transfer = await Guard.EndAsync((string)(await Guard.SubmitAsync(destination, study))["id"]!);
        var received = (await Lab.VendorInstancesAsync()).Except(before).ToList();
        var pseudonym = received.Count == 0 ? null : (string?)(await Lab.Vendor.GetAsync($"instances/{received[0]}/patient"))["MainDicomTags"]!["PatientID"];
        return new(transfer, received.Count, pseudonym);
    }

    private async Task RefusedAsync(Sent sent, string code, string? basis)
    {
        Assert.Equal(("REFUSED", 0), (sent.State, sent.Received));
        Assert.Contains(code, (await FactAsync(sent, "Refused", "reasons")).Split(' '));
        if (basis is not null)
        {
            Assert.Equal(basis, await FactAsync(sent, "Refused", "basis"));
        }
    }

    private async Task<string> FactAsync(Sent sent, string kind, string fact)
    {
        return (string)(await clinic.LedgerAsync((string)sent.Transfer["id"]!)).Single(r => (string?)r["kind"] == kind)["facts"]![fact]!;
    }

    private sealed record Sent(JsonNode Transfer, int Received, string? Pseudonym)
    {
        public string State => (string)Transfer["state"]!;
    }
}
