using System.Text;
using System.Text.Json.Nodes;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Dicom.Network;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.EndToEnd.Tests;

/// <summary>Results of a scripted vendor, through a real guard into a real Orthanc: home under the original study, or held with the reason.</summary>
public sealed class ResultsTests(ResultsLab results) : IClassFixture<ResultsLab>
{
    private readonly Lab lab = results.Lab;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task EveryKindComesHomeUnderTheOriginalStudy()
    {
        // Those that other tests left held keep their files.
        var held = Files();
        var (study, studyId, vendor) = await results.DiscloseAsync();
        DicomFile[] returned =
        [
            vendor.Report(), vendor.Segmentation(), vendor.Capture(showsPseudonym: false), vendor.PresentationState(), vendor.KeyObjects(),
            vendor.StructureSet(), vendor.ParametricMap(), vendor.Document("No nodule of 5 mm or more"), vendor.Derived(),
        ];
        var known = await results.ReturnAsync(ResultsLab.Aet, returned);
        Assert.All(known, result => Assert.True((string?)result["state"] == "RESULT_STORED", $"{result["sopClassUid"]} {result.ToJsonString()}\n{lab.Guard.Log}"));
        Assert.Equal(returned.Length, known.Count);
        Assert.All(known, result => Assert.Equal(studyId, (string?)result["studyId"]));

        var originals = Enumerable.Range(0, study.Instances).Select(study.SopInstanceUid).ToHashSet(StringComparer.Ordinal);
        // As they were on the wire.
        foreach (var before in returned.Select(file => DicomFile.Read(file.ToArray())))
        {
            var after = await results.HomeAsync(before, studyId);
            var dataset = after.Dataset;
            Assert.Equal(
                (study.PatientId, study.PatientName, "19471103", "F", study.StudyUid, "20210614", "101112", "ACC-77812"),
                (dataset.GetString(DicomTag.PatientID), dataset.GetString(DicomTag.PatientName), dataset.GetString(DicomTag.PatientBirthDate), dataset.GetString(DicomTag.PatientSex),
                    dataset.GetString(DicomTag.StudyInstanceUID), dataset.GetString(DicomTag.StudyDate), dataset.GetString(DicomTag.StudyTime), dataset.GetString(DicomTag.AccessionNumber)));
            Assert.Equal(before.Dataset.GetString(DicomTag.SeriesInstanceUID), dataset.GetString(DicomTag.SeriesInstanceUID));
            Assert.All(ReturnedObject.References(dataset), uid => Assert.Contains(uid, originals));
            Assert.Equal(ReturnedObject.References(before.Dataset).Count, ReturnedObject.References(dataset).Count);
            ReturnedObject.AssertMakers(dataset);
            Assert.False(dataset.Contains(DicomTag.PatientIdentityRemoved));
            var text = Encoding.Latin1.GetString(after.ToArray());
            var pseudonyms = vendor.Sent.SelectMany(copy => new[] { DicomTag.SOPInstanceUID, DicomTag.SeriesInstanceUID, DicomTag.FrameOfReferenceUID }.Select(tag => copy.Dataset.GetString(tag)!));
            Assert.All([vendor.Patient, vendor.Accession, vendor.StudyUid, .. pseudonyms], pseudonym => Assert.DoesNotContain(pseudonym, text, StringComparison.Ordinal));
            ReturnedObject.AssertSameBulk(before.Dataset, dataset);
            await ReturnedObject.AssertNothingNewAsync(before, after);
        }

        // A date that was copied from the study moves back; the structure set says when it was drawn by one.
        Assert.Equal("20210614", (await results.HomeAsync(returned[5], studyId)).Dataset.GetString(DicomTag.StructureSetDate));
        Assert.Contains(study.PatientId, (await results.HomeAsync(returned[0], studyId)).Dataset.TryGetSequence(DicomTag.ContentSequence, out var content)
            ? content.Items[1].GetString(DicomTag.TextValue) : "", StringComparison.Ordinal);
        Assert.Contains("CLINIC stored", lab.Clinic.Log, StringComparison.Ordinal);
        await Eventually.TrueAsync(() => Task.FromResult(Files().IsSubsetOf(held)), "what was stored to leave no file");

        HashSet<string> Files() => [.. Directory.EnumerateFiles(Path.Combine(lab.Guard.DataDirectory, "results"))];
    }

