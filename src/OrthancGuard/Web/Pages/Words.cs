using System.Globalization;
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

    public static string Count(int count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    /// <summary>Images that a vendor has, and those that it may have.</summary>
    public static string Sent(int confirmed, int unconfirmed) =>
        Count(confirmed, "image", "images") + (unconfirmed > 0 ? string.Create(CultureInfo.InvariantCulture, $" (and up to {unconfirmed} more that it did not confirm)") : "");

    public static string Roles(Accounts.StaffRole roles) => string.Join(", ", Role.All.Where(role => roles.HasFlag(role.Value)).Select(role => role.Name));

    internal sealed record Role(Accounts.StaffRole Value, string Name, string Explanation)
    {
        public static IReadOnlyList<Role> All { get; } =
        [
            new(Accounts.StaffRole.FrontDesk, "Front desk", "records opt-outs, answers patients"),
            new(Accounts.StaffRole.Reviewer, "Reviewer", "works the held studies"),
            new(Accounts.StaffRole.Admin, "Administrator", "routes, destinations, accounts, health"),
            new(Accounts.StaffRole.Auditor, "Auditor", "reads everything that was decided and disclosed"),
        ];
    }
}
