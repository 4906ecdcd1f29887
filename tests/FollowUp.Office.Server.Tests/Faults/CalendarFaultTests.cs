using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Calendar;
using FollowUp.Office.Sandbox.Tenant;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Leads;
using FollowUp.Office.Server.Tests.ClosingTheLoop;
using FollowUp.Office.Server.Tests.Mailbox;
using FollowUp.Office.Testing.Postgres;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FollowUp.Office.Server.Tests.Faults;

/// <summary>What the seeds found, each by itself.</summary>
public sealed class CalendarFaultTests(PostgresCluster cluster)
{
    [Theory]
    [InlineData("""{"throttle":1.0,"retryAfterSeconds":60,"only":"events"}""")]
    [InlineData("""{"failBefore":1.0,"only":"events"}""")]
    [InlineData("""{"failAfter":1.0,"only":"events"}""")]
    public async Task An_event_that_could_not_be_removed_at_once_is_removed_later(string fault)
    {
        await using var world = await Organisation.StartAsync(cluster, Store.Sqlite);
        var scene = await Scene.OpenAsync(world);
        await scene.CaptureAsync();
        await scene.UntilInCalendarAsync();
        var sent = await scene.WaitForAnswerAsync();
        world.Strike(JsonNode.Parse(fault)!.AsObject());
        await scene.OtherSideAsync(sent, "human");
        await Organisation.EventuallyAsync(() => Task.FromResult(world.Calls.Any(call => call.Method == "DELETE" && call.Status >= 400)));

        world.Strike(new() { ["throttle"] = 0.0, ["failBefore"] = 0.0, ["failAfter"] = 0.0 });
        await Organisation.EventuallyAsync(async () =>
        {
            world.Sandbox.Clock.Turn(TimeSpan.FromMinutes(2));
            return Scene.KindsOf(await scene.LeadAsync()).Contains("teamsCard") && (await scene.EventsAsync()).Count == 0;
        });
    }

    [Fact]
    public async Task An_event_that_the_user_deleted_is_made_anew_and_whole_by_the_next_change()
    {
        await using var world = await Organisation.StartAsync(cluster, Store.Sqlite);
        var scene = await Scene.OpenAsync(world);
        await scene.CaptureAsync();
        await scene.UntilInCalendarAsync();
        var before = Calendar(world).Events.Single();
        Calendar(world).Delete(before.Id);

        await scene.ChooseAsync(new() { ["preset"] = "nextWeek" });
        await scene.UntilInCalendarAsync();

        var after = Assert.Single(Calendar(world).Events);
        Assert.NotEqual(before.Id, after.Id);
        Assert.Equal("Call: " + scene.Name, after.Subject);
        Assert.True(after.Start > before.Start);
    }

    [Fact]
    public async Task An_event_that_could_not_be_looked_for_is_found_by_its_transaction_and_brought_up_to_date()
    {
        await using var world = await Organisation.StartAsync(cluster, Store.Sqlite);
        var scene = await Scene.OpenAsync(world);
        world.Strike(new() { ["failAfter"] = 1.0, ["only"] = "events" });
        await scene.CaptureAsync();
        await Organisation.EventuallyAsync(() => world.QueryAsync(db => db.Set<EffectRow>().AnyAsync(row => row.Attempts == 1 && row.LeaseUntil == null)));
        var made = Calendar(world).Events.Single();
        // What is known of the person has changed meanwhile, and a first attempt does not search.
        await world.QueryAsync(db => db.Set<Lead>().ExecuteUpdateAsync(rows => rows.SetProperty(row => row.Phone, "+49 30 1234567")));
        await world.QueryAsync(db => db.Set<EffectRow>().ExecuteUpdateAsync(rows => rows.SetProperty(row => row.Attempts, 0)));

        world.Strike(new() { ["failAfter"] = 0.0 });
        world.Sandbox.Clock.Turn(TimeSpan.FromMinutes(2));
        await scene.UntilInCalendarAsync();

        Assert.Equal(made.Id, Assert.Single(Calendar(world).Events).Id);
        var move = world.Calls.Last(call => call.Method == "PATCH");
        Assert.Equal(200, move.Status);
        Assert.All(["subject", "body", "start", "end"], field => Assert.True(JsonNode.Parse(move.RequestBody!)![field] is JsonObject { Count: > 0 } or JsonValue, field));
    }

    private static UserCalendar Calendar(Organisation world) => world.Sandbox.Services.GetRequiredService<CalendarStore>().Of(DemoTenant.Mia);
}
