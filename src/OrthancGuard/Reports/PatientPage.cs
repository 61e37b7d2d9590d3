using System.Globalization;
using OrthancGuard.Policy.Consents;

namespace OrthancGuard.Reports;

/// <summary>The answer to a patient as a page and as a table.</summary>
internal static class PatientPage
{
    public static string Html(PatientReport report)
    {
        var page = new HtmlText("Where your images went");
        page.Element("p", $"Patient ID {Name(report.Patient.Id, report.Patient.Issuer)}. Made on {Day(report.MadeAt)}.");
        if (report.AlsoKnownAs.Count > 0)
        {
            page.Element("p", "Also looked for under: " + string.Join(", ", report.AlsoKnownAs.Select(other => Name(other.Id, other.Issuer))) + ".");
        }

        page.Element("h2", "Sent to companies");
        if (report.Sent.Count == 0)
        {
            page.Element("p", "None of your images were sent to a company through this system.");
        }

        foreach (var transfer in report.Sent)
        {
            Sent(page, transfer);
        }

        page.Element("h2", "Not sent");
        if (report.NotSent.Count == 0)
        {
            page.Element("p", "There was no other attempt to send your images.");
        }

        foreach (var transfer in report.NotSent)
        {
            page.Open("section").Element("h3", $"{Day(transfer.At)}: {Study(transfer.Study)}, for {transfer.Company}");
            transfer.Outcome.ToList().ForEach(sentence => page.Element("p", sentence));
            page.Close("section");
        }

        page.Element("h2", "Your decision");
        foreach (var consent in report.Consents)
        {
            page.Element("p", Said(consent));
        }

        page.Element("p", "You may decide that your images are not sent to such companies: to none, to one of them, or for one kind of task. It makes no difference to your treatment. "
            + "Tell the front desk, in person or on the phone; it holds from that moment. You may change your mind at any time. "
            + "What was sent before can be asked back: the clinic has the list above and writes to the company.");
        return page.ToString();
    }

    public static string Csv(PatientReport report)
    {
        var csv = new CsvText().Row(
            "sent", "until", "company", "task", "contract", "may keep (days)", "may train", "study date", "study", "modalities", "images", "what was removed", "outcome", "what came back", "transfer");
        foreach (var transfer in report.Sent.Concat(report.NotSent).OrderByDescending(transfer => transfer.At))
        {
            csv.Row(
                transfer.HasLeft ? Time(transfer.At) : "",
                transfer.Until is { } until ? Time(until) : "",
                transfer.Company,
                transfer.Task,
                transfer.Contract ?? "",
                transfer.RetentionDays?.ToString(CultureInfo.InvariantCulture) ?? "",
                transfer.TrainingAllowed is { } trains ? trains ? "yes" : "no" : "",
                PlainWords.Date(transfer.Study.Date),
                transfer.Study.Description ?? "",
                string.Join(' ', transfer.Study.Modalities),
                transfer.Images.ToString(CultureInfo.InvariantCulture),
                string.Join(' ', transfer.Removed),
                string.Join(' ', transfer.Outcome),
                string.Join(' ', transfer.CameBack),
                transfer.TransferId);
        }

        return csv.ToString();
    }

    private static void Sent(HtmlText page, ReportedTransfer transfer)
    {
        page.Open("section").Element("h3", $"{Day(transfer.At)}: {Study(transfer.Study)}").Open("dl");
        Pair("Company", transfer.Company);
        Pair("What for", transfer.Task);
        Pair("How many images", transfer.Images.ToString("#,0", CultureInfo.InvariantCulture));
        Pair("What was taken out before", string.Join(' ', transfer.Removed));
        Pair("How long", $"{PlainWords.Keeps(transfer.RetentionDays)} {PlainWords.Trains(transfer.TrainingAllowed)}".Trim());
        Pair("Contract", transfer.Contract ?? "");
        if (transfer.Outcome is not ["The images were sent."])
        {
            Pair("What happened", string.Join(' ', transfer.Outcome));
        }

        Pair("What came back", string.Join(' ', transfer.CameBack));

        page.Close("dl").Close("section");

        void Pair(string name, string content)
        {
            if (content.Length > 0)
            {
                page.Element("dt", name).Element("dd", content);
            }
        }
    }

    private static string Study(StudyDescription study)
    {
        var what = study.Modalities.Count > 0 ? string.Join(", ", study.Modalities.Select(PlainWords.Modality)) : "images";
        var named = string.IsNullOrWhiteSpace(study.Description) ? what : $"{study.Description.Trim()}, {what}";
        return study.Date is null ? named : $"{named}, taken {PlainWords.Date(study.Date)}";
    }

    private static string Said(Consent consent)
    {
        var what = consent.Scope.Reach == ConsentReach.All ? "any company" : consent.Scope.Name ?? "";
        return consent.Kind == ConsentKind.OptOut
            ? $"On {Day(consent.At)} you decided: not to {what}."
            : $"On {Day(consent.At)} you allowed: {what}.";
    }

    private static string Name(string id, string? issuer) => string.IsNullOrEmpty(issuer) ? id : $"{id} ({issuer})";

    private static string Day(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
