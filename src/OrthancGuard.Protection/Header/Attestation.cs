using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Data;
using OrthancGuard.Protection.Pixels;

namespace OrthancGuard.Protection.Header;

/// <summary>Writes into the object what was done to it (PS3.15 E.1.1, PS3.3 C.7.1.1 and C.7.6.1): from the deeds, not from the profile.</summary>
internal static class Attestation
{
    // Said by an earlier tool of pixels that this one has not looked at, or untrue once this one has been at work.
    private static readonly HashSet<string> NotToBeRepeated = new(StringComparer.Ordinal)
    {
        MethodCodes.CleanPixelData, MethodCodes.CleanRecognizableVisualFeatures, MethodCodes.RetainFullDates, MethodCodes.RetainModifiedDates,
        MethodCodes.RetainPatientCharacteristics, MethodCodes.RetainDeviceIdentity, MethodCodes.RetainUids, MethodCodes.RetainSafePrivate,
        MethodCodes.RetainInstitutionIdentity,
    };

    private static readonly DicomTag[] FrameTypes = [DicomTag.CTImageFrameTypeSequence, DicomTag.MRImageFrameTypeSequence, DicomTag.PETFrameTypeSequence];

    private const string Derivation = "Face and ears replaced by noise";

    /// <summary>The method named in (0012,0063).</summary>
    public static string Method { get; } =
        $"OrthancGuard {(typeof(Attestation).Assembly.GetName().Version ?? new Version(0, 0, 0)).ToString(3)}: PS3.15 2026d";

    /// <summary>Adds the attributes and returns the codes that were written.</summary>
    public static IReadOnlyList<string> Write(DicomDataset dataset, InstanceContext context)
    {
        var codes = new SortedSet<string>(EarlierCodes(dataset), StringComparer.Ordinal) { MethodCodes.BasicProfile };
        codes.UnionWith(AppliedCodes(context));
        if (context.Face != FaceDeed.None)
            codes.Add(MethodCodes.CleanRecognizableVisualFeatures);
        if (context.Text is not null)
            codes.Add(MethodCodes.CleanPixelData);
        Put(dataset, DummyValue.OfText(DicomTag.PatientIdentityRemoved, DicomVR.CS, "YES"), context);
        Put(dataset, DummyValue.OfText(DicomTag.DeidentificationMethod, DicomVR.LO, Method), context);
        Put(dataset, new DicomSequence(DicomTag.DeidentificationMethodCodeSequence, [.. codes.Select(Code)]), context);
        Put(dataset, DummyValue.OfText(DicomTag.LongitudinalTemporalInformationModified, DicomVR.CS, Temporal(context.Profile.Dates)), context);
        if (context.Face == FaceDeed.None)
            WithdrawFaceClaim(dataset);
        else
            Put(dataset, DummyValue.OfText(DicomTag.RecognizableVisualFeatures, DicomVR.CS, "NO"), context);
        if (context.Text is not null)
            Put(dataset, DummyValue.OfText(DicomTag.BurnedInAnnotation, DicomVR.CS, "NO"), context);
        if (context.Face == FaceDeed.RemovedHere || context.Text is { Count: > 0 } || context.Blanked)
            SayDerived(dataset, context);
        return [.. codes];
    }

    // PS3.3 C.7.6.1.1.2: pixels that were altered are derived, in a way that Derivation Code Sequence names (CID 7203).
    private static void SayDerived(DicomDataset dataset, InstanceContext context)
    {
        SayDerived(dataset, DicomTag.ImageType);
        foreach (var group in Items(dataset, DicomTag.SharedFunctionalGroupsSequence).Concat(Items(dataset, DicomTag.PerFrameFunctionalGroupsSequence)))
        {
            foreach (var frame in FrameTypes.SelectMany(macro => Items(group, macro)))
                SayDerived(frame, DicomTag.FrameType);
        }

        Put(dataset, DummyValue.OfText(DicomTag.DerivationDescription, DicomVR.ST, Derivation), context);
        var earlier = dataset.TryGetSequence(DicomTag.DerivationCodeSequence, out var codes) ? codes.Items.Select(static item => item.Clone()) : [];
        DicomDataset mask =
        [
            DummyValue.OfText(DicomTag.CodeValue, DicomVR.SH, "113047"),
            DummyValue.OfText(DicomTag.CodingSchemeDesignator, DicomVR.SH, MethodCodes.Scheme),
            DummyValue.OfText(DicomTag.CodeMeaning, DicomVR.LO, "Pixel by pixel mask"),
        ];
        Put(dataset, new DicomSequence(DicomTag.DerivationCodeSequence, [.. earlier, mask]), context);
    }

