using System.Text.Json.Nodes;

namespace FollowUp.Office.Server.Tests.Graph;

public sealed class GraphSchemaTests
{
    private const string Events = "/v1.0/users/a1d0c6e4-5b7f-4e0a-8f0b-6f2f3f1c0a01/events";

    private readonly GraphSchema _schema = GraphSchema.Load();

    private static JsonObject Event => JsonNode.Parse("""
        {
          "@odata.type": "#microsoft.graph.event",
          "subject": "Follow up: Dana Swope",
          "body": { "contentType": "html", "content": "<p>Last conversation was about holiday hours.</p>" },
          "start": { "dateTime": "2026-11-24T09:00:00", "timeZone": "W. Europe Standard Time" },
          "end": { "dateTime": "2026-11-24T09:15:00", "timeZone": "W. Europe Standard Time" },
          "showAs": "free", "sensitivity": "private", "isReminderOn": true, "reminderMinutesBeforeStart": 15,
          "categories": ["FollowUp"], "transactionId": "7E163156-7762-4BEB-A1C6-729EA81755A7",
          "singleValueExtendedProperties": [{ "id": "String {66f5a359-4659-4830-9070-00040ec6ac6e} Name FollowUpId", "value": "fu_123" }]
        }
        """)!.AsObject();

    [Fact]
    public void An_event_as_documented_passes() => Assert.Empty(_schema.Check("POST", Events, Event, 201, Event));

    [Theory]
    [InlineData("transactionID", "\"x\"", "request.transactionID is no property of microsoft.graph.event")]
    [InlineData("showAs", "\"away\"", "request.showAs is \"away\", which is no microsoft.graph.freeBusyStatus")]
    [InlineData("isReminderOn", "\"true\"", "request.isReminderOn is \"true\", which is no Edm.Boolean")]
    [InlineData("reminderMinutesBeforeStart", "1.5", "request.reminderMinutesBeforeStart is 1.5, which is no Edm.Int32")]
    [InlineData("categories", "\"FollowUp\"", "request.categories is String, not a list")]
    [InlineData("body", "{\"contentTyp\":\"html\"}", "request.body.contentTyp is no property of microsoft.graph.itemBody")]
    [InlineData("body", "{\"@odata.type\":\"#microsoft.graph.location\"}", "request.body.@odata.type is #microsoft.graph.location, which is no kind of microsoft.graph.itemBody")]
    [InlineData("@odata.tag", "\"x\"", "request.@odata.tag is no property of microsoft.graph.event")]
    public void What_an_event_cannot_be_is_named(string property, string json, string violation)
    {
        var sent = Event;
        sent[property] = JsonNode.Parse(json);

        Assert.Equal($"POST {Events}: {violation}", Assert.Single(_schema.Check("POST", Events, sent, 201)));
    }

    [Theory]
    [InlineData("/me/mailFolders/inbox/messages/delta?$select=subject,from,internetMessageId")]
    [InlineData("/users/x/mailFolders('inbox')/messages/delta()?$select=subject")]
    [InlineData("/users('x')/mailfolders('inbox')/messages/microsoft.graph.delta()")]
    [InlineData("/users/x/mailFolders%28%27inbox%27%29/messages/delta?%24select=isRead")]
    [InlineData("/me/messages/y?$expand=singleValueExtendedProperties($filter=id eq 'String 0x1042' or id eq 'String 0x001A')")]
    [InlineData("/users/x/calendar/events?$orderby=lastModifiedDateTime desc")]
    [InlineData("/users/x/calendarView?startDateTime=2026-11-24T00:00:00Z&endDateTime=2026-11-25T00:00:00Z")]
    [InlineData("/me/mailboxSettings")]
    [InlineData("/subscriptions/7f105c7d-2dc5-4530-97cd-4e7ae6534c07")]
    public void Every_spelling_of_a_known_path_is_found(string path) => Assert.Empty(_schema.Check("GET", path));

