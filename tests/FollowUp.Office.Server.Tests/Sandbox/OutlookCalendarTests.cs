using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Entra;
using FollowUp.Office.Sandbox.Tenant;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions.Authentication;

namespace FollowUp.Office.Server.Tests.Sandbox;

/// <summary>What a person does in Outlook's calendar, by the control API, and what an application sees of it in Graph.</summary>
public sealed class OutlookCalendarTests(SandboxFixture sandbox) : IClassFixture<SandboxFixture>
{
    private const string Dana = "dana@swope.example";
    private static readonly string Mia = DemoTenant.Mia.Id;
    private static readonly string[] TwoDays = ["tuesday", "thursday"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_appointment_is_made_moved_resized_deleted_and_brought_back_under_its_id()
    {
        var made = await DoAsync("POST", "", new { subject = "Dentist", start = "2026-12-01T09:00", end = "2026-12-01T10:00", showAs = "oof", location = "Town" });
        var id = (string)made["id"]!;
        Assert.Equal(FreeBusyStatus.Oof, (await EventAsync(id)).ShowAs);

        var moved = await DoAsync("PATCH", id, new { start = "2026-12-02T14:00" });
        Assert.Equal(("2026-12-02T14:00", "2026-12-02T15:00"), ((string)moved["start"]!, (string)moved["end"]!));
        var resized = await DoAsync("PATCH", id, new { end = "2026-12-02T16:30", showAs = "workingElsewhere" });
        Assert.Equal(("2026-12-02T14:00", "2026-12-02T16:30", "workingElsewhere"), ((string)resized["start"]!, (string)resized["end"]!, (string)resized["showAs"]!));

        await DoAsync("DELETE", id, status: HttpStatusCode.NoContent);
        Assert.Empty(await RowsAsync("2026-12-01", 2));
        await DoAsync("POST", $"{id}/restore");
        Assert.Equal(("Dentist", id), ((string)Assert.Single(await RowsAsync("2026-12-01", 2))!["subject"]!, (await EventAsync(id)).Id));
        Assert.Equal("The specified object was not found in the store.", await RefusedAsync("POST", $"{id}/restore", null, HttpStatusCode.NotFound));
    }

    [Fact]
    public async Task An_event_of_an_application_is_moved_and_deleted_like_any_other()
    {
        var made = await Graph().Users[Mia].Events.PostAsync(Appointments.At("2026-12-08T09:00:00", "2026-12-08T09:15:00", "Follow up: Dana Swope"), Immutable, Stop);

        await DoAsync("PATCH", made!.Id!, new { start = "2026-12-09T11:00" });

        var moved = await EventAsync(made.Id!);
        Assert.Equal("2026-12-09T10:00:00.0000000", moved.Start!.DateTime);
        Assert.NotEqual(made.ChangeKey, moved.ChangeKey);
        await DoAsync("DELETE", made.Id!, status: HttpStatusCode.NoContent);
        Assert.Empty(await RowsAsync("2026-12-07", 7));
    }

    [Fact]
    public async Task A_holiday_of_some_days_takes_the_users_days_and_can_be_moved_by_a_day()
    {
        var made = await DoAsync("POST", "", new { subject = "Holiday", isAllDay = true, start = "2026-12-14", end = "2026-12-17", showAs = "oof" });

        Assert.Equal(("2026-12-14T00:00", "2026-12-17T00:00", true), ((string)made["start"]!, (string)made["end"]!, (bool)made["isAllDay"]!));
        var moved = await DoAsync("PATCH", (string)made["id"]!, new { start = "2026-12-15" });
        Assert.Equal(("2026-12-15T00:00", "2026-12-18T00:00"), ((string)moved["start"]!, (string)moved["end"]!));
        Assert.Equal("0333", await FreeBusyAsync("2026-12-14T00:00:00", "2026-12-18T00:00:00", 1440));
        var alone = await DoAsync("POST", "", new { subject = "Birthday", isAllDay = true, start = "2026-12-18" });
        Assert.Equal(("2026-12-19T00:00", "free"), ((string)alone["end"]!, (string)alone["showAs"]!));
    }

    [Fact]
    public async Task A_meeting_that_the_user_calls_gathers_answers_and_is_gone_when_cancelled()
    {
        var made = await DoAsync("POST", "", new { subject = "First talk", start = "2027-01-05T10:00", end = "2027-01-05T11:00", attendees = new[] { new { name = "Dana Swope", address = Dana } } });
        var id = (string)made["id"]!;
        Assert.Equal("none", (string)Assert.Single(made["attendees"]!.AsArray())!["response"]!);

        await DoAsync("POST", $"{id}/respond", new { by = Dana, response = "accepted" });

        var seen = await EventAsync(id);
        Assert.Equal((true, ResponseType.Organizer, DemoTenant.Mia.Address), (seen.IsOrganizer, seen.ResponseStatus!.Response, seen.Organizer!.EmailAddress!.Address));
        Assert.Equal((Dana, ResponseType.Accepted), (Assert.Single(seen.Attendees!).EmailAddress!.Address, seen.Attendees![0].Status!.Response));
        Assert.Equal(sandbox.Host.Clock.GetUtcNow(), seen.Attendees[0].Status!.Time);
        var mail = Assert.IsType<EventMessageResponse>(await NewestMailAsync());
        Assert.Equal((Dana, "Accepted: First talk", ResponseType.Accepted), (mail.From!.EmailAddress!.Address, mail.Subject, mail.ResponseType));

        await DoAsync("POST", $"{id}/cancel", status: HttpStatusCode.NoContent);
        Assert.Empty(await RowsAsync("2027-01-04", 7));
    }

    [Fact]
    public async Task Answers_outlive_a_change_of_the_meeting_and_of_who_is_invited()
    {
        var made = await DoAsync("POST", "", new { subject = "Talk", start = "2027-01-12T10:00", attendees = new[] { new { address = Dana } } });
        var id = (string)made["id"]!;
        await DoAsync("POST", $"{id}/respond", new { by = Dana, response = "declined" });

        var changed = await DoAsync("PATCH", id, new { start = "2027-01-13T10:00", attendees = new[] { new { address = Dana.ToUpperInvariant() }, new { address = "priya@solstice.example" } } });

        Assert.Equal(["declined", "none"], changed["attendees"]!.AsArray().Select(each => (string)each!["response"]!));
    }

    [Fact]
    public async Task An_invitation_is_tentative_until_the_user_answers_and_stays_as_free_when_it_is_cancelled()
    {
        var made = await DoAsync("POST", "", new { subject = "Review", start = "2027-01-19T10:00", end = "2027-01-19T11:00", organizer = new { name = "Dana Swope", address = Dana } });
        var id = (string)made["id"]!;
        var invited = await EventAsync(id);
        Assert.Equal((false, Dana, ResponseType.NotResponded, FreeBusyStatus.Tentative),
            (invited.IsOrganizer, invited.Organizer!.EmailAddress!.Address, invited.ResponseStatus!.Response, invited.ShowAs));
        Assert.IsType<EventMessageRequest>(await NewestMailAsync());
        Assert.Equal("1", await FreeBusyAsync("2027-01-19T10:00:00", "2027-01-19T11:00:00", 60));

        await DoAsync("POST", $"{id}/respond", new { response = "accepted" });
        Assert.Equal((FreeBusyStatus.Busy, ResponseType.Accepted), ((await EventAsync(id)).ShowAs, (await EventAsync(id)).ResponseStatus!.Response));
        Assert.Equal("2", await FreeBusyAsync("2027-01-19T10:00:00", "2027-01-19T11:00:00", 60));

        await DoAsync("POST", $"{id}/cancel");
        var cancelled = await EventAsync(id);
        Assert.Equal((true, "Canceled: Review", FreeBusyStatus.Free), (cancelled.IsCancelled, cancelled.Subject, cancelled.ShowAs));
        Assert.Equal("0", await FreeBusyAsync("2027-01-19T10:00:00", "2027-01-19T11:00:00", 60));
    }

    [Fact]
    public async Task A_declined_invitation_is_gone()
    {
        var made = await DoAsync("POST", "", new { subject = "Sales pitch", start = "2027-01-26T10:00", organizer = new { address = Dana } });

        await DoAsync("POST", $"{made["id"]}/respond", new { response = "declined" }, HttpStatusCode.NoContent);

        Assert.Empty(await RowsAsync("2027-01-25", 7));
    }

    [Fact]
    public async Task A_series_is_seen_as_its_occurrences_and_one_of_them_can_be_moved_deleted_and_brought_back()
    {
        // Over the change to summer time on 28 March.
        var master = await DoAsync("POST", "", new { subject = "Jour fixe", start = "2027-03-23T09:00", end = "2027-03-23T09:30", repeat = new { every = "week", on = TwoDays, times = 4 } });
        var rows = await RowsAsync("2027-03-22", 14);
        Assert.Equal(["2027-03-23T09:00", "2027-03-25T09:00", "2027-03-30T09:00", "2027-04-01T09:00"], rows.Select(row => (string)row!["start"]!));
        Assert.All(rows, row => Assert.Equal(((string)master["id"]!, "occurrence"), ((string)row!["seriesId"]!, (string)row["type"]!)));
        Assert.Equal("20", await FreeBusyAsync("2027-03-30T09:00:00", "2027-03-30T10:00:00", 30));

        var third = (string)rows[2]!["id"]!;
        Assert.Equal("exception", (string)(await DoAsync("PATCH", third, new { start = "2027-03-31T15:00" }))["type"]!);
        await DoAsync("DELETE", (string)rows[1]!["id"]!, status: HttpStatusCode.NoContent);
        Assert.Equal(["2027-03-23T09:00", "2027-03-31T15:00", "2027-04-01T09:00"], (await RowsAsync("2027-03-22", 14)).Select(row => (string)row!["start"]!));
        Assert.Equal(("0", "2"), (await FreeBusyAsync("2027-03-30T09:00:00", "2027-03-30T10:00:00", 60), await FreeBusyAsync("2027-03-31T15:00:00", "2027-03-31T15:30:00", 30)));

        await DoAsync("POST", $"{rows[1]!["id"]}/restore");
        Assert.Equal(4, (await RowsAsync("2027-03-22", 14)).Count);
        await DoAsync("DELETE", (string)master["id"]!, status: HttpStatusCode.NoContent);
        Assert.Empty(await RowsAsync("2027-03-22", 14));
        Assert.Equal("seriesMaster", (string)(await DoAsync("POST", $"{master["id"]}/restore"))["type"]!);
        Assert.Equal("2027-03-31T15:00", (string)(await RowsAsync("2027-03-22", 14))[2]!["start"]!);
    }

    [Theory]
    [InlineData("POST", "", """{"subject":"When?"}""", 400, "Say when the event starts.")]
    [InlineData("POST", "", """{"start":"2027-02-02T10:00","end":"2027-02-02T09:00"}""", 400, "The event would end before it starts.")]
    [InlineData("POST", "", """{"start":"2027-02-30T10:00"}""", 400, "The value '2027-02-30T10:00' is not a valid date and time.")]
    [InlineData("POST", "", """{"start":"2027-02-02T10:00","attendees":[{"address":"Dana"}]}""", 400, "'Dana' is no address.")]
    [InlineData("POST", "", """{"start":"2027-02-02T10:00","organizer":{"name":"Dana"}}""", 400, "'' is no address.")]
    [InlineData("POST", "", """{"start":"2027-02-02T10:00","repeat":{"every":"decade"}}""", 400, "An event repeats every day, week, month or year, not every 'decade'.")]
    [InlineData("POST", "", """{"start":"2027-02-02T10:00","isAllDay":true}""", 400, "The Event.Start property for an all-day event needs to be set to midnight.")]
    [InlineData("POST", "", """{"start":"2027-02-02T10:00","showAs":"asleep"}""", 400, "Cannot convert the literal 'asleep' to the expected type 'microsoft.graph.freeBusyStatus'.")]
    [InlineData("PATCH", "nothing", """{"subject":"x"}""", 404, "The specified object was not found in the store.")]
    [InlineData("POST", "nothing/cancel", "{}", 404, "The specified object was not found in the store.")]
    [InlineData("POST", "nothing/respond", """{"response":"perhaps"}""", 400, "An answer is accepted, tentative or declined, not 'perhaps'.")]
    public async Task What_cannot_be_done_is_said_in_a_sentence(string method, string path, string body, int status, string sentence) =>
        Assert.Equal(sentence, await RefusedAsync(method, path, JsonNode.Parse(body), (HttpStatusCode)status));

    [Fact]
    public async Task Only_meetings_are_answered_and_cancelled_and_only_by_who_has_a_part_in_them()
    {
        var own = (string)(await DoAsync("POST", "", new { subject = "Alone", start = "2027-02-09T10:00" }))["id"]!;
        var called = (string)(await DoAsync("POST", "", new { subject = "Called", start = "2027-02-09T11:00", attendees = new[] { new { address = Dana } } }))["id"]!;
        var invited = (string)(await DoAsync("POST", "", new { subject = "Invited", start = "2027-02-09T12:00", organizer = new { address = Dana } }))["id"]!;

        Assert.Equal("That is no meeting: it can only be deleted.", await RefusedAsync("POST", $"{own}/cancel", null));
        Assert.Equal("It is the user's own event: there is no invitation to answer.", await RefusedAsync("POST", $"{called}/respond", new { response = "accepted" }));
        Assert.Equal("Nobody with the address 'x@y.example' is invited.", await RefusedAsync("POST", $"{called}/respond", new { by = "x@y.example", response = "accepted" }, HttpStatusCode.NotFound));
        Assert.Equal("Only the organiser of a meeting hears what the others answer.", await RefusedAsync("POST", $"{invited}/respond", new { by = Dana, response = "accepted" }));
    }

    private async Task<JsonObject> DoAsync(string method, string path, object? body = null, HttpStatusCode? status = null)
    {
        using var response = await SendAsync(method, path, body);
        var expected = status ?? (method == "POST" && path.Length == 0 ? HttpStatusCode.Created : HttpStatusCode.OK);
        Assert.Equal(expected, response.StatusCode);
        return expected == HttpStatusCode.NoContent ? [] : (await response.Content.ReadFromJsonAsync<JsonObject>(Stop))!;
    }

    private async Task<string> RefusedAsync(string method, string path, object? body, HttpStatusCode status = HttpStatusCode.BadRequest)
    {
        using var response = await SendAsync(method, path, body);
        Assert.Equal(status, response.StatusCode);
        return (string)(await response.Content.ReadFromJsonAsync<JsonObject>(Stop))!["error"]!;
    }

    private async Task<HttpResponseMessage> SendAsync(string method, string path, object? body)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), At(path)) { Content = body is null ? null : JsonContent.Create(body) };
        return await sandbox.Http.SendAsync(request, Stop);
    }

    private async Task<JsonArray> RowsAsync(string from, int days) =>
        (await sandbox.Http.GetFromJsonAsync<JsonArray>(new Uri(sandbox.Host.Address, string.Create(CultureInfo.InvariantCulture, $"sandbox/api/calendar?from={from}&days={days}")), Stop))!;

    private Uri At(string path) => new(sandbox.Host.Address, path.Length == 0 ? "sandbox/api/calendar" : $"sandbox/api/calendar/{path}");

    private async Task<Event> EventAsync(string id) => (await Graph().Users[Mia].Events[id].GetAsync(request => request.Headers.Add("Prefer", "IdType=\"ImmutableId\""), Stop))!;

    private async Task<Message> NewestMailAsync() => (await Graph().Users[Mia].MailFolders["inbox"].Messages.GetAsync(request => request.QueryParameters.Top = 1, Stop))!.Value![0];

    private async Task<string> FreeBusyAsync(string from, string to, int minutes) => (await Graph().Users[Mia].Calendar.GetSchedule.PostAsGetSchedulePostResponseAsync(new()
    {
        Schedules = [DemoTenant.Mia.Address],
        StartTime = Appointments.Time(from),
        EndTime = Appointments.Time(to),
        AvailabilityViewInterval = minutes,
    }, cancellationToken: Stop))!.Value![0].AvailabilityView!;

    private GraphServiceClient Graph()
    {
        var token = sandbox.Host.Services.GetRequiredService<TokenMint>().ForApplication(AppRegistration.GraphResource, ["Calendars.ReadWrite", "Mail.Read"]);
        var http = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.Token);
        return new GraphServiceClient(http, new AnonymousAuthenticationProvider(), new Uri(sandbox.Host.Address, "v1.0").ToString());
    }

    private static void Immutable(Microsoft.Kiota.Abstractions.RequestConfiguration<Microsoft.Kiota.Abstractions.DefaultQueryParameters> request) =>
        request.Headers.Add("Prefer", "IdType=\"ImmutableId\"");
}
