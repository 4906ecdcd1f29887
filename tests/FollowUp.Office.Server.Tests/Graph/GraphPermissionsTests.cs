namespace FollowUp.Office.Server.Tests.Graph;

public sealed class GraphPermissionsTests
{
    private readonly GraphPermissions _permissions = GraphPermissions.Load();

    [Theory]
    [InlineData("GET", "/v1.0/users/x/mailFolders('inbox')/messages/delta()?$select=id", "Application", "Mail.ReadBasic.All")]
    [InlineData("GET", "/me/mailFolders/inbox/messages/delta", "DelegatedWork", "Mail.ReadBasic")]
    [InlineData("GET", "/users/x/messages/y", "Application", "Mail.Read")]
    [InlineData("POST", "/me/events", "DelegatedWork", "Calendars.ReadWrite")]
    [InlineData("PATCH", "/users/x/events/y", "Application", "Calendars.ReadWrite")]
    [InlineData("GET", "/users/x/mailboxSettings", "Application", "MailboxSettings.Read")]
    [InlineData("POST", "/users/x/calendar/microsoft.graph.getSchedule", "Application", "Calendars.ReadBasic")]
    public void The_least_permission_of_a_call_is_Microsofts(string method, string path, string scheme, string least) =>
        Assert.Contains(new GraphGrant(least, IsLeast: true), _permissions.Allowed(method, path, Enum.Parse<GraphScheme>(scheme)));

    [Fact]
    public void A_call_is_open_with_any_permission_that_opens_it_and_closed_without()
    {
        Assert.Null(_permissions.Check("GET", "/users/x/messages/y", GraphScheme.Application, ["Mail.ReadWrite", "Mail.Read"]));
        Assert.StartsWith("POST /users/x/events: needs one of Calendars.ReadWrite",
            _permissions.Check("POST", "/users/x/events", GraphScheme.Application, ["Calendars.Read"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_no_permission_opens_is_named()
    {
        var sentence = _permissions.Check("POST", "/me/followups", GraphScheme.DelegatedWork, ["Mail.Read"]);

        Assert.Equal("POST /me/followups: Microsoft's table knows no permission that opens this (DelegatedWork)", sentence);
    }

    [Theory]
    [InlineData("POST", "/v1.0/$batch")]
    [InlineData("PATCH", "/v1.0/subscriptions/7f105c7d")]
    public void What_takes_the_permission_of_something_else_is_left_to_it(string method, string path) =>
        Assert.Null(_permissions.Check(method, path, GraphScheme.Application, []));
}
