using System.Globalization;
using System.Text;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Data;
using OrthancGuard.Protection.Header;

namespace OrthancGuard.Protection.Rules;

/// <summary>The de-identification section of a DICOM conformance statement (PS3.2, PS3.15 E), for what one destination gets, as Markdown.</summary>
public static class ConformanceStatement
{
    /// <summary>The section; the same profile gives the same text.</summary>
    public static string For(string destination, ProtectionProfile profile)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(profile);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"## {destination}\n\n");
        text.Append("Basic Application Level Confidentiality Profile (PS3.15 E.1, Table E.1-1 of 2026d), with these options:\n\n");
        Options(text, profile);
        text.Append(CultureInfo.InvariantCulture, $"\nFaces: {(profile.Deface == DefaceMode.Required ? $"removed from CT, MR and PET series, held where that is not sure; localizers, captured renderings, outlines, surfaces, photographs, doses and maps that may show a head are {Surfaces(profile.FaceShowing)}" : "left as they are")}. ");
        text.Append(CultureInfo.InvariantCulture, $"Objects that cannot be cleaned: {(profile.Uncleanable == UncleanableObjects.LeaveOut ? "left out and counted" : "held until a person has looked")}. ");
        text.Append("Codes of CID 7050 are written into an object only for what was done to it.\n\n");
        if (profile.AlsoRemove.Count > 0)
            text.Append(CultureInfo.InvariantCulture, $"Removed for this destination beyond the profile: {string.Join(", ", profile.AlsoRemove.Select(Name))}.\n\n");
        Attributes(text, profile);
        Content(text, profile);
        text.Append("Attributes that the table does not list stay when the data dictionary of PS3.6 2026b knows them, their values can be what their VR says, and their\n");
        text.Append(CultureInfo.InvariantCulture, $"text holds nothing that identifies somebody of the study. {Private(profile)}\n");
        return text.ToString();
    }

    private static string Surfaces(FaceShowingObjects showing) => showing switch
    {
        FaceShowingObjects.Hold => "held until a person has looked",
        FaceShowingObjects.LeaveOut => "left out and counted",
        _ => "left out and counted, structure sets sent without outlines",
    };

    private static void Options(StringBuilder text, ProtectionProfile profile)
    {
        text.Append("| option | clause | code | |\n|---|---|---|---|\n");
        Row("Clean Pixel Data", "E.3.1", MethodCodes.CleanPixelData, profile.CleanPixelData);
        Row("Clean Recognizable Visual Features", "E.3.2", MethodCodes.CleanRecognizableVisualFeatures, profile.Deface == DefaceMode.Required);
        Row("Clean Graphics", "E.3.3", MethodCodes.CleanGraphics, profile.CleanGraphics);
        Row("Clean Structured Content", "E.3.4", MethodCodes.CleanStructuredContent, profile.CleanStructuredContent);
        Row("Clean Descriptors", "E.3.5", MethodCodes.CleanDescriptors, profile.CleanDescriptors);
        Row("Retain Longitudinal Temporal Information Full Dates", "E.3.6", MethodCodes.RetainFullDates, profile.Dates == TemporalInformation.Full);
        Row("Retain Longitudinal Temporal Information Modified Dates", "E.3.6", MethodCodes.RetainModifiedDates, profile.Dates == TemporalInformation.Modified);
        Row("Retain Patient Characteristics", "E.3.7", MethodCodes.RetainPatientCharacteristics, profile.RetainPatientCharacteristics);
        Row("Retain Device Identity", "E.3.8", MethodCodes.RetainDeviceIdentity, profile.RetainDeviceIdentity);
        Row("Retain UIDs", "E.3.9", MethodCodes.RetainUids, profile.RetainUids);
        Row("Retain Safe Private", "E.3.10", MethodCodes.RetainSafePrivate, profile.RetainSafePrivate);
        Row("Retain Institution Identity", "E.3.11", MethodCodes.RetainInstitutionIdentity, profile.RetainInstitutionIdentity);

        void Row(string name, string clause, string code, bool isOn) =>
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {clause} | {code} | {(isOn ? "yes" : "no")} |\n");
    }

    // One line for what is done in the same way, in the order of the table.
    private static void Attributes(StringBuilder text, ProtectionProfile profile)
    {
        var rules = new ProfileRules(profile);
        text.Append("| what is done | attributes of Table E.1-1 |\n|---|---|\n");
        foreach (var group in ProfileTable.Rows.GroupBy(rules.Does, StringComparer.Ordinal).OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key, StringComparer.Ordinal))
        {
            var names = group.Select(static row => $"{row.Name} {ProfileRules.Id(row)}").ToArray();
            text.Append(CultureInfo.InvariantCulture, $"| {group.Key} | {names.Length}: {string.Join(", ", names)} |\n");
        }

        text.Append('\n');
    }

    private static void Content(StringBuilder text, ProtectionProfile profile)
    {
        if (!profile.CleanStructuredContent)
        {
            text.Append("Content trees of structured reports become one item that says nothing.\n\n");
            return;
        }

        text.Append("| what is done | concepts of Table E.3.4-1 |\n|---|---|\n");
        foreach (var group in new ContentRules(profile).List().GroupBy(static rule => rule.Does, StringComparer.Ordinal).OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key, StringComparer.Ordinal))
        {
            var names = group.Select(static rule => $"{rule.Subject} {rule.Id}").ToArray();
            text.Append(CultureInfo.InvariantCulture, $"| {group.Key} | {names.Length}: {string.Join(", ", names)} |\n");
        }

        text.Append(profile.CleanDescriptors ? "\nOther text of content trees keeps words of radiology. " : "\nOther text of content trees becomes a dummy. ");
        text.Append("Codes, numbers, coordinates and structure stay; names of persons become dummies, references and UIDs are replaced.\n\n");
    }

    private static string Private(ProtectionProfile profile) => !profile.RetainSafePrivate
        ? "Private attributes are removed."
        : profile.SafePrivateTable == SafePrivateAttributes.Tcia
            ? $"Private attributes stay as The Cancer Imaging Archive keeps them ({GeneratedTables.PrivateDispositions.Rows} attributes), with the VR listed; others are removed."
            : $"Private attributes stay when Table E.3.10-1 lists them ({GeneratedTables.SafePrivate.Rows} attributes) with the VR they have; others are removed.";

    private static string Name(DicomTag tag) => $"{DicomDictionary.Find(tag)?.Name} {tag}";
}
