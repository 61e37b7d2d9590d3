namespace OrthancGuard.Dicom.Phantoms;

/// <summary>What makes one synthetic head differ from another. Lengths in millimetres of an adult head of <see cref="Size"/> 1.</summary>
public sealed record HeadAnatomy
{
    /// <summary>Scales everything: 0.75 an infant, 1 a middling adult, 1.12 a large one.</summary>
    public double Size { get; init; } = 1;

    /// <summary>Scales the face against the braincase: about 0.75 in a small child.</summary>
    public double FaceScale { get; init; } = 1;

    /// <summary>Scales the head from ear to ear.</summary>
    public double Breadth { get; init; } = 1;

    /// <summary>How far the tip of the nose stands before the lip.</summary>
    public double NoseLength { get; init; } = 20;

    public double NoseWidth { get; init; } = 9;

    /// <summary>How far the chin stands forward of the middle.</summary>
    public double ChinProjection { get; init; }

    public double JawWidth { get; init; } = 47;

    public double BrowProminence { get; init; } = 5;

    public double CheekFullness { get; init; } = 20;

    public double LipFullness { get; init; } = 8;

    public double EyeDistance { get; init; } = 63;

    /// <summary>Degrees that the ears stand off the head.</summary>
    public double EarAngle { get; init; } = 28;

    public double SkullThickness { get; init; } = 7;

    public double NeckRadius { get; init; } = 54;

    public static HeadAnatomy Adult { get; } = new();

    /// <summary>A child of two to twelve years: larger braincase, smaller face, thinner skull.</summary>
    public static HeadAnatomy Child(double years)
    {
        var grown = Math.Clamp((years - 2) / 10, 0, 1);
        return new HeadAnatomy
        {
            Size = 0.86 + (0.08 * grown),
            FaceScale = 0.78 + (0.14 * grown),
            NoseLength = 12 + (5 * grown),
            JawWidth = 42,
            BrowProminence = 2,
            SkullThickness = 4 + (2 * grown),
            NeckRadius = 40 + (8 * grown),
        };
    }

    /// <summary>A head that the seed chooses, anywhere between a small and a large adult.</summary>
    public static HeadAnatomy Vary(int seed)
    {
        ulong n = 0;
        return new HeadAnatomy
        {
            Size = Next(0.92, 1.1),
            FaceScale = Next(0.94, 1.06),
            Breadth = Next(0.94, 1.07),
            NoseLength = Next(14, 27),
            NoseWidth = Next(7.5, 11),
            ChinProjection = Next(-5, 6),
            JawWidth = Next(42, 52),
            BrowProminence = Next(2.5, 7),
            CheekFullness = Next(16, 24),
            LipFullness = Next(5, 11),
            EyeDistance = Next(58, 68),
            EarAngle = Next(15, 42),
            SkullThickness = Next(5, 8.5),
            NeckRadius = Next(46, 62),
        };

        double Next(double low, double high) => Counter.Between(unchecked((ulong)seed), n++, low, high);
    }
}
