using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;
using FollowUp.Office.Server.Tests.Mailbox;
using FollowUp.Office.Testing.Postgres;

namespace FollowUp.Office.Server.Tests.ClosingTheLoop;

/// <summary>What can happen to a lead; all in one organisation, each with a person of their own.</summary>
public abstract class LeadLifeTests(PostgresCluster cluster, Store store) : IAsyncLifetime
{
    private Organisation _world = null!;

    public sealed class OnSqlite(PostgresCluster cluster) : LeadLifeTests(cluster, Store.Sqlite);

    public sealed class OnPostgres(PostgresCluster cluster) : LeadLifeTests(cluster, Store.Postgres);

    public async ValueTask InitializeAsync() => _world = await Organisation.StartAsync(cluster, store);

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task An_out_of_office_does_not_close_the_loop_and_a_bounce_flags_the_address()
    {
        var scene = await Scene.OpenAsync(_world);
        await scene.CaptureAsync();
        await scene.UntilInCalendarAsync();
        var sent = await scene.WaitForAnswerAsync();

        await scene.OtherSideAsync(sent, "outOfOffice");
        var away = await scene.UntilAsync(lead => Scene.KindsOf(lead).Contains("autoReply"));
        Assert.Equal("parked", (string?)away["state"]);
        Assert.NotNull(away["waiting"]);
        Assert.Single(await scene.EventsAsync());

        await scene.OtherSideAsync(sent, "bounce");
        var bounced = await scene.UntilAsync(lead => Scene.KindsOf(lead).Contains("bounce"));
        Assert.Null(bounced["waiting"]);
        Assert.True((bool)bounced["addresses"]![0]!["bounced"]!);
        Assert.Single(await scene.EventsAsync());
        Assert.Empty(await scene.CardsAsync());
        // The enquiry counts, the mail that never arrived does not.
        Assert.Equal(1, (int)bounced["touchMeter"]!["touches"]!);
    }

    [Fact]
    public async Task The_same_person_is_one_lead_and_a_second_capture_moves_the_event()
    {
        var scene = await Scene.OpenAsync(_world);
        var first = await scene.CaptureAsync();
        await scene.UntilInCalendarAsync();
        var second = await scene.CaptureAsync(new() { ["preset"] = "nextWeek" }, HttpStatusCode.OK, scene.Address.ToUpperInvariant());

        Assert.Equal((string?)first["id"], (string?)second["id"]);
        await scene.UntilAsync(lead => Scene.KindsOf(lead).Contains("eventMoved"));
        Assert.Equal(((string)second["nextTouch"]!["local"]!)[..10], ((string)Assert.Single(await scene.EventsAsync())["start"]!)[..10]);
    }

