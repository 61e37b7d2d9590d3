using Dapper;
using Microsoft.Data.Sqlite;
using OrthancGuard.Storage;
using OrthancGuard.Transfers;

namespace OrthancGuard.Reviews;

/// <summary>The evidence of the last hold of a transfer.</summary>
internal static class HeldInstances
{
    public static void Replace(WriteTransaction transaction, TransferId id, IEnumerable<HeldInstance> held)
    {
        transaction.Execute("DELETE FROM held_instances WHERE transfer_id = @Value", new { id.Value });
        var number = 0;
        foreach (var instance in held)
        {
            transaction.ExecutePrepared(
                """
                INSERT INTO held_instances (transfer_id, number, instance_id, series_id, content_index, code, text, tag_path, columns, rows, frames)
                VALUES ($id, $number, $instance, $series, $content, $code, $text, $path, $columns, $rows, $frames)
                """,
                ("$id", id.Value),
                ("$number", ++number),
                ("$instance", instance.InstanceId),
                ("$series", instance.SeriesId),
                ("$content", instance.ContentIndex),
                ("$code", instance.Code),
                ("$text", instance.Text),
                ("$path", instance.TagPath),
                ("$columns", instance.Width),
                ("$rows", instance.Height),
                ("$frames", instance.Frames));
        }
    }

    public static IReadOnlyList<HeldInstance> Read(WriteTransaction transaction, string id) =>
        transaction.Query<HeldInstance>($"SELECT {HeldInstance.Columns} FROM held_instances WHERE transfer_id = @id ORDER BY number", new { id });

    public static IReadOnlyList<HeldInstance> Read(SqliteConnection connection, string id) =>
        connection.Query<HeldInstance>($"SELECT {HeldInstance.Columns} FROM held_instances WHERE transfer_id = @id ORDER BY number", new { id }).AsList();
}
