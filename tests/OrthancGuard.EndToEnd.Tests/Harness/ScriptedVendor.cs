using System.Text;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Dicom.Network;
using OrthancGuard.Dicom.Phantoms;

namespace OrthancGuard.EndToEnd.Tests.Harness;

/// <summary>What an AI vendor makes of the copies it was sent: an object of each kind, under the pseudonyms that it knows and UIDs of its own.</summary>
internal sealed class ScriptedVendor
{
    private static int seeds = System.Security.Cryptography.RandomNumberGenerator.GetInt32(40_000, 1_000_000);
    private readonly IReadOnlyList<DicomFile> sent;

    public ScriptedVendor(IEnumerable<DicomFile> sent)
    {
        this.sent = [.. sent.OrderBy(file => file.Dataset.GetInt32(DicomTag.InstanceNumber))];
    }

    public IReadOnlyList<DicomFile> Sent => sent;

    public string Patient => sent[0].Dataset.GetString(DicomTag.PatientID)!;

    public string Accession => sent[0].Dataset.GetString(DicomTag.AccessionNumber) ?? "";

    public string StudyUid => sent[0].Dataset.GetString(DicomTag.StudyInstanceUID)!;

    public DicomFile Report() => Make(identity => SyntheticReport.Create(identity, sent));

    public DicomFile Segmentation() => Make(identity => SyntheticSegmentation.Create(identity, sent));

    public DicomFile StructureSet() => Make(identity => SyntheticStructureSet.Create(identity, sent));

    public DicomFile KeyObjects() => Make(identity => SyntheticKeyObjects.Create(identity, sent));

    public DicomFile PresentationState() => Make(identity => SyntheticPresentationState.Create(identity, sent));

    /// <summary>A screenshot with these words in its pixels, or with the pseudonym that the phantom draws where there are none.</summary>
    public DicomFile Capture(bool showsPseudonym)
    {
        var identity = showsPseudonym ? Identity() : Identity() with { PatientName = "NODULE FOUND", PatientId = "14 MM", AccessionNumber = "LEFT UPPER LOBE" };
        var file = SyntheticSecondaryCapture.Create(identity);
        Exchange(file.Dataset, identity.StudyInstanceUid, StudyUid);
        Put(file.Dataset, DicomTag.PatientID, DicomVR.LO, Patient);
        Put(file.Dataset, DicomTag.PatientName, DicomVR.PN, Patient);
        Put(file.Dataset, DicomTag.AccessionNumber, DicomVR.SH, Accession);
        return new(file.Dataset, file.Syntax);
    }

    public DicomFile ParametricMap()
    {
        var file = Segmentation();
        var dataset = file.Dataset;
        Put(dataset, DicomTag.SOPClassUID, DicomVR.UI, DicomUid.ParametricMapStorage);
        Put(dataset, DicomTag.Modality, DicomVR.CS, "CT");
        dataset.Remove(DicomTag.PixelData);
        foreach (var tag in new[] { DicomTag.SegmentSequence, DicomTag.SegmentationType, DicomTag.BitsStored, DicomTag.HighBit, DicomTag.PixelRepresentation })
        {
            dataset.Remove(tag);
        }

        Put(dataset, DicomTag.BitsAllocated, DicomVR.US, "32");
        var floats = new float[dataset.GetInt32(DicomTag.Rows)!.Value * dataset.GetInt32(DicomTag.Columns)!.Value * sent.Count];
        floats.AsSpan().Fill(0.25f);
        dataset.AddOrUpdate(DicomElement.FromNumbers<float>(DicomTag.FloatPixelData, DicomVR.OF, floats));
        return new(dataset, file.Syntax);
    }

    public DicomFile Document(string text)
    {
        var file = Report();
        var dataset = file.Dataset;
        Put(dataset, DicomTag.SOPClassUID, DicomVR.UI, DicomUid.EncapsulatedPDFStorage);
        Put(dataset, DicomTag.Modality, DicomVR.CS, "DOC");
        foreach (var tag in new[] { DicomTag.ContentSequence, DicomTag.ValueType, DicomTag.ConceptNameCodeSequence, DicomTag.ContinuityOfContent, DicomTag.VerifyingObserverSequence })
        {
            dataset.Remove(tag);
        }

        Put(dataset, DicomTag.MIMETypeOfEncapsulatedDocument, DicomVR.LO, "application/pdf");
        var pdf = Encoding.ASCII.GetBytes($"%PDF-1.4\n1 0 obj <</Length {text.Length + 20}>> stream\nBT ({text}) Tj ET\nendstream endobj\ntrailer <<>>\n%%EOF\n");
        dataset.AddOrUpdate(new DicomElement(DicomTag.EncapsulatedDocument, DicomVR.OB, pdf));
        return new(dataset, file.Syntax);
    }

