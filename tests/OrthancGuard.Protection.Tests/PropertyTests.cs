using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Data;

namespace OrthancGuard.Protection.Tests;

/// <summary>Random data sets from FsCheck's seeds.</summary>
public sealed class PropertyTests
{
    private static readonly HashSet<DicomTag> Protected =
    [
        DicomTag.SpecificCharacterSet, DicomTag.Modality, DicomTag.ImageType, DicomTag.BodyPartExamined, DicomTag.AnatomicRegionSequence, DicomTag.ConversionType,
        DicomTag.DeidentificationMethod, DicomTag.DeidentificationMethodCodeSequence, DicomTag.PatientIdentityRemoved, DicomTag.ReferencedFrameOfReferenceSequence,
        DicomTag.DirectoryRecordSequence, DicomTag.LongitudinalTemporalInformationModified, DicomTag.SharedFunctionalGroupsSequence,
    ];

    private static readonly DicomDictionaryEntry[] Unlisted = [.. Enumerable.Range(0x0008, 0x7000 - 8)
        .Where(static group => group % 2 == 0 && group is not (0x5000 or 0x6000) && (group & 0xFF00) is not (0x5000 or 0x6000))
        .SelectMany(static group => Enumerable.Range(1, 0x400).Select(element => new DicomTag((ushort)group, (ushort)element)))
        .Where(static tag => ProfileTable.Find(tag) is null)
        .Select(DicomDictionary.Find)
        .OfType<DicomDictionaryEntry>()
        .Where(static entry => entry.VRs.Count == 1 && entry.Keyword.Length > 0 && IsPlain(entry))];

    private static readonly ProtectionProfile[] Profiles =
        [new() { Deface = DefaceMode.NotAllowed }, new() { Deface = DefaceMode.NotAllowed, CleanDescriptors = true, CleanGraphics = true }];

    /// <summary>Attributes that Clean Descriptors cleans, and that hold text.</summary>
    private static readonly DicomDictionaryEntry[] Described = [.. ProfileTable.Rows
        .Where(static row => row.IsExact && row.CleanedBy.HasFlag(ProfileOptions.Descriptors))
        .Select(static row => DicomDictionary.Find(new DicomTag(row.Value))!)
        .Where(static entry => entry.VR.IsText)];

    private static readonly string[] Descriptions = ["CT Thorax 5mm", "t2_tse_tra_p2", "Knie links ap", "AX FLAIR FS", "Tumor left lung"];

    private static readonly ProfileRow[] Listed = [.. ProfileTable.Rows.Where(static row => row.IsExact && row.Value is > 0x0008_0050 and < 0x7FE0_0000 && row.Basic == "X")];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void AnIdentifierPlantedAnywhereNeverSurvives(int profile) => Check.QuickThrowOnFailure(Prop.ForAll<int>(seed =>
    {
        var random = new Draw(seed);
        var source = TestObject.Ct(dataset => Fill(dataset, random, depth: 0, withIdentifiers: true));
        var outcome = TestObject.Protect(Profiles[profile], TestObject.File(source))[0];
        if (outcome.Instance is not { } instance)
            return outcome.Reasons.Count > 0;
        var plain = Encoding.Latin1.GetString(instance.Bytes);
        return new[] { "Tester", "MRN-4711", "ACC-0815", TestObject.Root, "19600229", "Medicus" }
            .All(identifier => !plain.Contains(identifier, StringComparison.OrdinalIgnoreCase));
    }));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void MostDataSetsWithIdentifiersAreReleasedAllTheSame(int profile) =>
        Assert.True(Enumerable.Range(0, 50).Count(seed =>
        {
            var source = TestObject.Ct(dataset => Fill(dataset, new Draw(seed), depth: 0, withIdentifiers: true));
            return TestObject.Protect(Profiles[profile], TestObject.File(source))[0].Kind == OutcomeKind.Released;
        }) > 45);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void WithoutIdentifiersEveryOtherValueStays(int profile) => Check.QuickThrowOnFailure(Prop.ForAll<int>(seed =>
    {
        var source = TestObject.Ct(dataset => Fill(dataset, new Draw(seed), depth: 0, withIdentifiers: false));
        // Descriptions are words of radiology here: under the option they have to stay as well.
        var before = DatasetValues.Of(DicomFile.Read(TestObject.File(source)).Dataset)
            .Where(value => ProfileTable.Find(value.Tag) is not { } row || (Profiles[profile].CleanDescriptors && row.CleanedBy.HasFlag(ProfileOptions.Descriptors))).ToArray();
        var after = DatasetValues.Of(TestObject.Release(source, Profiles[profile]).Dataset).ToHashSet();
        return before.All(after.Contains);
    }));

