using System.Buffers.Binary;
using System.Security.Cryptography;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Returns;

/// <summary>
/// A digest of what an object says, the same for explicit and implicit VR: tags and values without padding, at every depth. Of bytes
/// that are no object, their own.
/// </summary>
internal static class ResultDigest
{
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <param name="dataset">Any encoding.</param>
    /// <param name="withPixels">False leaves pixel data out.</param>
    public static string Of(DicomDataset dataset, bool withPixels = true)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, dataset, withPixels);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Add(IncrementalHash hash, DicomDataset dataset, bool withPixels)
    {
        foreach (var item in dataset)
        {
            if (item.Tag.IsGroupLength || (!withPixels && item.Tag == DicomTag.PixelData))
            {
                continue;
            }

            switch (item)
            {
                case DicomElement { Length: > 0 } element when element.VR == DicomVR.UN && dataset.TryParseUnknownAsSequence(element.Tag, out var sequence):
                    Add(hash, sequence, withPixels);
                    break;
                case DicomElement element:
                    var value = element.VR.IsString || element.VR == DicomVR.UN || element.Tag.IsPrivate ? element.Value.Span.TrimEnd(" \0"u8) : element.Value.Span;
                    Head(hash, item.Tag, value.Length);
                    hash.AppendData(value);
                    break;
                case DicomSequence sequence:
                    Add(hash, sequence, withPixels);
                    break;
                case DicomFragmentSequence fragments:
                    Head(hash, item.Tag, -1 - fragments.Fragments.Count);
                    foreach (var fragment in fragments.Fragments)
                    {
                        Head(hash, DicomTag.Item, fragment.Length);
                        hash.AppendData(fragment.Span);
                    }

                    break;
            }
        }
    }

    private static void Add(IncrementalHash hash, DicomSequence sequence, bool withPixels)
    {
        Head(hash, sequence.Tag, -1 - sequence.Items.Count);
        foreach (var nested in sequence.Items)
        {
            Add(hash, nested, withPixels);
            Head(hash, DicomTag.Item, -1);
        }
    }

    private static void Head(IncrementalHash hash, DicomTag tag, int length)
    {
        Span<byte> head = stackalloc byte[8];
        BinaryPrimitives.WriteUInt32LittleEndian(head, tag.Value);
        BinaryPrimitives.WriteInt32LittleEndian(head[4..], length);
        hash.AppendData(head);
    }
}