    private static void SayDerived(DicomDataset dataset, DicomTag tag)
    {
        var type = dataset.GetStrings(tag);
        var rest = type.Length > 1 ? type[1..] : ["PRIMARY"];
        dataset.Remove(tag);
        dataset.Add(tag, DicomVR.CS, ["DERIVED", .. rest]);
    }

    private static IReadOnlyList<DicomDataset> Items(DicomDataset dataset, DicomTag tag) =>
        dataset.TryGetSequence(tag, out var sequence) ? sequence.Items : [];

    // NO is a claim about a face that nothing here has checked. Where the object must say something, it says the worse.
    private static void WithdrawFaceClaim(DicomDataset dataset)
    {
        var sopClass = dataset.GetString(DicomTag.SOPClassUID) ?? "";
        if (!ObjectKinds.IsVolume(sopClass) || dataset.GetString(DicomTag.RecognizableVisualFeatures) is not "NO")
            return;
        if (sopClass is DicomUid.ParametricMapStorage or DicomUid.EnhancedUSVolumeStorage)
            dataset.AddOrUpdate(DummyValue.OfText(DicomTag.RecognizableVisualFeatures, DicomVR.CS, "YES"));
        else
            dataset.Remove(DicomTag.RecognizableVisualFeatures);
    }

    private static IEnumerable<string> EarlierCodes(DicomDataset dataset) =>
        dataset.TryGetSequence(DicomTag.DeidentificationMethodCodeSequence, out var earlier)
            ? earlier.Items
                .Where(static item => item.GetString(DicomTag.CodingSchemeDesignator) is MethodCodes.Scheme)
                .Select(static item => item.GetString(DicomTag.CodeValue) ?? "")
                .Where(static code => MethodCodes.Meanings.ContainsKey(code) && !NotToBeRepeated.Contains(code))
            : [];

    private static IEnumerable<string> AppliedCodes(InstanceContext context)
    {
        foreach (var (option, code) in new[]
        {
            (ProfileOptions.Graphics, MethodCodes.CleanGraphics),
            (ProfileOptions.StructuredContent, MethodCodes.CleanStructuredContent),
            (ProfileOptions.Descriptors, MethodCodes.CleanDescriptors),
            (ProfileOptions.FullDates, MethodCodes.RetainFullDates),
            (ProfileOptions.ModifiedDates, MethodCodes.RetainModifiedDates),
            (ProfileOptions.PatientCharacteristics, MethodCodes.RetainPatientCharacteristics),
            (ProfileOptions.DeviceIdentity, MethodCodes.RetainDeviceIdentity),
            (ProfileOptions.Uids, MethodCodes.RetainUids),
            (ProfileOptions.SafePrivate, MethodCodes.RetainSafePrivate),
            (ProfileOptions.InstitutionIdentity, MethodCodes.RetainInstitutionIdentity),
        })
        {
            if (context.Applied.HasFlag(option))
                yield return code;
        }
    }

    private static DicomDataset Code(string code) =>
    [
        DummyValue.OfText(DicomTag.CodeValue, DicomVR.SH, code),
        DummyValue.OfText(DicomTag.CodingSchemeDesignator, DicomVR.SH, MethodCodes.Scheme),
        DummyValue.OfText(DicomTag.CodeMeaning, DicomVR.LO, MethodCodes.Meanings[code]),
    ];

    private static string Temporal(TemporalInformation dates) => dates switch
    {
        TemporalInformation.Full => "UNMODIFIED",
        TemporalInformation.Modified => "MODIFIED",
        _ => "REMOVED",
    };

    private static void Put(DicomDataset dataset, DicomItem item, InstanceContext context)
    {
        dataset.AddOrUpdate(item);
        context.Count(ElementAction.Added, KeptRules.Attestation);
    }
}
