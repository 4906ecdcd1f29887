using System.Text.Json.Nodes;
using FollowUp.Office.Core.Leads;
using FollowUp.Office.Server.Calendar;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Mailbox;
using FollowUp.Office.Server.Tests.ClosingTheLoop;
using FollowUp.Office.Server.Tests.Mailbox;
using FollowUp.Office.Server.Touches;
using FollowUp.Office.Testing.Postgres;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Tests.Calendar;

/// <summary>What the owner does in Outlook comes back, what we do ourselves does not.</summary>
public abstract class BothWaysTests(PostgresCluster cluster, Store store) : IAsyncLifetime
{
    private readonly AfterQuestion _questions = new();
    private Organisation _world = null!;
    private Outlook _outlook = null!;
    private DateOnly _day;

    public sealed class OnSqlite(PostgresCluster cluster) : BothWaysTests(cluster, Store.Sqlite);

    public sealed class OnPostgres(PostgresCluster cluster) : BothWaysTests(cluster, Store.Postgres);

    public async ValueTask InitializeAsync()
    {
        _world = await Organisation.StartAsync(cluster, store);
        _outlook = await Outlook.OnAMondayAsync(_world);
        _day = _outlook.Today.AddDays(2);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _world.DisposeAsync();
        _questions.Dispose();
    }

    [Fact]
    public async Task An_event_that_is_moved_moves_the_next_touch_and_is_not_written_again()
    {
        var scene = await CapturedAsync();
        var calls = Writes();
        await _outlook.MoveAsync((await scene.EventsAsync()).Single(), _day.AddDays(1), "15:45");

        var lead = await scene.UntilAsync(found => (string?)found["nextTouch"]!["local"] == Outlook.At(_day.AddDays(1), "15:45"));
        await _outlook.SettleAsync();
        Assert.True((bool)lead["nextTouch"]!["fixed"]!);
        Assert.Equal(Outlook.At(_day.AddDays(1), "15:45"), Outlook.StartOf(Assert.Single(await scene.EventsAsync())));
        Assert.Equal(calls, Writes());
        Assert.Single(await FactsAsync<LeadFact.EventMoved>(scene));
    }

