using System.Net;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Hosting;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Tests.Mailbox;
using FollowUp.Office.Testing.Postgres;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Tests.ClosingTheLoop;

/// <summary>What the ledger makes of a Graph and a Teams that fail: nothing lost, nothing twice, everything said.</summary>
public abstract class EffectTests(PostgresCluster cluster, Store store)
{
    public sealed class OnSqlite(PostgresCluster cluster) : EffectTests(cluster, Store.Sqlite);

    public sealed class OnPostgres(PostgresCluster cluster) : EffectTests(cluster, Store.Postgres);

    [Theory]
    [InlineData("failBefore", 503)]
    [InlineData("failAfter", 503)]
    [InlineData("failAfter", 504)]
    public async Task A_calendar_that_fails_for_a_while_gets_exactly_one_event(string fault, int status)
    {
        await using var world = await Organisation.StartAsync(cluster, store);
        var scene = await Scene.OpenAsync(world);
        world.Strike(new JsonObject { [fault] = 1.0, ["failStatus"] = status, ["only"] = "events" });
        await scene.CaptureAsync();
        await Organisation.EventuallyAsync(() => Task.FromResult(world.Calls.Any(call => call.Method == "POST" && call.PathAndQuery.Contains("/events", StringComparison.Ordinal))));

        world.Strike(new JsonObject { [fault] = 0.0 });
        await Organisation.EventuallyAsync(async () =>
        {
            world.Sandbox.Clock.Turn(TimeSpan.FromSeconds(10));
            return (string?)(await scene.LeadAsync())["nextTouch"]!["calendar"] == "inCalendar";
        });

        Assert.Single(await scene.EventsAsync());
    }

    [Fact]
    public async Task A_throttled_calendar_is_left_alone_until_the_named_second()
    {
        await using var world = await Organisation.StartAsync(cluster, store);
        var scene = await Scene.OpenAsync(world);
        world.Strike(new JsonObject { ["throttle"] = 1.0, ["retryAfterSeconds"] = 300, ["only"] = "events" });
        await scene.CaptureAsync();
        await Organisation.EventuallyAsync(() => Task.FromResult(Posts(world) == 1));
        world.Strike(new JsonObject { ["throttle"] = 0.0 });
        // The pause counts from when the answer was read: the clock stands still until then.
        var answered = world.Sandbox.Clock.GetUtcNow();
        await Organisation.EventuallyAsync(() => world.QueryAsync(db => db.Set<EffectRow>().AnyAsync(row => row.NotBefore > answered && row.LeaseUntil == null)));

        world.Sandbox.Clock.Turn(TimeSpan.FromSeconds(290));
        await scene.LeadAsync();
        Assert.Equal(1, Posts(world));

        world.Sandbox.Clock.Turn(TimeSpan.FromSeconds(15));
        await scene.UntilInCalendarAsync();
        Assert.Single(await scene.EventsAsync());
    }

    [Fact]
    public async Task An_act_that_is_refused_is_shown_and_can_be_tried_again()
    {
        await using var world = await Organisation.StartAsync(
            cluster, store, GraphAccess.Delegated, ("Teams:AllowedWorkflowHosts:0", "nowhere.example"), ("Teams:WorkflowUrl", "https://nowhere.example/workflow"));
        var scene = await Scene.OpenAsync(world);
        await world.QueryAsync(async db =>
        {
            var account = await db.Set<Account>().SingleAsync();
            account.TeamsWorkflow = world.Service<AccountSecrets>().Protect("https://elsewhere.example/workflow");
            return await db.SaveChangesAsync();
        });
        await scene.CaptureAsync();
        await scene.OtherSideAsync(await scene.WaitForAnswerAsync(), "human");

        var lead = await scene.UntilAsync(found => found["problems"]!.AsArray().Count == 1);

        var problem = lead["problems"]![0]!;
        Assert.Equal("teams", (string?)problem["kind"]);
        Assert.EndsWith("try again.", (string?)problem["sentence"], StringComparison.Ordinal);
        using var retried = await world.Pane().PostAsync($"/api/leads/{scene.LeadId}/effects/{(string)problem["effectId"]!}/retry", null);
        Assert.Equal(HttpStatusCode.OK, retried.StatusCode);
    }

    private static int Posts(Organisation world) =>
        world.Calls.Count(call => call.Method == "POST" && call.PathAndQuery.Contains("/events", StringComparison.Ordinal));
}
