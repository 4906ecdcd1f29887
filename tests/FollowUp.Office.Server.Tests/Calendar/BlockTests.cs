using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Tests.ClosingTheLoop;
using FollowUp.Office.Server.Tests.Mailbox;
using FollowUp.Office.Testing.Postgres;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Tests.Calendar;

/// <summary>The follow-up block in the owner's calendar, on the real server.</summary>
public abstract class BlockTests(PostgresCluster cluster, Store store) : IAsyncLifetime
{
    private Organisation _world = null!;
    private Outlook _outlook = null!;

    public sealed class OnSqlite(PostgresCluster cluster) : BlockTests(cluster, Store.Sqlite);

    public sealed class OnPostgres(PostgresCluster cluster) : BlockTests(cluster, Store.Postgres);

    public async ValueTask InitializeAsync()
    {
        _world = await Organisation.StartAsync(cluster, store);
        _outlook = await Outlook.OnAMondayAsync(_world);
        Tuesday = _outlook.Today.AddDays(1);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task Touches_of_a_day_share_its_block_which_is_busy_private_and_says_what_to_do()
    {
        var (one, other) = (await DueOnAsync(Tuesday), await DueOnAsync(Tuesday));

        var block = Assert.Single(await _outlook.BlocksAsync());
        Assert.Equal((Outlook.At(Tuesday, "09:00"), Outlook.At(Tuesday, "09:30")), (Outlook.StartOf(block), ((string)block["end"]!)[..16]));
        Assert.Equal(("busy", true, false), ((string?)block["showAs"], (bool)block["isPrivate"]!, (bool)block["isReminderOn"]!));
        Assert.Equal(["09:00", "09:05"], new[] { await StartAsync(one), await StartAsync(other) }.Select(start => start[11..]).Order());

        await _outlook.MorningAsync(Tuesday);
        var agenda = (string)Assert.Single(await _outlook.BlocksAsync())["bodyHtml"]!;
        Assert.Contains(one.Name, agenda, StringComparison.Ordinal);
        Assert.Contains($"/?lead={other.LeadId}\">{other.Name}</a></b>: write. You asked to be reminded.<br>Last conversation was about: A quote for the workshop", agenda, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_block_is_placed_around_meetings_with_one_question_and_gives_way_to_a_later_one()
    {
        await _outlook.AddAsync(Tuesday, "08:00", "10:00");
        var scene = await DueOnAsync(Tuesday);

        Assert.Equal(Outlook.At(Tuesday, "10:00"), Outlook.StartOf(Assert.Single(await _outlook.BlocksAsync())));
        Assert.Equal(Outlook.At(Tuesday, "10:00"), await StartAsync(scene));
        Assert.Equal(1, Asked("getSchedule"));

        await _outlook.AddAsync(Tuesday, "10:15", "11:00", showAs: "tentative");
        await _outlook.LookAsync();
        Assert.Equal(Outlook.At(Tuesday, "11:00"), Outlook.StartOf(Assert.Single(await _outlook.BlocksAsync())));
        Assert.Equal(Outlook.At(Tuesday, "11:00"), await StartAsync(scene));
    }

    [Fact]
    public async Task A_meeting_put_onto_a_block_moves_it_at_once_and_one_beside_it_nothing()
    {
        var scene = await DueOnAsync(Tuesday);
        var beside = await _outlook.AddAsync(Tuesday, "13:00", "14:00");
        await _outlook.AddAsync(Tuesday, "09:15", "10:00");
        await BlockStandsAtAsync("10:00");
        await _outlook.SettleAsync();
        var (schedules, lists) = (Asked("getSchedule"), Asked("calendarView"));

        await _outlook.AddAsync(Tuesday, "15:00", "16:00");
        await Organisation.EventuallyAsync(() => Task.FromResult(Asked("calendarView") > lists));
        await _outlook.SettleAsync();
        Assert.Equal(schedules, Asked("getSchedule"));

        await _outlook.ChangeAsync(new JsonObject { ["id"] = beside }, new() { ["start"] = $"{Tuesday:O}T10:15:00", ["end"] = $"{Tuesday:O}T11:00:00" });
        await BlockStandsAtAsync("11:00");
        await _outlook.SettleAsync();
        Assert.Equal(Outlook.At(Tuesday, "11:00"), await StartAsync(scene));
    }

    [Fact]
    public async Task What_was_not_done_is_carried_over_every_working_day_and_stays_what_was_promised()
    {
        var scene = await DueOnAsync(Tuesday);
        foreach (var day in (DateOnly[])[Tuesday.AddDays(1), Tuesday.AddDays(2), Tuesday.AddDays(3), Tuesday.AddDays(6)])
        {
            await _outlook.MorningAsync(day);
            Assert.Equal(Outlook.At(day, "09:00"), await StartAsync(scene));
            Assert.Contains(await _outlook.BlocksAsync(), block => Outlook.StartOf(block) == Outlook.At(day, "09:00"));
        }

        Assert.StartsWith($"{Tuesday:O}", (string?)(await scene.LeadAsync())["nextTouch"]!["local"], StringComparison.Ordinal);
        Assert.Single(await scene.EventsAsync());
    }

    [Fact]
    public async Task A_named_time_stays_and_needs_no_block_until_its_day_is_over()
    {
        var scene = await Scene.OpenAsync(_world);
        await scene.CaptureAsync(new() { ["date"] = $"{Tuesday:O}", ["time"] = "14:30" });
        await scene.UntilInCalendarAsync();
        await _outlook.SettleAsync();
        Assert.Equal(Outlook.At(Tuesday, "14:30"), await StartAsync(scene));
        Assert.Empty(await _outlook.BlocksAsync());

        await _outlook.MorningAsync(Tuesday.AddDays(1));
        Assert.Equal(Outlook.At(Tuesday.AddDays(1), "09:00"), await StartAsync(scene));
        Assert.Single(await _outlook.BlocksAsync());
    }

    [Fact]
    public async Task An_answer_takes_the_touch_away_and_the_morning_an_empty_block()
    {
        var scene = await DueOnAsync(Tuesday.AddDays(1));
        var sent = await scene.WaitForAnswerAsync();
        await scene.OtherSideAsync(sent, "human");
        await scene.UntilAsync(lead => Scene.KindsOf(lead).Contains("eventRemoved"));

        await _outlook.MorningAsync(Tuesday);
        Assert.Empty(await _outlook.BlocksAsync());
    }

    [Fact]
    public async Task What_the_owner_does_with_a_block_holds_for_that_day()
    {
        var (moved, deleted) = (await DueOnAsync(Tuesday), await DueOnAsync(Tuesday.AddDays(1)));
        var blocks = await _outlook.BlocksAsync();
        await _outlook.MoveAsync(blocks[0], Tuesday, "18:30");
        await _outlook.DeleteAsync(blocks[1]);
        await Organisation.EventuallyAsync(async () => await WordsAsync() == 2);
        await _outlook.SettleAsync();
        Assert.Equal(Outlook.At(Tuesday, "18:30"), await StartAsync(moved));

        await _outlook.AddAsync(Tuesday, "18:00", "20:00");
        await _outlook.LookAsync();
        await DueOnAsync(Tuesday.AddDays(1));
        await _outlook.MorningAsync(Tuesday);

        Assert.Equal(Outlook.At(Tuesday, "18:30"), Outlook.StartOf(Assert.Single(await _outlook.BlocksAsync())));
        Assert.Equal(Outlook.At(Tuesday.AddDays(1), "09:00"), await StartAsync(deleted));
    }

    [Fact]
    public async Task The_user_says_when_and_how_long_and_whether_at_all()
    {
        var scene = await DueOnAsync(Tuesday);
        var set = await SetAsync(new() { ["block"] = new JsonObject { ["enabled"] = true, ["minutes"] = 45, ["preferredStart"] = "16:00" } });
        Assert.Equal("16:00", (string?)set["calendar"]!["block"]!["preferredStart"]);
        await _outlook.SettleAsync();
        var block = Assert.Single(await _outlook.BlocksAsync());
        Assert.Equal((Outlook.At(Tuesday, "16:00"), Outlook.At(Tuesday, "16:45")), (Outlook.StartOf(block), ((string)block["end"]!)[..16]));
        Assert.Equal(Outlook.At(Tuesday, "16:00"), await StartAsync(scene));

        await SetAsync(new() { ["block"] = new JsonObject { ["enabled"] = false, ["minutes"] = 45, ["preferredStart"] = null } });
        await _outlook.SettleAsync();
        Assert.Empty(await _outlook.BlocksAsync());
        Assert.Single(await scene.EventsAsync());
    }

    [Fact]
    public async Task A_block_that_could_not_be_put_is_told_of_and_can_be_tried_again()
    {
        var scene = await Scene.OpenAsync(_world);
        await scene.CaptureAsync(new() { ["date"] = $"{Tuesday:O}" });
        await scene.UntilInCalendarAsync();
        _world.Strike(new() { ["failBefore"] = 1.0, ["only"] = "events" });
        await Organisation.EventuallyAsync(async () =>
        {
            // The last of many attempts.
            await _world.QueryAsync(db => db.Set<EffectRow>().Where(row => row.Kind == EffectKind.PutBlock && row.State == EffectState.Planned)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.Attempts, 8)));
            _world.Sandbox.Clock.Turn(TimeSpan.FromSeconds(11));
            return (await ProblemsAsync()).Count == 1;
        });
        _world.Strike(new() { ["failBefore"] = 0.0 });
        var problem = (await ProblemsAsync()).Single()!;
        Assert.Equal(("calendar", true), ((string?)problem["kind"], (bool)problem["retryable"]!));
        Assert.Equal(("block-not-put", $"{Tuesday:yyyy-MM-dd}"), ((string?)problem["what"], (string?)problem["day"]));
        Assert.StartsWith($"Your follow-up time on {Tuesday:d MMMM} could not be put into your calendar. Try again", (string?)problem["sentence"], StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.OK, await RetryAsync(problem));
        await _outlook.SettleAsync();

        Assert.Empty(await ProblemsAsync());
        Assert.Single(await _outlook.BlocksAsync());
        Assert.Equal(HttpStatusCode.Conflict, await RetryAsync(problem));
    }

    [Theory]
    [InlineData(10, null, "block-minutes")]
    [InlineData(121, null, "block-minutes")]
    [InlineData(30, "Atlantis", "no-such-country")]
    public async Task What_cannot_be_is_refused_with_a_sentence(int minutes, string? country, string problem)
    {
        using var answer = await _world.Pane().PutAsJsonAsync("/api/me/calendar", new JsonObject
        {
            ["block"] = new JsonObject { ["enabled"] = true, ["minutes"] = minutes }, ["country"] = country,
        });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("urn:followup:" + problem, (string?)(await answer.Content.ReadFromJsonAsync<JsonObject>())!["type"]);
    }

    [Fact]
    public async Task Who_has_nothing_due_costs_no_call()
    {
        await _outlook.SettleAsync();
        await _outlook.MorningAsync(Tuesday);
        await _world.LookAsync();

        Assert.DoesNotContain(_world.Calls, call => call.PathAndQuery.Contains("calendar", StringComparison.OrdinalIgnoreCase) || call.PathAndQuery.Contains("/events", StringComparison.Ordinal));
    }

    private DateOnly Tuesday { get; set; }

    private async Task<Scene> DueOnAsync(DateOnly day)
    {
        var scene = await Scene.OpenAsync(_world);
        await scene.CaptureAsync(new() { ["date"] = $"{day:O}" });
        await scene.UntilInCalendarAsync();
        await _outlook.SettleAsync();
        return scene;
    }

    private async Task<JsonObject> SetAsync(JsonObject settings)
    {
        using var answer = await _world.Pane().PutAsJsonAsync("/api/me/calendar", settings);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonObject>())!;
    }

    private async Task<JsonArray> ProblemsAsync() => (await _world.Pane().GetFromJsonAsync<JsonObject>("/api/me"))!["problems"]!.AsArray();

    private async Task<HttpStatusCode> RetryAsync(JsonNode problem) => (await _world.Pane().PostAsync($"/api/me/effects/{problem["effectId"]}/retry", null)).StatusCode;

    private Task BlockStandsAtAsync(string time) =>
        Organisation.EventuallyAsync(async () => Outlook.StartOf(Assert.Single(await _outlook.BlocksAsync())) == Outlook.At(Tuesday, time), time);

    private int Asked(string what) => _world.Calls.Count(call => call.PathAndQuery.Contains(what, StringComparison.OrdinalIgnoreCase));

    private Task<int> WordsAsync() =>
        _world.QueryAsync(db => Task.FromResult(db.Set<Server.Calendar.FollowUpBlock>().Count(block => block.Word != Core.Blocks.OwnersWord.None)));

    private static async Task<string> StartAsync(Scene scene) => Outlook.StartOf(Assert.Single(await scene.EventsAsync()));
}
