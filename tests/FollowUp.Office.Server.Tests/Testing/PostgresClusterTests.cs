using FollowUp.Office.Testing;
using FollowUp.Office.Testing.Postgres;
using Npgsql;

[assembly: AssemblyFixture(typeof(PostgresCluster))]

namespace FollowUp.Office.Server.Tests.Testing;

public sealed class PostgresClusterTests(PostgresCluster cluster)
{
    private readonly CancellationToken _stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_database_starts_empty_and_apart()
    {
        var first = await cluster.EmptyDatabaseAsync(_stop);
        var second = await cluster.EmptyDatabaseAsync(_stop);
        await ScalarAsync(first, "CREATE TABLE lead (id int)");

        Assert.Equal(0L, await ScalarAsync(second, "SELECT count(*) FROM information_schema.tables WHERE table_schema = 'public'"));
    }

    [Fact]
    public async Task A_template_is_prepared_once_and_copied()
    {
        var prepared = 0;
        async Task PrepareAsync(string connection)
        {
            prepared++;
            await ScalarAsync(connection, "CREATE TABLE lead (id int); INSERT INTO lead VALUES (7)");
        }

        var copies = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => cluster.DatabaseLikeAsync("with-a-lead", PrepareAsync, _stop)));
        await ScalarAsync(copies[0], "DELETE FROM lead");

        Assert.Equal(1, prepared);
        Assert.Equal(7, await ScalarAsync(copies[1], "SELECT id FROM lead"));
        Assert.Equal(7, await ScalarAsync(copies[2], "SELECT id FROM lead"));
    }

    [Fact]
    public async Task The_cluster_listens_on_no_network()
    {
        var database = await cluster.EmptyDatabaseAsync(_stop);

        Assert.Equal("", await ScalarAsync(database, "SELECT current_setting('listen_addresses')"));
    }

    [Fact]
    public async Task A_stopped_cluster_leaves_neither_process_nor_folder()
    {
        var server = await PostgresServer.StartAsync(Requirement.PostgresBinaries(), durable: true, _stop);
        var process = server.ProcessId;
        var folder = server.DataFolder;
        await server.DisposeAsync();

        Assert.False(Directory.Exists(folder));
        // Nobody may have fetched the dead process yet; one that runs has a command line, one that ended has none.
        var commandLine = $"/proc/{process}/cmdline";
        Assert.True(!File.Exists(commandLine) || (await File.ReadAllTextAsync(commandLine, _stop)).Length == 0);
    }

    private static async Task<object?> ScalarAsync(string connectionString, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }
}
