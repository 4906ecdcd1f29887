using System.Net;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Server.Tests.Method;

/// <summary>How long one waits after a no is one's own choice, reason by reason.</summary>
public abstract class PauseTests(SharedOrganisation shared)
{
    private readonly Mia _mia = new(shared.World);

    public sealed class OnSqlite(SharedOrganisation.OnSqlite shared) : PauseTests(shared), IClassFixture<SharedOrganisation.OnSqlite>;

    public sealed class OnPostgres(SharedOrganisation.OnPostgres shared) : PauseTests(shared), IClassFixture<SharedOrganisation.OnPostgres>;

    [Fact]
    public async Task A_pause_of_ones_own_counts_for_the_next_no_and_not_for_the_last_one()
    {
        var before = await _mia.AnswerAsync(await _mia.CaptureAsync(), "no", "timing");

        Assert.Equal((4, 13), Pause(await SetAsync("timing", 4), "timing"));

        var after = await _mia.AnswerAsync(await _mia.CaptureAsync(), "no", "timing");
        Assert.Equal(9, (Day(before) - Day(after)) / 7);
        Assert.Equal(Mia.DayOf(before), Mia.DayOf(await _mia.LeadAsync(before)));
        await SetAsync("timing", null);
    }

    [Fact]
    public async Task Taken_back_it_is_as_usual_and_other_reasons_never_changed()
    {
        await SetAsync("budget", 8);
        await SetAsync("competitor", 104);
        Assert.Equal((8, 26), Pause(await _mia.AskAsync(HttpMethod.Get, "/api/reasons"), "budget"));

        var reasons = await SetAsync("budget", null);

        Assert.Equal((26, 26), Pause(reasons, "budget"));
        Assert.Equal((104, 52), Pause(reasons, "competitor"));
        Assert.Equal((2, 2), Pause(reasons, "authority"));
        Assert.Equal(26, Pause(await new Mia(shared.World, DemoTenant.Tom).AskAsync(HttpMethod.Get, "/api/reasons"), "budget").Weeks);
        await SetAsync("competitor", null);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    [InlineData(105)]
    public async Task A_pause_of_no_time_or_of_years_is_refused(int weeks)
    {
        var answer = await SetAsync("timing", weeks, HttpStatusCode.UnprocessableEntity);

        Assert.Equal("urn:followup:pause-weeks", (string?)answer["type"]);
        Assert.Equal("Choose 1 to 104 weeks.", (string?)answer["title"]);
    }

    private Task<JsonObject> SetAsync(string reason, int? weeks, HttpStatusCode expected = HttpStatusCode.OK) =>
        _mia.AskAsync(HttpMethod.Put, "/api/me/reasons", new() { ["reason"] = reason, ["pauseInWeeks"] = weeks }, expected);

    private static (int Weeks, int Usual) Pause(JsonObject reasons, string name)
    {
        var reason = reasons["items"]!.AsArray().Single(one => (string?)one!["reason"] == name)!;
        return ((int)reason["pauseInWeeks"]!, (int)reason["usualPauseInWeeks"]!);
    }

    private static int Day(JsonObject lead) => DateOnly.Parse(Mia.DayOf(lead), System.Globalization.CultureInfo.InvariantCulture).DayNumber;
}
