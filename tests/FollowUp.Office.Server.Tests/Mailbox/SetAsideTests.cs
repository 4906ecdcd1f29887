using System.Net.Http.Json;
using System.Text.Json.Nodes;
using FollowUp.Office.Server.Mailbox;
using FollowUp.Office.Server.Touches;
using FollowUp.Office.Testing.Postgres;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Tests.Mailbox;

/// <summary>One mail that cannot be taken in stops nothing behind it, and is not lost.</summary>
public abstract class SetAsideTests(PostgresCluster cluster, Store store)
{
    private const string Dana = "dana@swope.example";
    private const string Erin = "erin@elsewhere.example";

    public sealed class OnSqlite(PostgresCluster cluster) : SetAsideTests(cluster, Store.Sqlite);

    public sealed class OnPostgres(PostgresCluster cluster) : SetAsideTests(cluster, Store.Postgres);

    [Fact]
    public async Task A_mail_that_breaks_the_intake_is_set_aside_and_taken_in_when_it_no_longer_does()
    {
        await using var world = await Organisation.StartAsync(cluster, store);
        await world.ConnectAsync();
        await CaptureAsync(world, Dana);
        await CaptureAsync(world, Erin);
        var history = await BreakHistoryAsync(world, Dana);

        world.Mia.Deliver(Mails.From(Dana, "Mail that breaks"));
        world.Mia.Deliver(Mails.From(Erin, "Mail behind it"));

        await HeardAsync(world, Erin, "Mail behind it");
        var row = await world.QueryAsync(db => db.Set<SetAsideMail>().AsNoTracking().SingleAsync());
        Assert.Equal((1, "connected"), (row.Attempts, await world.StateAsync()));
        Assert.Equal(1, await SetAsideCountAsync(world));

        // Tried again in vain, and later than before.
        world.Sandbox.Clock.Turn(TimeSpan.FromMinutes(75));
        await Organisation.EventuallyAsync(async () => (await world.QueryAsync(db => db.Set<SetAsideMail>().AsNoTracking().SingleAsync())) is { Attempts: 2 } again && again.DueAt > row.DueAt.AddHours(1));

        await MendHistoryAsync(world, history);
        world.Sandbox.Clock.Turn(TimeSpan.FromHours(4));
        await HeardAsync(world, Dana, "Mail that breaks");
        await Organisation.EventuallyAsync(async () => await SetAsideCountAsync(world) == 0);
    }

    [Fact]
    public async Task A_newer_build_tries_at_once_what_an_older_one_gave_up()
    {
        await using var world = await Organisation.StartAsync(cluster, store);
        await world.ConnectAsync();
        await CaptureAsync(world, Dana);
        var history = await BreakHistoryAsync(world, Dana);
        world.Mia.Deliver(Mails.From(Dana, "Mail that breaks"));
        await Organisation.EventuallyAsync(async () => await SetAsideCountAsync(world) == 1);
        await MendHistoryAsync(world, history);
        await world.QueryAsync(db => db.Set<SetAsideMail>().ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Build, "older").SetProperty(row => row.Attempts, SettingAside.MostAttempts)));

        await world.LookAsync();

        await HeardAsync(world, Dana, "Mail that breaks");
    }

    private static async Task CaptureAsync(Organisation world, string address) =>
        (await world.Pane().PostAsJsonAsync("/api/leads", new { person = new { name = address, address }, followUp = new { preset = "threeDays" } })).EnsureSuccessStatusCode();

    /// <summary>What is stored of a lead no longer makes sense, so no mail of theirs can be taken in.</summary>
    private static async Task<List<FactRow>> BreakHistoryAsync(Organisation world, string address)
    {
        var lead = (Guid)(await world.Pane().GetFromJsonAsync<JsonObject>("/api/leads/find?address=" + address))!["id"]!;
        var rows = await world.QueryAsync(db => db.Set<FactRow>().AsNoTracking().Where(row => row.LeadId == lead).ToListAsync());
        await world.QueryAsync(db => db.Set<FactRow>().Where(row => row.LeadId == lead).ExecuteUpdateAsync(set => set.SetProperty(row => row.Json, "no fact")));
        return rows;
    }

    private static async Task MendHistoryAsync(Organisation world, List<FactRow> rows)
    {
        foreach (var row in rows)
            await world.QueryAsync(db => db.Set<FactRow>().Where(other => other.Id == row.Id).ExecuteUpdateAsync(set => set.SetProperty(other => other.Json, row.Json)));
    }

    private static Task HeardAsync(Organisation world, string address, string subject) => Organisation.EventuallyAsync(async () =>
        (await world.Pane().GetFromJsonAsync<JsonObject>("/api/leads/find?address=" + address))!["timeline"]!.AsArray().Any(entry => (string?)entry!["subject"] == subject));

    private static async Task<int> SetAsideCountAsync(Organisation world)
    {
        var health = await world.Http().GetFromJsonAsync<JsonObject>("/health/ready");
        return (int)health!["checks"]!.AsArray().Single(check => (string?)check!["name"] == "mailbox")!["data"]!["mailsSetAside"]!;
    }
}
