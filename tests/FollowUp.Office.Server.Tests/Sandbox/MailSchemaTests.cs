using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FollowUp.Office.Sandbox.Graph;
using FollowUp.Office.Sandbox.Tenant;
using FollowUp.Office.Server.Tests.Graph;
using Microsoft.Extensions.DependencyInjection;

namespace FollowUp.Office.Server.Tests.Sandbox;

/// <summary>What the sandbox says about mail, checked against what Microsoft says about mail.</summary>
public sealed partial class MailSchemaTests : IAsyncLifetime
{
    private static readonly string[] Everything = ["Mail.Read", "Mail.ReadWrite", "Mail.Send", "MailboxSettings.Read", "User.Read.All"];
    private GraphHost _sandbox = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _sandbox = await GraphHost.StartAsync();

    public ValueTask DisposeAsync() => _sandbox.DisposeAsync();

    [Fact]
    public async Task Every_answer_has_only_what_Microsofts_schema_declares()
    {
        var schema = GraphSchema.Load();
        var http = _sandbox.Http(null, Everything);
        foreach (var (method, path, body) in Tour())
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), new Uri($"v1.0/users/{DemoTenant.Mia.Id}{path}", UriKind.Relative));
            request.Content = body is null ? null : new StringContent(body, null, "application/json");
            using var response = await http.SendAsync(request, Stop);
            Assert.True(response.StatusCode < HttpStatusCode.BadRequest, $"{method} {path}: {await response.Content.ReadAsStringAsync(Stop)}");
        }
        Assert.Empty(_sandbox.Recorded.SelectMany(call => schema.Check(call.Method, call.PathAndQuery, Node(call.RequestBody), call.Status, Node(call.ResponseBody))));
    }

    [Fact]
    public void Every_route_asks_for_the_permissions_of_Microsofts_table()
    {
        var table = GraphPermissions.Load();
        foreach (var route in _sandbox.Services.GetRequiredService<GraphRoutes>().Entries.Where(route => !OfOthers().IsMatch(route.Template)))
        {
            var path = "/" + Parameter().Replace(route.Template, "x");
            Check(route, route.Permission.Delegated, table.Allowed(route.Method, path, GraphScheme.DelegatedWork));
            Check(route, route.Permission.Application, table.Allowed(route.Method, path, GraphScheme.Application));
        }
    }

    // The table does not know $count, $value and $batch: they take the permission of what they stand on.
    private static void Check(GraphRoutes.Entry route, string[] ours, IReadOnlyList<GraphGrant> theirs)
    {
        if (!route.Template.Contains('$', StringComparison.Ordinal))
            Assert.Equal((route.Template, string.Join(' ', theirs.Select(grant => grant.Permission).Order())), (route.Template, string.Join(' ', ours.Order())));
    }

    private IEnumerable<(string Method, string Path, string? Body)> Tour()
    {
        var plain = _sandbox.Mia.Deliver(MailReadTests.From("dana@swope.example", "Hello", null, ("In-Reply-To", "<a@b>")) with
        {
            Attachments = [new MailAttachment("offer.pdf", "application/pdf", [1, 2, 3])],
        });
        var meeting = _sandbox.Mia.Deliver(MailReadTests.From("dana@swope.example", "Accepted") with { MeetingMessageType = "meetingAccepted" });
        var invitation = _sandbox.Mia.Deliver(MailReadTests.From("dana@swope.example", "Talk?") with { MeetingMessageType = "meetingRequest" });
        var draft = _sandbox.Mia.Draft(new NewMessage { Subject = "Draft", To = [new MailPerson("Dana", "dana@swope.example")] });
        yield return ("GET", "", null);
        yield return ("GET", "?$select=id,mail,proxyAddresses,otherMails,accountEnabled,companyName,mailNickname,userType", null);
        yield return ("GET", "/mailFolders", null);
        yield return ("GET", "/mailFolders/inbox", null);
        _sandbox.Mia.AddRule(new MailRule("rule", "Clients", _sandbox.Mia.FolderNamed("Clients").Id) { SenderContains = "client" });
        yield return ("GET", "/mailFolders/inbox/messageRules", null);
        yield return ("GET", "/mailFolders/inbox/messages/delta?$expand=singleValueExtendedProperties($filter=id eq 'String 0x1042' or id eq 'String 0x1039')", null);
        yield return ("GET", "/messages?$filter=receivedDateTime ge 2020-01-01T00:00:00Z&$orderby=receivedDateTime&$expand=singleValueExtendedProperties($filter=id eq 'String 0x1042')", null);
        yield return ("GET", "/messages?$count=true&$top=2", null);
        yield return ("GET", "/mailFolders/inbox/messages?$expand=attachments", null);
        yield return ("GET", "/mailFolders('inbox')/messages/delta()?$select=subject,from", null);
        yield return ("GET", $"/messages/{plain.Id}", null);
        yield return ("GET", $"/messages/{plain.Id}?$select=internetMessageHeaders,uniqueBody&$expand=singleValueExtendedProperties($filter=id eq 'String 0x1042')", null);
        yield return ("GET", $"/messages/{meeting.Id}", null);
        yield return ("GET", $"/messages/{invitation.Id}", null);
        yield return ("GET", $"/messages/{plain.Id}/attachments", null);
        yield return ("PATCH", $"/messages/{plain.Id}", """{"isRead":true,"flag":{"flagStatus":"flagged"},"categories":["FollowUp"]}""");
        yield return ("POST", $"/messages/{plain.Id}/createReply", """{"comment":"Gladly"}""");
        yield return ("POST", $"/messages/{draft.Id}/send", null);
        yield return ("POST", $"/messages/{plain.Id}/move", """{"destinationId":"archive"}""");
        yield return ("GET", "/mailFolders('inbox')/messages/delta", null);
        yield return ("POST", "/messages", """{"subject":"New","importance":"high","body":{"contentType":"html","content":"<p>x</p>"}}""");
        yield return ("POST", "/sendMail", """{"message":{"subject":"New","toRecipients":[{"emailAddress":{"address":"dana@swope.example"}}]}}""");
        yield return ("POST", "/translateExchangeIds", $$"""{"inputIds":["{{meeting.Id}}","x"],"sourceIdType":"restId","targetIdType":"restImmutableEntryId"}""");
        yield return ("DELETE", $"/messages/{meeting.Id}", null);
    }

    private static JsonNode? Node(string? json) => json is null ? null : JsonNode.Parse(json);

    /// <summary>The calendar has a test of its own, and a subscription asks for what it is on.</summary>
    [GeneratedRegex("/events|/calendar|mailboxSettings$|^subscriptions")]
    private static partial Regex OfOthers();

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Parameter();
}
