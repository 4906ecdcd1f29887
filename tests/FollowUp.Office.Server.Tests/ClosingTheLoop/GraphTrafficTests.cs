using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Hosting;
using FollowUp.Office.Server.Tests.Graph;
using FollowUp.Office.Server.Tests.Mailbox;
using FollowUp.Office.Testing.Postgres;

namespace FollowUp.Office.Server.Tests.ClosingTheLoop;

/// <summary>
/// The whole loop, with an event moved and an answer lost on the way: Server and Sandbox say nothing to each other that
/// Microsoft's schema does not have, and what docs/install.md grants is enough for it and no more than it needs.
/// </summary>
public sealed class GraphTrafficTests(PostgresCluster cluster)
{
    [Theory]
    [InlineData("Delegated", "DelegatedWork")]
    [InlineData("Application", "Application")]
    public async Task Everything_said_to_Graph_is_Graphs_own_and_permitted(string access, string scheme)
    {
        var (schema, table) = (GraphSchema.Load(), GraphPermissions.Load());
        var granted = access == "Delegated" ? InstallGuide.Delegated : InstallGuide.Application;
        await using var world = await Organisation.StartAsync(cluster, Store.Sqlite, Enum.Parse<GraphAccess>(access));
        using var audit = new GraphAudit(world.Sandbox.Traffic);

        await CloseALoopAsync(world);

        Assert.Contains(audit.Calls, call => call.Method == "DELETE");
        Assert.Contains(audit.Calls, call => call.PathAndQuery.EndsWith("/$value", StringComparison.Ordinal));
        Nothing(audit.AgainstSchema(schema));
        Nothing(audit.AgainstPermissions(table, Enum.Parse<GraphScheme>(scheme), granted, access == "Delegated" ? [] : InstallGuide.Optional));
    }

    // xunit would cut the list short.
    private static void Nothing(IReadOnlyList<string> found) => Assert.True(found.Count == 0, string.Join(Environment.NewLine, found));

    private static async Task CloseALoopAsync(Organisation world)
    {
        var scene = await Scene.OpenAsync(world);
        // Made, and the answer lost: the next attempt looks for what it made.
        world.Strike(new JsonObject { ["failAfter"] = 1.0, ["only"] = "events" });
        await scene.CaptureAsync();
        await Organisation.EventuallyAsync(async () => (await scene.EventsAsync()).Count == 1);
        world.Strike(new JsonObject { ["failAfter"] = 0.0 });
        await Organisation.EventuallyAsync(async () =>
        {
            world.Sandbox.Clock.Turn(TimeSpan.FromMinutes(1));
            return (string?)(await scene.LeadAsync())["nextTouch"]?["calendar"] == "inCalendar";
        });
        (await scene.ChooseAsync(new() { ["preset"] = "nextWeek" })).EnsureSuccessStatusCode();
        await scene.UntilInCalendarAsync();

        var sent = await scene.WaitForAnswerAsync();
        await scene.OtherSideAsync(sent, "human");
        await scene.UntilAsync(lead => Scene.KindsOf(lead).Contains("eventRemoved"));
        world.Sandbox.Clock.Turn(TimeSpan.FromSeconds(2));
        // Which mail it is about, this report says in no header: its source is asked for.
        await scene.ReceiveFromAsync("Mail Delivery System <mailer-daemon@mx.example>", "Undelivered mail", $"X-Failed-Recipients: {scene.Address}");
        await scene.UntilAsync(lead => lead["failure"] is not null);
    }
}
