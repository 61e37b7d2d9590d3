using System.Numerics;

namespace OrthancGuard.Dicom.Phantoms;

/// <summary>How a synthetic head was scanned: where it lay, what else was in view, which contrast.</summary>
public sealed record HeadScan
{
    public PhantomGeometry Geometry { get; init; } = PhantomGeometry.Axial(100, 2) with { Centre = new Vector3(0, 0, -20) };

    public PhantomContrast Contrast { get; init; } = PhantomContrast.Ct;

    /// <summary>Degrees that the chin is raised.</summary>
    public double Pitch { get; init; }

    /// <summary>Degrees that the face is turned to the left.</summary>
    public double Yaw { get; init; }

    /// <summary>Degrees that the head is bent toward the left shoulder.</summary>
    public double Roll { get; init; }

    /// <summary>Where the middle of the brain lies, patient coordinates in millimetres.</summary>
    public Vector3 Offset { get; init; }

    /// <summary>Patient Position (0018,5100): HFS, HFP, FFS, FFP, HFDL, HFDR. It decides where the table is.</summary>
    public string PatientPosition { get; init; } = "HFS";

    public bool HasTable { get; init; } = true;

    /// <summary>A cradle of foam close behind and beside the head.</summary>
    public bool HasHolder { get; init; }

    /// <summary>Shoulders and chest below the neck.</summary>
    public bool HasTrunk { get; init; }

    /// <summary>Times the noise that the contrast has.</summary>
    public double Noise { get; init; } = 1;

    /// <summary>How much brighter a magnetic resonance image is near its coil: 0 even, 0.4 strong.</summary>
    public double BiasField { get; init; } = 0.2;

    /// <summary>True for stored values with a sign and Rescale Intercept 0; otherwise unsigned with -1024. CT only.</summary>
    public bool IsSigned { get; init; }

    /// <summary>True when the corners outside the reconstructed circle hold Pixel Padding Value. CT only.</summary>
    public bool HasPadding { get; init; }

    /// <summary>Chooses the noise.</summary>
    public int Seed { get; init; } = 1;

    internal Quaternion Turn =>
        Quaternion.CreateFromAxisAngle(Vector3.UnitZ, Radians(Yaw))
        * Quaternion.CreateFromAxisAngle(Vector3.UnitX, Radians(Pitch))
        * Quaternion.CreateFromAxisAngle(Vector3.UnitY, Radians(Roll));

    private static float Radians(double degrees) => (float)(degrees * Math.PI / 180);
}
