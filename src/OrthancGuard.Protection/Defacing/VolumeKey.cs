using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Defacing;

/// <summary>Which of the volumes of a series an image belongs to: times, echoes, directions and acquisitions repeat the same positions.</summary>
internal static class VolumeKey
{
    private static readonly DicomTag[] Classic =
    [
        DicomTag.TemporalPositionIdentifier, DicomTag.TriggerTime, DicomTag.EchoNumbers, DicomTag.EchoTime, DicomTag.InversionTime,
        DicomTag.DiffusionBValue, DicomTag.AcquisitionNumber, DicomTag.ImageType,
    ];

    public static string Of(DicomDataset dataset, FrameAttributes frame)
    {
        var parts = new List<string>();
        if (!dataset.Contains(DicomTag.PerFrameFunctionalGroupsSequence))
        {
            foreach (var tag in Classic)
                parts.Add(string.Join('\\', dataset.GetStrings(tag)));
        }
        else
        {
            parts.Add(frame.In(DicomTag.FrameContentSequence).GetInt32(DicomTag.TemporalPositionIndex)?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "");
            parts.Add(string.Join('\\', frame.In(DicomTag.MREchoSequence).GetDoubles(DicomTag.EffectiveEchoTime) ?? []));
            parts.Add(string.Join('\\', frame.In(DicomTag.MRDiffusionSequence).GetDoubles(DicomTag.DiffusionBValue) ?? []));
            parts.Add(Direction(frame));
            parts.Add(string.Join('\\', frame.In(DicomTag.MRImageFrameTypeSequence).GetStrings(DicomTag.FrameType)));
        }

        return string.Join('|', parts);
    }

    private static string Direction(FrameAttributes frame) =>
        frame.In(DicomTag.MRDiffusionSequence).TryGetSequence(DicomTag.DiffusionGradientDirectionSequence, out var sequence) && sequence.Items.Count > 0
            ? string.Join('\\', sequence.Items[0].GetDoubles(DicomTag.DiffusionGradientOrientation) ?? [])
            : "";
}
