using System.Net;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;
using FollowUp.Office.Server.Tests.ClosingTheLoop;
using FollowUp.Office.Server.Tests.Mailbox;

namespace FollowUp.Office.Server.Tests.Method;

/// <summary>Who is due, in what order, and what came of it; each list of a user of its own, or of Mia where mail is played.</summary>
public abstract class TodayTests(SharedOrganisation shared)
{
    private static int _colleagues;
    private readonly Organisation _world = OnAMonday(shared.World);
    private readonly Mia _mia = new(shared.World, DemoTenant.Colleague(Interlocked.Increment(ref _colleagues)));

    public sealed class OnSqlite(SharedOrganisation.OnSqlite shared) : TodayTests(shared), IClassFixture<SharedOrganisation.OnSqlite>;

    public sealed class OnPostgres(SharedOrganisation.OnPostgres shared) : TodayTests(shared), IClassFixture<SharedOrganisation.OnPostgres>;

    [Fact]
    public async Task An_empty_day_is_empty()
    {
        var today = await _mia.TodayAsync();

        Assert.All(today["counts"]!.AsObject(), count => Assert.Equal(0, (int)count.Value!));
        Assert.Equal(0, (int)today["pipeline"]!["active"]!);
        Assert.Null(today["pipeline"]!["target"]);
    }

    [Fact]
    public async Task The_first_of_the_list_is_the_one_to_do()
    {
        var rhythm = await CalledAsync(await _mia.CaptureAsync("Rhythm"));
        var allowed = await _mia.AnswerAsync(await _mia.CaptureAsync("Allowed"), "notNow", until: new() { ["preset"] = "threeDays" }, words: "Call me on Tuesday.");
        var promised = await _mia.CaptureAsync("Promised", new() { ["preset"] = "threeDays" });
        var late = await _mia.CaptureAsync("Late", new() { ["preset"] = "tomorrow" });
        await _mia.CaptureAsync("Ahead", new() { ["preset"] = "twoWeeks" });

        // A week later all but one are due.
        _world.Sandbox.Clock.Turn(TimeSpan.FromDays(7));
        var today = await _mia.TodayAsync();

        Assert.Equal(["Late", "Promised", "Allowed", "Rhythm"], NamesIn(today["toDo"]!));
        Assert.Equal((4, 4), ((int)today["counts"]!["toDo"]!, (int)today["counts"]!["overdue"]!));
        Assert.Equal(1, (int)today["counts"]!["planned"]!);
        Assert.Equal(5, (int)today["pipeline"]!["active"]!);
        var item = today["toDo"]!["items"]!.AsArray().Single(found => (string?)found!["name"] == "Allowed")!;
        Assert.Equal(("permission", "Call me on Tuesday."), ((string?)item["why"], (string?)item["words"]));
        Assert.True((int)item["overdueDays"]! > 0);
        Assert.Equal((int)allowed["version"]!, (int)item["version"]!);
        Assert.All(new[] { rhythm, promised, late }, lead => Assert.Equal("active", (string?)lead["status"]));
    }

