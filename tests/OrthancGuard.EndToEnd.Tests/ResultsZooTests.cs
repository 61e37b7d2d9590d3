using OrthancGuard.Dicom.Data;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.EndToEnd.Tests;

/// <summary>Results that dcmqi, highdicom and others wrote, re-pointed at what the vendor was sent: by C-STORE and by STOW into a real Orthanc.</summary>
public sealed class ResultsZooTests(ResultsLab results) : IClassFixture<ResultsLab>, IDisposable
{
    private readonly ZooResults zoo = new();

    public void Dispose() => zoo.Dispose();

    // The report of dcmqi's example refers to 191 images, to a segmentation and to a mapping of values.
    [Theory]
    [InlineData("dcmqi", false, 192, 5)]
    [InlineData("highdicom", true, 4, 14)]
    [InlineData("pydicom-data pydicom", false, 64, 15)]
    [InlineData("orthanc-tests dicomparser", true, 128, 6)]
    public async Task WhatOtherProgramsWroteComesHomeUnderTheOriginalStudy(string archives, bool byStow, int images, int atLeast)
    {
        var read = zoo.Read(archives.Split(' '));
        Assert.True(read.Count >= atLeast, $"{read.Count} results in {archives}");
        var (study, studyId, vendor) = await results.DiscloseAsync(given: TinyStudy.Unique(images));
        var files = ZooResults.Repoint([.. read.Select(entry => entry.File)], vendor);
        var before = (await results.ResultsAsync()).Count;
        if (byStow)
        {
            Assert.Equal(200, (await results.StowAsync(await results.TokenAsync("STROKE_AI"), "application/dicom+json", files)).Status);
        }
        else
        {
            Assert.All(await ScriptedVendor.SendAsync(results.Port, ResultsLab.Aet, files), status => Assert.Equal(0, status));
        }

        await results.SettleAsync();
        var known = await results.ResultsAsync();
        Assert.Equal(files.Count, known.Count - before);
        Assert.All(known.Take(files.Count), result => Assert.True((string?)result["state"] == "RESULT_STORED", result.ToJsonString()));
        var back = WayBack(study, vendor);
        for (var i = 0; i < files.Count; i++)
        {
            // As it was on the wire.
            await LooksLikeTheOriginalAsync(DicomFile.Read(files[i].ToArray()), await results.HomeAsync(files[i], studyId), study, back, read[i].Name);
        }
    }

    private static async Task LooksLikeTheOriginalAsync(DicomFile before, DicomFile after, TinyStudy study, Dictionary<string, string> back, string name)
    {
        var dataset = after.Dataset;
        Assert.Equal(
            (study.PatientId, study.PatientName, "19471103", "F", study.StudyUid, "20210614", "101112", "ACC-77812"),
            (dataset.GetString(DicomTag.PatientID), dataset.GetString(DicomTag.PatientName), dataset.GetString(DicomTag.PatientBirthDate), dataset.GetString(DicomTag.PatientSex),
                dataset.GetString(DicomTag.StudyInstanceUID), dataset.GetString(DicomTag.StudyDate), dataset.GetString(DicomTag.StudyTime), dataset.GetString(DicomTag.AccessionNumber)));
        foreach (var tag in new[] { DicomTag.SOPInstanceUID, DicomTag.SeriesInstanceUID })
        {
            Assert.Equal(before.Dataset.GetString(tag), dataset.GetString(tag));
        }

        // Each reference is that of the original, one for one, at every depth; those between results stay.
        Assert.Equal(
            ReturnedObject.AllReferences(before.Dataset).Select(reference => back.GetValueOrDefault(reference.Uid, reference.Uid)),
            ReturnedObject.AllReferences(dataset).Select(reference => reference.Uid));
        Assert.Equal(
            ReturnedObject.Texts(before.Dataset).Where(text => IsDay(text.Tag)).Select(text => back.GetValueOrDefault(text.Text, text.Text)),
            ReturnedObject.Texts(dataset).Where(text => IsDay(text.Tag)).Select(text => text.Text));
        Assert.DoesNotContain(ReturnedObject.Texts(dataset), text => back.Keys.Any(pseudonym => text.Text.Contains(pseudonym, StringComparison.Ordinal)));
        Assert.True(ReturnedObject.Bulk(before.Dataset).SequenceEqual(ReturnedObject.Bulk(dataset)), name);
        ReturnedObject.AssertMakers(dataset);
        await ReturnedObject.AssertNothingNewAsync(before, after, name);
    }

    // Days of the study, or of the vendor's work; the patient's are the original's.
    private static bool IsDay(DicomTag tag) => tag == DicomTag.SeriesDate || tag == DicomTag.ContentDate || tag == DicomTag.InstanceCreationDate || tag == DicomTag.AcquisitionDate;

    /// <summary>Originals by the pseudonyms that the vendor was given.</summary>
    private static Dictionary<string, string> WayBack(TinyStudy study, ScriptedVendor vendor)
    {
        var sent = vendor.Sent[0].Dataset;
        var back = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [vendor.Patient] = study.PatientId,
            [vendor.Accession] = "ACC-77812",
            [vendor.StudyUid] = study.StudyUid,
            [sent.GetString(DicomTag.SeriesInstanceUID)!] = study.SeriesUid,
            [sent.GetString(DicomTag.FrameOfReferenceUID)!] = study.Root + ".5",
            [sent.GetString(DicomTag.StudyDate)!] = "20210614",
        };
        for (var i = 0; i < vendor.Sent.Count; i++)
        {
            back[vendor.Sent[i].Dataset.GetString(DicomTag.SOPInstanceUID)!] = study.SopInstanceUid(i);
        }

        return back;
    }
}
