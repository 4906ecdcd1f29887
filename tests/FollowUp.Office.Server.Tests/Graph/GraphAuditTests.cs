using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Graph;

namespace FollowUp.Office.Server.Tests.Graph;

public sealed class GraphAuditTests
{
    private readonly Traffic _traffic = new();

    [Fact]
    public void The_guide_names_the_permissions_of_both_ways()
    {
        Assert.Equal(["Mail.Read", "Calendars.ReadWrite", "MailboxSettings.Read", "User.Read"], InstallGuide.Delegated);
        Assert.Equal(["Mail.Read", "Calendars.ReadWrite", "MailboxSettings.Read"], InstallGuide.Application);
        Assert.Equal(["User.Read.All"], InstallGuide.Optional);
    }

    [Fact]
    public void What_was_said_is_held_against_the_schema()
    {
        using var audit = new GraphAudit(_traffic);
        Say("GET", "/me/messages", "?$select=subject", """{ "value": [{ "subjekt": "x" }] }""");
        Say("GET", "/me/messages", "?$select=subject", """{ "value": [{ "subject": "x" }] }""");

        Assert.Equal(2, audit.Calls.Count);
        Assert.Equal(
            ["GET /me/messages?$select=subject: response.value[0].subjekt is no property of microsoft.graph.message"],
            audit.AgainstSchema(GraphSchema.Load()));
    }

    [Fact]
    public void Too_few_and_too_many_permissions_are_both_named()
    {
        using var audit = new GraphAudit(_traffic);
        Say("GET", "/users/x/messages/y", "", """{ "id": "y" }""");

        Assert.Empty(audit.AgainstPermissions(GraphPermissions.Load(), GraphScheme.Application, ["Mail.Read"]));
        Assert.Equal(
            ["Calendars.ReadWrite: no call needs it (Application)"],
            audit.AgainstPermissions(GraphPermissions.Load(), GraphScheme.Application, ["Mail.Read", "Calendars.ReadWrite"]));
        Assert.StartsWith(
            "GET /users/x/messages/y: needs one of Mail.Read",
            Assert.Single(audit.AgainstPermissions(GraphPermissions.Load(), GraphScheme.Application, [])), StringComparison.Ordinal);
    }

    [Fact]
    public void After_the_audit_nothing_is_listened_to()
    {
        var audit = new GraphAudit(_traffic);
        audit.Dispose();
        Say("GET", "/me", "", "{}");

        Assert.Empty(audit.Calls);
    }

    private void Say(string method, string path, string query, string answer) =>
        _traffic.Record(new GraphRequest(method, path, query, new Dictionary<string, string>(), Content: null), new GraphResult(200, JsonNode.Parse(answer)));
}
