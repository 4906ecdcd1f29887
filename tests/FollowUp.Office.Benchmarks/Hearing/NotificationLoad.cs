using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Hosting;
using FollowUp.Office.Sandbox.Subscriptions;
using FollowUp.Office.Sandbox.Tenant;
using FollowUp.Office.Server.Mailbox;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Benchmarks.Hearing;

/// <summary>
/// Durable notifications a second: the server in a process of its own, whose processor time alone is counted; the client,
/// and the Graph that the server asks meanwhile, share the machine with it.
/// </summary>
internal static class NotificationLoad
{
    private const int Connections = 64;
    private const int Mailboxes = 100;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    public static async Task MeasureAsync(Wishes wishes, Table table)
    {
        var duration = TimeSpan.FromSeconds(wishes.Seconds);
        var plain = await PlainAsync(table, duration);
        CommitLoop(table, duration / 4);
        await using var world = await BenchWorld.StartAsync(Mailboxes);
        await world.ConnectAsync();
        world.Strike(new JsonObject { ["delayMs"] = 50 });
        foreach (var perPost in new[] { 1, 10 })
        {
            await ServerAsync(world, table, perPost, duration, plain[perPost], "mailboxes read meanwhile");
        }

        // As when Graph throttles: notifications gather while no mailbox may be read.
        await world.UntilQuietAsync();
        await HoldMailboxesAsync(world);
        foreach (var perPost in new[] { 1, 10 })
        {
            await ServerAsync(world, table, perPost, duration, plain[perPost], "mailboxes held by Graph's Retry-After");
        }

        table.Note($"Notifications: {Connections} connections, {Mailboxes} mailboxes, Graph answers in 50 ms. \"Per core\" is per processor second of the server's own process, reading of mailboxes included; "
            + "client and sandbox run on the same cores and take from the rate and the answer times. Baselines of the same run: the same POST answered without keeping anything, and a loop of single-row commits.");
    }

    private static async Task<Dictionary<int, double>> PlainAsync(Table table, TimeSpan duration)
    {
        using var port = FreePort.Keep();
        var address = new Uri($"http://127.0.0.1:{port.Number}/graph/notifications");
        await using var process = await OwnProcess.StartAsync(Environment.ProcessPath!, [PlainEndpoint.Word, address.GetLeftPart(UriPartial.Authority)], address);
        var perCore = new Dictionary<int, double>();
        foreach (var perPost in new[] { 1, 10 })
        {
            var body = new Bodies([new(Guid.NewGuid(), Guid.NewGuid().ToString(), new string('s', 76))], perPost);
            await LoadSockets.RunAsync(address, body.Next, Connections, WarmUp);
            var before = process.ProcessorSeconds;
            var load = await LoadSockets.RunAsync(address, body.Next, Connections, duration);
            perCore[perPost] = load.Requests * perPost / (process.ProcessorSeconds - before);
            table.Add(new Row($"baseline: 202 without keeping anything, {perPost} per POST, per core", perCore[perPost], null, "notifications/s"));
        }

        return perCore;
    }

    /// <summary>What a durable commit of one row costs on this disk, one after the other.</summary>
    private static void CommitLoop(Table table, TimeSpan duration)
    {
        var folder = Directory.CreateTempSubdirectory("followup-commits-");
        using (var connection = new SqliteConnection($"Data Source={Path.Combine(folder.FullName, "commits.db")};Pooling=false"))
        {
            connection.Open();
            Run(connection, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE T (K TEXT PRIMARY KEY)");
            var (begun, rows) = (TimeProvider.System.GetTimestamp(), 0);
            while (TimeProvider.System.GetElapsedTime(begun) < duration)
            {
                Run(connection, $"INSERT INTO T VALUES ('{Guid.NewGuid():N}')");
                rows++;
            }

            table.Add(new Row("baseline: single-row durable commits, one after the other", rows / duration.TotalSeconds, null, "commits/s"));
        }

        folder.Delete(recursive: true);
    }

    private static void Run(SqliteConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Nothing in it comes from outside.
        command.CommandText = statement;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static async Task ServerAsync(BenchWorld world, Table table, int perPost, TimeSpan duration, double plain, string meanwhile)
    {
        var address = new Uri(world.Server, "/graph/notifications");
        var bodies = new Bodies([.. world.Subscriptions.Active.Where(subscription => subscription.Watched.Kind == WatchedKind.Messages).Select(subscription => new Told(subscription.Id, subscription.Watched.User.Id, subscription.ClientState!))], perPost);
        await LoadSockets.RunAsync(address, bodies.Next, Connections, WarmUp);
        var before = world.Process!.ProcessorSeconds;
        var load = await LoadSockets.RunAsync(address, bodies.Next, Connections, duration);
        var (told, used) = (load.Requests * perPost, world.Process.ProcessorSeconds - before);
        if (load.Refused > 0)
            throw new InvalidOperationException($"{load.Refused} of {load.Requests} requests were refused.");
        var name = string.Create(CultureInfo.InvariantCulture, $"durable notifications, {perPost} per POST, {meanwhile}");
        table.Add(new Row(name, told / load.Seconds, null, "notifications/s"));
        table.Add(new Row(name + ", per core", told / used, null, "notifications/s", "≥ 5,000", $"{told / used / plain:P0} of the plain endpoint"));
        table.Add(new Row($"answer to it, {perPost} per POST, {meanwhile}", load.Median, load.P99, "ms", "p99 < 100"));
    }

    private static Task<int> HoldMailboxesAsync(BenchWorld world) => world.QueryAsync(db =>
    {
        var later = TimeProvider.System.GetUtcNow().AddHours(1);
        return db.Set<MailboxState>().ExecuteUpdateAsync(set => set.SetProperty(state => state.NotBefore, later));
    });

    /// <summary>What Graph puts into a notification of one subscription.</summary>
    private sealed record Told(Guid SubscriptionId, string UserId, string ClientState);

    /// <summary>Bodies as Graph posts them, each with mails that nobody was told of before.</summary>
    private sealed class Bodies(IReadOnlyList<Told> subscriptions, int perPost)
    {
        private readonly string _run = Guid.NewGuid().ToString("N");
        private long _mails;

        public byte[] Next()
        {
            var body = new StringBuilder("{\"value\":[");
            for (var item = 0; item < perPost; item++)
            {
                var mail = Interlocked.Increment(ref _mails);
                Append(body.Append(item == 0 ? "" : ","), subscriptions[(int)(mail % subscriptions.Count)], $"AAkALg{_run}{mail:D12}=");
            }

            return Encoding.UTF8.GetBytes(body.Append("]}").ToString());
        }

        private static void Append(StringBuilder body, Told told, string mail) => body.Append(CultureInfo.InvariantCulture,
            $$$"""
            {"id":"{{{mail}}}","subscriptionId":"{{{told.SubscriptionId}}}","subscriptionExpirationDateTime":"2026-12-01T00:00:00Z",
            "clientState":"{{{told.ClientState}}}","changeType":"created","resource":"Users/{{{told.UserId}}}/Messages/{{{mail}}}",
            "tenantId":"{{{DemoTenant.TenantId}}}","resourceData":{"@odata.type":"#Microsoft.Graph.Message",
            "@odata.id":"Users/{{{told.UserId}}}/Messages/{{{mail}}}","@odata.etag":"W/\"CQAAABYAAAB\"","id":"{{{mail}}}"}}
            """);
    }
}
