using OrthancGuard.Dicom.Network;

namespace OrthancGuard.Dicom.Tests.Network;

/// <summary>Counts what the whole process allocates, hence alone.</summary>
[CollectionDefinition(nameof(LargeObjectTests), DisableParallelization = true)]
[Collection(nameof(LargeObjectTests))]
public sealed class LargeObjectTests
{
    [Fact]
    public async Task ALargeObjectIsNeverHeldAsAWhole()
    {
        long read = 0;
        var handler = new ArchivingHandler
        {
            Store = async (request, ct) =>
            {
                var buffer = new byte[4096];
                while (await request.DataSet.ReadAsync(buffer, ct) is var count and > 0)
                    read += count;
                return new StoreResponse(0);
            },
        };
        await using var server = Loopback.Start(handler);
        await using var association = await server.ConnectAsync();
        await association.StoreAsync(StoredInstance.Create(1));
        var instance = StoredInstance.Create(2, side: 5500);
        var (allocated, before) = (GC.GetTotalAllocatedBytes(precise: true), read);
        Assert.Equal(DicomStatus.Success, (await association.StoreAsync(instance)).Status);
        Assert.Equal(instance.DataSet.Length, read - before);
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - allocated, 0, instance.DataSet.Length / 10);
    }
}