    [Fact]
    public async Task Two_captures_at_once_make_one_lead_with_one_event()
    {
        var scene = await Scene.OpenAsync(_world);
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => scene.TryCaptureAsync(new() { ["preset"] = "tomorrow" }, scene.Address)));

        Assert.All(answers, answer => Assert.True(answer.IsSuccessStatusCode, answer.StatusCode.ToString()));
        var ids = await Task.WhenAll(answers.Select(async answer => (string?)(await answer.Content.ReadFromJsonAsync<JsonObject>())!["id"]));
        await scene.CaptureAsync(expected: HttpStatusCode.OK);
        Assert.Equal(scene.LeadId.ToString(), Assert.Single(ids.Distinct()));
        await scene.UntilInCalendarAsync();
        Assert.Single(await scene.EventsAsync());
    }

    [Fact]
    public async Task Undoing_a_capture_takes_the_lead_and_the_event_away_and_it_can_be_captured_again()
    {
        var scene = await Scene.OpenAsync(_world);
        await scene.CaptureAsync();
        await scene.UntilInCalendarAsync();

        using var undone = await scene.UndoAsync("captured");
        Assert.Equal(HttpStatusCode.OK, undone.StatusCode);
        await Organisation.EventuallyAsync(async () => (await scene.EventsAsync()).Count == 0);
        using var found = await _world.Pane().GetAsync($"/api/leads/find?address={scene.Address}");
        Assert.Equal(HttpStatusCode.NoContent, found.StatusCode);

        await scene.CaptureAsync();
        await scene.UntilInCalendarAsync();
        Assert.Single(await scene.EventsAsync());
    }

    [Fact]
    public async Task That_was_not_a_reply_brings_back_the_wait_and_the_event()
    {
        var scene = await Scene.OpenAsync(_world);
        await scene.CaptureAsync();
        var sent = await scene.WaitForAnswerAsync();
        var before = await scene.UntilInCalendarAsync();
        // Touches are counted by days: on another day the answer is one more.
        _world.Sandbox.Clock.Turn(TimeSpan.FromDays(1));
        await _world.ConnectAsync();
        await scene.OtherSideAsync(sent, "human");
        Assert.Equal(2, (int)(await scene.UntilAsync(found => Scene.KindsOf(found).Contains("eventRemoved")))["touchMeter"]!["touches"]!);

        using var undone = await scene.UndoAsync("reply");

        var lead = await scene.UntilAsync(found => (string?)found["nextTouch"]!["calendar"] == "inCalendar");
        foreach (var part in new[] { "state", "waiting", "nextTouch", "touchMeter", "answered", "unansweredMails", "lastConversation" })
        {
            Assert.Equal(before[part]?.ToJsonString(), lead[part]?.ToJsonString());
        }

        Assert.Single(await scene.EventsAsync());
        using var again = await scene.UndoAsync("reply");
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        Assert.Equal("urn:followup:cannot-undo", (string?)(await again.Content.ReadFromJsonAsync<JsonObject>())!["type"]);
    }

    [Fact]
    public async Task An_own_date_is_kept_with_its_time()
    {
        var scene = await Scene.OpenAsync(_world);
        var day = DateOnly.FromDateTime(_world.Sandbox.Clock.GetUtcNow().DateTime).AddDays(20);
        var lead = await scene.CaptureAsync(new() { ["date"] = day.ToString("O"), ["time"] = "14:30" });

        Assert.Equal($"{day:O}T14:30", (string?)lead["nextTouch"]!["local"]);
        await scene.UntilInCalendarAsync();
        Assert.Equal($"{day:O}T14:30", (string?)Assert.Single(await scene.EventsAsync())["start"]);
        using var moved = await scene.ChooseAsync(new() { ["date"] = day.AddDays(1).ToString("O"), ["time"] = null });
        Assert.Equal(HttpStatusCode.OK, moved.StatusCode);
        await Organisation.EventuallyAsync(async () => (string?)(await scene.EventsAsync()).Single()["start"] == $"{day.AddDays(1):O}T09:00");
        Assert.StartsWith("Call: ", (string?)(await scene.EventsAsync()).Single()["subject"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not an address", "not-an-address")]
    [InlineData("", "not-an-address")]
    [InlineData("mia@lindqvist-consulting.example", "own-address")]
    [InlineData("Mia.Lindqvist@lindqvist-consulting.example", "own-address")]
    public async Task Who_cannot_be_a_lead_is_refused_with_a_sentence(string address, string problem)
    {
        var scene = await Scene.OpenAsync(_world);
        await RefusedAsync(await scene.TryCaptureAsync(new() { ["preset"] = "tomorrow" }, address), problem);
    }

    [Theory]
    [InlineData("""{ "date": "2020-01-01" }""", "date-in-the-past")]
    [InlineData("""{ "date": "2099-01-01" }""", "date-too-far")]
    [InlineData("""{ }""", "no-date")]
    [InlineData("""{ "preset": "tomorrow", "date": "2027-01-01" }""", "no-date")]
    public async Task When_cannot_be_followed_up_is_refused_with_a_sentence(string followUp, string problem)
    {
        var scene = await Scene.OpenAsync(_world);
        await RefusedAsync(await scene.TryCaptureAsync(JsonNode.Parse(followUp)!.AsObject(), scene.Address), problem);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("not json")]
    [InlineData("""{ "person": null, "followUp": { "preset": "tomorrow" } }""")]
    [InlineData("""{ "person": { "name": "Dana" }, "followUp": { "preset": "tomorrow" } }""")]
    [InlineData("""{ "person": { "address": "dana@swope.example" } }""")]
    [InlineData("""{ "person": { "address": "dana@swope.example" }, "followUp": { "preset": "never" } }""")]
    [InlineData("""{ "person": { "address": "dana@swope.example" }, "followUp": { "date": "31.12.2026" } }""")]
    [InlineData("""{ "person": { "address": "dana@swope.example" }, "followUp": { "preset": "tomorrow" }, "channel": 7 }""")]
    public async Task Half_a_capture_is_refused_as_one(string body)
    {
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var answer = await _world.Pane().PostAsync("/api/leads", content);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("urn:followup:bad-request", (string?)(await answer.Content.ReadFromJsonAsync<JsonObject>())!["type"]);
    }

    [Fact]
    public async Task A_name_of_broken_characters_is_kept_as_far_as_it_can_be_read()
    {
        var person = new Dictionary<string, string> { ["address"] = "broken@swope.example", ["name"] = "Da\0na \u202e<b>Swope</b>\n" + new string('x', 5000) };
        using var answer = await _world.Pane().PostAsJsonAsync("/api/leads", new { person, followUp = new { preset = "tomorrow" }, note = "one\ntwo\0" });

        var lead = (await answer.Content.ReadFromJsonAsync<JsonObject>())!;
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.StartsWith("Dana <b>Swope</b>xxx", (string?)lead["name"], StringComparison.Ordinal);
        Assert.Equal(200, ((string)lead["name"]!).Length);
        Assert.Equal("one\ntwo", (string?)lead["note"]);
    }

    [Fact]
    public async Task What_others_wrote_is_no_link_and_no_heading_in_Teams()
    {
        var scene = await Scene.OpenAsync(_world);
        await scene.CaptureAsync();
        var card = new { name = $"{scene.Name} [pay](https://evil.example)", company = "[Sign in](https://evil.example)", title = (string?)null, phone = "(030) 123" };
        using (var saved = await _world.Pane().PutAsJsonAsync($"/api/leads/{scene.LeadId}/person", card))
        {
            Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
        }

        await scene.OtherSideAsync(await scene.WaitForAnswerAsync(), "human");
        await scene.UntilAsync(lead => Scene.KindsOf(lead).Contains("teamsCard"));

        var body = JsonNode.Parse(Assert.Single(await scene.CardsAsync(scene.Name)))!["card"]!["body"]!.AsArray();
        Assert.Equal($@"{scene.Name} \[pay\]\(https://evil.example\) answered", (string?)body[0]!["text"]);
        var facts = body.Single(element => (string?)element!["type"] == "FactSet")!["facts"]!.AsArray().ToDictionary(fact => (string)fact!["title"]!, fact => (string?)fact!["value"]);
        Assert.Equal(@"\[Sign in\]\(https://evil.example\)", facts["Company"]);
        Assert.Equal(@"\(030\) 123", facts["Phone"]);
    }

    [Fact]
    public async Task Another_users_lead_does_not_exist()
    {
        var scene = await Scene.OpenAsync(_world);
        await scene.CaptureAsync();
        var tom = _world.Pane(DemoTenant.Tom);

        Assert.Equal(HttpStatusCode.NotFound, (await tom.GetAsync($"/api/leads/{scene.LeadId}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await tom.PostAsJsonAsync($"/api/leads/{scene.LeadId}/undo", new { entryId = Guid.NewGuid() })).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await tom.PutAsJsonAsync($"/api/leads/{scene.LeadId}/next-touch", new { followUp = new { preset = "tomorrow" } })).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await tom.PostAsync($"/api/leads/{scene.LeadId}/effects/{Guid.NewGuid()}/retry", null)).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await tom.GetAsync($"/api/leads/find?address={scene.Address}")).StatusCode);
        Assert.Empty((await tom.GetFromJsonAsync<JsonObject>("/api/leads"))!["items"]!.AsArray());
    }

    [Fact]
    public async Task An_unchanged_lead_costs_nothing_to_ask_for()
    {
        var scene = await Scene.OpenAsync(_world);
        await scene.CaptureAsync();
        await scene.UntilInCalendarAsync();
        using var first = await _world.Pane().GetAsync($"/api/leads/{scene.LeadId}");
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/leads/{scene.LeadId}") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var second = await _world.Pane().SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task The_users_own_mail_from_an_alias_is_a_touch_and_never_a_reply()
    {
        var scene = await Scene.OpenAsync(_world);
        await scene.CaptureAsync();
        await scene.WaitForAnswerAsync();
        var alias = new NewMessage
        {
            Subject = "Re: A quote for the workshop",
            From = new MailPerson("Mia", DemoTenant.Mia.Aliases[0]),
            To = [new MailPerson(scene.Name, scene.Address)],
            Body = "From my phone.",
        };
        _world.Mia.Deliver(alias);

        var lead = await scene.UntilAsync(found => Scene.KindsOf(found).Count(kind => kind == "touchOut") == 2);
        Assert.Equal("waiting", (string?)lead["state"]);
    }

    [Fact]
    public async Task Mail_that_concerns_no_lead_leaves_no_trace()
    {
        var scene = await Scene.OpenAsync(_world);
        await scene.CaptureAsync();
        var rows = await _world.QueryAsync(db => Task.FromResult(db.Set<Touches.FactRow>().Count()));
        _world.Mia.Deliver(new NewMessage { Subject = "Lunch?", From = new MailPerson("Stranger", "stranger@else.example"), Body = "Hi" });
        await scene.WaitForAnswerAsync();

        Assert.Equal(rows + 1, await _world.QueryAsync(db => Task.FromResult(db.Set<Touches.FactRow>().Count())));
    }

    private static async Task RefusedAsync(HttpResponseMessage answer, string problem)
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var body = (await answer.Content.ReadFromJsonAsync<JsonObject>())!;
        Assert.Equal($"urn:followup:{problem}", (string?)body["type"]);
        Assert.EndsWith(".", (string?)body["title"], StringComparison.Ordinal);
    }
}
