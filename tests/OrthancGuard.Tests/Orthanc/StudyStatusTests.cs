using OrthancGuard.Orthanc;
using OrthancGuard.Transfers;

namespace OrthancGuard.Tests.Orthanc;

public sealed class StudyStatusTests
{
    [Fact]
    public void TheNewestTransferSpeaksForItsDestination()
    {
        var status = StudyStatus.Of([Transfer("t2", "STROKE_AI", TransferState.Delivered), Transfer("t1", "STROKE_AI", TransferState.Failed), Transfer("t3", "BONE_AGE", TransferState.Held)]);
        Assert.Equal("BONE_AGE: Held; STROKE_AI: Delivered", status.Text);
        Assert.Equal(["guard-delivered", "guard-held"], status.Labels.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void WorkUnderWayHasNoLabel()
    {
        var status = StudyStatus.Of([Transfer("t1", "STROKE_AI", TransferState.Protecting)]);
        Assert.Equal("STROKE_AI: Protecting", status.Text);
        Assert.Empty(status.Labels);
    }

    [Fact]
    public void AStudyWithoutTransfersHasNoStatus() => Assert.Equal("", StudyStatus.Of([]).Text);

    [Fact]
    public void LabelsAreOnesThatOrthancTakes() =>
        Assert.All(StudyStatus.AllLabels, label => Assert.All(label, c => Assert.True(char.IsAsciiLetterLower(c) || c == '-')));

    private static TransferRecord Transfer(string id, string destination, TransferState state) => new() { Id = id, Destination = destination, State = state };
}
