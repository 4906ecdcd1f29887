using System.Net.Http.Json;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Graph;
using FollowUp.Office.Sandbox.Tenant;
using FollowUp.Office.Server.Tests.Graph;
using Microsoft.Extensions.DependencyInjection;

namespace FollowUp.Office.Server.Tests.Sandbox;

public sealed class CalendarSchemaTests
{
    private const string Events = "/v1.0/users/a1d0c6e4-5b7f-4e0a-8f0b-6f2f3f1c0a01/events";
    private const string Property = "String {66f5a359-4659-4830-9070-00040ec6ac6e} Name FollowUpId";
    private const string Span = """
        "startTime":{"dateTime":"2026-11-24T08:00:00","timeZone":"UTC"},"endTime":{"dateTime":"2026-11-24T18:00:00","timeZone":"UTC"}
        """;

    [Fact]
    public async Task Every_answer_about_events_and_subscriptions_is_as_Microsoft_declares_it()
    {
        var schema = GraphSchema.Load();
        await using var host = await GraphHost.StartAsync();
        var calls = new List<RecordedCall>();
        host.Services.GetRequiredService<Traffic>().Recorded += calls.Add;
        using var http = host.Http(null, "Calendars.ReadWrite", "Mail.Read", "MailboxSettings.Read");

        var made = await SayAsync(http, "POST", Events, Touch("Dana"));
        await SayAsync(http, "POST", Events, Touch("somebody else"));
        await SayAsync(http, "GET", $"{Events}?$expand=singleValueExtendedProperties($filter=id eq '{Property}')&$count=true&$top=1");
        await SayAsync(http, "GET", $"{Events}/{made["id"]}?$select=subject,start,showAs");
        await SayAsync(http, "PATCH", $"{Events}/{made["id"]}", """{"subject":"Moved","isReminderOn":false}""");
        await SayAsync(http, "GET", Events.Replace("events", "calendarView?startDateTime=2026-11-24T00:00:00Z&endDateTime=2026-11-25T00:00:00Z", StringComparison.Ordinal));
        await SayAsync(http, "GET", Events.Replace("events", "mailboxSettings", StringComparison.Ordinal));
        await SayAsync(http, "POST", Events.Replace("events", "calendar/getSchedule", StringComparison.Ordinal), $$"""{"schedules":["mia@lindqvist-consulting.example","x@y.example"],{{Span}} }""");
        await SayAsync(http, "DELETE", $"{Events}/{made["id"]}");
        await SayAsync(http, "GET", $"{Events}/{made["id"]}");
        await SeriesAsync(http);

        var order = await SayAsync(http, "POST", "/v1.0/subscriptions", Order(host));
        await SayAsync(http, "POST", "/v1.0/subscriptions", Order(host));
        await SayAsync(http, "GET", "/v1.0/subscriptions");
        await SayAsync(http, "PATCH", $"/v1.0/subscriptions/{order["id"]}", """{"expirationDateTime":"2026-11-25T08:00:00Z"}""");
        await SayAsync(http, "POST", $"/v1.0/subscriptions/{order["id"]}/reauthorize");
        await SayAsync(http, "DELETE", $"/v1.0/subscriptions/{order["id"]}");

        Assert.Equal([201, 400, 200, 200, 200, 200, 200, 200, 204, 404, 201, 200, 200, 200, 200, 204, 200, 201, 409, 200, 200, 204, 204], calls.Select(call => call.Status));
        Assert.Empty(calls.SelectMany(call => schema.Check(call.Method, call.PathAndQuery, Json(call.RequestBody), call.Status, Json(call.ResponseBody))));
    }

