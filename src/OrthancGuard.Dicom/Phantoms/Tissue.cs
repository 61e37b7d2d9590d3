namespace OrthancGuard.Dicom.Phantoms;

internal enum Tissue
{
    Air,
    Lung,
    Skin,
    Fat,
    Muscle,
    Organ,
    Blood,
    CorticalBone,
    Marrow,
    Fluid,
    GrayMatter,
    WhiteMatter,
    Vitreous,
    Lens,
    Cartilage,
    Tooth,
    TableShell,
    Foam,
}

/// <summary>How bright the tissues are: Hounsfield units, or the stored values of a magnetic resonance contrast.</summary>
public sealed class PhantomContrast
{
    private readonly float[] _values;

    private PhantomContrast(string name, bool isCt, float noise, float[] values)
    {
        if (values.Length != Enum.GetValues<Tissue>().Length)
            throw new ArgumentException("A contrast names every tissue once.", nameof(values));
        (Name, IsCt, Noise) = (name, isCt, noise);
        _values = values;
    }

    //                                                       air  lung  skin   fat muscle organ blood   bone marrow fluid gray white vitr. lens cart. tooth table foam
    public static PhantomContrast Ct { get; } = new("CT", true, 14,
        [-1000, -840, 40, -95, 55, 60, 45, 1150, 420, 8, 38, 29, 10, 85, 120, 2300, 60, -880]);

    public static PhantomContrast T1 { get; } = new("T1", false, 16,
        [0, 20, 620, 1000, 430, 450, 220, 45, 720, 130, 470, 680, 150, 380, 330, 20, 0, 0]);

    public static PhantomContrast T2 { get; } = new("T2", false, 18,
        [0, 20, 380, 620, 180, 300, 120, 30, 430, 1250, 560, 420, 1200, 250, 260, 15, 0, 0]);

    public static PhantomContrast ProtonDensity { get; } = new("PD", false, 14,
        [0, 20, 600, 820, 560, 600, 500, 60, 560, 880, 830, 720, 880, 500, 520, 20, 0, 0]);

    /// <summary>Uptake of glucose.</summary>
    public static PhantomContrast Uptake { get; } = new("PET", false, 40,
        [0, 150, 320, 180, 500, 1300, 900, 250, 700, 200, 9000, 5200, 150, 200, 300, 100, 0, 0]);

    public string Name { get; }

    public bool IsCt { get; }

    /// <summary>Standard deviation of the noise in the same units, before a scan's own factor.</summary>
    public float Noise { get; }

    internal float this[Tissue tissue] => _values[(int)tissue];
}
