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

    private const string FaceReplaced = "Face and ears replaced by noise";
    private const string TextBlanked = "Text blanked";
    private const string PartsBlanked = "Parts of the image blanked";
    private const string Derived = "DERIVED";

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
        if (context.Face == FaceDeed.RemovedHere || context.Text is { Count: > 0 } || context.Marked.Count > 0)
            SayDerived(dataset, context);
        return [.. codes];
    }

    // PS3.3 C.7.6.1.1.2: pixels that were altered are derived, in a way that Derivation Code Sequence names (CID 7203).
    private static void SayDerived(DicomDataset dataset, InstanceContext context)
    {
        SayDerivedFrames(dataset, context);
        var deed = context.Face == FaceDeed.RemovedHere ? FaceReplaced : context.Text is { Count: > 0 } ? TextBlanked : PartsBlanked;
        Put(dataset, DummyValue.OfText(DicomTag.DerivationDescription, DicomVR.ST, deed), context);
        var earlier = dataset.TryGetSequence(DicomTag.DerivationCodeSequence, out var codes) ? codes.Items.Select(static item => item.Clone()) : [];
        DicomDataset mask =
        [
            DummyValue.OfText(DicomTag.CodeValue, DicomVR.SH, "113047"),
            DummyValue.OfText(DicomTag.CodingSchemeDesignator, DicomVR.SH, MethodCodes.Scheme),
            DummyValue.OfText(DicomTag.CodeMeaning, DicomVR.LO, "Pixel by pixel mask"),
        ];
        Put(dataset, new DicomSequence(DicomTag.DerivationCodeSequence, [.. earlier, mask]), context);
    }

    // Of an object that says of each frame what it is, the others stay what they were (PS3.3 C.7.6.16, C.8.16.1.1: MIXED).
    private static void SayDerivedFrames(DicomDataset dataset, InstanceContext context)
    {
        var frames = Items(dataset, DicomTag.PerFrameFunctionalGroupsSequence);
        var altered = AlteredFrames(context, frames.Count);
        var areSome = altered.Contains(false) && altered.Contains(true);
        foreach (var shared in Items(dataset, DicomTag.SharedFunctionalGroupsSequence))
        {
            if (areSome)
                MoveFrameType(shared, frames);
            else
                SayFrameDerived(shared);
        }

        for (var i = 0; i < frames.Count; i++)
        {
            if (altered[i])
                SayFrameDerived(frames[i]);
        }

        var isMixed = areSome && frames.Any(static frame => FrameTypes.SelectMany(macro => Items(frame, macro)).Any(static type => type.GetStrings(DicomTag.FrameType) is [not Derived, ..]));
        Say(dataset, DicomTag.ImageType, isMixed ? "MIXED" : Derived);
    }

    /// <summary>For each frame whether pixels of it were altered; all, where that is not known frame by frame.</summary>
    private static bool[] AlteredFrames(InstanceContext context, int count)
    {
        var altered = new bool[count];
        if (context.Face == FaceDeed.RemovedHere || context.Marked.Any(static box => box.Frames is null))
            Array.Fill(altered, true);
        foreach (var box in context.Text ?? [])
        {
            for (var frame = Math.Max(1, box.FirstFrame); frame <= Math.Min(count, box.LastFrame); frame++)
                altered[frame - 1] = true;
        }

        foreach (var frame in context.Marked.SelectMany(static box => box.Frames ?? []).Where(frame => frame >= 0 && frame < count))
            altered[frame] = true;
        return altered;
    }

    // What is no longer the same in all frames can no longer be said once for all.
    private static void MoveFrameType(DicomDataset shared, IReadOnlyList<DicomDataset> frames)
    {
        foreach (var macro in FrameTypes)
        {
            if (!shared.TryGetSequence(macro, out var type))
                continue;
            foreach (var frame in frames)
                frame.AddOrUpdate(new DicomSequence(macro, [.. type.Items.Select(static item => item.Clone())]));
            shared.Remove(macro);
        }
    }

    private static void SayFrameDerived(DicomDataset group)
    {
        foreach (var frame in FrameTypes.SelectMany(macro => Items(group, macro)))
            Say(frame, DicomTag.FrameType, Derived);
    }

    private static void Say(DicomDataset dataset, DicomTag tag, string first)
    {
        var type = dataset.GetStrings(tag);
        var rest = type.Length > 1 ? type[1..] : ["PRIMARY"];
        dataset.Remove(tag);
        dataset.Add(tag, DicomVR.CS, [first, .. rest]);
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