    [Fact]
    public void RandomDataSetsHoldDescriptionsAtEveryDepth()
    {
        var depths = Enumerable.Range(0, 30)
            .SelectMany(static seed => Depths(TestObject.Ct(dataset => Fill(dataset, new Draw(seed), depth: 0, withIdentifiers: true)), 0)).Distinct().Order();
        Assert.Equal([0, 1, 2], depths.Take(3));
    }

    private static bool IsPlain(DicomDictionaryEntry entry) =>
        (entry.VR.IsText || entry.VR == DicomVR.CS || entry.VR == DicomVR.DS || entry.VR == DicomVR.US || entry.VR == DicomVR.FD || entry.VR == DicomVR.SQ) &&
        entry.Tag.Group is not 0x0028 && !entry.Tag.IsGroupLength && entry.Tag != DicomTag.TextValue && !Protected.Contains(entry.Tag);

    private static void Fill(DicomDataset dataset, Draw random, int depth, bool withIdentifiers)
    {
        for (var i = 0; i < 12; i++)
        {
            var entry = Unlisted[random.Below(Unlisted.Length)];
            if (entry.VR != DicomVR.SQ)
            {
                dataset.Add(new DicomElement(entry.Tag, entry.VR, Value(entry.VR, random, withIdentifiers)));
            }
            else if (depth < 3)
            {
                var item = new DicomDataset();
                Fill(item, random, depth + 1, withIdentifiers);
                dataset.Add(new DicomSequence(entry.Tag, item));
            }
        }

        var description = Described[random.Below(Described.Length)];
        dataset.AddOrUpdate(new DicomElement(description.Tag, description.VR, withIdentifiers ? Identifier(random) : Padded(Descriptions[random.Below(Descriptions.Length)])));
        if (!withIdentifiers)
            return;
        var row = new DicomTag(Listed[random.Below(Listed.Length)].Value);
        var vr = DicomDictionary.Find(row)!.VR;
        if (vr != DicomVR.SQ)
            dataset.Add(new DicomElement(row, vr, vr.IsText ? Identifier(random) : new byte[8]));
        dataset.Add(new DicomElement(new DicomTag(0x0011, 0x1001), DicomVR.UN, Identifier(random)));
    }

    private static byte[] Value(DicomVR vr, Draw random, bool withIdentifiers)
    {
        if (vr == DicomVR.US || vr == DicomVR.FD)
            return Enumerable.Range(0, vr.UnitSize).Select(_ => (byte)random.Below(256)).ToArray();
        if (vr == DicomVR.DS)
            return Encoding.ASCII.GetBytes(random.Below(100000).ToString(CultureInfo.InvariantCulture).PadLeft(6));
        if (vr == DicomVR.CS)
            return Encoding.ASCII.GetBytes($"TERM {(char)('A' + random.Below(26))}");
        return withIdentifiers && random.Below(3) == 0 ? Identifier(random) : Encoding.ASCII.GetBytes($"kept {random.Below(100000):D6} ");
    }

    private static byte[] Padded(string text) => Encoding.ASCII.GetBytes(text.Length % 2 == 0 ? text : text + " ");

    private static IEnumerable<int> Depths(DicomDataset dataset, int depth)
    {
        foreach (var item in dataset)
        {
            if (item is DicomElement && Array.Exists(Described, entry => entry.Tag == item.Tag))
                yield return depth;
            foreach (var nested in item is DicomSequence sequence ? sequence.Items.SelectMany(nested => Depths(nested, depth + 1)) : [])
                yield return nested;
        }
    }

    private static byte[] Identifier(Draw random) => Encoding.ASCII.GetBytes(random.Below(9) switch
    {
        0 => "Tester^Jane ",
        6 => "CT Thorax Jane Tester 5mm ",
        7 => "Knie links, MRN-4711, Medicus ",
        8 => "AX_FLAIR_TESTER_ACC-0815",
        1 => "by jane TESTER! ",
        2 => "(MRN-4711)",
        3 => "acc-0815",
        4 => $"uid {TestObject.SeriesUid} ",
        _ => "born 19600229 ",
    });

    /// <summary>A small repeatable source of numbers.</summary>
    private sealed class Draw(int seed)
    {
        private ulong _state = (ulong)(uint)seed * 0x9E3779B97F4A7C15 + 1;

        public int Below(int limit)
        {
            _state = (_state * 6364136223846793005) + 1442695040888963407;
            return (int)((_state >> 33) % (ulong)limit);
        }
    }
}
