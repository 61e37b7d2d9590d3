using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using OrthancGuard.Ledger;
using OrthancGuard.Storage;

namespace OrthancGuard.Tests.Storage;

/// <summary>A data directory with a few rows in every table that holds something sealed, and a signed ledger.</summary>
internal sealed class SealedData : IDisposable
{
    private const int Rows = 3;
    private readonly TemporaryFolder folder = new();

    private SealedData()
    {
    }

    public string Root => folder.File("data");

    public string Database => Path.Combine(Root, "guard.db");

    public MasterKey Key => MasterKey.Read(DataDirectory.MasterKeyFile(Root));

    public static async Task<SealedData> MakeAsync()
    {
        var data = new SealedData();
        using (var directory = DataDirectory.Open(data.Root))
        using (var vault = new Vault(directory.OpenMasterKey(NullLogger.Instance)))
        using (var signer = LedgerSigner.Open(directory, vault))
        {
            await using var store = data.OpenStore();
            var file = CheckpointFile.In(directory);
            var ledger = new SqlLedger(store, vault, signer, file);
            await store.WriteAsync(t => ledger.Append(t, new() { Kind = LedgerKind.OptOutAdded, Actor = "desk", PatientIndex = vault.Index("patient", "4711") }), Stop);
            await store.WriteAsync(t => ledger.Sign(t), Stop);
            file.Append(await store.ReadAsync(c => CheckpointTable.Read(c), Stop));
            data.Fill(vault);
        }

        return data;
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public string File(string name) => folder.File(name);

    public GuardStore OpenStore() => GuardStore.Open(new() { Path = Database }, TimeProvider.System, NullLogger<GuardStore>.Instance);

    public SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={Database};Pooling=False;Foreign Keys=False");
        connection.Open();
        return connection;
    }

    /// <summary>Every sealed value with what it is sealed for.</summary>
    public List<(SealedColumn Column, string Name, byte[] Box)> Boxes()
    {
        using var connection = Connect();
        return
        [
            .. SealedColumns.All.SelectMany(column => new SealedRows(column).Read(connection, null, 0, 1000).Select(row => (column, column.NameOf(row.Key), row.Box))),
        ];
    }

    public static string Text(SealedColumn column, int row) => $"{column.Table}.{column.Column} {row}";

    /// <summary>What the values say under a key, in order.</summary>
    public List<string> Open(MasterKey key)
    {
        using var vault = new Vault(key);
        return [.. Boxes().Select(found => vault.OpenText(found.Name, found.Box)).Order(StringComparer.Ordinal)];
    }

    public static List<string> Expected { get; } =
        [.. SealedColumns.All.SelectMany(column => Enumerable.Range(1, Rows).Select(row => Text(column, row))).Order(StringComparer.Ordinal)];

    public async Task<LedgerVerification> VerifyAsync()
    {
        using var directory = DataDirectory.Open(Root);
        using var vault = new Vault(Key);
        using var signer = LedgerSigner.Open(directory, vault);
        await using var store = OpenStore();
        return await new SqlLedger(store, vault, signer, CheckpointFile.In(directory)).VerifyAsync(null, Stop);
    }

    public void Dispose() => folder.Dispose();

    private static object Plain(string type, string name, int row) => type == "INTEGER" ? (long)row : $"{name}-{row}";

    private void Fill(Vault vault)
    {
        using var connection = Connect();
        foreach (var table in SealedColumns.All.GroupBy(column => column.Table, StringComparer.Ordinal))
        {
            var columns = connection.Query<(long Cid, string Name, string Type, long NotNull, string? Default, long Key)>($"PRAGMA table_info({table.Key})").AsList();
            for (var row = 1; row <= Rows; row++)
            {
                var values = new DynamicParameters();
                foreach (var column in columns)
                {
                    var named = table.FirstOrDefault(c => c.Column == column.Name);
                    values.Add(
                        column.Name,
                        named is not null ? vault.SealText(named.NameOf([.. named.Key.Select(key => Plain(columns.Single(c => c.Name == key).Type, key, row))]), Text(named, row)) : Plain(column.Type, column.Name, row));
                }

                connection.Execute($"INSERT INTO {table.Key} ({string.Join(',', columns.Select(c => c.Name))}) VALUES ({string.Join(',', columns.Select(c => "@" + c.Name))})", values);
            }
        }
    }
}
