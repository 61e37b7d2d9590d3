namespace OrthancGuard.Dicom.Phantoms;

/// <summary>What a voxel of a synthetic head is, exactly.</summary>
public enum HeadRegion : byte
{
    /// <summary>Air around the head, the table, or the inside of a nostril open to the air.</summary>
    Outside,

    /// <summary>Head or neck that is neither brain nor face.</summary>
    Head,

    /// <summary>Brain with its ventricles and brain stem.</summary>
    Brain,

    /// <summary>Within 15 mm of the skin between brow and chin: what shows who it is.</summary>
    Face,

    /// <summary>An ear that stands off the head.</summary>
    Ear,
}
