using System.Globalization;
using OrthancGuard.Evidence;
using Spectre.Console;

namespace OrthancGuard.Cli;

/// <summary>What became of each series of a transfer, as rows of a table.</summary>
internal static class SeriesLines
{
    public static void AddTo(Table table, V1.Transfer transfer)
    {
        foreach (var series in transfer.Series)
        {
            table.AddRow($"Series {Terminal.Number(series.Number)}", $"{series.Modality} {Counts(series)} {series.SeriesId}");
            foreach (var reason in series.Reasons)
            {
                table.AddRow("", $"{reason.Text} {reason.TagPath} [{reason.Code}, {Terminal.Number(reason.Instances)} instances]");
            }

            if (series.Faces is not { } faces)
            {
                continue;
            }

            table.AddRow("", $"{FaceWords.Answer(faces.Answer)} [{faces.Answer}] {string.Join(' ', faces.Reasons)}");
            foreach (var words in faces.Words)
            {
                table.AddRow("", words);
            }
        }

        if (transfer.Series.Sum(series => series.Pictures.Count) is > 0 and var pictures)
        {
            table.AddRow("Pictures", string.Create(
                CultureInfo.InvariantCulture,
                $"{pictures}, {(transfer.PicturesUntil is { } until ? $"until {Terminal.Time(until)}" : "while it is held")}: orthancguard transfers pictures {transfer.Id} --out DIR"));
        }
    }

    private static string Counts(V1.TransferSeries series)
    {
        (int Count, string What)[] parts = [(series.Released, "protected"), (series.Held, "held"), (series.LeftOut, "left out"), (series.Blanked, "with text")];
        return string.Create(CultureInfo.InvariantCulture, $"{series.Instances} instances: ")
            + string.Join(", ", parts.Where(part => part.Count > 0).Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Count} {part.What}")));
    }
}
