namespace OrthancGuard.Dicom.Data;

/// <summary>
/// A DICOM file (PS3.10 7): preamble, meta group and data set. A file that was read and not edited is written byte for byte as
/// it was; of an edited one, everything that was not touched keeps its bytes.
/// </summary>
public sealed partial class DicomFile
{
    private readonly ReadOnlyMemory<byte> _original;
    private readonly (int Start, int End) _encodedDataset;
    private readonly ReadOnlyMemory<byte> _prefix;

    /// <summary>
    /// A new file: zero preamble and a meta group made from the data set. The data set becomes part of the file; when its
    /// encoding differs from that of <paramref name="syntax"/> it is changed, bytes swapped where they have to be.
    /// </summary>
    /// <exception cref="ArgumentException">The data set holds encapsulated pixel data and the transfer syntax does not.</exception>
    public DicomFile(DicomDataset dataset, DicomTransferSyntax? syntax = null)
        : this(dataset, syntax, fileMeta: null, NewPrefix)
    {
    }

    private DicomFile(DicomDataset dataset, DicomTransferSyntax? syntax, DicomDataset? fileMeta, ReadOnlyMemory<byte> prefix)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        Syntax = syntax ?? dataset.Syntax;
        if (!Syntax.IsEncapsulated && dataset.TryGet(DicomTag.PixelData, out var pixelData) && pixelData is DicomFragmentSequence)
        {
            throw new ArgumentException("Encapsulated pixel data cannot be in a file of this transfer syntax.", nameof(syntax));
        }

        dataset.ChangeSyntax(Syntax);
        Dataset = dataset;
        FileMeta = fileMeta ?? FileMetaGroup.For(dataset, Syntax);
        _prefix = prefix;
    }

    private DicomFile(ReadOnlyMemory<byte> original, ReadOnlyMemory<byte> prefix, DicomDataset fileMeta, DicomDataset dataset, int start, int end)
    {
        _original = original;
        _prefix = prefix;
        _encodedDataset = (start, end);
        FileMeta = fileMeta;
        Dataset = dataset;
        Syntax = dataset.Syntax;
        TrailingBytes = original[end..];
    }

    /// <summary>The 128 bytes before the DICM prefix; empty for a file without.</summary>
    public ReadOnlyMemory<byte> Preamble => _prefix.Length > 4 ? _prefix[..^4] : default;

    /// <summary>The meta group, explicit VR little-endian; empty for a file without.</summary>
    public DicomDataset FileMeta { get; }

    public DicomDataset Dataset { get; }

    /// <summary>
    /// The transfer syntax that the data set is encoded in. Where the meta group declares another, or none, this one is what the
    /// bytes are.
    /// </summary>
    public DicomTransferSyntax Syntax { get; }

    /// <summary>Bytes after the data set that belong to no element; written back as they are.</summary>
    public ReadOnlyMemory<byte> TrailingBytes { get; }

    /// <summary>True when the data set was read to a certain tag only. Such a file cannot be written.</summary>
    public bool IsHeaderOnly { get; private init; }

    /// <summary>True when something differs from the bytes that were read; always true for a new file.</summary>
    public bool IsEdited => _original.IsEmpty || FileMeta.IsEdited || Dataset.IsEdited;

    private static byte[] NewPrefix { get; } = [.. new byte[128], .. "DICM"u8];

    /// <summary>
    /// The same file in another uncompressed transfer syntax, this one unchanged. Values are shared unless bytes must be swapped.
    /// Trailing bytes are left out.
    /// </summary>
    /// <exception cref="NotSupportedException">One of the two is encapsulated, or not known.</exception>
    public DicomFile WithSyntax(DicomTransferSyntax syntax)
    {
        ArgumentNullException.ThrowIfNull(syntax);
        if ((syntax.IsEncapsulated || Syntax.IsEncapsulated) && syntax != Syntax)
        {
            throw new NotSupportedException("Pixel data must be decoded or encoded for this change of transfer syntax.");
        }

        var meta = FileMeta.Count == 0 ? null : FileMeta.Clone();
        meta?.AddOrUpdate(FileMetaGroup.Uid(DicomTag.TransferSyntaxUID, syntax.Uid));
        return new DicomFile(Dataset.Clone(), syntax, meta, meta is null ? NewPrefix : _prefix);
    }
}
