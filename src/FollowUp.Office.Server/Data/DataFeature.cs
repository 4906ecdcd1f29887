using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Data;

internal static class DataFeature
{
    public static void AddData(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptionsWithValidateOnStart<DatabaseOptions>().BindConfiguration("Database").ValidateDataAnnotations();
        var provider = builder.Configuration.GetValue("Database:Provider", DatabaseProvider.Sqlite);
        var connection = builder.Configuration.GetConnectionString("FollowUp");
        builder.Services.AddDbContextFactory<FollowUpDb>(options => Use(options, provider, connection));
        builder.Services.AddHostedService<SchemaMigration>();
    }

    internal static DbContextOptionsBuilder Use(DbContextOptionsBuilder options, DatabaseProvider provider, string? connection) =>
        provider switch
        {
            DatabaseProvider.Postgres => options.UseNpgsql(connection ?? throw new InvalidOperationException(
                "Set ConnectionStrings:FollowUp to your PostgreSQL database, such as Host=localhost;Database=followup.")),
            _ => options.UseSqlite(SqliteConnectionOf(connection ?? "Data Source=followup.db"))
                .AddInterceptors(SqliteDurability.Instance),
        };

    // A writer waits for another writer instead of failing: transactions here are short.
    private static string SqliteConnectionOf(string connection) =>
        new SqliteConnectionStringBuilder(connection) { DefaultTimeout = 30 }.ToString();

    /// <summary>Brings the schema up before any worker or request runs (hosted services start in order of registration).</summary>
    private sealed class SchemaMigration(IDbContextFactory<FollowUpDb> contexts) : IHostedService
    {
        public async Task StartAsync(CancellationToken cancellationToken)
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            await db.Database.MigrateAsync(cancellationToken);
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
