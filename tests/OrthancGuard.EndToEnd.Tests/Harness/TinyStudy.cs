using System.Globalization;

namespace OrthancGuard.EndToEnd.Tests.Harness;

/// <summary>One chest CT series of a patient who does not exist, with identifiers in the header, a sequence and private elements.</summary>
internal sealed record TinyStudy
{
    public required string PatientId { get; init; }
    public string PatientName { get; init; } = "Zimmerspitze^Odalinde";
    public required string Root { get; init; }
    public string Description { get; init; } = "CT THORAX";
    public int Instances { get; init; } = 3;
    public int Size { get; init; } = 16;
    public string? BodyPart { get; init; } = "CHEST";
    public string Thickness { get; init; } = "1.0";
    public string Orientation { get; init; } = "1\\0\\0\\0\\1\\0";

    /// <summary>Which series of the study this is.</summary>
    public int Series { get; init; } = 1;

    public string StudyUid => Root + ".1";
    public string SeriesUid => string.Create(CultureInfo.InvariantCulture, $"{Root}.1.{Series}");

    /// <summary>A study that no other test shares.</summary>
    public static TinyStudy Unique(int instances = 3, int size = 16)
    {
        var number = BitConverter.ToUInt64(Guid.NewGuid().ToByteArray());
        return new TinyStudy
        {
            PatientId = $"PAT-{number}",
            Root = string.Create(CultureInfo.InvariantCulture, $"1.2.826.0.1.3680043.2.1143.77.{number}"),
            Instances = instances,
            Size = size,
        };
    }

    // Soft tissue, wider than a head.
    private string Spacing => string.Create(CultureInfo.InvariantCulture, $"{192.0 / Size}\\{192.0 / Size}");

    public string SopInstanceUid(int instance) => string.Create(CultureInfo.InvariantCulture, $"{Root}.1.{Series}.{instance + 1}");

    /// <summary>Every text that must not be found in what a receiver got.</summary>
    public IEnumerable<string> Secrets =>
    [
        PatientId, "Zimmerspitze", "Odalinde", "19471103", Root, "20210614", "ACC-77812", "Quellenhof-Klinik", "Drachenfels^Hildegunst",
        "Ruebenzahl^Theophil", "SER-9041-X", "Muehlgasse", "hidden-in-private", "nested-Schluesselwort",
    ];

    public IEnumerable<byte[]> Files() => Enumerable.Range(0, Instances).Select(File);

    public byte[] File(int instance)
    {
        var pixels = new byte[Size * Size * 2];
        for (var i = 0; i < pixels.Length; i += 2)
        {
            pixels[i] = (byte)(i * 7 + instance * 13);
            pixels[i + 1] = (byte)((i >> 8) & 0x0F);
        }

        return Header(instance)
            .Add(0x00280002, 1).Add(0x00280004, "CS", "MONOCHROME2").Add(0x00280010, (ushort)Size).Add(0x00280011, (ushort)Size)
            .Add(0x00280030, "DS", Spacing).Add(0x00280100, 16).Add(0x00280101, 12).Add(0x00280102, 11).Add(0x00280103, 0)
            .Add(0x00281052, "DS", "-80").Add(0x00281053, "DS", "0.05").Add(0x7FE00010, "OW", pixels)
            .File();
    }

    private TinyDicom Header(int instance) => new TinyDicom()
        .Add(0x00080005, "CS", "ISO_IR 100").Add(0x00080008, "CS", "ORIGINAL\\PRIMARY\\AXIAL")
        .Add(0x00080016, "UI", "1.2.840.10008.5.1.4.1.1.2").Add(0x00080018, "UI", SopInstanceUid(instance))
        .Add(0x00080020, "DA", "20210614").Add(0x00080021, "DA", "20210614").Add(0x00080023, "DA", "20210614")
        .Add(0x00080030, "TM", "101112").Add(0x00080033, "TM", "101113").Add(0x00080050, "SH", "ACC-77812")
        .Add(0x00080060, "CS", "CT").Add(0x00080070, "LO", "Phantomwerke").Add(0x00080080, "LO", "Quellenhof-Klinik")
        .Add(0x00080081, "ST", "Muehlgasse 4").Add(0x00080090, "PN", "Drachenfels^Hildegunst").Add(0x00081030, "LO", Description)
        .Add(0x0008103E, "LO", "Thorax 1.0").Add(0x00081070, "PN", "Ruebenzahl^Theophil")
        .Add(0x00081110, new TinyDicom().Add(0x00081150, "UI", "1.2.840.10008.3.1.2.3.1").Add(0x00081155, "UI", Root + ".9"))
        .Add(0x00090010, "LO", "TINY PRIVATE").Add(0x00091001, "LO", "hidden-in-private")
        .Add(0x00100010, "PN", PatientName).Add(0x00100020, "LO", PatientId).Add(0x00100030, "DA", "19471103").Add(0x00100040, "CS", "F")
        .Add(0x00101010, "AS", "073Y").Add(0x00180015, "CS", BodyPart ?? "").Add(0x00180050, "DS", Thickness).Add(0x00180060, "DS", "120")
        .Add(0x00181000, "LO", "SER-9041-X").Add(0x00185100, "CS", "HFS")
        .Add(0x0020000D, "UI", StudyUid).Add(0x0020000E, "UI", SeriesUid).Add(0x00200010, "SH", "1").Add(0x00200011, "IS", "1")
        .Add(0x00200012, "IS", "1").Add(0x00200013, "IS", (instance + 1).ToString(CultureInfo.InvariantCulture))
        .Add(0x00200032, "DS", string.Create(CultureInfo.InvariantCulture, $"-5\\-5\\{instance}"))
        .Add(0x00200037, "DS", Orientation).Add(0x00200052, "UI", Root + ".5").Add(0x00201040, "LO", "")
        .Add(0x00400275, new TinyDicom().Add(0x00400007, "LO", "nested-Schluesselwort"));
}
