using System.Net;
using System.Text.Json.Nodes;
using FollowUp.Office.Core.Leads;
using FollowUp.Office.Sandbox.Tenant;
using FollowUp.Office.Server.Leads;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Tests.Method;

/// <summary>What is next for all leads, day by day; each test has a month of its own.</summary>
public abstract class CalendarOfTouchesTests(SharedOrganisation shared)
{
    private readonly Mia _mia = new(shared.World);

    public sealed class OnSqlite(SharedOrganisation.OnSqlite shared) : CalendarOfTouchesTests(shared), IClassFixture<SharedOrganisation.OnSqlite>;

    public sealed class OnPostgres(SharedOrganisation.OnPostgres shared) : CalendarOfTouchesTests(shared), IClassFixture<SharedOrganisation.OnPostgres>;

    [Fact]
    public async Task Each_day_names_the_first_of_its_touches_by_their_time_and_counts_all_of_them()
    {
        var late = await _mia.CaptureAsync("Late", On("2027-03-09", "15:00"));
        var early = await _mia.CaptureAsync("Early", On("2027-03-09", "08:15"));
        await _mia.CaptureAsync("Between", On("2027-03-09", "12:00"));
        await _mia.CaptureAsync("Other day", On("2027-03-11"));
        await _mia.CaptureAsync("Other month", On("2027-04-01"));

        var days = await DaysAsync("2027-03-01", "2027-03-31", "&take=2");

        Assert.Equal(["2027-03-09", "2027-03-11"], days.Select(day => (string)day["day"]!));
        Assert.Equal([3, 1], days.Select(day => (int)day["total"]!));
        Assert.Equal(["Early", "Between"], Names(days[0]));
        var touch = days[0]["touches"]![0]!;
        Assert.Equal(((string)early["id"]!, "mail", "2027-03-09T08:15", true), ((string)touch["id"]!, (string)touch["channel"]!, (string)touch["local"]!, (bool)touch["fixed"]!));
        Assert.Equal((int)early["version"]!, (int)touch["version"]!);
        Assert.False((bool)days[1]["touches"]![0]!["fixed"]!);
        Assert.NotEqual(early["id"], late["id"]);
    }

    [Fact]
    public async Task A_touch_moved_to_another_day_keeps_its_time_and_channel_and_goes_back_when_that_is_undone()
    {
        var lead = await _mia.CaptureAsync("Mover", On("2027-05-04", "10:45"));
        var moved = await _mia.SetAsync(lead, "next-touch", new() { ["followUp"] = On("2027-05-06", "10:45"), ["channel"] = "call" });

        var there = Assert.Single(await DaysAsync("2027-05-01", "2027-05-31"));
        Assert.Equal("2027-05-06T10:45", (string)there["touches"]![0]!["local"]!);
        Assert.Equal("call", (string)there["touches"]![0]!["channel"]!);

        await _mia.UndoAsync(moved, "nextTouchSet");
        var back = Assert.Single(await DaysAsync("2027-05-01", "2027-05-31"));
        Assert.Equal("2027-05-04T10:45", (string)back["touches"]![0]!["local"]!);
    }

    [Fact]
    public async Task Who_is_let_go_answered_or_a_colleagues_has_no_place_in_it()
    {
        var lead = await _mia.CaptureAsync("Gone", On("2027-06-08"));
        await new Mia(shared.World, DemoTenant.Tom).CaptureAsync("Tom's", On("2027-06-08"));
        var answered = Guid.Parse((string)(await _mia.CaptureAsync("Answered", On("2027-06-08")))["id"]!);
        Assert.Equal(2, (int)Assert.Single(await DaysAsync("2027-06-01", "2027-06-30"))["total"]!);

        await _mia.PressAsync(lead, "let-go", []);
        await shared.World.QueryAsync(db => db.Set<Lead>().Where(one => one.Id == answered).ExecuteUpdateAsync(set => set.SetProperty(one => one.Phase, LeadPhase.Answered)));

        Assert.Empty(await DaysAsync("2027-06-01", "2027-06-30"));
        Assert.Empty((await _mia.AskAsync(HttpMethod.Get, "/api/leads/calendar/2027-06-08?state=all"))["touches"]!.AsArray());
    }