    [Theory]
    [InlineData("GET", "/me/mailFolder/inbox", "'mailFolder' is neither property nor operation of microsoft.graph.user")]
    [InlineData("GET", "/mails", "/mails is nothing that Graph v1.0 has at its root")]
    [InlineData("GET", "/me/messages?$select=subjekt", "$select names 'subjekt', which is no property of microsoft.graph.message")]
    [InlineData("GET", "/me/messages/y?$expand=extensionz", "$expand names 'extensionz', which is no property of microsoft.graph.message")]
    [InlineData("POST", "/me/messages/y", "POST without a body does not suit microsoft.graph.message")]
    [InlineData("DELETE", "/me/events", "DELETE without a body does not suit Collection(microsoft.graph.event)")]
    public void What_Graph_does_not_have_is_named(string method, string path, string violation) =>
        Assert.Equal($"{method} {path}: {violation}", Assert.Single(_schema.Check(method, path)));

    [Fact]
    public void Parameters_of_an_action_are_checked_without_case()
    {
        var good = JsonNode.Parse("""
            { "schedules": ["mia@x.example"], "startTime": { "dateTime": "2026-11-24T00:00:00", "timeZone": "UTC" },
              "endTime": { "dateTime": "2026-11-25T00:00:00", "timeZone": "UTC" }, "availabilityViewInterval": 30 }
            """);
        var bad = JsonNode.Parse("""{ "schedules": "mia@x.example", "interval": 30 }""");

        Assert.Empty(_schema.Check("POST", "/me/calendar/getSchedule", good));
        Assert.Equal(
            ["request.schedules is String, not a list", "request.interval is no parameter of getSchedule"],
            _schema.Check("POST", "/me/calendar/getSchedule", bad).Select(violation => violation.Split(": ", 2)[1]));
    }

    [Fact]
    public void A_delta_page_with_removed_items_and_derived_types_passes()
    {
        var page = JsonNode.Parse("""
            { "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#Collection(message)",
              "@odata.deltaLink": "https://graph.microsoft.com/v1.0/me/mailfolders('inbox')/messages/delta?$deltatoken=x",
              "value": [
                { "@odata.type": "#microsoft.graph.message", "@odata.etag": "W/\"CQ\"", "id": "AAMk", "subject": "Holiday hours", "isRead": false,
                  "receivedDateTime": "2026-11-24T08:00:00Z", "sender": { "emailAddress": { "name": "Dana", "address": "dana@x.example" } } },
                { "@odata.type": "#microsoft.graph.eventMessageResponse", "id": "AAMl", "meetingMessageType": "meetingAccepted", "responseType": "accepted" },
                { "@odata.type": "#microsoft.graph.message", "id": "AAMm", "@removed": { "reason": "deleted" } } ] }
            """);

        Assert.Empty(_schema.Check("GET", "/me/mailFolders/inbox/messages/delta", response: page));
    }

    [Fact]
    public void An_answer_is_checked_like_a_request()
    {
        var listed = JsonNode.Parse("""{ "value": [{ "id": "1", "receivedDateTime": "yesterday", "from": { "address": "dana@x.example" } }], "total": 1 }""");

        Assert.Equal(
        [
            "response.total does not belong beside the value of Collection(microsoft.graph.message)",
            "response.value[0].receivedDateTime is \"yesterday\", which is no Edm.DateTimeOffset",
            "response.value[0].from.address is no property of microsoft.graph.recipient",
        ], _schema.Check("GET", "/me/messages", response: listed).Select(violation => violation.Split(": ", 2)[1]));
    }

    [Fact]
    public void A_refusal_needs_code_and_message()
    {
        var good = JsonNode.Parse("""{ "error": { "code": "ErrorItemNotFound", "message": "The specified object was not found.", "innerError": {} } }""");

        Assert.Empty(_schema.Check("GET", "/me/messages/gone", status: 404, response: good));
        Assert.Single(_schema.Check("GET", "/me/messages/gone", status: 404, response: JsonNode.Parse("""{ "title": "Not found" }""")));
    }

    [Fact]
    public void A_subscription_may_carry_the_one_property_that_the_schema_forgot()
    {
        var subscription = JsonNode.Parse("""
            { "id": "7f105c7d-2dc5-4530-97cd-4e7ae6534c07", "resource": "users/x/mailFolders('inbox')/messages", "changeType": "created",
              "clientState": "secret", "notificationUrl": "https://crm.contoso.example/graph/notifications",
              "expirationDateTime": "2026-11-27T18:23:45.9356913Z", "notificationContentType": "application/json" }
            """);

        Assert.Empty(_schema.Check("POST", "/subscriptions", status: 201, request: subscription, response: subscription));
    }
}