    // At every point at which the look may be overtaken: between any two of its questions.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task What_we_finish_writing_during_a_look_is_not_taken_for_the_owners(int question)
    {
        var scene = await CapturedAsync();
        var account = await _world.AccountAsync();
        var remembered = (await _world.QueryAsync(db => db.Set<CalendarEntry>().AsNoTracking().SingleAsync(entry => entry.LeadId == scene.LeadId))).Event;
        var written = new SeenEvent(remembered.Id!, "W/\"ours\"", remembered.StartsAt!.Value.AddDays(1), remembered.EndsAt!.Value.AddDays(1), remembered.Shown!, _world.Sandbox.Clock.GetUtcNow(), null);
        await _world.QueryAsync(db => EffectsOf(db, scene).ExecuteUpdateAsync(set => set.SetProperty(row => row.State, EffectState.Sending)));
        var lease = await LeaseAsync(account.Id);

        await _questions.DuringAsync(
            question,
            () => _world.QueryAsync(async db =>
            {
                await db.Set<CalendarEntry>().Where(entry => entry.LeadId == scene.LeadId)
                    .ExecuteUpdateAsync(set => set.SetProperty(entry => entry.Event.ETag, written.ETag).SetProperty(entry => entry.Event.StartsAt, written.StartsAt));
                return await EffectsOf(db, scene).ExecuteUpdateAsync(set => set.SetProperty(row => row.State, EffectState.Done));
            }),
            () => _world.Service<OwnEventChanges>().TakeAsync(account, lease, remembered, written, TestContext.Current.CancellationToken));

        Assert.Empty(await FactsAsync<LeadFact.EventMoved>(scene));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task What_the_owner_chooses_while_we_hear_of_a_deletion_comes_after_it(int question)
    {
        var scene = await CapturedAsync();
        var account = await _world.AccountAsync();
        var remembered = (await _world.QueryAsync(db => db.Set<CalendarEntry>().AsNoTracking().SingleAsync(entry => entry.LeadId == scene.LeadId))).Event;
        var lease = await LeaseAsync(account.Id);
        await _outlook.DeleteAsync((await scene.EventsAsync()).Single());

        await _questions.DuringAsync(
            question,
            async () =>
            {
                _world.Sandbox.Clock.Turn(TimeSpan.FromSeconds(1));
                await scene.ChooseAsync(new() { ["preset"] = "nextWeek" });
            },
            () => _world.Service<OwnEventChanges>().TakeAsync(account, lease, remembered, seen: null, TestContext.Current.CancellationToken));

        await scene.UntilInCalendarAsync();
        Assert.Null((await scene.LeadAsync())["eventDeletedAt"]);
    }

    [Fact]
    public async Task Undoing_the_move_puts_the_event_back()
    {
        var scene = await CapturedAsync();
        await _outlook.MoveAsync((await scene.EventsAsync()).Single(), _day.AddDays(1), "15:45");
        await scene.UntilAsync(found => Scene.KindsOf(found).Contains("eventMovedByOwner"));
        await _outlook.SettleAsync();

        (await scene.UndoAsync("eventMovedByOwner")).EnsureSuccessStatusCode();
        await _outlook.SettleAsync();
        Assert.Equal(Outlook.At(_day, "09:00"), Outlook.StartOf(Assert.Single(await scene.EventsAsync())));
    }

    [Fact]
    public async Task An_event_that_is_deleted_counts_as_nothing_until_the_owner_says_what_it_meant()
    {
        var scene = await CapturedAsync();
        await _outlook.DeleteAsync((await scene.EventsAsync()).Single());
        var asked = await scene.UntilAsync(found => found["eventDeletedAt"] is not null);
        Assert.Equal("none", (string?)asked["nextTouch"]!["calendar"]);
        await _outlook.MorningAsync(_day);
        await _outlook.LookAsync();
        Assert.Empty(await scene.EventsAsync());
        Assert.Contains("Done, later, or let go?", Assert.Single(await scene.CardsAsync($"You deleted the follow-up with {scene.Name}")), StringComparison.Ordinal);
        Assert.Single(await FactsAsync<LeadFact.EventDeleted>(scene));

        (await scene.ChooseAsync(new() { ["date"] = $"{_day.AddDays(1):O}" })).EnsureSuccessStatusCode();
        await scene.UntilInCalendarAsync();
        Assert.Single(await scene.EventsAsync());
    }

    [Fact]
    public async Task What_nobody_told_of_is_found_by_looking()
    {
        var (moved, deleted) = (await CapturedAsync(), await CapturedAsync());
        _world.Strike(new JsonObject { ["notifications"] = "drop" });
        await _outlook.MoveAsync((await moved.EventsAsync()).Single(), _day, "12:00");
        await _outlook.DeleteAsync((await deleted.EventsAsync()).Single());

        await _outlook.LookAsync();
        Assert.Equal(Outlook.At(_day, "12:00"), (string?)(await moved.LeadAsync())["nextTouch"]!["local"]);
        Assert.NotNull((await deleted.LeadAsync())["eventDeletedAt"]);
    }

    [Fact]
    public async Task Moved_out_of_what_is_listed_is_not_deleted()
    {
        var scene = await CapturedAsync();
        _world.Strike(new JsonObject { ["notifications"] = "drop" });
        await _outlook.LookAsync();
        await _outlook.MoveAsync((await scene.EventsAsync()).Single(), _day.AddDays(50), "12:00");

        await _outlook.LookAsync();
        Assert.Equal(Outlook.At(_day.AddDays(50), "12:00"), (string?)(await scene.LeadAsync())["nextTouch"]!["local"]);
    }

    [Fact]
    public async Task Of_two_wishes_at_once_the_newer_one_wins_and_there_is_one_event()
    {
        var (pane, outlook) = (await CapturedAsync(), await CapturedAsync());
        _world.Strike(new JsonObject { ["notifications"] = "drop" });
        // In Outlook first, then in the pane, before anybody told of the first.
        await _outlook.MoveAsync((await pane.EventsAsync()).Single(), _day, "11:00");
        (await pane.ChooseAsync(new() { ["date"] = $"{_day.AddDays(1):O}", ["time"] = "13:00" })).EnsureSuccessStatusCode();
        await _outlook.SettleAsync();
        // In the pane first, and the calendar hears of it only after the user moved the event.
        _world.Strike(new JsonObject { ["failBefore"] = 1.0, ["only"] = "events" });
        (await outlook.ChooseAsync(new() { ["date"] = $"{_day.AddDays(1):O}", ["time"] = "13:00" })).EnsureSuccessStatusCode();
        await Organisation.EventuallyAsync(() => _world.QueryAsync(db => db.Set<EffectRow>().AnyAsync(row => row.Attempts == 1 && row.State == EffectState.Planned && row.Kind == EffectKind.PutEvent)));
        _world.Sandbox.Clock.Turn(TimeSpan.FromSeconds(2));
        await _outlook.MoveAsync((await outlook.EventsAsync()).Single(), _day, "16:00");
        _world.Strike(new JsonObject { ["failBefore"] = 0.0 });
        await _outlook.SettleAsync();

        Assert.Equal(Outlook.At(_day.AddDays(1), "13:00"), Outlook.StartOf(Assert.Single(await pane.EventsAsync())));
        Assert.Equal(Outlook.At(_day, "16:00"), Outlook.StartOf(Assert.Single(await outlook.EventsAsync())));
        Assert.Equal(Outlook.At(_day, "16:00"), (string?)(await outlook.LeadAsync())["nextTouch"]!["local"]);
    }

    [Fact]
    public async Task A_moved_event_is_not_put_back_by_the_morning_that_had_not_heard_of_it()
    {
        var scene = await CapturedAsync();
        _world.Strike(new JsonObject { ["notifications"] = "drop" });
        await _outlook.MoveAsync((await scene.EventsAsync()).Single(), _day.AddDays(1), "10:10");

        await _outlook.MorningAsync(_day.AddDays(1));
        Assert.Equal(Outlook.At(_day.AddDays(1), "10:10"), Outlook.StartOf(Assert.Single(await scene.EventsAsync())));
        Assert.Single(await FactsAsync<LeadFact.EventMoved>(scene));
    }

    [Fact]
    public async Task Length_name_and_notes_are_the_owners()
    {
        var scene = await CapturedAsync();
        var shown = (await scene.EventsAsync()).Single();
        await _outlook.ChangeAsync(shown, new() { ["end"] = $"{_day:O}T10:00:00", ["body"] = "Ask about the boat." });
        await Organisation.EventuallyAsync(() => _world.QueryAsync(db => db.Set<CalendarEntry>().AnyAsync(entry => entry.Event.IsTextOwners)));

        (await scene.ChooseAsync(new() { ["date"] = $"{_day.AddDays(1):O}", ["time"] = "13:00" })).EnsureSuccessStatusCode();
        await _outlook.SettleAsync();
        var moved = Assert.Single(await scene.EventsAsync());
        Assert.Equal((Outlook.At(_day.AddDays(1), "13:00"), Outlook.At(_day.AddDays(1), "14:00")), (Outlook.StartOf(moved), ((string)moved["end"]!)[..16]));
        Assert.Contains("Ask about the boat.", (string?)moved["bodyHtml"], StringComparison.Ordinal);
        Assert.Empty(await FactsAsync<LeadFact.EventMoved>(scene));
    }

    [Fact]
    public async Task A_meeting_with_the_lead_that_took_place_is_a_touch_once()
    {
        var scene = await CapturedAsync();
        var today = _outlook.Today;
        var cancelled = await _outlook.AddAsync(today, "08:00", "08:30", "Cancelled", with: scene.Address);
        await _outlook.AddAsync(today, "10:00", "11:00", "The new workshop", with: scene.Address);
        await _outlook.AddAsync(today, "12:00", "12:30", "Nobody of ours", with: "stranger@else.example");
        await _outlook.PostAsync($"{Uri.EscapeDataString(cancelled)}/cancel");
        await _outlook.LookAsync();
        Assert.Empty(await FactsAsync<LeadFact.TouchMade>(scene));

        _outlook.TurnTo(today, new TimeOnly(14, 0));
        await _outlook.LookAsync();
        await _outlook.LookAsync();
        var touch = Assert.Single(await FactsAsync<LeadFact.TouchMade>(scene));
        Assert.Equal((Channel.Meeting, "The new workshop", "meeting"), (touch.Channel, touch.About, touch.Evidence!.Rule));
        Assert.DoesNotContain("Nobody of ours", await EverythingStoredAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_occurrence_of_a_series_is_a_touch_of_its_own_day()
    {
        var scene = await CapturedAsync();
        var today = _outlook.Today;
        await _outlook.AddAsync(new JsonObject
        {
            ["subject"] = "Weekly call", ["start"] = $"{today:O}T10:00:00", ["end"] = $"{today:O}T10:30:00",
            ["attendees"] = new JsonArray(new JsonObject { ["name"] = "Dana", ["address"] = scene.Address }), ["repeat"] = new JsonObject { ["every"] = "day", ["times"] = 5 },
        });
        for (var day = 0; day < 2; day++)
        {
            _outlook.TurnTo(today.AddDays(day), new TimeOnly(20, 0));
            await _outlook.LookAsync();
        }

        Assert.Equal(2, (await FactsAsync<LeadFact.TouchMade>(scene)).Count);
        Assert.Equal(3, (int)(await scene.LeadAsync())["touchMeter"]!["touches"]!);
    }

    [Fact]
    public async Task An_absence_in_the_owners_calendar_moves_what_the_rhythm_planned()
    {
        var scene = await Scene.OpenAsync(_world);
        await scene.CaptureAsync(new() { ["date"] = $"{_outlook.Today:O}", ["time"] = "07:00" });
        await scene.UntilInCalendarAsync();
        // Writing makes today's touch, and the rhythm plans the next one for tomorrow.
        await scene.WaitForAnswerAsync();
        await _outlook.SettleAsync();
        var planned = DateOnly.Parse(((string)(await scene.LeadAsync())["nextTouch"]!["local"]!)[..10], System.Globalization.CultureInfo.InvariantCulture);
        var vacation = await _outlook.AddAsync(new JsonObject
        {
            ["subject"] = "Vacation", ["start"] = $"{planned:O}T00:00:00", ["end"] = $"{planned.AddDays(14):O}T00:00:00", ["isAllDay"] = true, ["showAs"] = "oof",
        });

        await _outlook.LookAsync();
        var after = await scene.LeadAsync();
        Assert.True(string.CompareOrdinal((string)after["nextTouch"]!["local"]!, planned.AddDays(14).ToString("O")) >= 0, (string)after["nextTouch"]!["local"]!);
        Assert.StartsWith(((string)after["nextTouch"]!["local"]!)[..10], Outlook.StartOf(Assert.Single(await scene.EventsAsync())), StringComparison.Ordinal);

        await _outlook.DeleteAsync(new JsonObject { ["id"] = vacation });
        await _outlook.LookAsync();
        Assert.StartsWith($"{planned:O}", (string?)(await scene.LeadAsync())["nextTouch"]!["local"], StringComparison.Ordinal);
        Assert.Single(await scene.EventsAsync());
    }

    private async Task<Scene> CapturedAsync()
    {
        var scene = await Scene.OpenAsync(_world);
        await scene.CaptureAsync(new() { ["date"] = $"{_day:O}" });
        await scene.UntilInCalendarAsync();
        await _outlook.SettleAsync();
        return scene;
    }

    private int Writes() => _world.Calls.Count(call => call.Method is "POST" or "PATCH" or "DELETE" && call.PathAndQuery.Contains("/events", StringComparison.Ordinal));

    private Task<List<TFact>> FactsAsync<TFact>(Scene scene)
        where TFact : LeadFact => _world.QueryAsync(async db =>
            (await db.Set<FactRow>().AsNoTracking().Where(row => row.LeadId == scene.LeadId && !row.SetAside).ToListAsync()).Select(LeadBook.FactOf).OfType<TFact>().ToList());

    private async Task<MailboxLease> LeaseAsync(Guid accountId) => (await _world.QueryAsync(db =>
        MailboxLease.ClaimAsync(db, accountId, _world.Sandbox.Clock.GetUtcNow(), TestContext.Current.CancellationToken)))!;

    private static IQueryable<EffectRow> EffectsOf(FollowUpDb db, Scene scene) => db.Set<EffectRow>().Where(row => row.Lane == EffectLane.Calendar(scene.LeadId));

    private Task<string> EverythingStoredAsync() => _world.QueryAsync(async db =>
        string.Join('\n', await db.Set<FactRow>().Select(row => row.Json).ToListAsync()) + string.Join('\n', await db.Set<EffectRow>().Select(row => row.Payload).ToListAsync()));
}
