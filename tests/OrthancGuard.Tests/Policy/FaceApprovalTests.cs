using OrthancGuard.Configuration;
using OrthancGuard.Ledger;
using OrthancGuard.Policy;
using OrthancGuard.Protection;
using OrthancGuard.Tests.Storage;
using OrthancGuard.Tests.Transfers;
using OrthancGuard.Tests.Transfers.Running;
using OrthancGuard.Transfers;

namespace OrthancGuard.Tests.Policy;

/// <summary>Faces stay in images only where a named person of the clinic has agreed to it.</summary>
public sealed class FaceApprovalTests
{
    private static readonly ContractApproval Approval =
        new("Dr. A. Radiologist", new(2026, 2, 1), "Orbits are what is measured") { Permits = ApprovalPermits.Faces, Reference = "DPO 2026-14" };

    [Fact]
    public void WhereFacesAreRemovedNobodyNeedsToAgree() =>
        Assert.Null(ContractRules.Faces(DefaceMode.Required, TestStore.Destination("A"), new(2026, 3, 1)));

    [Fact]
    public void FacesNeedAnApprovalThatIsInForce()
    {
        Assert.Null(Faces(Approval, new(2026, 2, 1)));
        Assert.Equal(ContractRules.NoFaces, Faces(Approval, new(2026, 1, 31)));
        Assert.Equal(ContractRules.NoFaces, Faces(null, new(2026, 2, 1)));
    }

    [Fact]
    public void AnApprovalOfSomethingElseOrWithoutReferenceIsNone()
    {
        Assert.Equal(ContractRules.NoFaces, Faces(Approval with { Permits = ApprovalPermits.Nothing }, new(2026, 3, 1)));
        Assert.Equal(ContractRules.NoFaces, Faces(Approval with { Reference = null }, new(2026, 3, 1)));
    }

    /// <summary>Made with faces, and meanwhile the destination wants them removed.</summary>
    [Fact]
    public void ImagesMadeByOlderRulesDoNotGo() =>
        Assert.Equal(ContractRules.NoFaces, ContractRules.Faces(DefaceMode.NotAllowed, With(Approval) with { Profile = new() }, new(2026, 3, 1)));

    [Fact]
    public void TheDecisionSaysSo()
    {
        var decision = Decider.Decide(With(null), new() { Today = new(2026, 3, 1), Patients = [TestStore.Patient("1")] });
        Assert.Equal((Verdict.Refuse, "contract.faces-not-approved"), (decision.Verdict, Assert.Single(decision.Reasons).Code));
    }

    [Theory]
    [InlineData("[]", false)]
    [InlineData("""[ { "By": "Dr. A", "At": "2026-02-01", "For": "Orbits" } ]""", false)]
    [InlineData("""[ { "By": "Dr. A", "At": "2026-02-01", "For": "Orbits", "Permits": "Faces" } ]""", false)]
    [InlineData("""[ { "By": "Dr. A", "At": "2026-02-01", "For": "Orbits", "Permits": "Faces", "Reference": "DPO 1" } ]""", true)]
    public void TheGuardDoesNotStartWithoutIt(string approvals, bool starts)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("guard.json"), $$"""
            { "DataDirectory": "/tmp", "Orthanc": { "Url": "http://127.0.0.1:8042" }, "Destinations": [ {
                "Name": "ORBIT",
                "Contract": { "Vendor": "V", "Reference": "R", "Purpose": "P", "ValidFrom": "2026-01-01", "ValidUntil": "2099-12-31", "Approvals": {{approvals}} },
                "Profile": { "Deface": "NotAllowed" },
                "Delivery": { "Mode": "Dicom", "Host": "127.0.0.1", "Port": 11112, "CalledAet": "ORBIT" } } ] }
            """);
        var thrown = Record.Exception(() => { ConfigurationLoader.Load(folder.File("guard.json"), new Dictionary<string, string>()); });
        if (starts)
            Assert.Null(thrown);
        else
            Assert.Contains("Profile.Deface", Assert.IsType<ConfigurationException>(thrown).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheTransferAndEveryDisclosureSayWhoAgreed()
    {
        await using var receiver = Receiver.Start();
        await using var orthanc = await TinyOrthanc.StartAsync();
        await using var guard = await PipelineGuard.StartAsync(orthanc, receiver, static configuration => configuration with
        {
            Destinations = [.. configuration.Destinations.Select(static d => d with { Profile = new() { Deface = DefaceMode.NotAllowed }, Contract = d.Contract! with { Approvals = [Approval] } })],
        });
        var id = await guard.SubmitAsync(orthanc.Add(new("1")));
        var view = await guard.WaitForAsync(id, TransferState.Delivered);
        Assert.Contains("DPO 2026-14", Assert.Single(view.Reasons, static reason => reason.Code == "face-allowed").Basis, StringComparison.Ordinal);
        var disclosed = Assert.Single(await guard.LedgerAsync(), static row => row.Entry.Kind == LedgerKind.Disclosed);
        Assert.Equal("Dr. A. Radiologist, 2026-02-01, DPO 2026-14: Orbits are what is measured", disclosed.Entry.Facts["faces-not-removed"]);
    }

    private static DecisionReason? Faces(ContractApproval? approval, DateOnly today) => ContractRules.Faces(DefaceMode.NotAllowed, With(approval), today);

    private static Destination With(ContractApproval? approval) => TestStore.Destination("A") with
    {
        Profile = new() { Deface = DefaceMode.NotAllowed },
        Contract = TestStore.Contract() with { Approvals = approval is null ? [] : [approval] },
    };
}
