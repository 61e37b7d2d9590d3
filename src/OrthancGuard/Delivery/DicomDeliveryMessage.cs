using System.Buffers;
using System.Buffers.Binary;
using OrthancGuard.Dicom.Codecs;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Dicom.Network;

namespace OrthancGuard.Delivery;

/// <summary>An instance made ready for the association: its data set in a transfer syntax that the receiver accepted.</summary>
internal sealed class DicomDeliveryMessage : IDisposable
{
    /// <summary>Preamble, prefix and group length of a file that our own writer made (PS3.10 7.1).</summary>
    private const int MetaStart = 144;

    private readonly ProtectedBytes? owner;

    private DicomDeliveryMessage(ProtectedCopy copy, ProtectedBytes? owner) => (Copy, this.owner) = (copy, owner);

    public ProtectedCopy Copy { get; }

    public string TransferSyntaxUid { get; private init; } = string.Empty;

    public ReadOnlyMemory<byte> DataSet { get; private init; }

    /// <summary>Set when the instance cannot be made ready.</summary>
    public DeliveryResult? Problem { get; private init; }

    /// <summary>Opens the copy and, where the receiver does not take it as it is stored, converts it.</summary>
    public static async Task<DicomDeliveryMessage> PrepareAsync(
        ProtectedCopy copy, IProtectedInstances instances, DicomAssociation association, CancellationToken cancellationToken)
    {
        if (SyntaxFor(copy, association) is not { } syntax)
        {
            return new(copy, owner: null)
            {
                Problem = new(DeliveryOutcome.Rejected, "receiver.no-context", "The receiver accepts an object of the study in no transfer syntax that the guard can send."),
            };
        }

        var bytes = await instances.OpenAsync(copy, cancellationToken);
        try
        {
            return syntax == copy.TransferSyntaxUid
                ? new(copy, bytes) { TransferSyntaxUid = syntax, DataSet = DataSetOf(bytes.Memory) }
                : Convert(copy, bytes, syntax);
        }
        catch
        {
            bytes.Dispose();
            throw;
        }
    }

    /// <summary>The stored transfer syntax if it was accepted, else an uncompressed one; null when the receiver takes none.</summary>
    public static string? SyntaxFor(ProtectedCopy copy, DicomAssociation association)
    {
        if (association.FindContext(copy.SopClassUid, copy.TransferSyntaxUid) is not null)
        {
            return copy.TransferSyntaxUid;
        }

        DicomTransferSyntax[] convertible = [DicomTransferSyntax.ExplicitVRLittleEndian, DicomTransferSyntax.ImplicitVRLittleEndian];
        return convertible.FirstOrDefault(syntax => association.FindContext(copy.SopClassUid, syntax.Uid) is not null)?.Uid;
    }

    public void Dispose() => owner?.Dispose();

    private static DicomDeliveryMessage Convert(ProtectedCopy copy, ProtectedBytes bytes, string syntaxUid)
    {
        using (bytes)
        {
            var verified = DicomFile.Read(bytes.Memory);
            if (!DicomDecompressor.TryToExplicitLittleEndian(verified, out var file, out var failure))
            {
                return new(copy, owner: null)
                {
                    Problem = new(DeliveryOutcome.Rejected, "receiver.needs-decoding", $"The receiver wants uncompressed images, and one cannot be decoded: {failure}"),
                };
            }

            var syntax = DicomTransferSyntax.Find(syntaxUid)!;
            file = file.Syntax == syntax ? file : file.WithSyntax(syntax);
            var writer = new ArrayBufferWriter<byte>(checked((int)Math.Max(bytes.Memory.Length, 1024)));
            file.WriteDatasetTo(writer);
            return ConvertedCopy.Agrees(verified, writer.WrittenMemory, syntax)
                ? new(copy, owner: null) { TransferSyntaxUid = syntaxUid, DataSet = writer.WrittenMemory }
                : new(copy, owner: null)
                {
                    Problem = new(DeliveryOutcome.Rejected, "conversion.differs", "The receiver wants uncompressed images, and decoding one changed more than its pixels."),
                };
        }
    }

    /// <summary>The data set as it stands in the file; other forms of the meta group than our writer's are parsed.</summary>
    private static ReadOnlyMemory<byte> DataSetOf(ReadOnlyMemory<byte> file)
    {
        if (file.Length > MetaStart && file.Span.Slice(128, 12).SequenceEqual("DICM\x02\x00\x00\x00UL\x04\x00"u8))
        {
            var start = MetaStart + (long)BinaryPrimitives.ReadUInt32LittleEndian(file.Span[140..]);
            if (start < file.Length)
            {
                return file[(int)start..];
            }
        }

        var writer = new ArrayBufferWriter<byte>(Math.Max(file.Length, 1));
        DicomFile.Read(file).WriteDatasetTo(writer);
        return writer.WrittenMemory;
    }
}
