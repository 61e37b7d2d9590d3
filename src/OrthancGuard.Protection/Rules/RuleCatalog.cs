using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Data;
using OrthancGuard.Protection.Header;
using OrthancGuard.Protection.Verification;

namespace OrthancGuard.Protection.Rules;

/// <summary>Every rule of a profile, each with an example that the engine itself worked out.</summary>
public static class RuleCatalog
{
    /// <summary>The rules in the order in which they are applied.</summary>
    public static IReadOnlyList<RuleListing> For(ProtectionProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return
        [
            .. new ReleaseExamples(profile).List(),
            .. FaceRules.List(profile),
            .. AlsoRemoved(profile),
            .. new ProfileRules(profile).List(),
            .. new ContentRules(profile).List(),
            .. new UnlistedRules(profile).List(),
            .. Descriptions(profile),
            .. Attestations(profile),
            .. VerifierRules.All.Select(static rule => new RuleListing("verifier", rule.Id, rule.Clause, rule.Looks, "held when it finds something", rule.Example, "held")),
        ];
    }

    private static IEnumerable<RuleListing> AlsoRemoved(ProtectionProfile profile) => profile.AlsoRemove.Select(static tag => new RuleListing(
        "destination", tag.ToString(), "AlsoRemove of guard.json", DicomDictionary.Find(tag)?.Name ?? "", "removed", "any value", "removed"));

    // An object with a little of everything that options are about: the codes are those of what was met.
    private static IEnumerable<RuleListing> Attestations(ProtectionProfile profile)
    {
        var dataset = ExampleObject.Of(DicomUid.CTImageStorage);
        foreach (var tag in new[] { DicomTag.SeriesDescription, DicomTag.SeriesDate, DicomTag.PatientAge, DicomTag.StationName, DicomTag.InstitutionName })
            dataset.Add(ExampleObject.Item(tag, DicomDictionary.Find(tag)!.VR));
        var after = new ExampleRun(profile).Attest(dataset);
        foreach (var tag in new[]
        {
            DicomTag.PatientIdentityRemoved, DicomTag.DeidentificationMethod, DicomTag.DeidentificationMethodCodeSequence,
            DicomTag.LongitudinalTemporalInformationModified,
        })
        {
            yield return new RuleListing(
                KeptRules.Attestation, tag.ToString(), "PS3.15 E.1.1, PS3.3 C.7.1.1", DicomDictionary.Find(tag)!.Name, "written from what was done to the object",
                ExampleText.Of(dataset, tag) is "removed" ? "not there" : ExampleText.Of(dataset, tag), ExampleText.Of(after, tag));
        }
    }

    private static IEnumerable<RuleListing> Descriptions(ProtectionProfile profile)
    {
        if ((HeaderPlanCompiler.OptionsOf(profile) & HeaderPlanCompiler.Described) == ProfileOptions.None)
            yield break;
        var found = new PatientIdentifiers();
        new IdentifierCollector(profile).Collect(ExampleObject.Of(DicomUid.CTImageStorage), found);
        var cleaner = IdentifierSet.Of(found).Descriptors;
        foreach (var (id, subject, text) in new[]
        {
            ("description.words", "Words, abbreviations and tokens of radiology stay", "t2_tse_tra AbdomenRoutine B30f"),
            ("description.others", "Other words go", "Thorax Quuxley"),
            ("description.identifiers", "What identifies somebody of the study goes", "Thorax EX-4711 Ada"),
            ("description.numbers", "Short numbers and numbers with units stay; chains, dates and ids go", "Thorax 5mm 31.01.2024 471108"),
            ("description.beside", "Numbers and initials beside a word that goes, go", "Thorax room Quux 12"),
            ("description.ages", "Ages and weights go", "Thorax 63Y 80 kg"),
            ("description.names", "A word that is a name as well goes beside a title or a word that goes", "Thorax, Dr. Young"),
            ("description.scripts", "Words in scripts that the vocabulary does not have go", "Thorax 山田"),
            ("description.sex", "Words for sex and pregnancy stay only with patient characteristics", "female Thorax"),
        })
        {
            yield return new RuleListing("descriptions", id, "PS3.15 E.3.5", subject, "word by word", text, cleaner.Clean(text, profile.RetainPatientCharacteristics) ?? "nothing");
        }
    }
}
