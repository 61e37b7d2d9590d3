using Google.Protobuf.WellKnownTypes;
using OrthancGuard.Configuration;
using OrthancGuard.Evidence;
using OrthancGuard.Protection;
using OrthancGuard.Protection.Pixels;
using OrthancGuard.Transfers;

namespace OrthancGuard.Api;

/// <summary>Transfers with their evidence, as messages of the API.</summary>
internal static class EvidenceMessages
{
    public static V1.Transfer From(TransferView view, EvidenceSettings settings)
    {
        var message = Messages.From(view);
        message.Series.AddRange(view.Series.Select(From));
        message.PicturesUntil = PictureTime.Until(view, settings) is { } until ? Timestamp.FromDateTimeOffset(until) : null;
        return message;
    }

    public static V1.TextBox From(TextBox box) => new()
    {
        InstanceId = box.InstanceId,
        FirstFrame = box.FirstFrame,
        LastFrame = box.LastFrame,
        X = box.X,
        Y = box.Y,
        Width = box.Width,
        Height = box.Height,
        Rule = box.Rule switch
        {
            TextRule.OutsideRegions => "OUTSIDE_REGIONS",
            TextRule.Read => "READ",
            _ => "STROKES",
        },
    };

    private static V1.TransferSeries From(TransferSeries series)
    {
        var evidence = series.Evidence;
        var message = new V1.TransferSeries
        {
            Number = series.Number,
            SeriesId = evidence.SeriesId,
            Modality = evidence.Modality,
            Instances = evidence.Instances,
            Released = evidence.Released,
            Held = evidence.Held,
            LeftOut = evidence.LeftOut,
            Blanked = evidence.Blanked,
            Faces = evidence.Faces is { } faces ? From(faces) : null,
        };
        message.Reasons.AddRange(evidence.Reasons.Select(Messages.From));
        message.Pictures.AddRange(series.Pictures);
        return message;
    }

    private static V1.FaceFinding From(FaceEvidence faces)
    {
        var message = new V1.FaceFinding
        {
            SeriesUid = faces.SeriesUid,
            Answer = faces.Answer,
            AlteredImages = faces.AlteredImages,
            AlteredPixels = faces.AlteredPixels,
        };
        message.Reasons.AddRange(faces.Reasons);
        message.Heads.AddRange(faces.Heads.Select(From));
        message.Words.AddRange(FaceWords.Describe(faces));
        return message;
    }

    private static V1.HeadMeasures From(FaceMetrics head)
    {
        var message = new V1.HeadMeasures
        {
            Similarity = head.Similarity,
            Silhouette = head.Silhouette,
            Cover = head.Cover,
            FaceInView = head.FaceInView,
            FaceTissue = head.FaceTissue,
            PitchDegrees = head.Pitch,
            VaultResidualMm = head.VaultResidual,
            SpreadMm = head.Spread,
            CavityMl = head.CavityMillilitres,
            Gates = head.Gates,
            GatesPassed = head.GatesPassed,
            Check = head.Check is { } check ? From(check) : null,
        };
        if (head.NearestToBrain is { } nearest)
        {
            message.NearestToBrainMm = nearest;
        }

        message.GatesFailed.AddRange(head.GatesFailed);
        return message;
    }

    private static V1.FaceCheckMeasures From(FaceCheckMetrics check) => new()
    {
        Broken = check.Broken ?? "",
        AlteredPixels = check.Altered,
        Shell = check.Shell,
        Cut = check.Cut,
        EarsBeforeCm2 = check.EarsBefore,
        EarsAfterCm2 = check.EarsAfter,
        FillerStructure = check.Structure,
        FillerLikeness = check.Likeness,
    };
}
