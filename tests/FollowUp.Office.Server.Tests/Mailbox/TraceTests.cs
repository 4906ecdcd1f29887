using System.Collections.Concurrent;
using System.Text;
using FollowUp.Office.Sandbox.Tenant;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Tests.ClosingTheLoop;
using FollowUp.Office.Testing.Postgres;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace FollowUp.Office.Server.Tests.Mailbox;

/// <summary>Whoever is no lead is nobody's business: their mail is looked at and forgotten.</summary>
public abstract class TraceTests(PostgresCluster cluster, Store store)
{
    private static readonly string[] Canaries = ["canary-sender", "canary-subject", "canary-body", "canary-id", "canary-cc", "canary-conversation"];

    public sealed class OnSqlite(PostgresCluster cluster) : TraceTests(cluster, Store.Sqlite);

    public sealed class OnPostgres(PostgresCluster cluster) : TraceTests(cluster, Store.Postgres);

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public async Task Mail_that_concerns_no_lead_leaves_no_trace_in_database_or_logs(string rich)
    {
        await using var world = await Organisation.StartAsync(
            cluster, store, settings: [("Mailbox:RichNotifications", rich), ("Logging:LogLevel:FollowUp.Office.Server", "Trace")]);
        using var log = new Heard();
        world.Service<ILoggerFactory>().AddProvider(log);
        var (scene, sent) = await Scene.WaitingAsync(world);

        Deliver(world, "canary-sender@elsewhere.example");
        // What may be a failure report is opened, because only its text says about whom it is.
        Deliver(world, "mailer-daemon@canary-sender.example");
        world.Mia.Send(new NewMessage { Subject = "canary-subject", To = [new("canary-cc", "canary-cc@elsewhere.example")], Body = "canary-body" });
        Assert.Equal(Server.Mailbox.SyncOutcome.Done, await world.LookAsync());
        await scene.ReceiveAsync("Re: A quote", $"In-Reply-To: {sent}");
        await scene.UntilAsync(lead => Scene.KindsOf(lead).Contains("teamsCard"));

        Assert.Contains(log.Lines, line => line.Contains("PersonWrote", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, IsTrace);
        var rows = await world.QueryAsync(RowsAsync);
        Assert.Contains(rows, row => row.Contains(scene.Address, StringComparison.Ordinal));
        Assert.DoesNotContain(rows, IsTrace);
        // Of a lead's own mail the log tells no more.
        Assert.DoesNotContain(log.Lines, line => line.Contains(scene.Address, StringComparison.OrdinalIgnoreCase) || line.Contains("A quote", StringComparison.Ordinal));
    }

    private static bool IsTrace(string text) => Array.Exists(Canaries, canary => text.Contains(canary, StringComparison.OrdinalIgnoreCase));

    private static void Deliver(Organisation world, string from) => world.Mia.Deliver(new NewMessage
    {
        From = new("canary-sender", from), To = [new("Mia", DemoTenant.Mia.Address)], Cc = [new("canary-cc", "canary-cc@elsewhere.example")],
        Subject = "canary-subject", Body = "canary-body", InternetMessageId = $"<canary-id.{Guid.NewGuid():N}@elsewhere.example>", ConversationId = "canary-conversation",
    });

    /// <summary>Every row of every table, as text.</summary>
    private static async Task<List<string>> RowsAsync(FollowUpDb db)
    {
        var rows = new List<string>();
        await db.Database.OpenConnectionAsync();
        foreach (var table in db.Model.GetEntityTypes().Select(type => type.GetTableName()).OfType<string>().Distinct())
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                var values = new object[reader.FieldCount];
                reader.GetValues(values);
                rows.Add(string.Join(' ', values.Select(value => value is byte[] bytes ? Encoding.Latin1.GetString(bytes) : value.ToString())));
            }
        }

        return rows;
    }

    private sealed class Heard : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> _lines = new();

        public IReadOnlyCollection<string> Lines => _lines;

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            _lines.Enqueue(formatter(state, exception) + exception);

        public void Dispose()
        {
        }
    }
}
