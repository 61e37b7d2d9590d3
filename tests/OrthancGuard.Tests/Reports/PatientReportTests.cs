using System.Text.Json.Nodes;
using OrthancGuard.Configuration;
using OrthancGuard.Ledger;
using OrthancGuard.Policy;
using OrthancGuard.Policy.Consents;
using OrthancGuard.Protection;
using OrthancGuard.Reports;
using OrthancGuard.Tests.Transfers;
using OrthancGuard.Tests.Transfers.Running;
using OrthancGuard.Transfers;
using TinyStudy = OrthancGuard.Tests.Transfers.Running.TinyStudy;

namespace OrthancGuard.Tests.Reports;

public sealed class PatientReportTests : IAsyncLifetime
{
    private const string Vendor = "Images & <b>Sons</b>";
    private readonly Receiver receiver = Receiver.Start();
    private TinyOrthanc orthanc = null!;
    private PipelineGuard guard = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        orthanc = await TinyOrthanc.StartAsync();
        guard = await PipelineGuard.StartAsync(orthanc, receiver, c => c with
        {
            Destinations =
            [
                c.Destinations[0] with
                {
                    Profile = new() { Deface = DefaceMode.NotAllowed },
                    Contract = TestStore.ContractWithFaces() with { Vendor = Vendor, Reference = "C-17", Purpose = "=stroke", RetentionDays = 30, TrainingAllowed = false },
                },
            ],
        });
    }

    public async ValueTask DisposeAsync()
    {
        await guard.DisposeAsync();
        await receiver.DisposeAsync();
        await orthanc.DisposeAsync();
    }

    [Fact]
    public async Task WhatWentIsToldWithCompanyTaskAndWhatWasTakenOut()
    {
        var id = await SendAsync("1");
        var report = await MakeAsync(" 4711 ");
        var sent = Assert.Single(report.Sent);
        Assert.Empty(report.NotSent);
        Assert.Equal((id.Value, Vendor, "=stroke", "C-17", 30, false), (sent.TransferId, sent.Company, sent.Task, sent.Contract, sent.RetentionDays, sent.TrainingAllowed));
        Assert.Equal(("CT Abdomen", 3), (sent.Study.Description, sent.Images));
        Assert.Equal(["CT"], sent.Study.Modalities);
        Assert.StartsWith("The images were sent. A face that is in view was left in them", Assert.Single(sent.Outcome), StringComparison.Ordinal);
        Assert.Matches(@"every image: [1-9][0-9,]* removed, [0-9,]+ replaced", sent.Removed[0]);
        Assert.Empty((await MakeAsync("4712")).Sent);
    }

    [Fact]
    public async Task WhatDidNotGoIsToldInPlainWords()
    {
        var held = orthanc.Add(new TinyStudy("2", change: (dataset, _) => dataset.Add(OrthancGuard.Dicom.Data.DicomTag.BurnedInAnnotation, OrthancGuard.Dicom.Data.DicomVR.CS, ["YES"])));
        await guard.WaitForAsync(await guard.SubmitAsync(held), TransferState.Held);
        Assert.Equal(
            ["Nothing was sent: a member of the staff must look first. There may be writing in the images that names you."],
            (await MakeAsync("4711")).NotSent.Select(transfer => string.Join(' ', transfer.Outcome)));
        await guard.OptOutAsync("4711");
        await guard.WaitForAsync(await guard.SubmitAsync(orthanc.Add(new TinyStudy("3"))), TransferState.Refused);
        var report = await MakeAsync("4711");
        Assert.Empty(report.Sent);
        Assert.Equal(2, report.NotSent.Count);
        Assert.All(
            report.NotSent,
            transfer => Assert.Equal("Nothing was sent: it was not allowed. You have said that your images are not to be used for this.", string.Join(' ', transfer.Outcome)));
        Assert.Single(report.Consents);
        Assert.Contains("you decided: not to any company", PatientPage.Html(report), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ThoseWhoAreOnePatientAreAnsweredTogether()
    {
        await SendAsync("4");
        await guard.Get<IConsentRegistry>().LinkAsync(new(Patient("4711"), Patient("0815"), "desk", null), Stop);
        var report = await MakeAsync("0815");
        Assert.Single(report.Sent);
        Assert.Equal("4711", Assert.Single(report.AlsoKnownAs).Id);
    }

    [Fact]
    public async Task AnAnswerIsItselfOnRecord()
    {
        await MakeAsync("4711");
        var row = Assert.Single(await guard.LedgerAsync(), r => r.Entry.Kind == LedgerKind.PatientReportMade);
        Assert.Equal("desk", row.Entry.Actor);
        Assert.NotNull(row.Entry.PatientIndex);
        Assert.DoesNotContain("4711", System.Text.Json.JsonSerializer.Serialize(row.Entry.Facts), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ThePageIsEscapedAndAsksForNothingFromElsewhere()
    {
        await SendAsync("5");
        var report = await MakeAsync("4711");
        var page = PatientPage.Html(report with { Patient = Patient("<script>alert(1)</script>") });
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        Assert.Contains("Images &amp; &lt;b&gt;Sons", page, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", page, StringComparison.Ordinal);
        Assert.Contains("The company may keep them for 30 days. The company may not use them to improve its software.", page, StringComparison.Ordinal);
        Assert.Contains("Tell the front desk", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheTableHoldsNoFormula()
    {
        await SendAsync("6");
        var lines = PatientPage.Csv(await MakeAsync("4711")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.Contains($",{Vendor},'=stroke,C-17,30,no,", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheBundleIsOneAuditEventForEachTransfer()
    {
        var id = await SendAsync("7");
        var bundle = JsonNode.Parse(PatientAudit.Bundle(await MakeAsync("4711")))!;
        Assert.Equal(("Bundle", "collection"), ((string)bundle["resourceType"]!, (string)bundle["type"]!));
        var resource = Assert.Single(bundle["entry"]!.AsArray())!["resource"]!;
        Assert.Equal(("AuditEvent", id.Value, "0"), ((string)resource["resourceType"]!, (string)resource["id"]!, (string)resource["outcome"]!));
        foreach (var required in new[] { "type", "recorded", "agent", "source" })
        {
            Assert.NotNull(resource[required]);
        }

        Assert.Equal([true, false], resource["agent"]!.AsArray().Select(agent => (bool)agent!["requestor"]!));
        Assert.Equal("4711", (string)resource["entity"]![0]!["what"]!["identifier"]!["value"]!);
    }

    [Fact]
    public async Task ADisclosureIsAccountedForWithRecipientDescriptionAndPurpose()
    {
        await SendAsync("8");
        var facts = Assert.Single(await guard.LedgerAsync(), r => r.Entry.Kind == LedgerKind.DeliveryStarted).Entry.Facts;
        Assert.Equal((Vendor, "=stroke", "C-17", "30", "not allowed"), (facts["vendor"], facts["purpose"], facts["contract"], facts["retention-days"], facts["training"]));
        Assert.StartsWith("VENDOR@127.0.0.1:", facts["recipient-address"], StringComparison.Ordinal);
        Assert.Equal("de-identified: CT Image Storage", facts["description"]);
    }

    [Fact]
    public async Task ThePublicIsToldNumbersAndNoPatient()
    {
        for (var i = 10; i < 13; i++)
        {
            await SendAsync($"{i}");
        }

        await guard.OptOutAsync("4711");
        await guard.WaitForAsync(await guard.SubmitAsync(orthanc.Add(new TinyStudy("13"))), TransferState.Refused);
        var reports = guard.Get<PublicReports>();
        var row = Assert.Single((await reports.MakeAsync(null, null, 0, Stop)).Rows);
        Assert.Equal((Vendor, "=stroke", "3", "9", "0", "1"), (row.Company, row.Task, row.Studies.Text, row.Images.Text, row.Held.Text, row.Refused.Text));
        var few = await reports.MakeAsync(null, null, 5, Stop);
        Assert.Equal(("<5", "<5", "0", "<5"), (few.Rows[0].Studies.Text, few.Rows[0].Images.Text, few.Rows[0].Held.Text, few.Rows[0].Refused.Text));
        Assert.Contains("&lt;5", few.Html(), StringComparison.Ordinal);
        foreach (var secret in new[] { "4711", "SECRETNAME", "CT Abdomen", "study1", "1.2.826" })
        {
            Assert.DoesNotContain(secret, few.Html() + few.Csv(), StringComparison.Ordinal);
        }

        Assert.Empty((await reports.MakeAsync(new DateOnly(2000, 1, 1), new DateOnly(2000, 12, 1), 0, Stop)).Rows);
    }

    private static PatientIdentity Patient(string id) => new() { Id = id };

    private Task<PatientReport> MakeAsync(string id) =>
        guard.Get<PatientReports>().MakeAsync(PatientMatching.Normalize(id, null)!, "desk", Stop);

    private async Task<TransferId> SendAsync(string number)
    {
        var id = await guard.SubmitAsync(orthanc.Add(new TinyStudy(number)));
        await guard.WaitForAsync(id, TransferState.Delivered);
        return id;
    }
}
