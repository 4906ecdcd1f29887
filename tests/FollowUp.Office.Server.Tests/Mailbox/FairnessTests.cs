using System.Net.Http.Json;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;
using FollowUp.Office.Server.Mailbox;
using FollowUp.Office.Testing.Postgres;
using Microsoft.EntityFrameworkCore;
using RecordedCall = FollowUp.Office.Sandbox.Graph.RecordedCall;

namespace FollowUp.Office.Server.Tests.Mailbox;

/// <summary>A mailbox into which thousands of mails are poured delays no other one: counted in calls, not in seconds.</summary>
public abstract class FairnessTests(PostgresCluster cluster, Store store)
{
    private const string Dana = "dana@swope.example";

    /// <summary>A turn reads four pages at most.</summary>
    private const int PagesOfATurn = 4;

    public sealed class OnSqlite(PostgresCluster cluster) : FairnessTests(cluster, Store.Sqlite);

    public sealed class OnPostgres(PostgresCluster cluster) : FairnessTests(cluster, Store.Postgres);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task The_quiet_mailbox_is_next_after_one_turn_of_the_noisy_one(int seed)
    {
        var random = new Random(seed);
        await using var world = await Organisation.StartAsync(
            cluster, store, settings: [("Mailbox:AtATime", "1"), ("Mailbox:PageSize", "5"), ("Mailbox:Poll", "1.00:00:00")]);
        await world.ConnectAsync();
        await ConnectTomAsync(world);
        world.Strike(new() { ["notifications"] = "drop" });
        for (var mails = random.Next(150, 400); mails > 0; mails--)
            world.Mia.Deliver(Mails.From($"stranger.{mails}@elsewhere.example", "Offer"));
        world.Sandbox.World.MailboxOf(DemoTenant.Tom).Deliver(Mails.From(Dana, "Mail to Tom"));
        var before = world.Calls.Count;

        await MakeBothDueAsync(world);
        await Organisation.EventuallyAsync(async () => await HeardByTomAsync(world));

        var lists = world.Calls.Skip(before).Where(IsList).ToList();
        var first = lists.FindIndex(call => call.PathAndQuery.Contains(DemoTenant.Tom.Id, StringComparison.Ordinal));
        Assert.InRange(first, 0, PagesOfATurn);
        // The noisy one is not starved either: it goes on to its end.
        await Organisation.EventuallyAsync(() => world.QueryAsync(db => db.Set<MailboxState>().AllAsync(state => state.DueAt == null && state.SweepLink == null)));
    }

    [Fact]
    public async Task A_throttled_mailbox_holds_no_worker()
    {
        await using var world = await Organisation.StartAsync(cluster, store, settings: [("Mailbox:AtATime", "1"), ("Mailbox:Poll", "1.00:00:00")]);
        await world.ConnectAsync();
        await ConnectTomAsync(world);
        world.Strike(new() { ["notifications"] = "drop" });
        world.Sandbox.World.MailboxOf(DemoTenant.Tom).Deliver(Mails.From(Dana, "Mail to Tom"));
        world.Service<MailboxGate>().Close((await world.AccountAsync()).Id, world.Sandbox.Clock.GetUtcNow().AddMinutes(10));

        await MakeBothDueAsync(world);

        await Organisation.EventuallyAsync(async () => await HeardByTomAsync(world));
        var mia = (await world.AccountAsync()).Id;
        Assert.True(await world.QueryAsync(db => db.Set<MailboxState>().AnyAsync(state => state.AccountId == mia && state.NotBefore != null)));
    }

    private static async Task ConnectTomAsync(Organisation world)
    {
        (await world.Pane(DemoTenant.Tom).PostAsync("/api/session", null)).EnsureSuccessStatusCode();
        (await world.Pane(DemoTenant.Tom).PostAsJsonAsync("/api/leads", new { person = new { name = "Dana Swope", address = Dana }, followUp = new { preset = "threeDays" } })).EnsureSuccessStatusCode();
        await Organisation.EventuallyAsync(() => world.QueryAsync(async db =>
            await db.Set<MailSubscription>().CountAsync(row => row.GraphId != null && row.LeaseUntil == null) == 6
            && await db.Set<MailboxState>().CountAsync(state => state.SweptAt != null && state.DueAt == null && state.LeaseUntil == null) == 2));
    }

    private static async Task MakeBothDueAsync(Organisation world)
    {
        var now = world.Sandbox.Clock.GetUtcNow();
        await world.QueryAsync(db => db.Set<MailboxState>().ExecuteUpdateAsync(set => set.SetProperty(state => state.DueAt, now)));
        world.Service<MailboxSignals>().Sync.Ring();
    }

    private static async Task<bool> HeardByTomAsync(Organisation world)
    {
        var lead = await world.Pane(DemoTenant.Tom).GetFromJsonAsync<JsonObject>("/api/leads/find?address=" + Dana);
        return lead!["timeline"]!.AsArray().Any(entry => (string?)entry!["subject"] == "Mail to Tom");
    }

    private static bool IsList(RecordedCall call) =>
        call.Method == "GET" && call.PathAndQuery.Contains("/messages?", StringComparison.OrdinalIgnoreCase);
}
