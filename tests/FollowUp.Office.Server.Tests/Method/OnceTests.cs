using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;
using FollowUp.Office.Server.Hosting.Once;
using FollowUp.Office.Server.Tests.Mailbox;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Tests.Method;

/// <summary>A request that carries a key is done once, however often it is sent.</summary>
public abstract class OnceTests(SharedOrganisation shared)
{
    private readonly Organisation _world = shared.World;
    private readonly Mia _mia = new(shared.World);
    private readonly Mia _tom = new(shared.World, DemoTenant.Tom);
    private readonly Guid _key = Guid.NewGuid();

    public sealed class OnSqlite(SharedOrganisation.OnSqlite shared) : OnceTests(shared), IClassFixture<SharedOrganisation.OnSqlite>;

    public sealed class OnPostgres(SharedOrganisation.OnPostgres shared) : OnceTests(shared), IClassFixture<SharedOrganisation.OnPostgres>;

    [Fact]
    public async Task A_repeat_is_one_touch_and_is_told_how_the_lead_is_now()
    {
        var lead = await _mia.CaptureAsync();
        var first = await SendAsync(lead, "touches", Call, seen: lead);
        var noted = await _mia.PressAsync(lead, "notes", new() { ["text"] = "Likes short mails" });

        var again = await SendAsync(lead, "touches", Call, seen: lead);

        Assert.Equal(HttpStatusCode.OK, first.Status);
        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Equal((int?)noted["version"], (int?)again.Body["version"]);
        Assert.Equal(["noted", "touchMade", "captured"], KindsOf(again.Body));
        Assert.Equal((await _mia.LeadAsync(lead)).ToJsonString(), again.Body.ToJsonString());
    }

    [Fact]
    public async Task Without_a_key_it_is_done_as_often_as_it_is_asked()
    {
        var lead = await _mia.CaptureAsync();
        await _mia.PressAsync(lead, "touches", Call);
        await _mia.PressAsync(lead, "touches", Call);

        Assert.Equal(["touchMade", "touchMade", "captured"], KindsOf(await _mia.LeadAsync(lead)));
    }

