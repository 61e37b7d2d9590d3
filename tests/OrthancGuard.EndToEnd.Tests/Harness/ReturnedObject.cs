using OrthancGuard.Dicom.Data;

namespace OrthancGuard.EndToEnd.Tests.Harness;

/// <summary>What is compared of an object as it was returned and as it lies in the clinic's Orthanc.</summary>
internal static class ReturnedObject
{
    private static readonly DicomTag[] ReferenceTags =
        [DicomTag.ReferencedSOPInstanceUID, DicomTag.ReferencedFrameOfReferenceUID, DicomTag.MultiFrameSourceSOPInstanceUID];

    private static readonly DicomTag[] NestedTags = [DicomTag.StudyInstanceUID, DicomTag.SeriesInstanceUID, DicomTag.FrameOfReferenceUID];

    // Pixels, documents, and everything that says where something is.
    private static readonly DicomTag[] BulkTags =
    [
        DicomTag.PixelData, DicomTag.FloatPixelData, DicomTag.DoubleFloatPixelData, DicomTag.EncapsulatedDocument, DicomTag.ContourData, DicomTag.GraphicData,
        DicomTag.ImagePositionPatient, DicomTag.ImageOrientationPatient, DicomTag.PixelSpacing, DicomTag.PointCoordinatesData, DicomTag.DoublePointCoordinatesData,
        DicomTag.LongPrimitivePointIndexList,
    ];

    /// <summary>Instances that it refers to, at every depth. A study is referred to as an instance of a class of its own, and is none.</summary>
    public static List<string> References(DicomDataset dataset)
    {
        var found = new List<string>();
        foreach (var item in dataset)
        {
            if (item is DicomSequence sequence)
            {
                found.AddRange(sequence.Items.Where(i => i.GetString(DicomTag.ReferencedSOPClassUID) is not "1.2.840.10008.3.1.2.3.1").Select(i => i.GetString(DicomTag.ReferencedSOPInstanceUID)).OfType<string>());
                found.AddRange(sequence.Items.SelectMany(References));
            }
        }

        return found;
    }

    /// <summary>Every UID by which it refers to something else, in order, with the element: instances, and nested studies, series and frames of reference.</summary>
    public static IEnumerable<(DicomTag Tag, string Uid)> AllReferences(DicomDataset dataset, bool isNested = false)
    {
        foreach (var item in dataset)
        {
            if (item is DicomSequence sequence)
            {
                foreach (var found in sequence.Items.SelectMany(nested => AllReferences(nested, isNested: true)))
                {
                    yield return found;
                }
            }
            else if ((ReferenceTags.Contains(item.Tag) || (isNested && NestedTags.Contains(item.Tag))) && dataset.GetString(item.Tag) is { Length: > 0 } uid)
            {
                yield return (item.Tag, uid);
            }
        }
    }

    /// <summary>Every text value at every depth.</summary>
    public static IEnumerable<(DicomTag Tag, string Text)> Texts(DicomDataset dataset)
    {
        foreach (var item in dataset)
        {
            if (item is DicomSequence sequence)
            {
                foreach (var found in sequence.Items.SelectMany(Texts))
                {
                    yield return found;
                }
            }
            else if (item is DicomElement { VR.IsString: true })
            {
                foreach (var text in dataset.GetStrings(item.Tag))
                {
                    yield return (item.Tag, text);
                }
            }
        }
    }

    /// <summary>Vendor and guard are the last two that worked on it (CID 7005).</summary>
    public static void AssertMakers(DicomDataset dataset)
    {
        Assert.True(dataset.TryGetSequence(DicomTag.ContributingEquipmentSequence, out var equipment));
        Assert.Equal(
            [("Invented Vendor", "109102"), ("OrthancGuard", "109103")],
            equipment.Items.TakeLast(2).Select(item => (
                item.GetString(DicomTag.Manufacturer)!,
                item.TryGetSequence(DicomTag.PurposeOfReferenceCodeSequence, out var code) ? code.Items[0].GetString(DicomTag.CodeValue)! : "")));
    }

    /// <summary>Pixels, documents and geometry, bit for bit.</summary>
    public static void AssertSameBulk(DicomDataset before, DicomDataset after) => Assert.Equal(Bulk(before), Bulk(after));

    public static IReadOnlyList<string> Bulk(DicomDataset dataset)
    {
        var found = new List<string>();
        foreach (var item in dataset)
        {
            switch (item)
            {
                case DicomSequence sequence:
                    found.AddRange(sequence.Items.SelectMany(Bulk));
                    break;
                case DicomFragmentSequence fragments:
                    found.Add($"{item.Tag} {Convert.ToHexString(fragments.OffsetTable.Span)}");
                    found.AddRange(fragments.Fragments.Select(fragment => Convert.ToHexString(fragment.Span)));
                    break;
                case DicomElement element when BulkTags.Contains(item.Tag):
                    found.Add($"{item.Tag} {Convert.ToHexString(element.Value.Span)}");
                    break;
            }
        }

        return found;
    }

    /// <summary>dciodvfy finds no error in the second that it did not find in the first.</summary>
    public static async Task AssertNothingNewAsync(DicomFile before, DicomFile after, string name = "")
    {
        var found = (await ErrorsAsync(after)).Except(await ErrorsAsync(before), StringComparer.Ordinal).ToList();
        Assert.True(found.Count == 0, $"{name}\n{string.Join('\n', found)}");
    }

    private static async Task<IReadOnlyList<string>> ErrorsAsync(DicomFile file)
    {
        using var folder = new TempFolder();
        // dciodvfy reads no deflated data set.
        var read = file.Syntax == DicomTransferSyntax.DeflatedExplicitVRLittleEndian ? file.WithSyntax(DicomTransferSyntax.ExplicitVRLittleEndian) : file;
        await File.WriteAllBytesAsync(folder["object.dcm"], read.ToArray(), TestContext.Current.CancellationToken);
        var (_, output) = await ChildProcess.RunAsync("/usr/bin/dciodvfy", ["-new", folder["object.dcm"]], folder.Root);
        Assert.NotEmpty(output);
        // Some say the UID, which is another before.
        return [.. output.Split('\n').Where(line => line.StartsWith("Error", StringComparison.Ordinal)).Select(line => line.Split("= <")[0])];
    }
}
