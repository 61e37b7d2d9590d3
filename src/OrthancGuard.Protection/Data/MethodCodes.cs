using System.Collections.Frozen;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Data;

/// <summary>CID 7050 De-identification Method: code values and their meanings, loaded on first use.</summary>
internal static class MethodCodes
{
    public const string Scheme = "DCM";
    public const string BasicProfile = "113100";
    public const string CleanPixelData = "113101";
    public const string CleanRecognizableVisualFeatures = "113102";
    public const string CleanGraphics = "113103";
    public const string CleanStructuredContent = "113104";
    public const string CleanDescriptors = "113105";
    public const string RetainFullDates = "113106";
    public const string RetainModifiedDates = "113107";
    public const string RetainPatientCharacteristics = "113108";
    public const string RetainDeviceIdentity = "113109";
    public const string RetainUids = "113110";
    public const string RetainSafePrivate = "113111";
    public const string RetainInstitutionIdentity = "113112";

    private static readonly Lazy<FrozenDictionary<string, string>> Loaded = new(Load);

    public static IReadOnlyDictionary<string, string> Meanings => Loaded.Value;

    private static FrozenDictionary<string, string> Load()
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in StandardTable.Open(typeof(MethodCodes).Assembly, GeneratedTables.DeidentificationMethods))
        {
            var cells = row;
            var code = cells.NextString();
            _ = cells.Next();
            codes.Add(code, cells.NextString());
        }

        return codes.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
