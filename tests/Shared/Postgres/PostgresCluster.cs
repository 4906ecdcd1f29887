using System.Collections.Concurrent;
using System.Globalization;
using Npgsql;

namespace FollowUp.Office.Testing.Postgres;

/// <summary>
/// A PostgreSQL of the test run's own: made by initdb in a temporary folder, reached by a Unix socket in it, gone at the end.
/// An assembly fixture (<c>[assembly: AssemblyFixture(typeof(PostgresCluster))]</c>); it starts when the first test asks.
/// </summary>
public sealed class PostgresCluster : IAsyncDisposable
{
    /// <summary>Set to 1 to let the cluster write as in production; tests that pull the plug want that, all others want speed.</summary>
    public const string Durable = "FOLLOWUP_POSTGRES_FSYNC";

    private readonly SemaphoreSlim _starting = new(1, 1);
    private readonly ConcurrentDictionary<string, Lazy<Task>> _templates = new();
    private PostgresServer? _server;
    private int _made;

    /// <summary>An empty database, and the connection string to it. Skips the test where PostgreSQL is absent.</summary>
    public Task<string> EmptyDatabaseAsync(CancellationToken cancellationToken = default) => MakeAsync("template0", cancellationToken);

    /// <summary>
    /// A copy of a database that <paramref name="prepare"/> filled once for the whole run (migrations, say): about 50 ms a copy.
    /// </summary>
    public async Task<string> DatabaseLikeAsync(string template, Func<string, Task> prepare, CancellationToken cancellationToken = default)
    {
        await StartedAsync(cancellationToken);
        // A copied connection must not outlive the preparation: PostgreSQL copies only databases that nobody is in.
        await _templates.GetOrAdd(template, name => new Lazy<Task>(async () =>
        {
            await ExecuteAsync($"CREATE DATABASE \"{name}\" TEMPLATE template0", CancellationToken.None);
            await prepare(_server!.ConnectionString(name) + ";Pooling=false");
            await ExecuteAsync($"ALTER DATABASE \"{name}\" ALLOW_CONNECTIONS false", CancellationToken.None);
        })).Value;
        return await MakeAsync(template, cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        _starting.Dispose();
    }

    private async Task<string> MakeAsync(string template, CancellationToken cancellationToken)
    {
        var server = await StartedAsync(cancellationToken);
        var name = "followup_" + Interlocked.Increment(ref _made).ToString(CultureInfo.InvariantCulture);
        await ExecuteAsync($"CREATE DATABASE {name} TEMPLATE \"{template}\"", cancellationToken);
        return server.ConnectionString(name);
    }

    private async Task<PostgresServer> StartedAsync(CancellationToken cancellationToken)
    {
        await _starting.WaitAsync(cancellationToken);
        try
        {
            return _server ??= await PostgresServer.StartAsync(
                Requirement.PostgresBinaries(), Environment.GetEnvironmentVariable(Durable) == "1", cancellationToken);
        }
        finally
        {
            _starting.Release();
        }
    }

    private async Task ExecuteAsync(string statement, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(_server!.ConnectionString("postgres") + ";Pooling=false");
        await connection.OpenAsync(cancellationToken);
#pragma warning disable CA2100 // The names in the statement are the tests' own; a database name cannot be a parameter.
        await using var command = new NpgsqlCommand(statement, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
