using System.Numerics;

namespace OrthancGuard.Protection.Defacing;

/// <summary>How well the atlas agrees with the patient.</summary>
/// <param name="Similarity">Normalised mutual information.</param>
/// <param name="Silhouette">Dice overlap of the atlas's head with the patient's, above the orbits, where the series has data.</param>
/// <param name="Cover">Share of the atlas's upper head that the series has data for.</param>
/// <param name="SmallestScale">Least of the three scales.</param>
/// <param name="LargestScale">Greatest of the three scales.</param>
/// <param name="Pitch">Degrees; positive with the chin up.</param>
/// <param name="VaultResidual">mm.</param>
/// <param name="Spread">Distance of the two best solutions, mm.</param>
/// <param name="CavityMillilitres">Of the cranial cavity on CT; 0 where none was found, or, the fit being hopeless, looked for.</param>
/// <param name="FaceInView">Share of the places where a face or an ear may be altered that the series has data for.</param>
/// <param name="FaceTissue">Share of the face's usual room, where it is in view, that holds tissue.</param>
internal sealed record FitQuality(
    double Similarity,
    double Silhouette,
    double Cover,
    double SmallestScale,
    double LargestScale,
    double Pitch,
    double VaultResidual,
    double Spread,
    double CavityMillilitres,
    double FaceInView,
    double FaceTissue)
{
    /// <summary>Nothing more needs to be known to hold it.</summary>
    public bool IsHopelessFit => IsHopeless(Similarity, Silhouette);

    public static FitQuality Measure(HeadFit fit)
    {
        var atlas = Atlas.Instance;
        var grid = fit.Volume.Grid;
        int both = 0, atlasIn = 0, patientIn = 0, atlasAll = 0, covered = 0;
        for (var z = -16; z < 96; z += 4)
        {
            for (var y = -120; y < 100; y += 4)
            {
                for (var x = -84; x <= 84; x += 4)
                {
                    var inAtlas = atlas.InHead(new(x, y, z));
                    atlasAll += inAtlas ? 1 : 0;
                    var p = grid.Locate(fit.Pose.ToPatient.Apply(new(x, y, z)));
                    int i = (int)MathF.Round(p.X), j = (int)MathF.Round(p.Y), k = (int)MathF.Round(p.Z);
                    if (!grid.Contains(i, j, k) || fit.Volume.Seen[grid.Index(i, j, k)] == 0)
                    {
                        continue;
                    }

                    var inPatient = fit.Head[grid.Index(i, j, k)] != 0;
                    covered += inAtlas ? 1 : 0;
                    atlasIn += inAtlas ? 1 : 0;
                    patientIn += inPatient ? 1 : 0;
                    both += inAtlas && inPatient ? 1 : 0;
                }
            }
        }

        var silhouette = 2.0 * both / Math.Max(1, atlasIn + patientIn);
        var (faceInView, faceTissue) = Face(fit);
        var scales = fit.Pose.Parameters.AsSpan(6, 3).ToArray().Select(PortableMath.Exp).ToArray();
        return new(
            fit.Pose.Similarity,
            silhouette,
            (double)covered / atlasAll,
            scales.Min(),
            scales.Max(),
            fit.Pose.Parameters[3] * 180 / Math.PI,
            fit.Vault.Residual,
            fit.Pose.Spread,
            IsHopeless(fit.Pose.Similarity, silhouette) ? 0 : fit.Guard.CavityMillilitres,
            faceInView,
            faceTissue);
    }

    private static bool IsHopeless(double similarity, double silhouette) =>
        similarity < DefaceGates.LeastSimilarity || silhouette < DefaceGates.LeastSilhouette;

    private static (double InView, double Tissue) Face(HeadFit fit)
    {
        int all = 0, seen = 0, faceSeen = 0, tissue = 0;
        for (var z = -130; z < 8; z += 4)
        {
            for (var y = -62; y < 100; y += 4)
            {
                for (var x = -92; x <= 92; x += 4)
                {
                    var p = new System.Numerics.Vector3(x, y, z);
                    var isFace = FaceRegion.Zone(p) == FaceZone.Filler;
                    if (!isFace && !FaceRegion.NearEar(p))
                        continue;
                    all++;
                    if (!fit.IsSeen(fit.Pose.ToPatient.Apply(p), out var at))
                        continue;
                    seen++;
                    // Cheeks and lips fill this room in everyone; nose and chin do not.
                    if (isFace && z < -40 && y < FaceRegion.Shell(x, z) - 8 && Math.Abs(x) < 45)
                    {
                        faceSeen++;
                        tissue += fit.Head[at];
                    }
                }
            }
        }

        return ((double)seen / all, faceSeen == 0 ? 1 : (double)tissue / faceSeen);
    }
}
