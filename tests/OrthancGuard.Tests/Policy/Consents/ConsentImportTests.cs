using OrthancGuard.Policy.Consents;
using OrthancGuard.Policy.Consents.Import;
using OrthancGuard.Tests.Transfers;

namespace OrthancGuard.Tests.Policy.Consents;

public sealed class ConsentImportTests : IAsyncDisposable
{
    private readonly TestStore guard = new();
    private readonly ConsentImport import;

    public ConsentImportTests() => import = new(guard.Consents, guard.Configuration, guard.Time);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => guard.DisposeAsync();

    [Fact]
    public async Task NothingIsWrittenUntilThePreviewIsConfirmed()
    {
        const string csv = "patient_id;issuer;kind;scope;scope_name;valid_until;source;why\r\n4711;CLINIC;opt-out;;;;phone;\"said \"\"no\"\"; twice\"\r\n4712;;opt-in;vendor;invented vendor;2027-12-31;form;\r\n";
        var preview = await import.PreviewAsync(csv, "desk", Stop);
        Assert.Empty(preview.Mistakes);
        Assert.Equal(2, preview.Requests.Count);
        Assert.Empty(await guard.Consents.ListAsync(new(), Stop));

        Assert.False((await import.ConfirmAsync(csv + "x", preview.Digest, "desk", Stop)).IsWritten);
        Assert.True((await import.ConfirmAsync(csv, preview.Digest, "desk", Stop)).IsWritten);
        var written = (await guard.Consents.ListAsync(new(), Stop)).OrderBy(c => c.Id).ToList();
        Assert.Equal((ConsentKind.OptOut, TestStore.Patient("4711", "CLINIC"), "said \"no\"; twice", ConsentSource.Phone), (written[0].Kind, written[0].Patient, written[0].Why, written[0].Source));
        Assert.Equal(new ConsentScope(ConsentReach.Vendor, "Invented Vendor"), written[1].Scope);
        Assert.Equal(new DateTimeOffset(2028, 1, 1, 0, 0, 0, TimeSpan.Zero), written[1].ValidUntil);
        var again = await import.PreviewAsync(csv + "4713;;opt-out;;;;;\r\n4713;;opt-out;;;;;once more\r\n", "desk", Stop);
        Assert.Equal([(2, true), (3, true), (4, false), (5, true)], again.Lines.Select(line => (line.Number, line.IsKnown)));
        Assert.Equal((3, 1), (again.AlreadyKnown, again.Requests.Count));
    }

    [Fact]
    public async Task EveryMistakeIsToldWithItsLineAndNoValue()
    {
        const string csv = """
            patient_id,kind,scope,scope_name,valid_from,colour
            ,opt-out,all,,,
            SECRET,maybe,all,,,
            SECRET,opt-in,,,,
            SECRET,opt-out,vendor,SECRET-VENDOR,,
            SECRET,opt-out,all,,1.1.2026,
            SECRET,opt-out
            "SECRET,opt-out,all,,,
            """;
        var preview = await import.PreviewAsync(csv, "desk", Stop);
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8], preview.Mistakes.Select(m => m.Line).Order());
        Assert.All(preview.Mistakes, m => Assert.DoesNotContain("SECRET", m.Text, StringComparison.Ordinal));
        Assert.False((await import.ConfirmAsync(csv, preview.Digest, "desk", Stop)).IsWritten);
        Assert.Empty(await guard.Consents.ListAsync(new(), Stop));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("kind\nopt-out\n")]
    public async Task AFileWithoutTheColumnsThatAreNeededIsAMistake(string csv) => Assert.NotEmpty((await import.PreviewAsync(csv, "desk", Stop)).Mistakes);
}
