namespace OrthancGuard.Protection;

/// <summary>One instance to protect.</summary>
/// <param name="Id">The caller's name for it (an Orthanc id, a path); only handed back.</param>
/// <param name="Bytes">The whole DICOM file. Protected instances keep slices of it.</param>
public sealed record SourceInstance(string Id, ReadOnlyMemory<byte> Bytes);
