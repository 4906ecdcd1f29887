using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Hosting;
using FollowUp.Office.Server.Tests.Mailbox;
using FollowUp.Office.Testing.Postgres;

namespace FollowUp.Office.Server.Tests.ClosingTheLoop;

/// <summary>mail -> lead -> calendar follow-up -> a person replies -> loop closed, calendar tidied, Teams told.</summary>
public abstract class LoopTests(PostgresCluster cluster, Store store)
{
    public sealed class OnSqlite(PostgresCluster cluster) : LoopTests(cluster, Store.Sqlite);

    public sealed class OnPostgres(PostgresCluster cluster) : LoopTests(cluster, Store.Postgres);

    [Theory]
    [InlineData("Delegated")]
    [InlineData("Application")]
    public async Task The_loop_closes_when_a_person_answers(string access)
    {
        await using var world = await Organisation.StartAsync(cluster, store, Enum.Parse<GraphAccess>(access));
        var scene = await Scene.OpenAsync(world);

        await scene.CaptureAsync();
        await scene.UntilInCalendarAsync();
        var shown = Assert.Single(await scene.EventsAsync());
        Assert.Equal("free", (string?)shown["showAs"]);
        Assert.True((bool)shown["isPrivate"]!);
        Assert.True((bool)shown["isReminderOn"]!);
        Assert.EndsWith("T09:00", (string?)shown["start"], StringComparison.Ordinal);
        Assert.Contains("Last conversation was about: A quote for the workshop", (string?)shown["bodyHtml"], StringComparison.Ordinal);
        Assert.Contains("Open the mail</a>", (string?)shown["bodyHtml"], StringComparison.Ordinal);
        Assert.Contains($"/?lead={scene.LeadId}\">Open the lead</a>", (string?)shown["bodyHtml"], StringComparison.Ordinal);

        var sent = await scene.WaitForAnswerAsync();
        await scene.OtherSideAsync(sent, "human");

        var lead = await scene.UntilAsync(found => Scene.KindsOf(found).Contains("eventRemoved") && Scene.KindsOf(found).Contains("teamsCard"));
        Assert.Equal("answered", (string?)lead["state"]);
        Assert.Empty(await scene.EventsAsync());
        var card = Assert.Single(await scene.CardsAsync());
        Assert.Contains("Action.OpenUrl", card, StringComparison.Ordinal);
        Assert.Contains($"/?lead={scene.LeadId}\"", card, StringComparison.Ordinal);
        var reply = lead["timeline"]!.AsArray().Single(entry => (string?)entry!["kind"] == "reply")!;
        Assert.Equal("inReplyTo", (string?)reply["evidence"]!["rule"]);
        Assert.Empty(lead["problems"]!.AsArray());
    }

    [Theory]
    [InlineData("drop")]
    [InlineData("double")]
    [InlineData("reorder")]
    [InlineData("late")]
    public async Task The_loop_closes_when_notifications_go_wrong(string how)
    {
        await using var world = await Organisation.StartAsync(cluster, store);
        var scene = await Scene.OpenAsync(world);
        await scene.CaptureAsync();
        world.Strike(new JsonObject { ["notifications"] = how });

        var sent = await scene.MiaWritesAsync();
        await scene.OtherSideAsync(sent, "human");
        await Organisation.EventuallyAsync(async () =>
        {
            // Nobody waits for the hour after which the mailbox is looked at unasked, nor for a second try.
            world.Sandbox.Clock.Turn(TimeSpan.FromMinutes(1));
            var found = await scene.LeadAsync();
            return (string?)found["state"] == "answered" && Scene.KindsOf(found).Contains("teamsCard") && Scene.KindsOf(found).Contains("touchOut");
        });

        var lead = await scene.LeadAsync();
        await Organisation.EventuallyAsync(async () => (await scene.EventsAsync()).Count == 0);
        Assert.Single(await scene.CardsAsync());
        Assert.Single(Scene.KindsOf(lead), "reply");
        Assert.Single(Scene.KindsOf(lead), "touchOut");
    }
}
