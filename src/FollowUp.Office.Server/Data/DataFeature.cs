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
        // Pooled: a look at a mailbox takes a dozen units of work, and a context's services cost more than its query.
        builder.Services.AddPooledDbContextFactory<FollowUpDb>(options => Use(options, provider, connection));
        builder.Services.AddScoped(services => services.GetRequiredService<IDbContextFactory<FollowUpDb>>().CreateDbContext());
        builder.Services.AddHostedService<SchemaMigration>();
    }

    internal static DbContextOptionsBuilder Use(DbContextOptionsBuilder options, DatabaseProvider provider, string? connection) =>
        provider switch
        {
            DatabaseProvider.Postgres => options.UseNpgsql(
                connection ?? throw new InvalidOperationException(
                    "Set ConnectionStrings:FollowUp to your PostgreSQL database, such as Host=localhost;Database=followup."),
                // Lists as one parameter: a statement then reads the same for any number of ids, and is prepared once.
                npgsql => npgsql.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)),
            _ => options.UseSqlite(
                    SqliteConnectionOf(connection ?? "Data Source=followup.db"),
                    sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
                .AddInterceptors(SqliteDurability.Instance, new SqliteWriteQueue()),
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
