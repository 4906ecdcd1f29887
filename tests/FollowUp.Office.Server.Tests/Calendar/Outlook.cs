using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using FollowUp.Office.Server.Calendar;
using FollowUp.Office.Server.Mailbox;
using FollowUp.Office.Server.Tests.Mailbox;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Tests.Calendar;

/// <summary>Mia's calendar as she has it before her in Outlook, and days that go by.</summary>
internal sealed class Outlook(Organisation world)
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    private HttpClient Controls => new() { BaseAddress = world.Sandbox.Address };

    public DateTime Now => TimeZoneInfo.ConvertTime(world.Sandbox.Clock.GetUtcNow(), Zone).DateTime;

    public DateOnly Today => DateOnly.FromDateTime(Now);

    /// <summary>A day on which nothing has happened yet, early on a Monday of a month without holidays.</summary>
    public static async Task<Outlook> OnAMondayAsync(Organisation world)
    {
        var outlook = new Outlook(world);
        var monday = outlook.Today.AddDays(1);
        while (monday.DayOfWeek != DayOfWeek.Monday || monday.Month is 12 or 1)
            monday = monday.AddDays(1);
        outlook.TurnTo(monday, new TimeOnly(6, 0));
        await world.ConnectAsync();
        return outlook;
    }

    public void TurnTo(DateOnly day, TimeOnly time) => world.Sandbox.Clock.TurnTo(new DateTimeOffset(day.ToDateTime(time), Zone.GetUtcOffset(day.ToDateTime(time))));

    /// <inheritdoc cref="Organisation.SettleAsync"/>
    public Task SettleAsync() => world.SettleAsync();

    /// <summary>The mailbox is looked at as a whole, the calendar with it.</summary>
    public async Task LookAsync()
    {
        // A look that is under way listed the calendar before the change that this one is to find.
        await Organisation.EventuallyAsync(() => world.QueryAsync(db => db.Set<MailboxState>().AllAsync(state => state.LeaseUntil == null)));
        await world.QueryAsync(db => db.Set<CalendarState>().ExecuteUpdateAsync(set => set.SetProperty(state => state.ReadAt, (DateTimeOffset?)null)));
        Assert.Equal(SyncOutcome.Done, await world.LookAsync());
        await SettleAsync();
    }

    /// <summary>The next working morning comes, with the round that plans it.</summary>
    public async Task MorningAsync(DateOnly day)
    {
        TurnTo(day, new TimeOnly(7, 5));
        await world.Service<PlanRounds>().RunOnceAsync(TestContext.Current.CancellationToken);
        await SettleAsync();
    }

    public async Task<IReadOnlyList<JsonObject>> AllAsync() =>
        [.. (await Controls.GetFromJsonAsync<JsonArray>($"/sandbox/api/calendar?from={Today.AddDays(-3):O}&days=100"))!.Select(found => found!.AsObject())];

    public async Task<IReadOnlyList<JsonObject>> BlocksAsync() => [.. (await AllAsync()).Where(found => (string?)found["subject"] == "Follow-up time")];

    public async Task<string> AddAsync(JsonObject wish)
    {
        using var answer = await Controls.PostAsJsonAsync("/sandbox/api/calendar", wish);
        return (string)(await JsonAsync(answer))["id"]!;
    }

    public Task<string> AddAsync(DateOnly day, string from, string to, string subject = "Board meeting", string? with = null, string? showAs = null) => AddAsync(new JsonObject
    {
        ["subject"] = subject, ["start"] = $"{day:O}T{from}:00", ["end"] = $"{day:O}T{to}:00", ["showAs"] = showAs,
        ["attendees"] = with is null ? null : new JsonArray(new JsonObject { ["name"] = "Guest", ["address"] = with }),
    });

    public async Task ChangeAsync(JsonNode found, JsonObject wish)
    {
        using var answer = await Controls.PatchAsJsonAsync($"/sandbox/api/calendar/{Uri.EscapeDataString((string)found["id"]!)}", wish);
        await JsonAsync(answer);
    }

    public Task MoveAsync(JsonNode found, DateOnly day, string from) => ChangeAsync(found, new() { ["start"] = $"{day:O}T{from}:00" });

    public async Task DeleteAsync(JsonNode found) =>
        (await Controls.DeleteAsync($"/sandbox/api/calendar/{Uri.EscapeDataString((string)found["id"]!)}")).EnsureSuccessStatusCode();

    public async Task PostAsync(string path, JsonObject? body = null) => (await Controls.PostAsJsonAsync("/sandbox/api/calendar/" + path, body ?? [])).EnsureSuccessStatusCode();

    public static string StartOf(JsonNode found) => ((string)found["start"]!)[..16];

    public static string At(DateOnly day, string time) => $"{day.ToString("O", CultureInfo.InvariantCulture)}T{time}";

    private static async Task<JsonObject> JsonAsync(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode}: {text}");
        return JsonNode.Parse(text)!.AsObject();
    }
}
