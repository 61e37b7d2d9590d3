using System.Globalization;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.EndToEnd.Tests.Harness;

/// <summary>
/// Results that other programs made (dcmqi, highdicom and others of the shared zoo), as they would be had they been made of what a vendor
/// was sent: patient, study, and every reference to an image at every depth are re-pointed.
/// </summary>
internal sealed class ZooResults : IDisposable
{
    // Storage SOP classes that algorithms return, by the last part of their UIDs.
    private static readonly string[] Kinds =
    [
        "66.4", "66.7", "30", "67", "91.1", "481.3", "104.1", "88.11", "88.22", "88.33", "88.34", "11.1",
    ];

    private readonly TempFolder folder = new();

    /// <summary>Results of some archives of the zoo, each with its name; skips the test where there is no shared data.</summary>
    public IReadOnlyList<(string Name, DicomFile File)> Read(params string[] archives)
    {
        var zoo = Find();
        Assert.SkipWhen(zoo is null, "No shared data: set ORTHANCGUARD_SHARED or put the folder shared/ beside the repository.");
        var found = new List<(string, DicomFile)>();
        foreach (var archive in archives)
        {
            var target = folder.Make(archive);
            using var tar = System.Diagnostics.Process.Start("/usr/bin/tar", ["-xJf", Path.Combine(zoo, archive + ".tar.xz"), "-C", target]);
            tar.WaitForExit();
            Assert.Equal(0, tar.ExitCode);
            foreach (var path in Directory.EnumerateFiles(target, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                if (ReadOrNull(path) is { } file && file.Dataset.GetString(DicomTag.SOPClassUID) is { } sopClass && Kinds.Any(kind => sopClass == "1.2.840.10008.5.1.4.1.1." + kind))
                {
                    found.Add((Path.GetRelativePath(folder.Root, path), file));
                }
            }
        }

        return found;
    }

    /// <summary>Re-points them at what a vendor was sent, under UIDs of their own that nobody has had before; they refer to each other by these. What stood behind an object is gone.</summary>
    public static IReadOnlyList<DicomFile> Repoint(IReadOnlyList<DicomFile> files, ScriptedVendor vendor)
    {
        var own = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var dataset in files.Select(file => file.Dataset))
        {
            own.TryAdd(dataset.GetString(DicomTag.SOPInstanceUID)!, Fresh());
            own.TryAdd(dataset.GetString(DicomTag.SeriesInstanceUID)!, Fresh());
        }

        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var dataset in files.Select(file => file.Dataset))
        {
            Repoint(dataset, vendor, own);
            if (!taken.Add(dataset.GetString(DicomTag.SOPInstanceUID)!))
            {
                // Several of the zoo are one object in several encodings.
                Put(dataset, DicomTag.SOPInstanceUID, DicomVR.UI, Fresh());
            }
        }

        return [.. files.Select(file => new DicomFile(file.Dataset, file.Syntax))];
    }

    public void Dispose() => folder.Dispose();

    private static void Repoint(DicomDataset dataset, ScriptedVendor vendor, Dictionary<string, string> own)
    {
        var sent = vendor.Sent[0].Dataset;
        var today = TimeProvider.System.GetLocalNow().ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        var studied = dataset.GetString(DicomTag.StudyDate);
        var exchanged = new Dictionary<string, string>(own, StringComparer.Ordinal);
        var next = 0;
        foreach (var (tag, uid) in ReturnedObject.AllReferences(dataset))
        {
            if (exchanged.ContainsKey(uid))
            {
                continue;
            }

            if (tag == DicomTag.ReferencedSOPInstanceUID || tag == DicomTag.MultiFrameSourceSOPInstanceUID)
            {
                Assert.True(next < vendor.Sent.Count, "more images than were sent");
                exchanged[uid] = vendor.Sent[next++].Dataset.GetString(DicomTag.SOPInstanceUID)!;
            }
            else
            {
                exchanged[uid] = tag == DicomTag.SeriesInstanceUID ? sent.GetString(DicomTag.SeriesInstanceUID)!
                    : tag == DicomTag.StudyInstanceUID ? vendor.StudyUid
                    : sent.GetString(DicomTag.FrameOfReferenceUID)!;
            }
        }

        if (dataset.GetString(DicomTag.FrameOfReferenceUID) is { Length: > 0 } frame)
        {
            exchanged.TryAdd(frame, sent.GetString(DicomTag.FrameOfReferenceUID)!);
        }

        exchanged[dataset.GetString(DicomTag.StudyInstanceUID)!] = vendor.StudyUid;
        var images = vendor.Sent.Select(copy => copy.Dataset.GetString(DicomTag.SOPInstanceUID)!).ToHashSet(StringComparer.Ordinal);
        Exchange(dataset, exchanged, images, studied, sent.GetString(DicomTag.StudyDate)!, today);
        Put(dataset, DicomTag.PatientID, DicomVR.LO, vendor.Patient);
        Put(dataset, DicomTag.PatientName, DicomVR.PN, vendor.Patient);
        Put(dataset, DicomTag.AccessionNumber, DicomVR.SH, vendor.Accession);
        Put(dataset, DicomTag.StudyDate, DicomVR.DA, sent.GetString(DicomTag.StudyDate)!);
    }

    // Dates of the study are copied from what was sent; the others are of the day on which the vendor worked.
    private static void Exchange(DicomDataset dataset, Dictionary<string, string> uids, HashSet<string> sent, string? studied, string studyDate, string today)
    {
        foreach (var item in dataset.ToList())
        {
            if (item is DicomSequence sequence)
            {
                foreach (var nested in sequence.Items)
                {
                    Exchange(nested, uids, sent, studied, studyDate, today);
                }
            }
            else if (item is DicomElement { Length: > 0 } element && dataset.GetString(item.Tag) is { Length: > 0 } value)
            {
                if (element.VR == DicomVR.UI && uids.TryGetValue(value, out var uid))
                {
                    Put(dataset, item.Tag, DicomVR.UI, uid);
                }
                else if (element.VR == DicomVR.DA && item.Tag != DicomTag.PatientBirthDate && !item.Tag.IsPrivate)
                {
                    Put(dataset, item.Tag, DicomVR.DA, value == studied ? studyDate : today);
                }
            }
        }

        // What it refers to is a CT image now.
        if (dataset.GetString(DicomTag.ReferencedSOPInstanceUID) is { } referenced && sent.Contains(referenced))
        {
            Put(dataset, DicomTag.ReferencedSOPClassUID, DicomVR.UI, DicomUid.CTImageStorage);
        }
    }

    private static string Fresh() => "2.25." + new System.Numerics.BigInteger(Guid.NewGuid().ToByteArray(), isUnsigned: true).ToString(CultureInfo.InvariantCulture);

    private static void Put(DicomDataset dataset, DicomTag tag, DicomVR vr, string value) => ScriptedVendor.Put(dataset, tag, vr, value);

    private static DicomFile? ReadOrNull(string path)
    {
        try
        {
            return DicomFile.Read(File.ReadAllBytes(path));
        }
        catch (DicomFormatException)
        {
            return null;
        }
    }

    private static string? Find()
    {
        for (var above = new DirectoryInfo(AppContext.BaseDirectory); above is not null; above = above.Parent)
        {
            var zoo = Path.Combine(Environment.GetEnvironmentVariable("ORTHANCGUARD_SHARED") is { Length: > 0 } named ? named : Path.Combine(above.FullName, "shared"), "data", "zoo");
            if (Directory.Exists(zoo))
            {
                return zoo;
            }
        }

        return null;
    }
}
