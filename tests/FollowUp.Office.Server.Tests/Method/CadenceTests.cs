using System.Net;
using System.Text.Json.Nodes;

namespace FollowUp.Office.Server.Tests.Method;

/// <summary>Rhythms: chosen, changed with a look before it counts, and taken back.</summary>
public abstract class CadenceTests(SharedOrganisation shared)
{
    private readonly Mia _mia = new(shared.World);

    public sealed class OnSqlite(SharedOrganisation.OnSqlite shared) : CadenceTests(shared), IClassFixture<SharedOrganisation.OnSqlite>;

    public sealed class OnPostgres(SharedOrganisation.OnPostgres shared) : CadenceTests(shared), IClassFixture<SharedOrganisation.OnPostgres>;

    [Fact]
    public async Task A_change_is_shown_before_it_moves_what_is_open()
    {
        var planned = await CalledAsync(await _mia.CaptureAsync(kind: "referralPartner"));
        var chosen = await _mia.SetAsync(planned, "next-touch", new() { ["followUp"] = new JsonObject { ["preset"] = "twoWeeks" } });
        var other = await CalledAsync(await _mia.CaptureAsync(kind: "referralPartner"));
        var slower = Steps(Enumerable.Repeat(19, 5));

        var preview = await _mia.AskAsync(HttpMethod.Post, "/api/cadences/referral-partner/preview", slower);
        Assert.Equal(2, (int)preview["leads"]!);
        var move = Assert.Single(preview["changes"]!.AsArray())!;
        Assert.Equal((string?)other["id"], (string?)move["leadId"]);
        Assert.Equal(Mia.DayOf(other), (string?)move["before"]);
        Assert.Equal(Mia.DayOf(other), Mia.DayOf(await _mia.LeadAsync(other)));

        await _mia.AskAsync(HttpMethod.Put, "/api/cadences/referral-partner", slower);
        // The same once more, as after a broken line, changes nothing.
        await _mia.AskAsync(HttpMethod.Put, "/api/cadences/referral-partner", slower);

        var moved = await _mia.LeadAsync(other);
        Assert.Equal((string?)move["after"], Mia.DayOf(moved));
        Assert.Single(moved["timeline"]!.AsArray(), entry => (string?)entry!["kind"] == "cadenceChosen");
        Assert.Equal(Mia.DayOf(chosen), Mia.DayOf(await _mia.LeadAsync(chosen)));
        Assert.Equal(Mia.DayOf(other), Mia.DayOf(await _mia.UndoAsync(moved, "cadenceChosen")));
        // Who comes now begins with the new steps.
        Assert.Equal(Mia.DayOf(moved), Mia.DayOf(await CalledAsync(await _mia.CaptureAsync(kind: "referralPartner"))));

        await _mia.AskAsync(HttpMethod.Delete, "/api/cadences/referral-partner", expected: HttpStatusCode.NoContent);
        Assert.Equal(Mia.DayOf(other), Mia.DayOf(await CalledAsync(await _mia.CaptureAsync(kind: "referralPartner"))));
    }

    [Fact]
    public async Task A_rhythm_of_ones_own_is_made_followed_and_deleted_without_losing_a_step()
    {
        var made = await _mia.AskAsync(HttpMethod.Post, "/api/cadences", Steps([2, 2, 2, 2, 2]), HttpStatusCode.Created);
        var lead = await _mia.CaptureAsync(followUp: new() { ["cadence"] = true }, cadenceId: (string?)made["id"]);
        Assert.Equal("My rhythm", (string?)lead["cadence"]!["name"]);

        var listed = (await _mia.AskAsync(HttpMethod.Get, "/api/cadences"))["items"]!.AsArray();
        Assert.Equal(["prospect", "referral-partner", "customer", "keep-in-touch"], listed.Take(4).Select(found => (string?)found!["id"]));
        Assert.Equal(1, (int)listed.Single(found => (string?)found!["id"] == (string?)made["id"])!["leads"]!);

        await _mia.AskAsync(HttpMethod.Delete, $"/api/cadences/{made["id"]}", expected: HttpStatusCode.NoContent);
        Assert.Equal("My rhythm", (string?)(await CalledAsync(lead))["cadence"]!["name"]);
        var gone = await _mia.SetAsync(lead, "cadence", new() { ["cadenceId"] = (string?)made["id"] }, HttpStatusCode.Conflict);
        Assert.Equal("urn:followup:no-such-cadence", (string?)gone["type"]);
        Assert.Equal("keep-in-touch", (string?)(await _mia.SetAsync(lead, "cadence", new() { ["cadenceId"] = "keep-in-touch" }))["cadence"]!["id"]);
    }

    [Fact]
    public async Task Who_was_let_go_has_no_rhythm_to_choose()
    {
        var lead = await _mia.CaptureAsync();
        await _mia.PressAsync(lead, "let-go", []);

        var refused = await _mia.SetAsync(lead, "cadence", new() { ["cadenceId"] = "no-such" }, HttpStatusCode.Conflict);

        Assert.Equal("urn:followup:not-active", (string?)refused["type"]);
    }

    [Theory]
    [InlineData("urn:followup:cadence-too-short", 3, 3, 3, 3)]
    [InlineData("urn:followup:cadence-offset", 3, 3, 3, 3, -1)]
    [InlineData("urn:followup:cadence-offset", 3, 3, 3, 3, 4000)]
    public async Task A_cadence_that_gives_up_early_or_goes_backwards_is_refused(string type, params int[] days)
    {
        var refused = await _mia.AskAsync(HttpMethod.Post, "/api/cadences", Steps(days), HttpStatusCode.UnprocessableEntity);

        Assert.Equal(type, (string?)refused["type"]);
    }

    [Fact]
    public async Task Nobody_elses_cadence_exists()
    {
        await _mia.AskAsync(HttpMethod.Put, "/api/cadences/no-such", Steps([3, 3, 3, 3, 3]), HttpStatusCode.NotFound);
        await _mia.AskAsync(HttpMethod.Post, "/api/cadences/no-such/preview", Steps([3, 3, 3, 3, 3]), HttpStatusCode.NotFound);
        await _mia.AskAsync(HttpMethod.Delete, "/api/cadences/no-such", expected: HttpStatusCode.NotFound);
    }

    private Task<JsonObject> CalledAsync(JsonObject lead) => _mia.PressAsync(lead, "touches", new() { ["channel"] = "call", ["completes"] = true });

    private static JsonObject Steps(IEnumerable<int> days) => new()
    {
        ["name"] = "My rhythm",
        ["steps"] = new JsonArray([.. days.Select(count => new JsonObject { ["timing"] = "workingDaysAfterTouch", ["count"] = count, ["channel"] = "call" })]),
    };
}