    [Fact]
    public async Task Every_calendar_route_asks_for_the_permissions_of_Microsofts_table()
    {
        var table = GraphPermissions.Load();
        await using var host = await GraphHost.StartAsync();
        var routes = host.Services.GetRequiredService<GraphRoutes>().Entries
            .Where(entry => entry.Template.Contains("/events", StringComparison.Ordinal)
                || entry.Template.Contains("/calendar", StringComparison.Ordinal) || entry.Template.EndsWith("mailboxSettings", StringComparison.Ordinal))
            .ToList();

        Assert.Equal(17, routes.Count);
        Assert.All(routes, route =>
        {
            var path = "/" + route.Template.Replace("{user}", DemoTenant.Mia.Id, StringComparison.Ordinal).Replace("{event}", "AAMk", StringComparison.Ordinal);
            Assert.Equal(Names(route, table.Allowed(route.Method, path, GraphScheme.Application)), route.Permission.Application.Order(StringComparer.Ordinal));
            Assert.Equal(Names(route, table.Allowed(route.Method, path, GraphScheme.DelegatedWork)), route.Permission.Delegated.Order(StringComparer.Ordinal));
        });
    }

    // The table leaves out here and there that who may write may read; the pages of the calls themselves say so.
    private static IEnumerable<string> Names(GraphRoutes.Entry route, IEnumerable<GraphGrant> grants) => grants.Select(grant => grant.Permission)
        .Union(route.Method != "GET" ? [] : [route.Template.EndsWith("mailboxSettings", StringComparison.Ordinal) ? "MailboxSettings.ReadWrite" : "Calendars.ReadWrite"])
        .Order(StringComparer.Ordinal);

    private static async Task SeriesAsync(HttpClient http)
    {
        const string Span = "startDateTime=2026-11-24T00:00:00Z&endDateTime=2026-11-28T00:00:00Z";
        var master = await SayAsync(http, "POST", Events, Appointments.Series("2026-11-24T09:00:00", "2026-11-24T09:30:00",
            """{"type":"weekly","interval":1,"daysOfWeek":["tuesday","friday"],"firstDayOfWeek":"monday"}""", """{"type":"endDate","startDate":"2026-11-24","endDate":"2026-12-24"}""").ToJsonString());
        await SayAsync(http, "GET", $"{Events}/{master["id"]}/instances?{Span}");
        var round = await SayAsync(http, "GET", Events.Replace("events", $"calendarView/delta()?{Span}", StringComparison.Ordinal));
        var occurrence = round["value"]!.AsArray().First(each => (string?)each!["type"] == "occurrence")!["id"];
        await SayAsync(http, "PATCH", $"{Events}/{occurrence}", """{"subject":"Only this time"}""");
        await SayAsync(http, "GET", $"{Events}/{occurrence}");
        await SayAsync(http, "DELETE", $"{Events}/{master["id"]}");
        await SayAsync(http, "GET", new Uri((string)round["@odata.deltaLink"]!).PathAndQuery);
    }

    private static async Task<JsonObject> SayAsync(HttpClient http, string method, string path, string? body = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (body is not null)
        {
            request.Content = JsonContent.Create(JsonNode.Parse(body));
        }

        using var response = await http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return text.Length == 0 ? [] : JsonNode.Parse(text)!.AsObject();
    }

    private static JsonNode? Json(string? text) => string.IsNullOrEmpty(text) ? null : JsonNode.Parse(text);

    private static string Touch(string who) => $$"""
        {"subject":"Follow up: {{who}}","body":{"contentType":"html","content":"<p>x</p>"},"transactionId":"effect-1",
        "start":{"dateTime":"2026-11-24T09:00:00","timeZone":"W. Europe Standard Time"},"end":{"dateTime":"2026-11-24T09:15:00","timeZone":"Europe/Berlin"},
        "showAs":"free","sensitivity":"private","isReminderOn":true,"reminderMinutesBeforeStart":15,"categories":["FollowUp"],
        "location":{"displayName":"Phone"},"attendees":[{"type":"required","emailAddress":{"name":"Dana","address":"dana@contoso.example"} }],
        "singleValueExtendedProperties":[{"id":"{{Property}}","value":"fu_1"}]}
        """;

    private static string Order(GraphHost host) => $$"""
        {"changeType":"created","notificationUrl":"http://127.0.0.1:9/n","lifecycleNotificationUrl":"http://127.0.0.1:9/l",
        "resource":"users/a1d0c6e4-5b7f-4e0a-8f0b-6f2f3f1c0a01/mailFolders('inbox')/messages",
        "expirationDateTime":"{{host.Clock.GetUtcNow().AddDays(1):O}}","clientState":"secret"}
        """;
}
