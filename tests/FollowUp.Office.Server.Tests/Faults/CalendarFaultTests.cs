using System.Text.Json.Nodes;
using FollowUp.Office.Server.Tests.ClosingTheLoop;
using FollowUp.Office.Server.Tests.Mailbox;
using FollowUp.Office.Testing.Postgres;

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
}