    [Fact]
    public async Task Every_list_pages_without_a_gap_or_a_double()
    {
        for (var person = 0; person < 7; person++)
        {
            await _mia.CaptureAsync($"Person {person}", new() { ["preset"] = person % 2 == 0 ? "tomorrow" : "threeDays" });
        }

        await _mia.AnswerAsync(await _mia.CaptureAsync("Allowed"), "notNow", until: new() { ["preset"] = "tomorrow" });
        _world.Sandbox.Clock.Turn(TimeSpan.FromDays(7));

        Assert.Equal(8, (await AllAsync("/api/today/toDo?take=3")).Distinct().Count());
        Assert.Equal(8, (await AllAsync("/api/leads?take=3")).Distinct().Count());
        Assert.Equal("Allowed", (await AllAsync("/api/today/toDo?take=3"))[^1]);
        await _mia.AskAsync(HttpMethod.Get, "/api/today/toDo?after=nonsense", expected: HttpStatusCode.BadRequest);
        await _mia.AskAsync(HttpMethod.Get, "/api/today/nobody", expected: HttpStatusCode.NotFound);
        await _mia.AskAsync(HttpMethod.Get, "/api/leads?after=nonsense", expected: HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task An_answer_that_is_not_judged_has_a_place_of_its_own()
    {
        var (mia, scene) = (new Mia(_world), await Scene.OpenAsync(_world));
        await scene.CaptureAsync();
        var sent = await scene.WaitForAnswerAsync();
        Assert.Equal([scene.Name], NamesIn((await mia.TodayAsync())["waiting"]!));
        await scene.OtherSideAsync(sent, "human", "Let us talk.");
        await scene.UntilAsync(lead => (string?)lead["state"] == "answered");

        var today = await mia.TodayAsync();

        Assert.Equal([scene.Name], NamesIn(today["answered"]!));
        Assert.Equal(0, (int)today["counts"]!["waiting"]!);
        var item = today["answered"]!["items"]![0]!;
        Assert.Contains("A quote for the workshop", (string?)item["lastConversation"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_ends_with_the_users_own_numbers()
    {
        var begun = _world.Sandbox.Clock.GetUtcNow();
        Assert.Null((await NumbersAsync(begun))["toNextYes"]);
        var one = await _mia.CaptureAsync();
        for (var touch = 0; touch < 4; touch++)
        {
            await CalledAsync(one);
            _world.Sandbox.Clock.Turn(TimeSpan.FromDays(1));
        }

        await _mia.AnswerAsync(one, "yes");
        var second = _world.Sandbox.Clock.GetUtcNow();
        var other = await _mia.CaptureAsync();
        await CalledAsync(other);

        var numbers = await NumbersAsync(begun);
        // Four touches to a yes, one made since.
        Assert.Equal((5, 1, 3), ((int)numbers["touches"]!, (int)numbers["answers"]!, (int)numbers["toNextYes"]!));
        Assert.Equal(1, (int)(await NumbersAsync(second))["touches"]!);
        // Pressed once more for the same call, as on the touch meter.
        await CalledAsync(other);
        Assert.Equal(1, (int)(await NumbersAsync(second))["touches"]!);
    }

    [Fact]
    public async Task The_pipeline_has_a_target_of_the_users_own()
    {
        await _mia.AskAsync(HttpMethod.Put, "/api/me/pipeline", new() { ["target"] = 60 }, HttpStatusCode.NoContent);
        Assert.Equal(60, (int)(await _mia.TodayAsync())["pipeline"]!["target"]!);
        await _mia.AskAsync(HttpMethod.Put, "/api/me/pipeline", new() { ["target"] = 0 }, HttpStatusCode.UnprocessableEntity);
        await _mia.AskAsync(HttpMethod.Put, "/api/me/pipeline", new() { ["target"] = null }, HttpStatusCode.NoContent);
        Assert.Null((await _mia.TodayAsync())["pipeline"]!["target"]);
    }

    [Fact]
    public async Task People_who_wrote_last_week_are_offered_and_machines_colleagues_and_leads_are_not()
    {
        var (mia, lead) = (new Mia(_world), await Scene.OpenAsync(_world));
        await lead.CaptureAsync();
        await lead.ReceiveFromAsync("Ana Ruiz <ana@ruiz.example>", "Can you help us?");
        await lead.ReceiveFromAsync("Ana Ruiz <ana@ruiz.example>", "One more thing");
        await lead.ReceiveFromAsync("Shop <news@shop.example>", "Ten percent off", "List-Unsubscribe: <mailto:out@shop.example>", "Precedence: bulk");
        await lead.ReceiveFromAsync("Ben Kurz <ben@kurz.example>", "Automatic reply: Hello", "Auto-Submitted: auto-replied");
        await lead.ReceiveFromAsync("Tom Okafor <tom@lindqvist-consulting.example>", "Lunch?");
        var rows = await _world.QueryAsync(db => Task.FromResult(db.Set<FollowUp.Office.Server.Touches.FactRow>().Count()));

        var offered = (await mia.AskAsync(HttpMethod.Get, "/api/pipeline/candidates"))["items"]!.AsArray();

        var ana = Assert.Single(offered)!;
        Assert.Equal(("Ana Ruiz", "ana@ruiz.example", "One more thing"), ((string?)ana["name"], (string?)ana["address"], (string?)ana["subject"]));
        Assert.Equal(rows, await _world.QueryAsync(db => Task.FromResult(db.Set<FollowUp.Office.Server.Touches.FactRow>().Count())));
        _world.Sandbox.Clock.Turn(TimeSpan.FromDays(8));
        Assert.Empty((await mia.AskAsync(HttpMethod.Get, "/api/pipeline/candidates"))["items"]!.AsArray());
    }

    // On a Friday, tomorrow and in three days are the same working day.
    private static Organisation OnAMonday(Organisation world)
    {
        var now = world.Sandbox.Clock.GetUtcNow();
        var days = 1 + ((DayOfWeek.Monday - now.DayOfWeek + 6) % 7);
        world.Sandbox.Clock.Turn(now.Date.AddDays(days).AddHours(8) - now.DateTime);
        return world;
    }

    private Task<JsonObject> CalledAsync(JsonObject lead) => _mia.PressAsync(lead, "touches", new() { ["channel"] = "call", ["completes"] = true });

    private Task<JsonObject> NumbersAsync(DateTimeOffset since) =>
        _mia.AskAsync(HttpMethod.Get, $"/api/today/numbers?since={Uri.EscapeDataString(since.ToString("O"))}");

    private async Task<List<string>> AllAsync(string path)
    {
        var (names, next) = (new List<string>(), (string?)null);
        do
        {
            var page = await _mia.AskAsync(HttpMethod.Get, next is null ? path : $"{path}&after={next}");
            names.AddRange(NamesIn(page));
            next = (string?)page["next"];
        }
        while (next is not null);
        return names;
    }

    private static List<string> NamesIn(JsonNode page) => [.. page["items"]!.AsArray().Select(item => (string)item!["name"]!)];
}
