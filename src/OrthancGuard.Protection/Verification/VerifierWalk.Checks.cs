using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Data;

namespace OrthancGuard.Protection.Verification;

/// <summary>What is asked of each element.</summary>
internal sealed partial class VerifierWalk
{
    private const int LongText = 32;
    private const int StackChars = 1024;
    private const int ShortestInBinary = 6;
    private static readonly System.Buffers.SearchValues<char> UidCharacters = System.Buffers.SearchValues.Create("0123456789.");

    private static readonly HashSet<DicomTag> ReferenceAttributes =
    [
        DicomTag.ReferencedSOPClassUID, DicomTag.ReferencedSOPInstanceUID, DicomTag.ReferencedFrameNumber, DicomTag.ReferencedSegmentNumber,
        DicomTag.PurposeOfReferenceCodeSequence, DicomTag.SpatialLocationsPreserved, DicomTag.PatientOrientation,
    ];

    /// <summary>Looks for identifiers and original UIDs in bytes that are no element's value.</summary>
    public void CheckRun(ReadOnlySpan<byte> bytes) => CheckRun(bytes, DicomVR.UN, null);

    private void CheckTag(DicomTag tag, Frame frame)
    {
        if (tag.IsPrivate)
        {
            if (!_allowed.RetainsSafePrivate)
                Report(VerifierRule.PrivateAttribute, tag);
            return;
        }

        if (tag.IsGroupLength || tag.Group < 0x0004 || DicomDictionary.Find(tag) is null)
            Report(VerifierRule.UnknownAttribute, tag);
        else if ((_allowed.Find(tag) == OutgoingContent.Absent && !IsDerivation(tag)) || (frame.Content == OutgoingContent.References && !ReferenceAttributes.Contains(tag)))
            Report(VerifierRule.ListedAttribute, tag);
    }

    // Says of altered images that their faces were removed, in words of its own.
    private bool IsDerivation(DicomTag tag) => tag == DicomTag.DerivationDescription && _path.Count == 0;

    private OutgoingContent Enter(DicomTag tag, Frame around)
    {
        var allowed = _allowed.Find(tag);
        if (allowed == OutgoingContent.Anything && around.Content == OutgoingContent.DummyItems)
            allowed = OutgoingContent.DummyItems;
        if (tag.IsPrivate)
            Report(VerifierRule.PrivateAttribute, tag);
        return allowed;
    }

    private void CheckValue(DicomTag tag, DicomVR vr, ReadOnlyMemory<byte> value, Frame frame)
    {
        var span = value.Span;
        if (_path.Count == 0 && (tag == DicomTag.PixelData || tag == DicomTag.FloatPixelData || tag == DicomTag.DoubleFloatPixelData))
        {
            _pixelBytes += span.Length;
            ComparePixels(span);
            return;
        }

        NoteTopLevel(tag, span);
        NoteConcept(tag, span, frame);
        if (_path.Count == 0)
            NoteForComparison(tag, vr, span, _bigEndian);
        else
            NoteReference(tag, span, frame);
        if (tag.IsPrivate)
        {
            CheckPrivate(tag, vr, span, frame);
            return;
        }

        var isText = vr.IsText || vr == DicomVR.AE || vr == DicomVR.UR || vr == DicomVR.DA || vr == DicomVR.TM || vr == DicomVR.DT;
        var isDummy = DummyCheck.IsDummy(tag, vr, span);
        var mustBeDummy = _allowed.Find(tag) is OutgoingContent.Dummy or OutgoingContent.Absent || (frame.Content == OutgoingContent.DummyItems && isText) ||
            (tag == DicomTag.TextValue && _path.Count > 0 && !_allowed.KeepsContentText && !_allowed.CleansContentText) ||
            (!_allowed.KeepsDates && (vr == DicomVR.DA || vr == DicomVR.DT) && ProfileTable.Find(tag) is null);
        var isDescription = _allowed.Find(tag) is OutgoingContent.Description ||
            (tag == DicomTag.TextValue && _path.Count > 0 && _allowed.CleansContentText && !_allowed.KeepsContentText);
        if (!isDummy && (mustBeDummy || (isDescription && !DescriptionCheck.HoldsOnlyKnownWords(span))))
            Report(VerifierRule.ListedAttribute, tag);
        if (expectations.Dates is { } dates && DateVR(tag, vr) is { } dateVR && !isDummy && !dates.MayBeThere(span, dateVR))
            Report(VerifierRule.Date, tag);
        if (!isDummy && !SaysMethod(tag, span))
            CheckRun(span, vr, tag);
    }

