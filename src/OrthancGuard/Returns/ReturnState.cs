namespace OrthancGuard.Returns;

/// <summary>How a result stands. Stored as numbers.</summary>
internal enum ReturnState
{
    /// <summary>On disk and acknowledged; waits to be looked at, or for Orthanc.</summary>
    Received = 0,

    /// <summary>On its way into Orthanc, under the id that its row names.</summary>
    Storing = 1,

    /// <summary>In Orthanc under the original study, and read back.</summary>
    Stored = 2,

    /// <summary>A person must look.</summary>
    Held = 3,

    /// <summary>A person said no; its bytes are gone.</summary>
    Rejected = 4,
}

/// <summary>How a result came in. Stored as numbers.</summary>
internal enum ReturnDoor
{
    Dicom = 0,
    DicomWeb = 1,
    Orthanc = 2,
}

/// <summary>What a person did with a held result. Stored as numbers.</summary>
internal enum ReturnAct
{
    Released = 0,
    Rejected = 1,
    LookedAtAgain = 2,
}