    public static TheoryData<string, string> Attacks => new()
    {
        { "unknown study", "result.unknown-study" },
        { "unknown reference", "result.unknown-reference" },
        { "another vendor's study", "result.other-destination result.unknown-study" },
        { "another vendor's reference", "result.other-destination result.unknown-reference" },
        { "another vendor's patient in text", "result.other-destination" },
        { "wrong patient", "result.wrong-patient" },
        { "the original's own id", "result.wrong-patient" },
        { "two patients", "result.two-patients" },
        { "another patient's pseudonym", "result.wrong-patient result.two-patients" },
        { "overwrites a sent one", "result.overwrites" },
        { "overwrites an original", "result.overwrites" },
        { "into an original series", "result.original-series" },
        { "pseudonym in pixels", "result.pseudonym-in-pixels" },
        { "pseudonym in a document", "result.pseudonym-in-document" },
        { "pseudonym in bytes", "result.not-turned-back" },
        { "an original image", "result.class-not-allowed" },
        { "encrypted", "result.encrypted" },
        { "no series", "result.malformed" },
        { "two of one attribute", "result.malformed" },
    };

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task AnAttackEndsHeld(string attack, string codes)
    {
        var (study, studyId, vendor) = await results.DiscloseAsync();
        var count = (await lab.Clinic.GetAsync("instances")).AsArray().Count;
        var file = await AttackAsync(attack, study, studyId, vendor);
        count = Math.Max(count, (await lab.Clinic.GetAsync("instances")).AsArray().Count);
        var held = Assert.Single(await results.ReturnAsync(ResultsLab.Aet, file));
        Assert.Equal(("RESULT_HELD", codes), ((string?)held["state"], ResultsLab.Codes(held)));
        Assert.Equal(count, (await lab.Clinic.GetAsync("instances")).AsArray().Count);
        Assert.True(File.Exists(Path.Combine(lab.Guard.DataDirectory, "results", (string)held["id"]! + ".result")));
    }

    [Fact]
    public async Task BytesThatAreNoObjectAreHeldAndComeBackOnce()
    {
        var (_, _, vendor) = await results.DiscloseAsync();
        var whole = vendor.Report();
        using var bytes = new MemoryStream();
        whole.WriteDatasetTo(bytes);
        var cut = bytes.ToArray()[..(int)(bytes.Length - 100)];
        var before = (await results.ResultsAsync()).Count;
        for (var i = 0; i < 2; i++)
        {
            Assert.Equal(0, await SendRawAsync(whole, cut));
            await results.SettleAsync();
        }

        var all = await results.ResultsAsync();
        Assert.Equal(before + 1, all.Count);
        Assert.Equal(("RESULT_HELD", "result.malformed", 1), ((string?)all[0]["state"], ResultsLab.Codes(all[0]), (int)all[0]["duplicates"]!));
    }

    [Fact]
    public async Task TheSameAgainChangesNothingAndOtherContentIsHeld()
    {
        var (_, studyId, vendor) = await results.DiscloseAsync();
        var report = vendor.Report();
        var first = Assert.Single(await results.ReturnAsync(ResultsLab.Aet, report));
        var rows = await LedgerAsync();
        var home = await results.HomeAsync(report, studyId);
        Assert.Empty(await results.ReturnAsync(ResultsLab.Aet, report));
        Assert.Empty(await results.ReturnAsync(ResultsLab.Aet, report.WithSyntax(DicomTransferSyntax.ImplicitVRLittleEndian)));
        Assert.Equal(rows, await LedgerAsync());
        Assert.Equal(2, (int)(await lab.Guard.GetAsync("v1/results/" + first["id"]))["duplicates"]!);

        var other = DicomFile.Read(report.ToArray());
        ScriptedVendor.Put(other.Dataset, DicomTag.SeriesDescription, DicomVR.LO, "Nothing was found");
        var held = Assert.Single(await results.ReturnAsync(ResultsLab.Aet, other));
        Assert.Contains("result.changed", ResultsLab.Codes(held), StringComparison.Ordinal);
        Assert.Equal(home.ToArray(), (await results.HomeAsync(report, studyId)).ToArray());
    }

