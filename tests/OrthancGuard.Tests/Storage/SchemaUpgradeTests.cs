using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using OrthancGuard.Policy;
using OrthancGuard.Storage;
using OrthancGuard.Tests.Transfers;

namespace OrthancGuard.Tests.Storage;

/// <summary>Databases as every older guard left them, opened by this one.</summary>
public sealed class SchemaUpgradeTests
{
    private const int Rows = 2;

    public static TheoryData<int> Older => [.. Enumerable.Range(1, Migrations.Newest - 1)];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Older))]
    public async Task ItIsBroughtUpToDateAndKeepsEveryRow(int version)
    {
        using var folder = new TemporaryFolder();
        Dictionary<string, List<string>> before;
        using (var old = Connect(folder.File("guard.db")))
        {
            Migrations.Apply(old, TimeProvider.System, version);
            Assert.Equal(version, old.ExecuteScalar<int>("SELECT MAX(version) FROM schema_versions"));
            Fill(old);
            before = Tables(old).ToDictionary(Renamed, table => Read(old, table, Columns(old, table)), StringComparer.Ordinal);
        }

        await using (var store = GuardStore.Open(new() { Path = folder.File("guard.db") }, TimeProvider.System, NullLogger<GuardStore>.Instance))
        {
            Assert.Equal(Migrations.Newest, await store.ReadAsync(c => c.ExecuteScalar<int>("SELECT MAX(version) FROM schema_versions"), Stop));
        }

        using var now = Connect(folder.File("guard.db"));
        using var fresh = Connect(folder.File("fresh.db"));
        Migrations.Apply(fresh, TimeProvider.System);
        Assert.Equal(Shape(fresh), Shape(now));
        Assert.All(before, table =>
        {
            var columns = Columns(now, table.Key).Intersect(table.Value[0].Split('|'), StringComparer.Ordinal).ToList();
            Assert.Equal(Rows + 1, Read(now, table.Key, columns).Count);
            // Only an opt-out's destination has moved, into its scope.
            Assert.Equal(table.Key == "consents" && version < 5 ? ["destination"] : [], table.Value[0].Split('|').Except(columns, StringComparer.Ordinal));
            if (table.Key != "consents")
            {
                Assert.Equal(table.Value, Read(now, table.Key, columns));
            }
        });
    }

    [Fact]
    public async Task WhatThePatientsToldTheFirstGuardHolds()
    {
        await using var guard = new TestStore(before: (file, vault) =>
        {
            using var old = Connect(file);
            Migrations.Apply(old, TimeProvider.System, 1);
            foreach (var (id, destination) in new[] { ("1", null), ("2", "STROKE_AI") })
            {
                var patient = TestStore.Patient(id);
                old.Execute(
                    "INSERT INTO opt_outs (patient_index, patient_sealed, destination, at, recorded_by, why_sealed) VALUES (@index, @box, @destination, 1, 'desk', @why)",
                    new { index = PatientMatching.Index(vault, patient), box = PatientMatching.Seal(vault, patient), destination, why = vault.SealText("opt-out-why", "by phone") });
            }
        });
        Assert.True(await IsOptedOutAsync("1", "LUNG_AI"));
        Assert.True(await IsOptedOutAsync("2", "STROKE_AI"));
        Assert.False(await IsOptedOutAsync("2", "LUNG_AI"));
        Assert.Equal([("2", "STROKE_AI", "by phone"), ("1", null, "by phone")], (await guard.OptOuts.ListAsync(new(), Stop)).Select(o => (o.Patient.Id, o.Destination, o.Why)));

        Task<bool> IsOptedOutAsync(string id, string destination) =>
            guard.Store.WriteAsync(t => guard.OptOuts.IsOptedOut(t, [TestStore.Patient(id)], destination), Stop);
    }

    private static SqliteConnection Connect(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False;Foreign Keys=False");
        connection.Open();
        return connection;
    }

    private static string Renamed(string table) => table == "opt_outs" ? "consents" : table;

    private static List<string> Tables(SqliteConnection connection) =>
        connection.Query<string>("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'schema_versions' ORDER BY name").AsList();

    private static List<string> Columns(SqliteConnection connection, string table) =>
        connection.Query<(long Cid, string Name)>($"SELECT cid, name FROM pragma_table_info('{table}') ORDER BY cid").Select(column => column.Name).ToList();

    // The names of the columns, then the rows.
    private static List<string> Read(SqliteConnection connection, string table, IReadOnlyCollection<string> columns) =>
    [
        string.Join('|', columns),
        .. connection.Query<string>($"SELECT {string.Join(" || '|' || ", columns.Select(column => $"quote({column})"))} FROM {table} ORDER BY 1"),
    ];

    private static List<string> Shape(SqliteConnection connection) =>
        connection.Query<string>("SELECT type || ' ' || name || ' ' || COALESCE(sql, '') FROM sqlite_master ORDER BY type, name").AsList();

    private static void Fill(SqliteConnection connection)
    {
        foreach (var table in Tables(connection))
        {
            var columns = connection.Query<(string Name, string Type)>($"SELECT name, type FROM pragma_table_info('{table}')").AsList();
            for (var row = 1; row <= Rows; row++)
            {
                var values = columns.Select(column => column.Type switch
                {
                    "INTEGER" => $"{row}",
                    "BLOB" => $"x'0{row}'",
                    _ => $"'{column.Name} {row}'",
                });
                connection.Execute($"INSERT INTO {table} ({string.Join(", ", columns.Select(column => column.Name))}) VALUES ({string.Join(", ", values)})");
            }
        }
    }
}
