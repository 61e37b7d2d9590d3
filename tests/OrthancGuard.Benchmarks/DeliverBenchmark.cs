using System.Globalization;
using OrthancGuard.Benchmarks.Peers;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Dicom.Network;

namespace OrthancGuard.Benchmarks;

/// <summary>C-STORE to a receiver that leaves Nagle's algorithm on, as Debian's dcmtk does, and to one that does not.</summary>
internal sealed class DeliverBenchmark : IBenchmark
{
    public string Name => "deliver";

    public string About => "instances/s by C-STORE to dcmtk's storescp, beside dcmsend and Orthanc's store";

    public async Task<IReadOnlyList<ResultTable>> RunAsync(Workloads workloads) =>
        [await RunAsync(workloads, noDelay: false), await RunAsync(workloads, noDelay: true)];

    private static async Task<ResultTable> RunAsync(Workloads workloads, bool noDelay)
    {
        var table = new ResultTable(
            $"Deliver: 300 instances of 0.5 MB by C-STORE to storescp{(noDelay ? ", TCP_NODELAY=1 on both ends" : ", as Debian ships it")}", "instances/s",
            higherIsBetter: true);
        await using var receiver = await StoreReceiver.StartAsync(noDelay);
        await using var orthanc = await OrthancProcess.StartAsync(noDelay, ("vendor", StoreReceiver.Aet, receiver.Port));
        var study = await orthanc.UploadAsync(workloads.Chest);
        var folder = workloads.WriteChest(noDelay ? "deliver-nodelay" : "deliver");
        var port = receiver.Port.ToString(CultureInfo.InvariantCulture);
        var environment = noDelay ? OrthancProcess.NoDelay : null;
        await new Contest()
            .Add("OrthancGuard", () => RateAsync(() => StoreAsync(workloads.Chest, receiver.Port)))
            .AddProgram("dcmsend (dcmtk)", "/usr/bin/dcmsend", () => RateAsync(() => Tool.RunAsync("/usr/bin/dcmsend", ["--scan-directories", "127.0.0.1", port, folder], environment)))
            .Add("Orthanc /modalities/…/store", () => RateAsync(() => orthanc.PostAsync("modalities/vendor/store", $"[\"{study}\"]")))
            .RunAsync(table, rounds: noDelay ? 5 : 3);
        return table;
    }

    private static async Task StoreAsync(byte[][] files, int port)
    {
        var contexts = new ProposedContext(DicomUid.CTImageStorage, DicomTransferSyntax.ExplicitVRLittleEndian.Uid);
        var peer = new DicomPeer { Host = "127.0.0.1", Port = port, CalledAE = StoreReceiver.Aet, CallingAE = "GUARD" };
        await using var association = await DicomAssociation.ConnectAsync(peer, [contexts], new DicomClientOptions(), CancellationToken.None);
        foreach (var bytes in files)
        {
            var file = DicomFile.Read(bytes);
            using var dataSet = new MemoryStream();
            file.WriteDatasetTo(dataSet);
            var request = new StoreScuRequest
            {
                SopClassUid = DicomUid.CTImageStorage,
                SopInstanceUid = file.Dataset.GetString(DicomTag.SOPInstanceUID)!,
                TransferSyntaxUid = file.Syntax.Uid,
                DataSet = dataSet.GetBuffer().AsMemory(0, (int)dataSet.Length),
            };
            var result = await association.StoreAsync(request, CancellationToken.None);
            if (result.Status != 0)
                throw new InvalidOperationException($"storescp answered 0x{result.Status:X4}.");
        }
        await association.ReleaseAsync(CancellationToken.None);
    }

    private static async Task<double> RateAsync(Func<Task> work) => Workloads.Instances / await Contest.SecondsAsync(work);
}
