using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Data;

namespace OrthancGuard.Protection.Header;

/// <summary>Sequences that the table replaces or cleans.</summary>
internal sealed partial class HeaderEditor
{
    private static readonly DicomTag[] ReferenceAttributes =
    [
        DicomTag.ReferencedSOPClassUID, DicomTag.ReferencedSOPInstanceUID, DicomTag.ReferencedFrameNumber, DicomTag.ReferencedSegmentNumber,
        DicomTag.PurposeOfReferenceCodeSequence, DicomTag.SpatialLocationsPreserved, DicomTag.PatientOrientation,
    ];

    // Inside a sequence whose texts all become dummies: nothing is cleaned there.
    private int _blanking;

    private DicomItem? ApplyToSequence(DicomDataset dataset, DicomItem item, ElementRule rule)
    {
        var sequence = item as DicomSequence;
        if (item is DicomElement { Length: > 0 } element)
            sequence = TakeAsSequence(dataset, element);
        switch (rule.Action)
        {
            case HeaderAction.References:
                return References(item, sequence, rule.Rule);
            case HeaderAction.StructuredContent:
                return Content(item, sequence, rule);
            case HeaderAction.CleanGraphics when sequence is not null:
                context.Apply(rule.Option);
                EditItems(sequence);
                return Done(item, ElementAction.Cleaned, rule.Rule, sequence);
            case HeaderAction.CleanGraphics or HeaderAction.DummyGraphics:
                return Done(item, ElementAction.Replaced, rule.Rule, DummyGraphics(item.Tag, sequence));
            case HeaderAction.DummyContent:
                return Done(item, ElementAction.Replaced, rule.Rule, new DicomSequence(item.Tag, DummyContentItem()));
            case HeaderAction.DummyPerson:
                return Done(item, ElementAction.Replaced, rule.Rule, new DicomSequence(item.Tag, DummyPerson()));
            case HeaderAction.DummyCode:
                return Done(item, ElementAction.Replaced, rule.Rule, new DicomSequence(item.Tag, DummyValue.Code()));
            default:
                return Done(item, ElementAction.Replaced, rule.Rule, DummySequence(item.Tag, sequence));
        }
    }

    // U*: what an item may say beside the reference is not needed to follow it, so only the reference stays.
    private DicomItem? References(DicomItem item, DicomSequence? sequence, string rule)
    {
        var items = new List<DicomDataset>();
        for (var i = 0; i < (sequence?.Items.Count ?? 0); i++)
        {
            var source = sequence!.Items[i];
            if (!source.TryGetElement(DicomTag.ReferencedSOPInstanceUID, out var uid) || uid.Length == 0)
                continue;
            source.RemoveAll(static nested => Array.IndexOf(ReferenceAttributes, nested.Tag) < 0);
            Enter(item.Tag, i);
            Edit(source, item.Tag.Value);
            Leave();
            items.Add(source);
        }

        if (items.Count == 0)
            return Drop(item, rule);
        return Done(item, ElementAction.Remapped, rule, items.Count == sequence!.Items.Count ? sequence : sequence.WithItems(items));
    }

    private static DicomDataset DummyPerson() =>
    [
        DummyValue.For(DicomTag.InstitutionName, DicomVR.LO),
        new DicomSequence(DicomTag.PersonIdentificationCodeSequence, DummyValue.Code()),
    ];

    private DicomSequence DummyGraphics(DicomTag tag, DicomSequence? sequence)
    {
        var items = new List<DicomDataset>();
        for (var i = 0; i < (sequence?.Items.Count ?? 0); i++)
        {
            var source = sequence!.Items[i];
            source.RemoveAll(static nested => nested.Tag != DicomTag.GraphicLayer && nested.Tag != DicomTag.ReferencedImageSequence);
            Enter(tag, i);
            Edit(source, tag.Value);
            Leave();
            items.Add(WithPoint(source));
        }

        return new DicomSequence(tag, items.Count > 0 ? items : [WithPoint([])]);
    }

    // PS3.3 C.10.5: an annotation has a text or a graphic object; a point in the corner says nothing.
    private static DicomDataset WithPoint(DicomDataset annotation)
    {
        if (!annotation.Contains(DicomTag.GraphicLayer))
            annotation.Add(DummyValue.For(DicomTag.GraphicLayer, DicomVR.CS));
        annotation.Add(new DicomSequence(DicomTag.GraphicObjectSequence, new DicomDataset
        {
            DummyValue.OfText(DicomTag.GraphicAnnotationUnits, DicomVR.CS, "PIXEL"),
            DicomElement.FromNumbers<ushort>(DicomTag.GraphicDimensions, DicomVR.US, 2),
            DicomElement.FromNumbers<ushort>(DicomTag.NumberOfGraphicPoints, DicomVR.US, 1),
            DicomElement.FromNumbers<float>(DicomTag.GraphicData, DicomVR.FL, 1, 1),
            DummyValue.OfText(DicomTag.GraphicType, DicomVR.CS, "POINT"),
        }));
        return annotation;
    }

    private DicomSequence DummySequence(DicomTag tag, DicomSequence? sequence)
    {
        _blanking++;
        for (var i = 0; i < (sequence?.Items.Count ?? 0); i++)
        {
            Enter(tag, i);
            Blank(sequence!.Items[i], tag.Value);
            Leave();
        }

        _blanking--;
        return sequence is { Items.Count: > 0 } ? sequence : new DicomSequence(tag, DummyValue.Code());
    }

    /// <summary>Keeps an item's structure, codes of the standard's schemes and numbers; every text, date and name becomes a dummy.</summary>
    private void Blank(DicomDataset item, uint sequence)
    {
        Edit(item, sequence);
        var blanked = new List<DicomItem>();
        foreach (var child in item)
        {
            if (child is DicomSequence { Items.Count: > 0 } nested)
                blanked.Add(DummySequence(child.Tag, nested));
            else if (child is DicomElement { Length: > 0 } && SaysSomething(child.VR))
                blanked.Add(DummyValue.For(child.Tag, child.VR));
        }

        foreach (var child in blanked)
            item.AddOrUpdate(child);
    }

    private static bool SaysSomething(DicomVR vr) =>
        vr.IsText || vr == DicomVR.AE || vr == DicomVR.UR || vr == DicomVR.DA || vr == DicomVR.TM || vr == DicomVR.DT || vr == DicomVR.UN || vr == DicomVR.OB;
}