    [Theory]
    [InlineData("notes", """{"text":"Something else"}""")]
    [InlineData("touches", """{"channel":"call","about":"The offer"}""")]
    public async Task One_key_is_one_request(string other, string body)
    {
        var lead = await _mia.CaptureAsync();
        await SendAsync(lead, "touches", Call);

        var refused = await SendAsync(lead, other, JsonNode.Parse(body)!.AsObject());

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "urn:followup:request-id-reused"), (refused.Status, (string?)refused.Body["type"]));
        Assert.Equal(["touchMade", "captured"], KindsOf(await _mia.LeadAsync(lead)));
    }

    [Fact]
    public async Task Another_users_same_key_is_another_one()
    {
        var (mine, toms) = (await _mia.CaptureAsync(), await _tom.CaptureAsync());
        await SendAsync(mine, "touches", Call);

        var his = await SendAsync(toms, "touches", Call, DemoTenant.Tom);

        Assert.Equal(["touchMade", "captured"], KindsOf(his.Body));
    }

    [Fact]
    public async Task Of_many_at_once_one_is_done_and_all_are_told_that_it_was()
    {
        var lead = await _mia.CaptureAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => SendAsync(lead, "touches", Call, seen: lead)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Equal(["touchMade", "captured"], KindsOf(await _mia.LeadAsync(lead)));
    }

    [Fact]
    public async Task A_capture_sent_again_is_one_lead_with_one_next_touch()
    {
        var request = Lena($"{_key:N}@hart.example");

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => SendAsync(HttpMethod.Post, "/api/leads", request)));
        var later = await SendAsync(HttpMethod.Post, "/api/leads", request);

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.Created);
        Assert.All(answers.Append(later), answer => Assert.Equal(["captured"], KindsOf(answer.Body)));
        Assert.Single(answers.Append(later).Select(answer => (string?)answer.Body["id"]).Distinct());
    }

    [Fact]
    public async Task A_failed_request_stores_nothing_and_may_be_done_later()
    {
        var lead = await _mia.CaptureAsync();
        var gone = await _mia.PressAsync(lead, "let-go", []);
        var answer = new JsonObject { ["answer"] = "yes" };
        Assert.Equal(HttpStatusCode.Conflict, (await SendAsync(lead, "answers", answer)).Status);
        Assert.Equal(0, await StoredAsync());
        await _mia.UndoAsync(gone, "letGo");

        var done = await SendAsync(lead, "answers", answer);

        Assert.Equal(HttpStatusCode.OK, done.Status);
        Assert.Equal("customer", (string?)done.Body["kind"]);
        Assert.Equal(1, await StoredAsync());
    }

    [Theory]
    [InlineData("42")]
    [InlineData("")]
    [InlineData("8e03978e-40d5-43dd-bc93-6894a57f9324, 8e03978e-40d5-43dd-bc93-6894a57f9325")]
    [InlineData("8e03978e-40d5-43dd-bc93-6894a57f93248e03978e-40d5-43dd-bc93-6894a57f9324")]
    public async Task A_key_is_one_UUID(string key)
    {
        var lead = await _mia.CaptureAsync();

        var refused = await SendAsync(HttpMethod.Post, $"/api/leads/{lead["id"]}/touches", Call, key: key);

        Assert.Equal((HttpStatusCode.BadRequest, "urn:followup:request-id-malformed"), (refused.Status, (string?)refused.Body["type"]));
        Assert.Equal(["captured"], KindsOf(await _mia.LeadAsync(lead)));
    }

    [Fact]
    public async Task After_a_week_the_key_is_forgotten()
    {
        var lead = await _mia.CaptureAsync();
        await SendAsync(lead, "touches", Call);

        _world.Sandbox.Clock.Turn(TimeSpan.FromDays(6.9));
        await _world.Service<DoneRequestSweep>().RunOnceAsync(TestContext.Current.CancellationToken);
        Assert.Equal(1, await StoredAsync());

        _world.Sandbox.Clock.Turn(TimeSpan.FromDays(0.2));
        await Organisation.EventuallyAsync(async () => await StoredAsync() == 0);
    }

    [Fact]
    public async Task A_setting_sent_again_does_not_undo_what_was_set_since()
    {
        var sixty = new JsonObject { ["target"] = 60 };
        await SendAsync(HttpMethod.Put, "/api/me/pipeline", sixty);
        await _mia.AskAsync(HttpMethod.Put, "/api/me/pipeline", new() { ["target"] = 70 }, HttpStatusCode.NoContent);

        var again = await SendAsync(HttpMethod.Put, "/api/me/pipeline", sixty);

        Assert.Equal(HttpStatusCode.NoContent, again.Status);
        Assert.Equal(70, (int?)(await _mia.TodayAsync())["pipeline"]!["target"]);
    }

    [Fact]
    public async Task What_a_user_says_of_their_mailbox_is_answered_with_their_account()
    {
        var wish = new JsonObject { ["sameCompany"] = true };
        await SendAsync(HttpMethod.Put, "/api/me/matching", wish);
        await _mia.AskAsync(HttpMethod.Put, "/api/me/matching", new() { ["sameCompany"] = false });

        var again = await SendAsync(HttpMethod.Put, "/api/me/matching", wish);

        Assert.False((bool?)again.Body["matching"]!["sameCompany"]);
    }

    [Fact]
    public async Task A_template_sent_again_is_one_and_so_is_its_removal()
    {
        var text = new JsonObject { ["name"] = $"First {_key}", ["channel"] = "mail", ["subject"] = "s", ["body"] = "b", ["shared"] = false };
        var made = await SendAsync(HttpMethod.Post, "/api/templates", text);
        var again = await SendAsync(HttpMethod.Post, "/api/templates", text);
        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (made.Status, again.Status));
        Assert.Equal(made.Body.ToJsonString(), again.Body.ToJsonString());

        var (path, removal) = ($"/api/templates/{made.Body["id"]}", Guid.NewGuid().ToString());
        Assert.Equal(HttpStatusCode.NoContent, (await SendAsync(HttpMethod.Delete, path, null, key: removal)).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await SendAsync(HttpMethod.Delete, path, null, key: removal)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(HttpMethod.Delete, path, null, key: Guid.NewGuid().ToString())).Status);
    }

    [Fact]
    public async Task A_cadence_sent_again_is_one_and_a_change_of_it_is_made_once()
    {
        var made = await SendAsync(HttpMethod.Post, "/api/cadences", Weekly("Weekly"));
        var again = await SendAsync(HttpMethod.Post, "/api/cadences", Weekly("Weekly"));
        Assert.Equal((HttpStatusCode.Created, (string?)made.Body["id"]), (made.Status, (string?)again.Body["id"]));

        var (path, change) = ($"/api/cadences/{made.Body["id"]}", Guid.NewGuid().ToString());
        Assert.Equal("Every week", (string?)(await SendAsync(HttpMethod.Put, path, Weekly("Every week"), key: change)).Body["name"]);
        await _mia.AskAsync(HttpMethod.Put, path, Weekly("Each week"));
        Assert.Equal("Each week", (string?)(await SendAsync(HttpMethod.Put, path, Weekly("Every week"), key: change)).Body["name"]);
    }

    [Fact]
    public void Whatever_changes_something_takes_a_key_or_says_why_not()
    {
        // Those that change nothing, that may run as often as they like, or that carry their own id in the body.
        string[] without = ["/preview", "/api/people/proposal", "/api/session", "/api/leads/bulk"];
        var changing = _world.Service<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal) || endpoint.RoutePattern.RawText.StartsWith("api/", StringComparison.Ordinal))
            .Where(endpoint => !endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Contains("GET"))
            .ToList();

        var keyless = changing.Where(endpoint => !endpoint.TakesKey()).Select(endpoint => endpoint.RoutePattern.RawText!).ToList();

        Assert.InRange(changing.Count, 30, 100);
        Assert.All(keyless, path => Assert.Contains(without, known => path.EndsWith(known, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_act_on_many_is_taken_back_once_and_a_repeat_is_told_the_same()
    {
        var lead = await _mia.CaptureAsync();
        var act = new JsonObject { ["ids"] = new JsonArray((string)lead["id"]!), ["action"] = new JsonObject { ["tag"] = "fair" }, ["preview"] = false };
        var done = await _mia.AskAsync(HttpMethod.Post, "/api/leads/bulk", act);

        var first = await SendAsync(HttpMethod.Post, $"/api/leads/bulk/{done["undoId"]}/undo", null);
        var again = await SendAsync(HttpMethod.Post, $"/api/leads/bulk/{done["undoId"]}/undo", null);

        Assert.Equal((1, 1), ((int)first.Body["undone"]!, (int)again.Body["undone"]!));
        Assert.Equal(1, await StoredAsync());
    }

    [Fact]
    public async Task The_description_of_the_API_names_the_header()
    {
        var paths = (await _world.Http().GetFromJsonAsync<JsonObject>("/openapi/v1.json"))!["paths"]!;

        var header = Assert.Single(paths["/api/me/matching"]!["put"]!["parameters"]!.AsArray(), parameter => (string?)parameter!["in"] == "header")!;
        Assert.Equal((OnceFeature.Header, "uuid"), ((string?)header["name"], (string?)header["schema"]!["format"]));
        Assert.Null(paths["/api/session"]!["post"]!["parameters"]);
    }

    private static JsonObject Call => new() { ["channel"] = "call", ["completes"] = true };

    private static JsonObject Lena(string address) => new()
    {
        ["person"] = new JsonObject { ["name"] = "Lena Hart", ["address"] = address },
        ["followUp"] = new JsonObject { ["preset"] = "threeDays" },
    };

    private static JsonObject Weekly(string name) => new()
    {
        ["name"] = name,
        ["steps"] = new JsonArray([.. Enumerable.Range(1, 5).Select(week => new JsonObject { ["timing"] = "workingDaysAfterTouch", ["count"] = week, ["channel"] = "call" })]),
    };

    private static IEnumerable<string?> KindsOf(JsonObject lead) => lead["timeline"]!.AsArray().Select(entry => (string?)entry!["kind"]);

    private Task<int> StoredAsync() => _world.QueryAsync(db => db.Set<DoneRequest>().CountAsync(row => row.Key == _key));

    private Task<Answer> SendAsync(JsonObject lead, string what, JsonObject body, DemoUser? user = null, JsonObject? seen = null) =>
        SendAsync(HttpMethod.Post, $"/api/leads/{lead["id"]}/{what}", body, user, seen);

    private async Task<Answer> SendAsync(
        HttpMethod method, string path, JsonObject? body, DemoUser? user = null, JsonObject? seen = null, string? key = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.TryAddWithoutValidation(OnceFeature.Header, key ?? $"\"{_key}\"");
        if (seen is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", string.Create(CultureInfo.InvariantCulture, $"\"{seen["version"]}\""));
        }

        using var answer = await _world.Pane(user).SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        return new(answer.StatusCode, text.Length == 0 ? [] : JsonNode.Parse(text)!.AsObject());
    }

    private sealed record Answer(HttpStatusCode Status, JsonObject Body);
}
