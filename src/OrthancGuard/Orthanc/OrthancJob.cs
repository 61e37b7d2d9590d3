using System.Globalization;
using System.Text.RegularExpressions;

namespace OrthancGuard.Orthanc;

internal enum OrthancJobState
{
    Pending,
    Running,
    Success,
    Failure,
    Paused,
    Retry,
}

/// <summary>Details are Orthanc's words about the job; they may name AE titles and a DIMSE status, never a patient.</summary>
internal sealed partial record OrthancJob(string Id, string Type, OrthancJobState State, int Progress, int ErrorCode, string? Details)
{
    /// <summary>Instances that the job is about and those it gave up on; 0 for jobs of other kinds.</summary>
    public int InstancesCount { get; init; }

    public int FailedInstancesCount { get; init; }

    public bool IsOver => State is OrthancJobState.Success or OrthancJobState.Failure;

    /// <summary>The receiver's C-STORE status, which 1.10.1 tells in <see cref="Details"/> only; null for another failure.</summary>
    public ushort? DimseStatus =>
        DimseStatusPattern().Match(Details ?? "") is { Success: true } match
            ? ushort.Parse(match.Groups["status"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)
            : null;

    /// <summary>The receiver was never spoken to, as modalities and peers tell; false where that is not known.</summary>
    public bool NeverConnected => State == OrthancJobState.Failure && Progress == 0
        && (Details ?? "") is { } text
        && (text.StartsWith("DicomAssociation - connecting to AET", StringComparison.Ordinal) || text.EndsWith("Couldn't connect to server", StringComparison.Ordinal));

    [GeneratedRegex(
        "DIMSE status 0x(?<status>[0-9A-Fa-f]{4})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex DimseStatusPattern();
}
