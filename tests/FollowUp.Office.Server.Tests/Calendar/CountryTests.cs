using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Tests.Mailbox;
using FollowUp.Office.Server.Tests.Method;
using FollowUp.Office.Server.Touches;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Tests.Calendar;

/// <summary>Whose public holidays hold: those that the user names, else those of where their mailbox is at home.</summary>
public abstract class CountryTests(SharedOrganisation shared)
{
    private readonly Organisation _world = shared.World;

    public sealed class OnSqlite(SharedOrganisation.OnSqlite shared) : CountryTests(shared), IClassFixture<SharedOrganisation.OnSqlite>;

    public sealed class OnPostgres(SharedOrganisation.OnPostgres shared) : CountryTests(shared), IClassFixture<SharedOrganisation.OnPostgres>;

    [Theory]
    [InlineData("Europe/Vienna", "en-US", null, "AT")]
    [InlineData("Europe/Berlin", "de-DE", null, "DE")]
    [InlineData("Europe/Berlin", "de-DE", "FR", "FR")]
    [InlineData("Europe/Berlin", "de-DE", "none", null)]
    [InlineData("Europe/Berlin", "en-GB", null, null)]
    [InlineData("Asia/Kabul", "ps-AF", null, null)]
    public void The_place_that_the_user_names_comes_before_the_one_that_their_mailbox_makes_plain(string zone, string locale, string? said, string? holds)
    {
        var account = new Account { Id = Guid.Empty, TenantId = "t", ObjectId = "o", CreatedAt = default, TimeZone = zone, Locale = locale, Country = said };

        Assert.Equal(holds, account.Week().Off.Holidays.Place?.Country);
    }

    [Fact]
    public async Task The_pane_is_told_what_was_guessed()
    {
        Assert.Equal("US", (string?)(await SessionAsync(DemoTenant.Tom))["calendar"]!["guessedCountry"]);
        // Outlook shows half of Europe as Berlin, and nothing English lies in it.
        Assert.Null((await SessionAsync(DemoTenant.Mia))["calendar"]!["guessedCountry"]);
    }

    [Fact]
    public async Task The_pane_is_told_when_Outlook_says_that_they_work()
    {
        var work = (await SessionAsync(DemoTenant.Mia))["calendar"]!["work"]!;

        Assert.Equal(["monday", "tuesday", "wednesday", "thursday", "friday"], work["days"]!.AsArray().Select(day => (string?)day));
        Assert.Equal(("09:00", "17:00"), ((string?)work["start"], (string?)work["end"]));
    }

    [Fact]
    public async Task Countries_and_their_regions_are_listed_by_name_and_sent_once()
    {
        using var answer = await _world.Pane().GetAsync("/api/countries");
        var germany = (await answer.Content.ReadFromJsonAsync<JsonArray>())!.Single(country => (string?)country!["code"] == "DE")!;
        Assert.Equal("Germany", (string?)germany["name"]);
        Assert.Equal("Bavaria", (string?)germany["regions"]!.AsArray().Single(region => (string?)region!["code"] == "BY")!["name"]);
        Assert.Equal(TimeSpan.FromDays(1), answer.Headers.CacheControl?.MaxAge);

        using var again = new HttpRequestMessage(HttpMethod.Get, "/api/countries") { Headers = { IfNoneMatch = { answer.Headers.ETag! } } };
        Assert.Equal(HttpStatusCode.NotModified, (await _world.Pane().SendAsync(again)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await _world.Http().GetAsync("/api/countries")).StatusCode);
    }

    [Fact]
    public async Task Who_moves_to_another_country_has_its_holidays()
    {
        await SessionAsync(DemoTenant.Tom);
        // The day before Thanksgiving, with the mailbox still in Berlin.
        _world.Sandbox.Clock.TurnTo(new DateTimeOffset(2027, 11, 24, 15, 0, 0, TimeSpan.Zero));
        var now = _world.Sandbox.Clock.GetUtcNow();
        await LivesInAsync("Europe/Berlin", "de-DE", now);
        var rhythm = await AskAsync("/api/cadences", new()
        {
            ["name"] = "Every day",
            ["steps"] = new JsonArray([.. Enumerable.Range(0, 5).Select(_ => new JsonObject { ["timing"] = "workingDaysAfterTouch", ["count"] = 1, ["channel"] = "call" })]),
        });
        var lead = await AskAsync("/api/leads", new()
        {
            ["person"] = new JsonObject { ["address"] = "ida@swope.example" }, ["followUp"] = new JsonObject { ["cadence"] = true }, ["cadenceId"] = (string?)rhythm["id"],
        });
        _world.Sandbox.Clock.Turn(TimeSpan.FromSeconds(2));
        var called = await AskAsync($"/api/leads/{lead["id"]}/touches", new() { ["channel"] = "call", ["completes"] = true });
        Assert.Equal("2027-11-25", Mia.DayOf(called));

        await LivesInAsync("Europe/Berlin", "de-DE", readAt: null);
        await SessionAsync(DemoTenant.Tom);

        await Organisation.EventuallyAsync(async () =>
            Mia.DayOf((await _world.Pane(DemoTenant.Tom).GetFromJsonAsync<JsonObject>($"/api/leads/{lead["id"]}"))!) == "2027-11-26");
    }

    private Task<int> LivesInAsync(string zone, string locale, DateTimeOffset? readAt) => _world.QueryAsync(db =>
        db.Set<Account>().Where(account => account.ObjectId == DemoTenant.Tom.Id).ExecuteUpdateAsync(set => set
            .SetProperty(account => account.TimeZone, zone).SetProperty(account => account.Locale, locale).SetProperty(account => account.ProfileReadAt, readAt)));

    private async Task<JsonObject> SessionAsync(DemoUser user)
    {
        using var answer = await _world.Pane(user).PostAsync("/api/session", null);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonObject>())!;
    }

    private async Task<JsonObject> AskAsync(string path, JsonObject body)
    {
        using var answer = await _world.Pane(DemoTenant.Tom).PostAsJsonAsync(path, body);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<JsonObject>())!;
    }
}
