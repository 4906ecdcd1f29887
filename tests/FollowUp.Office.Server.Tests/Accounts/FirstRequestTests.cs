using System.Collections.Concurrent;
using System.Net;
using FollowUp.Office.Sandbox.Tenant;
using FollowUp.Office.Server.Tests.Mailbox;
using FollowUp.Office.Testing.Postgres;
using Microsoft.Extensions.Logging;

namespace FollowUp.Office.Server.Tests.Accounts;

/// <summary>A new user's first requests come together: one makes the account, and none of them fails.</summary>
public abstract class FirstRequestTests(PostgresCluster cluster, Store store)
{
    public sealed class OnSqlite(PostgresCluster cluster) : FirstRequestTests(cluster, Store.Sqlite);

    public sealed class OnPostgres(PostgresCluster cluster) : FirstRequestTests(cluster, Store.Postgres);

    [Fact]
    public async Task First_requests_at_once_are_answered_and_nothing_is_logged_as_failed()
    {
        await using var world = await Organisation.StartAsync(cluster, store);
        using var log = new Failures();
        world.Service<ILoggerFactory>().AddProvider(log);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => world.Pane(DemoTenant.Tom).GetAsync("/api/today")));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Empty(log.Lines);
    }

    private sealed class Failures : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = [];
        public ILogger CreateLogger(string categoryName) => this;
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;
        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;
        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Lines.Enqueue(formatter(state, exception));
        public void Dispose() { }
    }
}
