using System.Globalization;
using System.Text;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Dicom.Phantoms;

namespace OrthancGuard.Protection.Tests;

/// <summary>Whole studies: what held them together before must hold them together after, and nothing else may.</summary>
public sealed class StudySetTests
{
    private static readonly PseudonymKey Stroke = PseudonymKey.Derive(new byte[PseudonymKey.Length], "STROKE");
    private static readonly PseudonymKey Bones = PseudonymKey.Derive(new byte[PseudonymKey.Length], "BONES");
    private static readonly DicomTag[] Uids = [DicomTag.SeriesInstanceUID, DicomTag.StudyInstanceUID, DicomTag.FrameOfReferenceUID, DicomTag.ReferencedFrameOfReferenceUID];

    public static TheoryData<bool> Profiles => [true, false];

    [Theory]
    [MemberData(nameof(Profiles))]
    public void EveryReferenceLeadsToAnInstanceOfTheStudyAtEveryDepth(bool isModified)
    {
        var files = StudySet.Chest(StudySet.Patient);
        DicomFile[] sources = [.. files.Select(static file => DicomFile.Read(file))];
        var released = StudySet.Release(isModified ? StudySet.Modified : StudySet.Basic, Stroke, files);
        var (before, after) = (References(sources), References(released));
        Assert.True(before.Count > 30, $"{before.Count}");
        Assert.Equal(before.Count, after.Count);
        Assert.All(before, reference => Assert.Contains(reference, Instances(sources)));
        Assert.All(after, reference => Assert.Contains(reference, Instances(released)));
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void SeriesStudyAndFrameOfReferenceAreTheSameWhereverTheyStand(bool isModified)
    {
        var files = StudySet.Chest(StudySet.Patient).Concat(StudySet.PetCt(StudySet.Patient with { StudyId = "same" })).ToArray();
        DicomFile[] sources = [.. files.Select(static file => DicomFile.Read(file))];
        var released = StudySet.Release(isModified ? StudySet.Modified : StudySet.Basic, Stroke, files);
        foreach (var tag in Uids)
        {
            var pairs = sources.Zip(released).SelectMany(pair => Values(pair.First, tag).Zip(Values(pair.Second, tag))).ToArray();
            Assert.NotEmpty(pairs);
            Assert.Equal(sources.Sum(file => Values(file, tag).Count()), pairs.Length);
            Assert.All(pairs.GroupBy(static pair => pair.First, StringComparer.Ordinal), static group => Assert.Single(group.Select(static pair => pair.Second).Distinct(StringComparer.Ordinal)));
            Assert.All(pairs, static pair => Assert.NotEqual(pair.First, pair.Second));
        }

        var frames = released.Select(static file => file.Dataset.GetString(DicomTag.FrameOfReferenceUID)).OfType<string>().Distinct(StringComparer.Ordinal);
        Assert.Single(frames);
    }

    [Fact]
    public void EveryIntervalIsKeptToTheMicrosecondAcrossFilesSeriesAndStudies()
    {
        var days = new HashSet<int>();
        var compared = 0;
        foreach (var visit in StudySet.Visits)
        {
            var files = StudySet.Chest(visit);
            foreach (var (source, released) in files.Select(static file => DicomFile.Read(file)).Zip(StudySet.Release(StudySet.Modified, Stroke, files)))
            {
                var after = StudySet.Elements(released.Dataset).ToDictionary(static e => e.Path, static e => e.Element, StringComparer.Ordinal);
                foreach (var (path, element, within) in StudySet.Elements(source.Dataset))
                {
                    // Who verified a report goes as a whole (D), and when with it.
                    if (path.Contains("(0040,A073)", StringComparison.Ordinal))
                        continue;
                    if ((element.VR != DicomVR.DA && element.VR != DicomVR.DT && element.VR != DicomVR.TM) || element.Tag == DicomTag.PatientBirthDate || !after.TryGetValue(path, out var moved))
                        continue;
                    var (was, now) = (Text(element).Split('\\'), Text(moved).Split('\\'));
                    Assert.Equal(was.Length, now.Length);
                    for (var i = 0; i < was.Length; i++)
                    {
                        if (element.VR != DicomVR.TM)
                            days.Add(Day(now[i]) - Day(was[i]));
                        Assert.Equal(element.VR == DicomVR.TM ? was[i] : was[i][8..], element.VR == DicomVR.TM ? now[i] : now[i][8..]);
                        compared++;
                    }
                }

                Assert.Equal("+0530", released.Dataset.GetString(DicomTag.TimezoneOffsetFromUTC));
            }
        }

        Assert.InRange(Assert.Single(days), -3650, -1);
        Assert.True(compared > 300, $"{compared}");
    }

    [Fact]
    public void APatientHasOnePseudonymAtADestinationInEveryStudyAndEveryRun()
    {
        var first = StudySet.Visits.Select(static visit => StudySet.Release(StudySet.Basic, Stroke, StudySet.Chest(visit))).ToArray();
        var again = StudySet.Visits.Reverse().Select(static visit => StudySet.Release(StudySet.Basic, Stroke, StudySet.Chest(visit))).Reverse().ToArray();
        Assert.Single(first.SelectMany(static study => study).Select(static file => file.Dataset.GetString(DicomTag.PatientID)).Distinct(StringComparer.Ordinal));
        Assert.Equal(3, first.Select(static study => study[0].Dataset.GetString(DicomTag.StudyInstanceUID)).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(first.SelectMany(Bytes), again.SelectMany(Bytes));
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void NothingLinksWhatTwoDestinationsGot(bool isModified)
    {
        var profile = isModified ? StudySet.Modified : StudySet.Basic;
        var somebody = StudySet.Patient with { Seed = 99, PatientId = "MRN000-1", StudyDate = "20210506", StudyTime = "070809.101112", BirthDate = "19700707" };
        // What another patient's studies say as well, links nobody.
        var vocabulary = Texts(profile, Stroke, [somebody]).Concat(Texts(profile, Bones, [somebody])).ToHashSet(StringComparer.Ordinal);
        var atStroke = Texts(profile, Stroke, StudySet.Visits);
        var shared = Texts(profile, Bones, StudySet.Visits).Where(atStroke.Contains).Where(text => !vocabulary.Contains(text)).Order(StringComparer.Ordinal).ToArray();
        // The Modified Dates Option keeps clocks: docs/deidentification.md and the residual risk say so.
        Assert.Equal(isModified ? StudySet.Visits.Select(static visit => visit.StudyTime).Order(StringComparer.Ordinal) : [], shared);
        Assert.True(atStroke.Count > 100, $"{atStroke.Count}");
    }

    [Fact]
    public void NoMarkerOfThePatientIsLeftInAnyObject()
    {
        foreach (var visit in StudySet.Visits)
        {
            foreach (var file in StudySet.Release(StudySet.Modified, Bones, [.. StudySet.Chest(visit), .. StudySet.PetCt(visit with { StudyId = "same" })]))
            {
                var plain = Encoding.Latin1.GetString(file.ToArray());
                Assert.All(visit.Markers, marker => Assert.DoesNotContain(marker, plain, StringComparison.OrdinalIgnoreCase));
            }
        }
    }

    private static HashSet<string> Texts(ProtectionProfile profile, PseudonymKey key, PhantomIdentity[] visits) => visits
        .SelectMany(visit => StudySet.Release(profile, key, StudySet.Chest(visit)))
        .SelectMany(static file => StudySet.Elements(file.Dataset).Concat(StudySet.Elements(file.FileMeta)))
        .Where(static element => element.Element.Tag != DicomTag.PixelData)
        // A moment is a day and a clock; each alone would link.
        .SelectMany(static element => Text(element.Element).Split('\\').SelectMany(text => element.Element.VR == DicomVR.DT && text.Length > 8 ? [text[..8], text[8..].Split('-', '+')[0]] : new[] { text }))
        .Where(static text => text.Length >= 4)
        .ToHashSet(StringComparer.Ordinal);

    private static List<(string SopClass, string Instance)> References(DicomFile[] files) =>
    [
        .. files.SelectMany(static file => StudySet.Elements(file.Dataset))
            // A reference to the study itself (RT Referenced Study) is no reference to an instance.
            .Where(static element => element.Element.Tag == DicomTag.ReferencedSOPInstanceUID && !element.Path.Split('/')[^2].StartsWith("(3006,0012)", StringComparison.Ordinal))
            .Select(static element => (element.Within.GetString(DicomTag.ReferencedSOPClassUID)!, Text(element.Element))),
    ];

    private static HashSet<(string, string)> Instances(DicomFile[] files) =>
        [.. files.Select(static file => (file.Dataset.GetString(DicomTag.SOPClassUID)!, file.Dataset.GetString(DicomTag.SOPInstanceUID)!))];

    private static IEnumerable<string> Values(DicomFile file, DicomTag tag) =>
        StudySet.Elements(file.Dataset).Where(element => element.Element.Tag == tag).Select(static element => Text(element.Element));

    private static int Day(string value) => DateOnly.ParseExact(value[..8], "yyyyMMdd", CultureInfo.InvariantCulture).DayNumber;

    private static string Text(DicomElement element) => Encoding.Latin1.GetString(element.Value.Span).Trim(' ', '\0');

    private static IEnumerable<string> Bytes(DicomFile[] study) => study.Select(static file => Convert.ToHexString(file.ToArray()));
}
