using Dapper;
using Microsoft.Data.Sqlite;
using OrthancGuard.Storage;
using OrthancGuard.Transfers;

namespace OrthancGuard.Evidence;

/// <summary>The evidence of the last try of a transfer.</summary>
internal static class EvidenceTable
{
    /// <summary>Of one transfer: a study with more of them is not looked at box by box.</summary>
    public const int MostBoxes = 5000;

    public static void Clear(WriteTransaction transaction, TransferId id)
    {
        transaction.Execute("DELETE FROM transfer_series WHERE transfer_id = @Value", new { id.Value });
        transaction.Execute("DELETE FROM text_boxes WHERE transfer_id = @Value", new { id.Value });
        DeletePictures(transaction, id);
    }

    public static void DeletePictures(WriteTransaction transaction, TransferId id) =>
        transaction.Execute("DELETE FROM face_pictures WHERE transfer_id = @Value", new { id.Value });

    public static void Replace(WriteTransaction transaction, TransferId id, StudyEvidence evidence)
    {
        Clear(transaction, id);
        var number = 0;
        foreach (var series in evidence.Series)
        {
            transaction.Execute(
                "INSERT INTO transfer_series (transfer_id, number, evidence) VALUES (@Value, @number, @json)",
                new { id.Value, number = ++number, json = SeriesEvidence.Write(series) });
        }

        number = 0;
        foreach (var box in evidence.Boxes)
        {
            transaction.ExecutePrepared(
                """
                INSERT INTO text_boxes (transfer_id, number, instance_id, first_frame, last_frame, x, y, width, height, rule)
                VALUES ($id, $number, $instance, $first, $last, $x, $y, $width, $height, $rule)
                """,
                ("$id", id.Value),
                ("$number", ++number),
                ("$instance", box.InstanceId),
                ("$first", box.FirstFrame),
                ("$last", box.LastFrame),
                ("$x", box.X),
                ("$y", box.Y),
                ("$width", box.Width),
                ("$height", box.Height),
                ("$rule", (int)box.Rule));
        }

        foreach (var picture in evidence.Pictures)
        {
            transaction.Execute(
                "INSERT INTO face_pictures (transfer_id, number, name, shows_face, picture_sealed) VALUES (@Value, @Number, @Name, @ShowsFace, @Box)",
                new { id.Value, picture.Number, picture.Name, picture.ShowsFace, picture.Box });
        }
    }

    public static IReadOnlyList<TransferSeries> ReadSeries(SqliteConnection connection, string id)
    {
        var pictures = connection.Query<(int Number, string Name)>("SELECT number, name FROM face_pictures WHERE transfer_id = @id ORDER BY number, name", new { id })
            .ToLookup(row => row.Number, row => row.Name);
        return connection.Query<(int Number, string Evidence)>("SELECT number, evidence FROM transfer_series WHERE transfer_id = @id ORDER BY number", new { id })
            .Select(row => new TransferSeries(row.Number, SeriesEvidence.Read(row.Evidence), [.. pictures[row.Number]])).AsList();
    }

    public static IReadOnlyList<TextBox> ReadBoxes(SqliteConnection connection, string id) =>
        connection.Query<TextBox>($"SELECT {TextBox.Columns} FROM text_boxes WHERE transfer_id = @id ORDER BY number", new { id }).AsList();
}

/// <summary>One series of a transfer as it is shown.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Evidence">What became of it.</param>
/// <param name="Pictures">Names of the pictures that are there.</param>
internal sealed record TransferSeries(int Number, SeriesEvidence Evidence, IReadOnlyList<string> Pictures)
{
    /// <summary>Front, both profiles and the middle plane, as pictures are named after their <c>before-</c> or <c>after-</c>.</summary>
    public static IReadOnlyList<string> Views { get; } = ["front", "right", "left", "sagittal"];

    public bool Has(string when, string view) => Pictures.Contains($"{when}-{view}", StringComparer.Ordinal);
}