    private static DicomVR? DateVR(DicomTag tag, DicomVR vr)
    {
        if (vr == DicomVR.UN)
            vr = DicomDictionary.Find(tag)?.VR ?? vr;
        return vr == DicomVR.DA || vr == DicomVR.DT ? vr : null;
    }

    // The name of a method is the standard's, whoever the patient is: somebody may be called Private.
    private bool SaysMethod(DicomTag tag, ReadOnlySpan<byte> value) =>
        _path.Count == 1 && _path[0].Tag == DicomTag.DeidentificationMethodCodeSequence && tag == DicomTag.CodeMeaning &&
        MethodCodes.Meanings.Values.Contains(System.Text.Encoding.Latin1.GetString(value.TrimEnd(" \0"u8)), StringComparer.Ordinal);

    // Codes and numbers of a concept that had to go with its item: no dummy could stand for them.
    private void CheckContentItem(Frame item)
    {
        var (valueType, scheme, code) = item.Concept;
        if (valueType is "NUM" or "CODE" && StructuredContentTable.Find(scheme, code, valueType) is { Actions: BasicActions.Remove } row && !_allowed.Keeps(row.KeptBy))
            Report(VerifierRule.ListedAttribute);
    }

    private static void NoteConcept(DicomTag tag, ReadOnlySpan<byte> value, Frame frame)
    {
        if (tag == DicomTag.ValueType)
            frame.Concept = frame.Concept with { ValueType = Text(value) };
        else if (frame.Around is { } item && frame.Sequence == DicomTag.ConceptNameCodeSequence && tag == DicomTag.CodingSchemeDesignator)
            item.Concept = item.Concept with { Scheme = Text(value) };
        else if (frame.Around is { } named && frame.Sequence == DicomTag.ConceptNameCodeSequence && tag == DicomTag.CodeValue)
            named.Concept = named.Concept with { Code = Text(value) };

        static string Text(ReadOnlySpan<byte> value) => System.Text.Encoding.Latin1.GetString(value.Trim(" \0"u8));
    }

    private void CheckPrivate(DicomTag tag, DicomVR vr, ReadOnlySpan<byte> value, Frame frame)
    {
        if (tag.IsPrivateCreator)
        {
            (frame.Creators ??= [])[tag.Value] = System.Text.Encoding.Latin1.GetString(value).Trim(' ', '\0');
            return;
        }

        if (!_allowed.RetainsSafePrivate)
            return;
        var creator = tag.PrivateCreatorTag is { } owner ? frame.Creators?.GetValueOrDefault(owner.Value) : null;
        if (creator is null || !_allowed.IsSafePrivate(creator, tag))
            Report(VerifierRule.PrivateAttribute, tag);
        CheckRun(value, vr, tag);
    }

    /// <summary>Looks for identifiers and original UIDs in a value.</summary>
    public void CheckRun(ReadOnlySpan<byte> bytes, DicomVR vr, DicomTag? tag)
    {
        if (bytes.IsEmpty || (!vr.IsString && bytes.Length < ShortestInBinary))
            return;
        char[]? rented = null;
        var text = bytes.Length <= StackChars ? stackalloc char[StackChars] : rented = System.Buffers.ArrayPool<char>.Shared.Rent(bytes.Length);
        text = text[..System.Text.Encoding.Latin1.GetChars(bytes, text)];
        var clean = expectations.Clean[vr == DicomVR.UI ? 0 : vr == DicomVR.CS ? 1 : IsNumber(vr) ? 4 : vr.IsString ? 2 : 3];
        if (!clean.Contains(text))
        {
            var (holdsUid, holdsIdentifier) = (HoldsOriginalUid(text), HoldsIdentifier(text, vr));
            if (holdsUid)
                Report(VerifierRule.OriginalUid, tag);
            if (holdsIdentifier)
                Report(VerifierRule.Identifier, tag);
            if (!holdsUid && !holdsIdentifier)
                clean.Add(text);
        }

        if (rented is not null)
            System.Buffers.ArrayPool<char>.Shared.Return(rented, clearArray: true);
    }

