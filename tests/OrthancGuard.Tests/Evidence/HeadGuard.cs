using System.Numerics;
using OrthancGuard.Configuration;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Dicom.Phantoms;
using OrthancGuard.Tests.Transfers.Running;
using OrthancGuard.Transfers;

namespace OrthancGuard.Tests.Evidence;

/// <summary>A guard that has delivered one head of nobody, and kept what it keeps.</summary>
public sealed class HeadGuard : IAsyncLifetime
{
    private readonly Receiver receiver = Receiver.Start();

    internal TinyOrthanc Orthanc { get; private set; } = null!;

    internal PipelineGuard Guard { get; private set; } = null!;

    internal TransferId Delivered { get; private set; }

    /// <summary>Small, so that it takes about a second.</summary>
    internal static IReadOnlyList<DicomFile> Head(int seed) =>
    [
        .. HeadSeries.Create(
            PhantomIdentity.FromSeed(seed),
            new SyntheticHeadPhantom(HeadAnatomy.Adult),
            new HeadScan { Geometry = PhantomGeometry.Axial(68, 3.2f, 96, 2.6f) with { Centre = new Vector3(0, 0, -26) } }),
    ];

    public async ValueTask InitializeAsync()
    {
        Orthanc = await TinyOrthanc.StartAsync();
        Guard = await PipelineGuard.StartAsync(Orthanc, receiver);
        Delivered = await Guard.SubmitAsync(Orthanc.Add(new TinyStudy("1", Head(1))));
        await Guard.WaitForAsync(Delivered, view => view.Record.State == TransferState.Delivered, TimeSpan.FromMinutes(4));
    }

    internal void Keep(FacePictures pictures, int days = 30)
    {
        var source = Guard.Get<ConfigurationSource>();
        source.Replace(source.Current with { Evidence = new() { FacePictures = pictures, FacePictureDays = days } });
    }

    public async ValueTask DisposeAsync()
    {
        await Guard.DisposeAsync();
        await receiver.DisposeAsync();
        await Orthanc.DisposeAsync();
    }
}
