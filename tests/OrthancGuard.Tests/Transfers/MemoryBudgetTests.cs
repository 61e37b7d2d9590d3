using OrthancGuard.Transfers;

namespace OrthancGuard.Tests.Transfers;

public sealed class MemoryBudgetTests
{
    private readonly MemoryBudget budget = new(100);

    [Fact]
    public async Task WhatFitsIsGivenAtOnceAndComesBack()
    {
        var lease = await budget.ReserveAsync(60, default);
        Assert.Equal(40, budget.Free);
        lease.Dispose();
        lease.Dispose();
        Assert.Equal(100, budget.Free);
    }

    [Fact]
    public async Task WhatDoesNotFitWaitsItsTurn()
    {
        var first = await budget.ReserveAsync(60, default);
        var second = budget.ReserveAsync(50, default);
        var small = budget.ReserveAsync(10, default);
        Assert.False(second.IsCompleted);
        Assert.False(small.IsCompleted);
        first.Dispose();
        using var a = await second;
        using var b = await small;
        Assert.Equal(40, budget.Free);
    }

    [Fact]
    public async Task WhatIsLargerThanEverythingGetsEverything()
    {
        using (await budget.ReserveAsync(1000, default))
        {
            Assert.Equal(0, budget.Free);
        }

        Assert.Equal(100, budget.Free);
    }

    [Fact]
    public async Task WhoGivesUpLetsTheNextOnePass()
    {
        using var first = await budget.ReserveAsync(60, default);
        using var stop = new CancellationTokenSource();
        var large = budget.ReserveAsync(100, stop.Token);
        var small = budget.ReserveAsync(10, default);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => large);
        using var got = await small;
        Assert.Equal(30, budget.Free);
    }
}
