using OrthancGuard.Dicom.Data;
using OrthancGuard.Dicom.Phantoms;

namespace OrthancGuard.Protection.Tests;

/// <summary>Generated studies with objects that refer to one another, as they lie in an archive.</summary>
internal static class StudySet
{
    public static readonly ProtectionProfile Basic = new() { Deface = DefaceMode.NotAllowed };

    public static readonly ProtectionProfile Modified = Basic with { Dates = TemporalInformation.Modified, CleanGraphics = true };

    public static PhantomIdentity Patient { get; } = PhantomIdentity.FromSeed(21);

    /// <summary>Three studies of one patient, months apart.</summary>
    public static PhantomIdentity[] Visits { get; } =
    [
        Patient,
        Patient with { Seed = 22, StudyDate = "20240229", StudyTime = "235959.999999", AccessionNumber = "ACC55501234", StudyId = "ST90021" },
        Patient with { Seed = 23, StudyDate = "20240301", StudyTime = "000000.000001", AccessionNumber = "ACC55509876", StudyId = "ST90022" },
    ];

    /// <summary>CT, RT structure set, segmentation, report, presentation state and key objects of one study.</summary>
    public static byte[][] Chest(PhantomIdentity identity)
    {
        DicomFile[] images = [.. SyntheticChestCt.Create(identity, new ChestOptions { Slices = 3, Matrix = 48 })];
        DicomFile[] all =
        [
            .. images, SyntheticStructureSet.Create(identity, images), SyntheticSegmentation.Create(identity, images), SyntheticReport.Create(identity, images),
            SyntheticPresentationState.Create(identity, images), SyntheticKeyObjects.Create(identity, images),
        ];
        foreach (var file in all)
            AddMoments(file.Dataset, identity);
        return [.. all.Select(static file => file.ToArray())];
    }

    /// <summary>CT and PET in one frame of reference.</summary>
    public static byte[][] PetCt(PhantomIdentity identity) =>
        [.. SyntheticChestCt.Create(identity, new ChestOptions { Slices = 2, Matrix = 48 }).Concat(SyntheticPet.Create(identity, 2, 48)).Select(static file => file.ToArray())];

    /// <summary>What came out for one destination; everything must.</summary>
    public static DicomFile[] Release(ProtectionProfile profile, PseudonymKey key, byte[][] files)
    {
        var outcomes = TestObject.Protect(profile, key, files);
        Assert.All(outcomes, static outcome => Assert.True(outcome.Kind == OutcomeKind.Released, string.Join('\n', outcome.Reasons)));
        return [.. outcomes.Select(static outcome => DicomFile.Read(outcome.Instance!.Bytes))];
    }

    /// <summary>Every element at every depth with the way to it.</summary>
    public static IEnumerable<(string Path, DicomElement Element, DicomDataset Within)> Elements(DicomDataset dataset, string path = "")
    {
        foreach (var item in dataset)
        {
            if (item is DicomElement element)
                yield return (path + item.Tag, element, dataset);
            if (item is not DicomSequence sequence)
                continue;
            for (var i = 0; i < sequence.Items.Count; i++)
            {
                foreach (var nested in Elements(sequence.Items[i], $"{path}{item.Tag}[{i}]/"))
                    yield return nested;
            }
        }
    }

    // Moments as they are written with zones, without, in lists, and before the day of the study.
    private static void AddMoments(DicomDataset dataset, PhantomIdentity identity)
    {
        var (day, clock) = (identity.StudyDate, identity.StudyTime);
        dataset.Add(DicomTag.TimezoneOffsetFromUTC, DicomVR.SH, "+0530");
        dataset.Add(DicomTag.AcquisitionDateTime, DicomVR.DT, $"{day}{clock}-0330");
        dataset.Add(DicomTag.DateOfLastCalibration, DicomVR.DA, "20191231", "20200229");
        dataset.Add(DicomTag.TimeOfLastCalibration, DicomVR.TM, "120000", "120000.5");
        dataset.Add(DicomTag.PerformedProcedureStepStartDate, DicomVR.DA, day);
        dataset.Add(DicomTag.PerformedProcedureStepStartTime, DicomVR.TM, clock);
        dataset.Add(DicomTag.PerformedProcedureStepEndDateTime, DicomVR.DT, $"{day}2359");
        dataset.Add(DicomTag.LastMenstrualDate, DicomVR.DA, "20200228");
    }
}
