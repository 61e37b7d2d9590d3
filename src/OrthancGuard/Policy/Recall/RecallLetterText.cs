using System.Globalization;
using System.Text;
using OrthancGuard.Reports;

namespace OrthancGuard.Policy.Recall;

/// <summary>Words of the letter. No I/O.</summary>
internal static class RecallLetterText
{
    private const string Ask =
        "A patient has withdrawn from the use of their images for AI. Please delete the data listed below, with everything derived from it, "
        + "and confirm the deletion in writing with its date. Data that you must keep by law please name, with the law and the date until which "
        + "you keep it. Please do not use the data for anything else from now on, training included.";

    public static RecallLetter Write(string vendor, IReadOnlyList<RecallEntry> entries, DateOnly today, TimeProvider time)
    {
        var contracts = string.Join(", ", entries.Select(entry => entry.Contract).Where(c => c.Length > 0).Distinct(StringComparer.Ordinal));
        var subject = contracts.Length > 0 ? $"Request to delete data (contract {contracts})" : "Request to delete data";
        return new(vendor, Text(vendor, subject, entries, today, time), Html(vendor, subject, entries, today, time));
    }

    private static string Text(string vendor, string subject, IReadOnlyList<RecallEntry> entries, DateOnly today, TimeProvider time)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"To: {vendor}\nDate: {today:yyyy-MM-dd}\nSubject: {subject}\n\n{Ask}\n\n");
        foreach (var entry in entries)
        {
            text.Append(CultureInfo.InvariantCulture, $"  Patient ID {Pseudonym(entry)}: {Images(entry)} to {entry.Disclosure.Destination}, ")
                .Append(CultureInfo.InvariantCulture, $"received {Time(entry.Disclosure.FirstAt, time)} to {Time(entry.Disclosure.LastAt, time)} (our reference {entry.Disclosure.TransferId})\n");
        }

        return text.Append("\nThe Patient ID is the pseudonym under which you received the data.\n").ToString();
    }

    private static string Html(string vendor, string subject, IReadOnlyList<RecallEntry> entries, DateOnly today, TimeProvider time)
    {
        var page = new HtmlText(subject).Element("p", $"To: {vendor}").Element("p", string.Create(CultureInfo.InvariantCulture, $"Date: {today:yyyy-MM-dd}")).Element("p", Ask)
            .Open("table").Open("thead").Row("th", ["Patient ID (pseudonym)", "Images", "Destination", "First received", "Last received", "Our reference"]).Close("thead").Open("tbody");
        foreach (var entry in entries)
        {
            page.Row("td",
            [
                Pseudonym(entry),
                Images(entry).TrimEnd(','),
                entry.Disclosure.Destination,
                Time(entry.Disclosure.FirstAt, time),
                Time(entry.Disclosure.LastAt, time),
                entry.Disclosure.TransferId,
            ]);
        }

        return page.Close("tbody").Close("table").Element("p", "The Patient ID is the pseudonym under which you received the data.").ToString();
    }

    private static string Images(RecallEntry entry) => entry.Disclosure switch
    {
        { Unconfirmed: 0 } all => Invariant($"{all.Instances} images"),
        { Instances: 0 } none => Invariant($"up to {none.Unconfirmed} images, which your system did not confirm,"),
        { } both => Invariant($"{both.Instances} images, and up to {both.Unconfirmed} more which your system did not confirm,"),
    };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Pseudonym(RecallEntry entry) => entry.Disclosure.Pseudonym ?? "(not known)";

    private static string Time(DateTimeOffset at, TimeProvider time) =>
        TimeZoneInfo.ConvertTime(at, time.LocalTimeZone).ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture);
}
