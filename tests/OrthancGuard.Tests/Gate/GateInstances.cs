using System.Globalization;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Dicom.Network;

namespace OrthancGuard.Tests.Gate;

/// <summary>Data sets for the gate, and a sender of them.</summary>
internal static class GateInstances
{
    public const string CtImageStorage = DicomUid.CTImageStorage;

    public static DicomDataset Dataset(int number, string patient = "GATE-1", Action<DicomDataset>? change = null)
    {
        var dataset = new DicomDataset();
        dataset.Add(DicomTag.SOPClassUID, DicomVR.UI, CtImageStorage);
        dataset.Add(DicomTag.SOPInstanceUID, DicomVR.UI, Uid(number));
        dataset.Add(DicomTag.Modality, DicomVR.CS, "CT");
        dataset.Add(DicomTag.PatientID, DicomVR.LO, patient);
        dataset.Add(DicomTag.IssuerOfPatientID, DicomVR.LO, "CLINIC");
        dataset.Add(DicomTag.StudyInstanceUID, DicomVR.UI, "1.2.826.0.1.3680043.10.1399.20");
        dataset.Add(DicomTag.SeriesInstanceUID, DicomVR.UI, "1.2.826.0.1.3680043.10.1399.21");
        dataset.AddOrUpdate(new DicomElement(DicomTag.PixelData, DicomVR.OW, new byte[200_000]));
        change?.Invoke(dataset);
        return dataset;
    }

    public static string Uid(int number) => "1.2.826.0.1.3680043.10.1399.22." + number.ToString(CultureInfo.InvariantCulture);

    public static byte[] Encode(DicomDataset dataset, DicomTransferSyntax syntax)
    {
        var bytes = new MemoryStream();
        new DicomFile(dataset, syntax).WriteDatasetTo(bytes);
        return bytes.ToArray();
    }

    public static Task<DicomAssociation> ConnectAsync(int port, string calledAet = GateSystem.GateAet, string callingAet = "ORTHANC", params ProposedContext[] contexts)
        => DicomAssociation.ConnectAsync(
            new DicomPeer { Host = "127.0.0.1", Port = port, CalledAE = calledAet, CallingAE = callingAet },
            contexts.Length == 0 ? [new ProposedContext(CtImageStorage, DicomTransferSyntax.ExplicitVRLittleEndian.Uid)] : contexts,
            new DicomClientOptions(),
            TestContext.Current.CancellationToken);

    public static async Task<ushort> SendAsync(
        this DicomAssociation association, byte[] dataSet, int number, string? syntax = null, string sopClass = CtImageStorage, string? moveOriginator = null)
    {
        var result = await association.StoreAsync(
            new StoreScuRequest
            {
                SopClassUid = sopClass,
                SopInstanceUid = Uid(number),
                TransferSyntaxUid = syntax ?? DicomTransferSyntax.ExplicitVRLittleEndian.Uid,
                DataSet = dataSet,
                MoveOriginatorAET = moveOriginator,
            },
            TestContext.Current.CancellationToken);
        return result.Status;
    }

    public static Task<ushort> SendAsync(this DicomAssociation association, int number, string patient = "GATE-1")
        => association.SendAsync(Encode(Dataset(number, patient), DicomTransferSyntax.ExplicitVRLittleEndian), number);
}
