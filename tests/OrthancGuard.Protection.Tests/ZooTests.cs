using OrthancGuard.Dicom.Codecs;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Header;

namespace OrthancGuard.Protection.Tests;

/// <summary>Files of many makers, good and malformed, each taken as a study of its own.</summary>
public sealed class ZooTests(ZooFolder zoo) : IClassFixture<ZooFolder>
{
    private static readonly ProtectionProfile WithFaces = new() { Deface = DefaceMode.NotAllowed };

    private static readonly ProtectionProfile WithEverything = new()
    {
        Deface = DefaceMode.NotAllowed, Dates = TemporalInformation.Modified, CleanGraphics = true, RetainPatientCharacteristics = true, RetainDeviceIdentity = true,
        RetainInstitutionIdentity = true, RetainSafePrivate = true, SafePrivateTable = SafePrivateAttributes.Tcia, CleanDescriptors = true,
    };

    [Fact]
    public void EveryFileIsReleasedOrHeldWithAReason()
    {
        var released = 0;
        foreach (var (name, bytes) in zoo.Files("*"))
        {
            foreach (var profile in new[] { new ProtectionProfile(), WithFaces, WithEverything })
            {
                var outcome = Protect(name, bytes, profile);
                var bad = outcome.Reasons.FirstOrDefault(static reason => reason.Code is ReasonCodes.Internal or ReasonCodes.VerifierFinding);
                Assert.True(bad is null, $"{name}: {bad}");
                Assert.True(outcome.Kind == OutcomeKind.Released || outcome.Reasons.Count > 0);
                released += outcome.Kind == OutcomeKind.Released ? 1 : 0;
            }
        }

        Assert.True(released > 1150, $"{released}");
    }

    [Fact]
    public void DecodedPixelsStayTheSame()
    {
        var compared = 0;
        foreach (var (name, bytes) in zoo.Files("pydicom*").Concat(zoo.Files("orthanc-tests*")).Concat(zoo.Files("dicomparser*")))
        {
            if (Protect(name, bytes, WithFaces).Instance is not { } instance || !DicomTransferSyntax.Find(instance.TransferSyntaxUid)!.IsEncapsulated)
                continue;
            if (Decode(bytes) is not { } before)
                continue;
            Assert.Equal(before, Decode(instance.Bytes));
            compared++;
        }

        Assert.True(compared > 20, $"{compared}");
    }

    [Fact]
    public void DescriptionsStayUsable()
    {
        var (whole, part, all) = (0, 0, 0);
        var counted = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (_, bytes) in zoo.Files("*").Where(static file => !file.Name.Contains("malformed", StringComparison.Ordinal)))
        {
            if (Folder.TryRead(bytes)?.Dataset is not { } dataset)
                continue;
            var found = new PatientIdentifiers();
            new IdentifierCollector(WithFaces).Collect(dataset, found);
            var cleaner = IdentifierSet.Of(found).Descriptors;
            foreach (var tag in new[] { DicomTag.StudyDescription, DicomTag.SeriesDescription, DicomTag.ProtocolName })
            {
                if (dataset.GetString(tag)?.Trim() is not { Length: > 0 and <= 64 } text || !counted.Add(text))
                    continue;
                all++;
                var cleaned = cleaner.Clean(text, keepsSex: false);
                whole += string.Equals(cleaned, text, StringComparison.Ordinal) ? 1 : 0;
                part += cleaned is not null ? 1 : 0;
            }
        }

        TestContext.Current.SendDiagnosticMessage($"{whole} of {all} descriptions stay whole, {part} at least in part.");
        Assert.True(whole > 0.6 * all && part > 0.8 * all, $"{whole}, {part} of {all}");
    }

    private static InstanceOutcome Protect(string name, byte[] bytes, ProtectionProfile profile)
    {
        var study = new StudyProtection(profile, TestObject.Key, DateTimeOffset.UnixEpoch);
        if (Folder.TryRead(bytes) is { } file)
            study.Survey(file);
        return study.ProtectSeries([new SourceInstance(name, bytes)])[0];
    }

    private static byte[]? Decode(byte[] bytes) =>
        DicomDecompressor.TryToExplicitLittleEndian(DicomFile.Read(bytes), out var plain, out _) && plain.Dataset.TryGetElement(DicomTag.PixelData, out var pixels)
            ? pixels.Value.ToArray()
            : null;
}
