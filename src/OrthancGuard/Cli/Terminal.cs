using System.Globalization;
using Google.Protobuf.WellKnownTypes;
using Spectre.Console;

namespace OrthancGuard.Cli;

/// <summary>Tables for people. In a pipe they are as wide as they need to be, so that nothing is cut.</summary>
internal static class Terminal
{
    public static Table Table(params string[] columns)
    {
        var table = new Table().Border(TableBorder.Minimal);
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(Markup.Escape(column)).NoWrap());
        }

        return table;
    }

    public static void AddRow(this Table table, params string[] cells) => table.AddRow([.. cells.Select(cell => new Text(cell))]);

    public static void Print(Table table)
    {
        var console = AnsiConsole.Console;
        if (Console.IsOutputRedirected)
        {
            console.Profile.Width = 1000;
        }

        console.Write(table);
    }

    public static string Time(Timestamp? timestamp) =>
        timestamp is null ? "" : timestamp.ToDateTimeOffset().ToLocalTime().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>Instances that a vendor has, and those that it may have.</summary>
    public static string Instances(int confirmed, int unconfirmed) => unconfirmed > 0
        ? string.Create(CultureInfo.InvariantCulture, $"{confirmed} (and up to {unconfirmed} unconfirmed)")
        : Number(confirmed);

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
