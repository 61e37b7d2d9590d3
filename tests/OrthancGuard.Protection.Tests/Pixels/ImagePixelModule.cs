using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Tests.Pixels;

/// <summary>What describes native pixel data (PS3.3 C.7.6.3).</summary>
internal sealed record ImagePixelModule(string Photometric, int Rows, int Columns, int BitsStored)
{
    public int Samples { get; init; } = 1;

    public int BitsAllocated { get; init; } = BitsStored > 8 ? 16 : 8;

    public bool IsSigned { get; init; }

    public int Planar { get; init; }

    /// <summary>Null where it is not said.</summary>
    public int? Frames { get; init; }

    public void AddTo(DicomDataset data, byte[] pixels)
    {
        Add(DicomTag.SamplesPerPixel, Samples);
        data.Add(DicomTag.PhotometricInterpretation, DicomVR.CS, Photometric);
        Add(DicomTag.Rows, Rows);
        Add(DicomTag.Columns, Columns);
        Add(DicomTag.BitsAllocated, BitsAllocated);
        Add(DicomTag.BitsStored, BitsStored);
        Add(DicomTag.HighBit, BitsStored - 1);
        Add(DicomTag.PixelRepresentation, IsSigned ? 1 : 0);
        if (Samples > 1)
            Add(DicomTag.PlanarConfiguration, Planar);
        if (Frames is { } frames)
            data.Add(DicomTag.NumberOfFrames, DicomVR.IS, $"{frames}");
        data.Add(new DicomElement(DicomTag.PixelData, BitsAllocated > 8 ? DicomVR.OW : DicomVR.OB, pixels));

        void Add(DicomTag tag, int value) => data.Add(DicomElement.FromNumbers<ushort>(tag, DicomVR.US, (ushort)value));
    }
}