    [Fact]
    public async Task Words_kind_and_tag_narrow_it_as_they_narrow_the_list()
    {
        var one = await _mia.CaptureAsync("Narrow Qazwsx", On("2027-07-06"), kind: "customer");
        await _mia.SetAsync(one, "tags", new() { ["tags"] = new JsonArray("Fair") });
        await _mia.CaptureAsync("Wide Qazwsx", On("2027-07-06"));

        foreach (var (filter, found) in new[] { ("&search=qazw", 2), ("&search=narrow%20qaz", 1), ("&kind=customer", 1), ("&tag=fair", 1), ("&search=nobody", 0) })
        {
            Assert.Equal(found, (await DaysAsync("2027-07-01", "2027-07-31", filter)).Sum(day => (int)day["total"]!));
        }
    }

    [Fact]
    public async Task A_range_of_more_than_two_months_or_none_is_refused_with_a_sentence()
    {
        foreach (var range in new[] { "from=2027-01-01&to=2027-03-04", "from=2027-01-02&to=2027-01-01" })
        {
            var refused = await _mia.AskAsync(HttpMethod.Get, $"/api/leads/calendar?{range}", expected: HttpStatusCode.UnprocessableEntity);
            Assert.Equal("urn:followup:not-so-many-days", (string?)refused["type"]);
            Assert.Equal("Ask for at least one day, and at most 62 in a row.", (string?)refused["title"]);
        }

        await _mia.AskAsync(HttpMethod.Get, "/api/leads/calendar?from=2027-01-01&to=2027-03-03");
        await _mia.AskAsync(HttpMethod.Get, "/api/leads/calendar?from=2027-01-01&to=2027-01-03&state=none", expected: HttpStatusCode.BadRequest);
        await _mia.AskAsync(HttpMethod.Get, "/api/leads/calendar/2027-01-01?after=nonsense", expected: HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_day_of_thousands_is_counted_and_read_page_by_page()
    {
        var lead = await _mia.CaptureAsync("Template of many", On("2027-09-07", "11:00"));
        var id = Guid.Parse((string)lead["id"]!);
        await shared.World.QueryAsync(async db =>
        {
            var one = await db.Set<Lead>().AsNoTracking().SingleAsync(found => found.Id == id);
            db.AddRange(Enumerable.Range(0, 5_000).Select(_ => new Lead
            {
                Id = Guid.CreateVersion7(), TenantId = one.TenantId, AccountId = one.AccountId, Name = "One of many", CreatedAt = one.CreatedAt, Phase = LeadPhase.Planned,
                NextDay = one.NextDay, NextDue = one.NextDue, NextIsFixed = true, NextChannel = Channel.Call, NextWhy = TouchReason.Chosen, Words = "",
            }));
            return await db.SaveChangesAsync();
        });

        var day = Assert.Single(await DaysAsync("2027-09-01", "2027-09-30"));
        Assert.Equal((5_001, 4), ((int)day["total"]!, day["touches"]!.AsArray().Count));

        var (ids, after) = (new List<string>(), "");
        do
        {
            var page = await _mia.AskAsync(HttpMethod.Get, $"/api/leads/calendar/2027-09-07?take=200&after={after}");
            ids.AddRange(page["touches"]!.AsArray().Select(touch => (string)touch!["id"]!));
            after = (string?)page["next"];
        }
        while (after is not null);

        Assert.Equal((5_001, 5_001), (ids.Count, ids.Distinct().Count()));
    }

    private static JsonObject On(string date, string? time = null) => new() { ["date"] = date, ["time"] = time };

    private async Task<List<JsonNode>> DaysAsync(string from, string to, string more = "") =>
        [.. (await _mia.AskAsync(HttpMethod.Get, $"/api/leads/calendar?from={from}&to={to}{more}"))["days"]!.AsArray().Select(day => day!)];

    private static IEnumerable<string> Names(JsonNode day) => day["touches"]!.AsArray().Select(touch => (string)touch!["name"]!);
}