    /// <summary>The first image, computed anew.</summary>
    public DicomFile Derived()
    {
        var dataset = sent[0].Dataset.Clone();
        var seed = Identity();
        Put(dataset, DicomTag.ImageType, DicomVR.CS, "DERIVED", "PRIMARY", "AXIAL");
        Put(dataset, DicomTag.SOPInstanceUID, DicomVR.UI, seed.Uid("derived", 1));
        Put(dataset, DicomTag.SeriesInstanceUID, DicomVR.UI, seed.Uid("derived"));
        var source = new DicomDataset();
        Put(source, DicomTag.ReferencedSOPClassUID, DicomVR.UI, DicomUid.CTImageStorage);
        Put(source, DicomTag.ReferencedSOPInstanceUID, DicomVR.UI, sent[0].Dataset.GetString(DicomTag.SOPInstanceUID)!);
        dataset.AddOrUpdate(new DicomSequence(DicomTag.SourceImageSequence, source));
        return new(dataset, sent[0].Syntax);
    }

    /// <summary>Sends over one association; the answers in order.</summary>
    public static async Task<IReadOnlyList<ushort>> SendAsync(int port, string callingAet, params IReadOnlyList<DicomFile> files)
    {
        var contexts = files.Select(file => new ProposedContext(file.Dataset.GetString(DicomTag.SOPClassUID)!, file.Syntax.Uid)).DistinctBy(c => (c.AbstractSyntax, c.TransferSyntaxes[0])).ToArray();
        var peer = new DicomPeer { Host = "127.0.0.1", Port = port, CalledAE = "GUARD", CallingAE = callingAet };
        await using var association = await DicomAssociation.ConnectAsync(peer, contexts, new DicomClientOptions(), TestContext.Current.CancellationToken);
        var answers = new List<ushort>();
        foreach (var file in files)
        {
            using var dataSet = new MemoryStream();
            file.WriteDatasetTo(dataSet);
            var answer = await association.StoreAsync(
                new()
                {
                    SopClassUid = file.Dataset.GetString(DicomTag.SOPClassUID)!,
                    SopInstanceUid = file.Dataset.GetString(DicomTag.SOPInstanceUID) ?? "1.2.3",
                    TransferSyntaxUid = file.Syntax.Uid,
                    DataSet = dataSet.ToArray(),
                },
                TestContext.Current.CancellationToken);
            answers.Add(answer.Status);
        }

        await association.ReleaseAsync(TestContext.Current.CancellationToken);
        return answers;
    }

    public static void Put(DicomDataset dataset, DicomTag tag, DicomVR vr, params string[] values) => dataset.Add(tag, vr, values);

    /// <summary>Writes one UID for another wherever it stands.</summary>
    public static void Exchange(DicomDataset dataset, string uid, string by)
    {
        var replaced = new List<DicomItem>();
        foreach (var item in dataset)
        {
            if (item is DicomSequence sequence)
            {
                foreach (var nested in sequence.Items)
                {
                    Exchange(nested, uid, by);
                }
            }
            else if (item is DicomElement element && element.VR == DicomVR.UI && dataset.GetString(item.Tag) == uid)
            {
                replaced.Add(new DicomElement(item.Tag, DicomVR.UI, Encoding.ASCII.GetBytes(by)));
            }
        }

        foreach (var item in replaced)
        {
            dataset.AddOrUpdate(item);
        }
    }

    private PhantomIdentity Identity() => PhantomIdentity.FromSeed(Interlocked.Increment(ref seeds)) with
    {
        PatientName = Patient,
        PatientId = Patient,
        AccessionNumber = Accession,
        StudyDate = sent[0].Dataset.GetString(DicomTag.StudyDate) is { Length: 8 } date ? date : "19000101",
    };

    private DicomFile Make(Func<PhantomIdentity, DicomFile> create)
    {
        var identity = Identity();
        var file = create(identity);
        Exchange(file.Dataset, identity.StudyInstanceUid, StudyUid);
        return new(file.Dataset, file.Syntax);
    }
}
