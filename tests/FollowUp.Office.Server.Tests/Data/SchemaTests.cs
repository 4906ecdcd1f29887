using FollowUp.Office.Server.Tests.Mailbox;
using FollowUp.Office.Testing.Postgres;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace FollowUp.Office.Server.Tests.Data;

/// <summary>Migrations are written by hand: what they make must be what the model means, on both stores.</summary>
public sealed class SchemaTests(PostgresCluster cluster)
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task The_migrated_schema_is_the_models(Store store)
    {
        await using var world = await Organisation.StartAsync(cluster, store);
        var meant = await world.QueryAsync(db => Task.FromResult(db.Model.GetEntityTypes().SelectMany(Columns).Distinct().Order(StringComparer.Ordinal).ToList()));

        var made = await world.QueryAsync(db => db.Database.SqlQueryRaw<string>(store == Store.Sqlite ? OfSqlite : OfPostgres).ToListAsync());

        Assert.Equal(meant, made.Order(StringComparer.Ordinal));
    }

    private const string OfSqlite = """
        SELECT t.name || '.' || c.name || CASE WHEN c."notnull" = 1 THEN '' ELSE '?' END AS "Value"
        FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE '\_\_%' ESCAPE '\' AND t.name NOT LIKE 'sqlite%'
        """;

    private const string OfPostgres = """
        SELECT table_name || '.' || column_name || CASE WHEN is_nullable = 'NO' THEN '' ELSE '?' END AS "Value"
        FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE 'qrtz%' AND table_name NOT LIKE '\_\_%'
        """;

    private static IEnumerable<string> Columns(IEntityType entity)
    {
        var table = StoreObjectIdentifier.Table(entity.GetTableName()!);
        return entity.GetProperties().Select(property => $"{table.Name}.{property.GetColumnName(table)}{(property.IsColumnNullable(table) ? "?" : "")}");
    }
}