    private bool HoldsIdentifier(ReadOnlySpan<char> text, DicomVR vr)
    {
        if (vr == DicomVR.UI)
            return !expectations.RetainsUids && HoldsIdentifyingUid(text);
        // Days have a rule of their own.
        if (IsNumber(vr) && !HoldsWord(text))
            return vr != DicomVR.DA && vr != DicomVR.AS && expectations.Text.IsNumber(text.TrimEnd(" \0"));
        if (vr.IsString)
            return expectations.Text.IsIn(text, withNames: vr != DicomVR.CS, withEncoded: text.Length >= LongText);
        return expectations.Text.IsInBinary(text) || (vr.UnitSize == 2 && expectations.Text.IsInBinary(Swapped(text)));
    }

    private static bool IsNumber(DicomVR vr) => vr == DicomVR.DS || vr == DicomVR.IS || vr == DicomVR.DA || vr == DicomVR.TM || vr == DicomVR.AS;

    // A class of the standard's, and ours, name nobody; of any other a part may be a number that does.
    private bool HoldsIdentifyingUid(ReadOnlySpan<char> text)
    {
        foreach (var range in text.Split('\\'))
        {
            var uid = text[range].Trim(" \0");
            if (!uid.IsEmpty && !uid.StartsWith("2.25.", StringComparison.Ordinal) && DicomUid.Find(uid) is null && expectations.Text.IsIn(uid, withNames: false, withEncoded: false))
                return true;
        }

        return false;
    }

    // Text in words that were written by a machine of the other byte order.
    private static string Swapped(ReadOnlySpan<char> text) => string.Create(text.Length & ~1, text, static (swapped, text) =>
    {
        for (var i = 0; i < swapped.Length; i++)
            swapped[i] = text[i ^ 1];
    });

    private static bool HoldsWord(ReadOnlySpan<char> value)
    {
        for (var i = 1; i < value.Length; i++)
        {
            if (char.IsAsciiLetter(value[i - 1]) && char.IsAsciiLetter(value[i]))
                return true;
        }

        return false;
    }

    /// <summary>True when a run of digits and dots is a UID of the original study.</summary>
    private bool HoldsOriginalUid(ReadOnlySpan<char> text)
    {
        var originals = expectations.OriginalUids.GetAlternateLookup<ReadOnlySpan<char>>();
        if (expectations.OriginalUids.Count == 0)
            return false;
        for (var start = 0; start < text.Length;)
        {
            var run = text[start..].IndexOfAnyInRange('0', '9');
            if (run < 0)
                return false;
            start += run;
            var length = text[start..].IndexOfAnyExcept(UidCharacters);
            var uid = (length < 0 ? text[start..] : text.Slice(start, length)).TrimEnd('.');
            if (originals.Contains(uid))
                return true;
            start += Math.Max(1, length < 0 ? text.Length - start : length);
        }

        return false;
    }

    private void ComparePixels(ReadOnlySpan<byte> pixels)
    {
        if (_pixelDataSeen >= originalPixelData.Count || !IsPaddedCopy(pixels, originalPixelData[_pixelDataSeen].Span))
            Report(VerifierRule.PixelData, DicomTag.PixelData);
        if (expectations.Text.IsAmongPixels(pixels))
            Report(VerifierRule.Identifier, DicomTag.PixelData);
        _pixelDataSeen++;
    }

    private static bool IsPaddedCopy(ReadOnlySpan<byte> copy, ReadOnlySpan<byte> original) =>
        copy.SequenceEqual(original) || (copy.Length == original.Length + 1 && copy[^1] == 0 && copy[..^1].SequenceEqual(original));

    private void NoteTopLevel(DicomTag tag, ReadOnlySpan<byte> value)
    {
        if (_path.Count == 0 && tag == DicomTag.SOPInstanceUID)
            _sopInstanceUid = System.Text.Encoding.Latin1.GetString(value.TrimEnd("\0 "u8));
        else if (_path.Count == 0 && tag == DicomTag.PatientIdentityRemoved)
            _saysRemoved = value.TrimEnd(" \0"u8).SequenceEqual("YES"u8);
        else if (_path.Count == 1 && _path[0].Tag == DicomTag.DeidentificationMethodCodeSequence && tag == DicomTag.CodeValue)
            _saysBasicProfile |= value.TrimEnd(" \0"u8).SequenceEqual("113100"u8);
    }
}
