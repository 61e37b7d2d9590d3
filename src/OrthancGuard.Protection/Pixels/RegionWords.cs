using System.Buffers;
using System.Collections.Frozen;

namespace OrthancGuard.Protection.Pixels;

/// <summary>
/// Words in which a header says which part of the body it shows, in the languages of common scanners. A word for the head anywhere makes
/// it a head; a body part without a head counts only as the whole of Body Part Examined.
/// </summary>
internal static class RegionWords
{
    // Found anywhere, also inside longer words.
    private static readonly SearchValues<string> HeadParts = SearchValues.Create(
        [
            "HEAD", "BRAIN", "SKULL", "NECK", "FACE", "FACIA", "ORBIT", "SINUS", "CRANI", "CEREB", "CEPHAL", "MANDIB", "MAXILL", "DENTAL",
            "TOOTH", "TEETH", "PITUIT", "SELLA", "CAROTI", "CERVIC", "CSPINE", "C-SPINE", "C SPINE", "C_SPINE",
            "NEURO", "STROKE", "NASAL", "NASO", "PAROTI", "THYRO", "LARYN", "PHARYN", "TONGUE", "TEMPORAL", "PETROUS",
            "MASTOID", "COCHLE", "AUDITOR", "ACOUSTIC", "OPTIC", "RETINA", "HIPPOC", "STEALTH", "TRAJECT", "VERTEX", "SKALP", "SCALP",
            "KOPF", "SCHAEDEL", "SCHÄDEL", "HIRN", "GESICHT", "HALSWIRBEL", "KIEFER", "NEBENHÖHL", "NEBENHOEHL", "TETE", "TÊTE", "CRANE",
            "CRÂNE", "CERVEAU", "ENCEPH", "ENCÉPH", "VISAGE", "CABEZA", "CUELLO", "CRÁNE", "CARA ", "TESTA", "COLLO", "ENCEF", "HOOFD",
            "HERSEN", "HUVUD", "HJÄRN", "HJERN", "GLOW", "CZASZK", "MOZG", "MÓZG", "ГОЛОВ", "МОЗГ", "ЧЕРЕП", "ШЕ", "頭", "脳", "頸",
            "顔", "眼", "鼻", "耳", "颅", "脑", "颈", "面", "머리", "뇌", "두부", "경부",
        ],
        StringComparison.OrdinalIgnoreCase);

    // Of the whole body, or of whatever was hurt: a head may be in view, and need not.
    private static readonly SearchValues<string> Bodies = SearchValues.Create(
        [
            "WHOLE", "TOTAL BODY", "TOTALBODY", "TOTAL-BODY", "TOTAL_BODY", "TOTAL SPINE", "FULLBODY", "FULL BODY", "GANZK", "CORPS ENTIER",
            "CUERPO ENTERO", "TRAUMA",
        ],
        StringComparison.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> BodyWords = new[] { "WB", "WBCT", "PETCT", "PET", "CT/PET", "PET/CT", "PET/MR", "CTA", "MRA", "MRV", "CTV" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Too short to look for inside other words.
    private static readonly FrozenSet<string> HeadWords = new[]
    {
        "EAR", "EARS", "EYE", "EYES", "NOSE", "JAW", "TMJ", "ENT", "ORL", "IAC", "COW",
        "HN", "H&N", "HODE", "HALS", "HWS", "HNO", "NNH", "COU", "OREILLE", "YEUX", "DTI", "BOLD", "FMRI", "ASL", "GAMMA", "DBS",
        "CNS", "CSF", "PNS", "MPRAGE", "FLAIR", "TOF", "SWI",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> HeadlessParts = new[]
    {
        "ABDOMEN", "ABDOMENPELVIS", "ABDPELV", "ABDPELVIS", "ADRENAL", "ANKLE", "AORTA", "APPENDIX", "ARM", "BILEDUCT", "BLADDER", "BREAST",
        "CALCANEUS", "CALF", "CHEST", "CHESTABDOMEN", "CHESTABDPELVIS", "COCCYX", "COLON", "DUODENUM", "ELBOW", "EXTREMITY", "FEMUR",
        "FINGER", "FOOT", "FOREARM", "GALLBLADDER", "HAND", "HEART", "HIP", "ILEUM", "ILIUM", "JEJUNUM", "KIDNEY", "KNEE", "LEG", "LIVER",
        "LOWERLEG", "LOWEREXTREMITY", "LSPINE", "LSSPINE", "LUMBAR", "LUMBARSPINE", "LUNG", "OVARY", "PANCREAS", "PATELLA", "PELVIS",
        "PROSTATE", "RECTUM", "RIB", "SACRUM", "SCROTUM", "SIJOINT", "SMALLBOWEL", "SPLEEN", "SSPINE", "STERNUM", "STOMACH", "TESTIS", "THIGH",
        "THORAX", "THUMB", "TIBIAFIBULA", "TOE", "TLSPINE", "TSPINE", "THORACICSPINE", "URETER", "UTERUS", "VAGINA", "WRIST",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // SNOMED codes of CID 4 and 4031 that scanners write for the same parts, in the old (SRT) and the new (SCT) notation.
    private static readonly FrozenSet<string> HeadlessCodes = new[]
    {
        "T-D4000", "818981001", "113345001", "T-D6000", "12921003", "816092008", "T-D3000", "51185008", "816094009", "T-28000", "39607008",
        "T-32000", "80891009", "T-62000", "10200004", "T-71000", "64033007", "T-04000", "76752008", "T-92000", "41216001", "T-D9200",
        "72696002", "T-15710", "24136001", "T-D2500", "T-D9500", "344001", "70258002", "T-D8700", "85562004", "T-D8800", "T-D9700", "56459004",
        "T-11503", "122496007", "T-11502", "122495006", "T-11AD0", "54735007", "T-C3000", "78961009", "T-65000", "15776009", "T-57000",
        "69695003", "T-83000", "35039007", "T-9200B", "T-74000", "89837001", "T-D9400", "30021000", "T-D8600", "14975008", "T-D8300", "127949000",
        "T-D8500", "T-D8200", "40983000",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True when the text says that a head may be seen.</summary>
    public static bool MentionsHead(ReadOnlySpan<char> text) => NamesHead(text) || text.IndexOfAny(Bodies) >= 0 || HasWord(text, BodyWords);

    /// <summary>True when the text names the head or a part of it, and not only the whole body.</summary>
    public static bool NamesHead(ReadOnlySpan<char> text) => text.IndexOfAny(HeadParts) >= 0 || HasWord(text, HeadWords);

    /// <summary>True when Body Part Examined, as a whole, names a part of the body that has no head.</summary>
    public static bool IsHeadless(string bodyPart) =>
        HeadlessParts.Contains(string.Concat(bodyPart.Where(char.IsLetter)));

    /// <summary>True for the code of a part of the body that has no head.</summary>
    public static bool IsHeadlessCode(string code) => HeadlessCodes.Contains(code);

    private static bool HasWord(ReadOnlySpan<char> text, FrozenSet<string> set)
    {
        var words = set.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in text.SplitAny(" ,;:_-+()[]\\^.*"))
        {
            if (words.Contains(text[range]))
                return true;
        }

        return false;
    }
}
