using System.Runtime.InteropServices;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Data;

namespace OrthancGuard.Protection.Header;

/// <summary>
/// Carries out a plan on a data set, in place, at every depth. What the plan does not name stays only if the dictionary knows it, its
/// value can be what its VR says, and its text names nobody.
/// </summary>
internal sealed partial class HeaderEditor(HeaderPlan plan, InstanceContext context)
{
    private static readonly ElementRule Unlisted = new(HeaderAction.Keep, KeptRules.NotListed, "No row of Table E.1-1 names it.");
    private readonly List<string> _path = [];

    /// <summary>Edits the data set of an instance.</summary>
    public void Edit(DicomDataset dataset) => Edit(dataset, sequence: 0);

    private void Edit(DicomDataset dataset, uint sequence)
    {
        List<DicomItem>? replaced = null;
        ulong removedBits = 0;
        bool[]? removedMany = dataset.Count > 64 ? new bool[dataset.Count] : null;
        var anyRemoved = false;
        HashSet<DicomTag>? seen = null;
        for (var i = 0; i < dataset.Count; i++)
        {
            var item = dataset[i];
            var result = IsRepeated(dataset, i, ref seen) ? Drop(item, KeptRules.Repeated) : Decide(dataset, item, sequence);
            if (result is null)
            {
                anyRemoved = true;
                if (removedMany is null)
                    removedBits |= 1UL << i;
                else
                    removedMany[i] = true;
            }
            else if (!ReferenceEquals(result, item))
            {
                (replaced ??= []).Add(result);
            }
        }

        if (anyRemoved)
        {
            var index = 0;
            dataset.RemoveAll(_ => removedMany is null ? (removedBits >> index++ & 1) != 0 : removedMany[index++]);
        }

        foreach (var item in CollectionsMarshal.AsSpan(replaced))
            dataset.AddOrUpdate(item);
        if (context.Profile.RetainSafePrivate)
            DropIdleCreators(dataset);
    }

    private static bool IsRepeated(DicomDataset dataset, int index, ref HashSet<DicomTag>? seen)
    {
        var tag = dataset[index].Tag;
        if (seen is null)
        {
            if (index == 0 || dataset[index - 1].Tag < tag)
                return false;
            // Out of order: from here on every tag seen is remembered.
            seen = [];
            for (var i = 0; i < index; i++)
                seen.Add(dataset[i].Tag);
        }

        return !seen.Add(tag);
    }

    /// <summary>The item to have in place of <paramref name="item"/>: the same, another, or null for none.</summary>
    private DicomItem? Decide(DicomDataset dataset, DicomItem item, uint sequence)
    {
        var tag = item.Tag;
        if (tag.IsPrivate)
            return DecidePrivate(dataset, item);
        if (tag.IsGroupLength || tag.Group < 0x0004)
            return Drop(item, KeptRules.NotPartOfDataSet);
        var rule = plan.Find(sequence, tag);
        if (rule is null && tag.Group == 0x0004)
            return Drop(item, KeptRules.NotPartOfDataSet);
        return rule is null ? Keep(dataset, item, Unlisted) : Apply(dataset, item, rule);
    }

    private DicomItem? Apply(DicomDataset dataset, DicomItem item, ElementRule rule)
    {
        var tag = item.Tag;
        switch (rule.Action)
        {
            case HeaderAction.Keep:
                context.Apply(rule.Option);
                return Keep(dataset, item, rule);
            case HeaderAction.Remove:
                return Drop(item, rule.Rule);
            case HeaderAction.RemoveFromPeople when !IsAnimal(dataset):
                return Drop(item, rule.Rule);
            case HeaderAction.Empty:
            case HeaderAction.RemoveFromPeople:
                return Done(item, ElementAction.Emptied, rule.Rule, Empty(tag));
            case HeaderAction.Dummy:
                return Done(item, ElementAction.Replaced, rule.Rule, Dummy(tag, item));
            case HeaderAction.MapUid:
                return MapUids(item, rule.Rule);
            case HeaderAction.ShiftDate:
                return Shift(dataset, item, rule);
            case HeaderAction.CleanText:
                return CleanDescriptor(dataset, item, rule);
            case HeaderAction.PatientIdPseudonym:
            case HeaderAction.PatientNamePseudonym:
            case HeaderAction.AccessionPseudonym:
            case HeaderAction.StudyIdPseudonym:
            case HeaderAction.DeviceSerialPseudonym:
                return Done(item, ElementAction.Replaced, rule.Rule, Pseudonym(dataset, item, rule.Action));
            default:
                return ApplyToSequence(dataset, item, rule);
        }
    }

