using System.Collections.Frozen;

namespace OrthancGuard.Protection.Header;

/// <summary>
/// Words of the trade that are names as well (a patient called Head). Alone they are not looked for: finding them would empty half of
/// every header. A full name that is made of them is.
/// </summary>
internal static class ClinicalWords
{
    private static readonly FrozenSet<string> Words = """
        abdomen acquisition adult ankle anonymous anterior apex arm axial back base bed black blue body bolus bone brain breast bright
        calf cardiac case center centre chest child clear closed coil cold comment common contrast control coronal cross data date day dead
        deep default delay derived device dose double dual early echo edge elbow enhanced error even exam face fast fat female field file
        film fine finger first flow foot forearm forward frame free front full gating general generic good grade gray green group half hand
        head heart high hip hold hot image input inner inspiration joint kernel knee last late left leg lens level light limb line liver
        local long lot low lower lung male manual mask matrix mean medium mid middle mode model motion mouth name native near neck new none
        normal nose object off old open original other out outer over oxygen pain partial patient peak pelvis phantom phase plain plane
        planar point posterior post power practice primary prior probe profile prone protocol quick rapid rate raw read recon red region
        rest reverse right ring routine sagittal scan scanner scout second secondary section seed sequence series sharp short shoulder side
        single sinus skull slice slow small smooth soft solid spin spine spiral standard start state static station stent still stop
        straight stress strong study supine table target test thin thick thorax time toe tone total trace trauma true tube turbo type ultra
        unknown upper value vein view volume warm water wave weight white whole wide wrist yellow young zero zoom
        may june april august summer winter rose stone wood field brook king knight page price sharp swift gold silver grey
        """.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool Contains(string word) => Words.Contains(word);
}