    [Fact]
    public async Task WhatRefersToAResultThatComesLaterGoesOnWhenItIsThere()
    {
        var (_, studyId, vendor) = await results.DiscloseAsync();
        var segmentation = vendor.Segmentation();
        var report = vendor.Report();
        ScriptedVendor.Exchange(
            report.Dataset, vendor.Sent[0].Dataset.GetString(DicomTag.SOPInstanceUID)!, segmentation.Dataset.GetString(DicomTag.SOPInstanceUID)!);
        var waiting = Assert.Single(await results.ReturnAsync(ResultsLab.Aet, report));
        Assert.Equal(("RESULT_HELD", "result.unknown-reference"), ((string?)waiting["state"], ResultsLab.Codes(waiting)));
        Assert.Equal("RESULT_STORED", (string?)Assert.Single(await results.ReturnAsync(ResultsLab.Aet, segmentation))["state"]);
        await results.SettleAsync();
        Assert.Equal("RESULT_STORED", (string?)(await lab.Guard.GetAsync("v1/results/" + waiting["id"]))["state"]);
        Assert.Contains(segmentation.Dataset.GetString(DicomTag.SOPInstanceUID)!, ReturnedObject.References((await results.HomeAsync(report, studyId)).Dataset));
    }

    [Theory]
    [InlineData("NOBODY")]
    [InlineData("vendor")]
    [InlineData("STROKE_AI")]
    public async Task WhoIsNoDestinationsVendorIsRejectedAtTheAssociation(string aet)
    {
        var e = await Assert.ThrowsAsync<DicomNetworkException>(() => ScriptedVendor.SendAsync(results.Port, aet, new DicomFile(new() { new DicomElement(DicomTag.SOPClassUID, DicomVR.UI, Encoding.ASCII.GetBytes(DicomUid.BasicTextSRStorage)) })));
        Assert.Equal(DicomNetworkError.Rejected, e.Error);
    }

    [Fact]
    public async Task TheWireSaysTheSameWhateverIsSent()
    {
        var (_, _, vendor) = await results.DiscloseAsync();
        var (_, _, other) = await results.DiscloseAsync("OTHER_AI");
        var strange = vendor.Report();
        ScriptedVendor.Exchange(strange.Dataset, vendor.StudyUid, "1.2.3.4.5");
        // Known here, known to another only, known to nobody.
        Assert.Equal([0, 0, 0], await ScriptedVendor.SendAsync(results.Port, ResultsLab.Aet, vendor.Report(), other.Report(), strange));
        await results.SettleAsync();
    }