    private DicomElement Pseudonym(DicomDataset dataset, DicomItem item, HeaderAction action)
    {
        var original = dataset.GetString(item.Tag);
        var (vr, value) = action switch
        {
            HeaderAction.AccessionPseudonym => (DicomVR.SH, context.Pseudonyms.Accession(original)),
            HeaderAction.StudyIdPseudonym => (DicomVR.SH, context.Pseudonyms.StudyId(original, context.Patient.StudyUid)),
            HeaderAction.DeviceSerialPseudonym => (DicomVR.LO, context.Pseudonyms.DeviceSerial(original)),
            HeaderAction.PatientNamePseudonym => (DicomVR.PN, OwnPatientId()),
            _ when dataset.Parent is null => (DicomVR.LO, OwnPatientId()),
            // Another id of the patient, or another patient's, in an item.
            _ => (DicomVR.LO, context.Pseudonyms.PatientId(original, dataset.GetString(DicomTag.IssuerOfPatientID), context.Patient.StudyUid)),
        };
        return DummyValue.OfText(item.Tag, vr, value);
    }

    // PS3.3 C.7.1.1: the species is there for animals only.
    private static bool IsAnimal(DicomDataset dataset) =>
        dataset.Contains(DicomTag.PatientSpeciesDescription) || dataset.Contains(DicomTag.PatientSpeciesCodeSequence);

    private string OwnPatientId() => context.Pseudonyms.PatientId(context.Patient.Id, context.Patient.Issuer, context.Patient.StudyUid);

    private static DicomItem Empty(DicomTag tag)
    {
        var vr = DicomDictionary.Find(tag)?.VR ?? DicomVR.LO;
        return vr == DicomVR.SQ ? new DicomSequence(tag) : DummyValue.Empty(tag, vr);
    }

    private DicomItem Dummy(DicomTag tag, DicomItem original)
    {
        var vr = DicomDictionary.Find(tag)?.VR ?? DicomVR.LO;
        if (vr == DicomVR.SQ)
            return new DicomSequence(tag, DummyValue.Code());
        return vr == DicomVR.UI ? MappedUid(original) : DummyValue.For(tag, vr);
    }

    private DicomItem? Drop(DicomItem item, string rule) => Done(item, ElementAction.Removed, rule, null);

    private DicomItem? Done(DicomItem item, ElementAction action, string rule, DicomItem? result)
    {
        Note(item.Tag, action, rule);
        return result;
    }

    private void Note(DicomTag tag, ElementAction action, string rule)
    {
        context.Count(action, rule);
        context.Observer?.Invoke(new PlannedElement(PathTo(tag), action, rule));
    }

    private string PathTo(DicomTag tag) => string.Concat(string.Concat(_path), tag.ToString());

    private void EditItems(DicomSequence sequence)
    {
        for (var i = 0; i < sequence.Items.Count; i++)
        {
            Enter(sequence.Tag, i);
            Edit(sequence.Items[i], sequence.Tag.Value);
            Leave();
        }
    }

    /// <summary>From here on elements are those of an item; only kept in mind when somebody listens.</summary>
    private void Enter(DicomTag sequence, int item)
    {
        if (context.Observer is not null)
            _path.Add(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{sequence}[{item}]/"));
    }

    private void Leave()
    {
        if (context.Observer is not null)
            _path.RemoveAt(_path.Count - 1);
    }
}
