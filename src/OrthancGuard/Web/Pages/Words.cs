using System.Globalization;
using OrthancGuard.Api.Access;
using OrthancGuard.Transfers;

namespace OrthancGuard.Web.Pages;

/// <summary>How states, times and counts are said on the pages.</summary>
internal static class Words
{
    public static string State(TransferState state) => state switch
    {
        TransferState.Queued => "Waiting",
        TransferState.Deciding => "Being decided",
        TransferState.Fetching => "Being fetched",
        TransferState.Protecting => "Being protected",
        TransferState.Verifying => "Being checked",
        TransferState.Delivering => "Being delivered",
        TransferState.Delivered => "Delivered",
        TransferState.Refused => "Refused",
        TransferState.Held => "Held",
        TransferState.Failed => "Failed",
        _ => "Cancelled",
    };

    /// <summary>Class of the style sheet.</summary>
    public static string Tone(TransferState state) => state switch
    {
        TransferState.Delivered => "good",
        TransferState.Held or TransferState.Refused => "look",
        TransferState.Failed => "bad",
        TransferState.Cancelled => "still",
        _ => "busy",
    };

    public static string Origin(TransferOrigin origin) => origin switch
    {
        TransferOrigin.Gate => "sent by Orthanc (DICOM)",
        TransferOrigin.Peer => "sent by Orthanc (peer)",
        TransferOrigin.DicomWeb => "sent by Orthanc (DICOMweb)",
        TransferOrigin.Hook => "asked for in Orthanc",
        TransferOrigin.Route => "by a route",
        _ => "by the API",
    };

    public static string Time(DateTimeOffset at) => at.ToLocalTime().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    public static string Time(long milliseconds) => Time(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));

    public static string Bytes(long bytes) => bytes < 1_000_000
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(bytes / 1e3):0} kB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB");

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>(0008,0020) is YYYYMMDD; what is not is shown as it is.</summary>
    public static string? DicomDate(string? date) => DateOnly.TryParseExact(date, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Day(day) : date;

    public static string Count(int count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    /// <summary>Images that a vendor has, and those that it may have.</summary>
    public static string Sent(int confirmed, int unconfirmed) =>
        Count(confirmed, "image", "images") + (unconfirmed > 0 ? string.Create(CultureInfo.InvariantCulture, $" (and up to {unconfirmed} more that it did not confirm)") : "");

    public static string Roles(Accounts.StaffRole roles) => string.Join(", ", Role.OfPeople.Where(role => roles.HasFlag(role.Staff)).Select(role => role.Name));
}
