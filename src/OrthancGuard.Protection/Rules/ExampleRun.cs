using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Header;

namespace OrthancGuard.Protection.Rules;

/// <summary>Runs the engine that protects studies on invented data sets.</summary>
internal sealed class ExampleRun(ProtectionProfile profile)
{
    private readonly PseudonymKey _key = PseudonymKey.Derive(new byte[PseudonymKey.Length], "rules");

    /// <summary>Edits a copy; tells what was done to each element.</summary>
    public (DicomDataset After, IReadOnlyList<PlannedElement> Deeds) Edit(DicomDataset dataset) => Edit(dataset, isAttested: false);

    /// <summary>Edits a copy and writes into it what was done.</summary>
    public DicomDataset Attest(DicomDataset dataset) => Edit(dataset, isAttested: true).After;

    private (DicomDataset After, IReadOnlyList<PlannedElement> Deeds) Edit(DicomDataset dataset, bool isAttested)
    {
        var after = dataset.Clone();
        var found = new PatientIdentifiers();
        new IdentifierCollector(profile).Collect(ExampleObject.Of(DicomUid.CTImageStorage), found);
        var deeds = new List<PlannedElement>();
        var patient = new PatientIdentity(ExampleObject.PatientId, null, dataset.GetString(DicomTag.StudyInstanceUID) ?? "");
        var context = new InstanceContext(profile, new Pseudonymizer(_key), patient, IdentifierSet.Of(found)) { Observer = deeds.Add };
        new HeaderEditor(HeaderPlans.For(profile)[dataset.GetString(DicomTag.SOPClassUID) ?? ""], context).Edit(after);
        if (isAttested)
            Attestation.Write(after, context);
        return (after, deeds);
    }

    /// <summary>Protects instances from end to end, as a study.</summary>
    public IReadOnlyList<InstanceOutcome> Protect(params byte[][] files)
    {
        var study = new StudyProtection(profile, _key, DateTimeOffset.UnixEpoch);
        foreach (var file in files)
        {
            if (TryRead(file) is { } read)
                study.Survey(read);
        }

        return study.ProtectSeries([.. files.Select(static (file, index) => new SourceInstance($"{index}", file))]);
    }

    private static DicomFile? TryRead(byte[] bytes)
    {
        try
        {
            return DicomFile.Read(bytes);
        }
        catch (DicomFormatException)
        {
            return null;
        }
    }
}
