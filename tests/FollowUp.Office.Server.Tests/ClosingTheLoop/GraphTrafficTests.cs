using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Hosting;
using FollowUp.Office.Server.Tests.Graph;
using FollowUp.Office.Server.Tests.Mailbox;
using FollowUp.Office.Testing.Postgres;

namespace FollowUp.Office.Server.Tests.ClosingTheLoop;

/// <summary>
/// Every request of the server in a whole story, and every answer of the sandbox, held against Microsoft's own schema and
/// permission table; and the permissions that docs/install.md asks for are just those that the story needs.
/// </summary>
public sealed class GraphTrafficTests(PostgresCluster cluster)
{
    [Theory]
    [InlineData("Delegated")]
    [InlineData("Application")]
    public async Task The_server_says_nothing_that_Microsoft_does_not_allow(string access)
    {
        var (schema, permissions) = (GraphSchema.Load(), GraphPermissions.Load());
        await using var world = await Organisation.StartAsync(cluster, Store.Sqlite, Enum.Parse<GraphAccess>(access));
        using var audit = new GraphAudit(world.Sandbox.Traffic);

        await TellAsync(world);

        Assert.Contains(audit.Calls, call => call.Method == "DELETE");
        Assert.Empty(audit.AgainstSchema(schema));
        Assert.Empty(access == "Delegated"
            ? audit.AgainstPermissions(permissions, GraphScheme.Delegated, InstallGuide.Delegated)
            : audit.AgainstPermissions(permissions, GraphScheme.Application, InstallGuide.Application));
    }

    private static async Task TellAsync(Organisation world)
    {
        var scene = await Scene.OpenAsync(world);
        await scene.CaptureAsync();
        await scene.UntilInCalendarAsync();
        using var moved = await scene.ChooseAsync(new JsonObject { ["preset"] = "nextWeek" });
        moved.EnsureSuccessStatusCode();
        await scene.UntilAsync(lead => Scene.KindsOf(lead).Contains("eventMoved"));
        var sent = await scene.WaitForAnswerAsync();
        await scene.OtherSideAsync(sent, "outOfOffice");
        await scene.OtherSideAsync(sent, "bounce");
        await scene.OtherSideAsync(sent, "human");
        await scene.UntilAsync(lead => Scene.KindsOf(lead).Contains("eventRemoved"));
        // A cut-off attempt looks for what it made.
        world.Strike(new JsonObject { ["failAfter"] = 1.0, ["only"] = "events" });
        using var again = await scene.ChooseAsync(new JsonObject { ["preset"] = "tomorrow" });
        again.EnsureSuccessStatusCode();
        await Organisation.EventuallyAsync(() => Task.FromResult(world.Calls.Count(call => call is { Method: "POST" } && call.PathAndQuery.EndsWith("/events", StringComparison.Ordinal)) == 2));
        world.Strike(new JsonObject { ["failAfter"] = 0.0 });
        await Organisation.EventuallyAsync(async () =>
        {
            world.Sandbox.Clock.Turn(TimeSpan.FromSeconds(10));
            return (string?)(await scene.LeadAsync())["nextTouch"]!["calendar"] == "inCalendar";
        });
    }
}