    [Fact]
    public async Task WhatIsTooLargeIsRefusedAndRecorded()
    {
        var (_, _, vendor) = await results.DiscloseAsync();
        var file = vendor.Report();
        file.Dataset.AddOrUpdate(new DicomElement(new DicomTag(0x0029, 0x1003), DicomVR.OB, new byte[5 << 20]));
        Assert.Equal([DicomStatus.OutOfResources], await ScriptedVendor.SendAsync(results.Port, ResultsLab.Aet, file));
        Assert.Contains(await LedgerRowsAsync(), row => row.Contains("result.too-large", StringComparison.Ordinal));
        Assert.DoesNotContain(Directory.EnumerateFiles(Path.Combine(lab.Guard.DataDirectory, "results")), path => path.EndsWith(".new", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AHeldResultIsReleasedOrRejectedByAPerson()
    {
        var (_, studyId, vendor) = await results.DiscloseAsync();
        var capture = vendor.Capture(showsPseudonym: true);
        var held = Assert.Single(await results.ReturnAsync(ResultsLab.Aet, capture));
        await lab.Guard.PostAsync($"v1/results/{held["id"]}:release", new() { ["why"] = "the pseudonym does no harm here" });
        await results.SettleAsync();
        var after = await lab.Guard.GetAsync("v1/results/" + held["id"]);
        Assert.Equal(("RESULT_STORED", "the pseudonym does no harm here"), ((string?)after["state"], (string?)after["acts"]![0]!["why"]));
        await results.HomeAsync(capture, studyId);

        var wrong = vendor.Report();
        ScriptedVendor.Put(wrong.Dataset, DicomTag.PatientID, DicomVR.LO, "SOMEBODY");
        held = Assert.Single(await results.ReturnAsync(ResultsLab.Aet, wrong));
        using var content = new StringContent("""{"why": "it looks right"}""", Encoding.UTF8, "application/json");
        using var refused = await lab.Guard.Http.PostAsync($"v1/results/{held["id"]}:release", content, Stop);
        Assert.Equal(400, (int)refused.StatusCode);
        await lab.Guard.PostAsync($"v1/results/{held["id"]}:reject", new() { ["why"] = "of another patient" });
        Assert.Equal("RESULT_REJECTED", (string?)(await lab.Guard.GetAsync("v1/results/" + held["id"]))["state"]);
        Assert.False(File.Exists(Path.Combine(lab.Guard.DataDirectory, "results", (string)held["id"]! + ".result")));
    }

    [Fact]
    public async Task APatientIsToldWhatCameBack()
    {
        var (study, _, vendor) = await results.DiscloseAsync();
        var wrong = vendor.Report();
        ScriptedVendor.Put(wrong.Dataset, DicomTag.PatientID, DicomVR.LO, "SOMEBODY");
        await results.ReturnAsync(ResultsLab.Aet, vendor.Report(), vendor.Report(), vendor.Segmentation(), wrong);
        var patient = new JsonObject { ["patient"] = new JsonObject { ["id"] = study.PatientId } };
        var sent = Assert.Single((await lab.Guard.PostAsync("v1/reports:patient", patient))["sent"]!.AsArray())!;
        Assert.Equal(
            ["a member of the staff must look first.", "in your record."],
            sent["cameBack"]!.AsArray().Select(sentence => ((string)sentence!).Split("; ")[1]));
        Assert.Equal(
            ["report", "marked areas, report (2)"], sent["cameBack"]!.AsArray().Select(sentence => ((string)sentence!).Split("; ")[0].Split(": ")[1]));
        foreach (var form in new[] { "html", "csv", "fhir" })
        {
            using var body = new StringContent(patient.ToJsonString(), Encoding.UTF8, "application/json");
            using var answer = await lab.Guard.Http.PostAsync("v1/reports/patient." + form, body, Stop);
            Assert.Contains("marked areas, report (2); in your record.", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task AResultDoesNotSendTheStudyOutAgain()
    {
        var (_, studyId, vendor) = await results.DiscloseAsync(given: TinyStudy.Unique() with { Description = Lab.Routed });
        await Eventually.TrueAsync(async () => (await lab.Guard.TransfersOfAsync(studyId)).Any(t => (string?)t["origin"] == "ROUTE") && (await lab.Guard.EndOfAsync(studyId)) != null, "the route");
        var transfers = (await lab.Guard.TransfersOfAsync(studyId)).Count;
        Assert.Equal("RESULT_STORED", (string?)Assert.Single(await results.ReturnAsync(ResultsLab.Aet, vendor.Report()))["state"]);
        // The study is stable again; a second study that becomes so later shows that the first was looked at.
        var second = TinyStudy.Unique() with { Description = Lab.Routed };
        await lab.Guard.EndOfAsync(await lab.Clinic.UploadAsync(second));
        await Eventually.TrueAsync(async () => (bool)(await lab.Clinic.GetAsync("studies/" + studyId))["IsStable"]!, "the study to be stable");
        Assert.Equal(transfers, (await lab.Guard.TransfersOfAsync(studyId)).Count);
    }

    private async Task<DicomFile> AttackAsync(string attack, TinyStudy study, string studyId, ScriptedVendor vendor)
    {
        var file = vendor.Report();
        var dataset = file.Dataset;
        var image = vendor.Sent[0].Dataset.GetString(DicomTag.SOPInstanceUID)!;
        switch (attack)
        {
            case "unknown study":
                ScriptedVendor.Exchange(dataset, vendor.StudyUid, "2.25.4711");
                break;
            case "unknown reference":
                ScriptedVendor.Exchange(dataset, image, "2.25.4712");
                break;
            case "another vendor's study":
                return (await results.DiscloseAsync("OTHER_AI", studyId)).Report();
            case "another vendor's reference":
                ScriptedVendor.Exchange(dataset, image, (await results.DiscloseAsync("OTHER_AI", studyId)).Sent[0].Dataset.GetString(DicomTag.SOPInstanceUID)!);
                break;
            case "another vendor's patient in text":
                ScriptedVendor.Put(dataset, DicomTag.SeriesDescription, DicomVR.LO, "of " + (await results.DiscloseAsync("OTHER_AI", studyId)).Patient);
                break;
            case "wrong patient":
                ScriptedVendor.Put(dataset, DicomTag.PatientID, DicomVR.LO, "SOMEBODY");
                break;
            case "the original's own id":
                ScriptedVendor.Put(dataset, DicomTag.PatientID, DicomVR.LO, study.PatientId);
                break;
            case "two patients":
                ScriptedVendor.Exchange(dataset, image, (await results.DiscloseAsync()).Vendor.Sent[0].Dataset.GetString(DicomTag.SOPInstanceUID)!);
                break;
            case "another patient's pseudonym":
                ScriptedVendor.Put(dataset, DicomTag.PatientID, DicomVR.LO, (await results.DiscloseAsync()).Vendor.Patient);
                break;
            case "overwrites a sent one":
                ScriptedVendor.Put(dataset, DicomTag.SOPInstanceUID, DicomVR.UI, image);
                break;
            case "overwrites an original":
                ScriptedVendor.Put(dataset, DicomTag.SOPInstanceUID, DicomVR.UI, study.SopInstanceUid(0));
                break;
            case "into an original series":
                ScriptedVendor.Put(dataset, DicomTag.SeriesInstanceUID, DicomVR.UI, vendor.Sent[0].Dataset.GetString(DicomTag.SeriesInstanceUID)!);
                break;
            case "pseudonym in pixels":
                return vendor.Capture(showsPseudonym: true);
            case "pseudonym in a document":
                return vendor.Document($"Report of {vendor.Patient}");
            case "pseudonym in bytes":
                dataset.AddOrUpdate(new DicomElement(new DicomTag(0x0029, 0x1004), DicomVR.OB, (byte[])[1, 2, 0, 7, .. Encoding.ASCII.GetBytes(vendor.Patient), 0, 1]));
                break;
            case "an original image":
                var copy = vendor.Derived();
                ScriptedVendor.Put(copy.Dataset, DicomTag.ImageType, DicomVR.CS, "ORIGINAL", "PRIMARY", "AXIAL");
                return copy;
            case "encrypted":
                dataset.AddOrUpdate(new DicomSequence(DicomTag.EncryptedAttributesSequence, new DicomDataset()));
                break;
            case "no series":
                dataset.Remove(DicomTag.SeriesInstanceUID);
                break;
            case "two of one attribute":
                var bytes = file.ToArray();
                var patient = Encoding.Latin1.GetString(bytes).IndexOf("\x10\0\x20\0LO", StringComparison.Ordinal);
                var element = bytes[patient..(patient + 8 + vendor.Patient.Length)];
                return DicomFile.Read((byte[])[.. bytes[..patient], .. element, .. bytes[patient..]]);
            default:
                throw new ArgumentOutOfRangeException(nameof(attack));
        }

        return new(dataset, file.Syntax);
    }

    private async Task<ushort> SendRawAsync(DicomFile said, byte[] dataSet)
    {
        var peer = new DicomPeer { Host = "127.0.0.1", Port = results.Port, CalledAE = "GUARD", CallingAE = ResultsLab.Aet };
        var sopClass = said.Dataset.GetString(DicomTag.SOPClassUID)!;
        await using var association = await DicomAssociation.ConnectAsync(peer, [new ProposedContext(sopClass, said.Syntax.Uid)], new DicomClientOptions(), Stop);
        var answer = await association.StoreAsync(
            new() { SopClassUid = sopClass, SopInstanceUid = said.Dataset.GetString(DicomTag.SOPInstanceUID)!, TransferSyntaxUid = said.Syntax.Uid, DataSet = dataSet }, Stop);
        return answer.Status;
    }

    // Rows of results: an export is a row itself.
    private async Task<int> LedgerAsync() => (await LedgerRowsAsync()).Count(row => row.Contains("\"kind\":7", StringComparison.Ordinal));

    private async Task<IReadOnlyList<string>> LedgerRowsAsync() =>
        [.. (await lab.Guard.Http.GetStringAsync("v1/ledger/export", Stop)).Split('\n').Where(line => line.StartsWith("{\"sequence\"", StringComparison.Ordinal))];
}
