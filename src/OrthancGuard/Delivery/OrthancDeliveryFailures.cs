using System.Globalization;
using OrthancGuard.Configuration;
using OrthancGuard.Orthanc;

namespace OrthancGuard.Delivery;

/// <summary>What a failed job or call of Orthanc means for a transfer: later again, or never.</summary>
internal static class OrthancDeliveryFailures
{
    public static DeliveryResult Collision { get; } = new(
        DeliveryOutcome.Rejected, "orthanc.collision", "Orthanc holds an instance with the identifiers of the protected copy: nothing was uploaded.");

    public static DeliveryResult From(OrthancException failure) => failure.Error switch
    {
        OrthancError.Unavailable => new(DeliveryOutcome.Unavailable, "orthanc.unavailable", "Orthanc does not answer."),
        // A job that Orthanc forgot, or an entry that is not there now.
        OrthancError.NotFound => new(DeliveryOutcome.Unavailable, "orthanc.not-found", "Orthanc knows no such entry, or forgot the job."),
        OrthancError.Unauthorized => new(DeliveryOutcome.Unavailable, "orthanc.unauthorized", "Orthanc refuses the guard's user."),
        // A full disk answers like this as well, and a disk can be emptied.
        OrthancError.Refused => new(DeliveryOutcome.Unavailable, "orthanc.refused", "Orthanc would not take or send a protected copy."),
        _ => new(DeliveryOutcome.Unavailable, "orthanc.unexpected", "Orthanc answered something that makes no sense."),
    };

    public static DeliveryResult From(OrthancJob job) => job.DimseStatus switch
    {
        { } status when (status & 0xFF00) == 0xA700 =>
            new(DeliveryOutcome.Unavailable, "receiver.out-of-resources", Text("The receiver is out of resources", status)),
        { } status => new(DeliveryOutcome.Rejected, "receiver.refused", Text("The receiver refused an instance", status)),
        null => new(
            DeliveryOutcome.Unavailable,
            "orthanc.job-failed",
            string.Create(CultureInfo.InvariantCulture, $"Orthanc's job failed (error {job.ErrorCode}, {job.Progress} % done).")),
    };

    /// <summary>
    /// How many of the first instances of a job that failed may have arrived. A job sends one after the other in the order that was
    /// asked for, except by DICOMweb, which sends several at once.
    /// </summary>
    public static int SentAtMost(OrthancJob job, OrthancRoute route, int instances)
    {
        if (job.NeverConnected)
        {
            return 0;
        }

        // Progress is rounded down to a whole percent, and the instance after that was under way.
        return route == OrthancRoute.DicomWeb ? instances : Math.Min(instances, ((job.Progress + 1) * instances / 100) + 1);
    }

    private static string Text(string what, ushort status) => string.Create(CultureInfo.InvariantCulture, $"{what} (status {status:X4}).");
}
