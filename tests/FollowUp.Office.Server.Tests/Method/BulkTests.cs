using System.Net;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Server.Tests.Method;

/// <summary>One act on many leads: shown before it is done, and taken back as a whole.</summary>
public abstract class BulkTests(SharedOrganisation shared)
{
    private readonly Mia _mia = new(shared.World);

    public sealed class OnSqlite(SharedOrganisation.OnSqlite shared) : BulkTests(shared), IClassFixture<SharedOrganisation.OnSqlite>;

    public sealed class OnPostgres(SharedOrganisation.OnPostgres shared) : BulkTests(shared), IClassFixture<SharedOrganisation.OnPostgres>;

    [Fact]
    public async Task An_act_is_shown_done_once_and_taken_back_as_a_whole()
    {
        var (one, other) = (await _mia.CaptureAsync(), await _mia.CaptureAsync());
        await _mia.SetAsync(other, "tags", new() { ["tags"] = new JsonArray("Fair") });
        var act = Act([one, other], new() { ["tag"] = "fair" });
        act["id"] = Guid.NewGuid().ToString();

        var preview = await AskAsync(act, isPreview: true);
        Assert.Equal(["changed", "unchanged"], Outcomes(preview));
        Assert.Null(preview["undoId"]);
        Assert.Empty((await _mia.LeadAsync(one))["tags"]!.AsArray());

        var done = await AskAsync(act);
        var again = await AskAsync(act);
        Assert.Equal((1, (string?)done["undoId"]), ((int)done["changed"]!, (string?)again["undoId"]));
        Assert.Equal("fair", (string?)Assert.Single((await _mia.LeadAsync(one))["tags"]!.AsArray()));
        Assert.Single((await _mia.LeadAsync(one))["timeline"]!.AsArray(), entry => (string?)entry!["kind"] == "tagged");

        // What came after it stays.
        await _mia.SetAsync(one, "tags", new() { ["tags"] = new JsonArray("fair", "later") });
        Assert.Equal(1, (int)(await UndoAsync(done))["undone"]!);
        Assert.Equal(1, (int)(await UndoAsync(done))["undone"]!);
        Assert.Equal("later", (string?)Assert.Single((await _mia.LeadAsync(one))["tags"]!.AsArray()));
        Assert.Equal("Fair", (string?)Assert.Single((await _mia.LeadAsync(other))["tags"]!.AsArray()));
    }

    [Fact]
    public async Task A_next_touch_is_chosen_for_all_who_are_followed_up_and_planned_back()
    {
        var (one, gone) = (await _mia.CaptureAsync(), await _mia.PressAsync(await _mia.CaptureAsync(), "let-go", []));
        var act = Act([one, gone], new() { ["nextTouch"] = new JsonObject { ["followUp"] = new JsonObject { ["preset"] = "twoWeeks" }, ["channel"] = "call" } });

        var done = await AskAsync(act);

        Assert.Equal(["changed", "notActive"], Outcomes(done));
        var item = done["items"]![0]!;
        Assert.Equal(Mia.DayOf(one), (string?)item["before"]!["day"]);
        Assert.Equal(Mia.DayOf(await _mia.LeadAsync(one)), (string?)item["after"]!["day"]);
        await UndoAsync(done);
        Assert.Equal(Mia.DayOf(one), Mia.DayOf(await _mia.LeadAsync(one)));
    }

    [Fact]
    public async Task Who_was_let_go_together_is_taken_up_together()
    {
        JsonObject[] leads = [await _mia.CaptureAsync(), await _mia.CaptureAsync()];

        var done = await AskAsync(Act(leads, new() { ["letGo"] = true }));
        Assert.Equal("retired", (string?)(await _mia.LeadAsync(leads[1]))["status"]);

        Assert.Equal(2, (int)(await UndoAsync(done))["undone"]!);
        Assert.Equal("active", (string?)(await _mia.LeadAsync(leads[1]))["status"]);
    }

    [Fact]
    public async Task Kind_and_cadence_are_changed_where_they_are_others()
    {
        JsonObject[] leads = [await _mia.CaptureAsync(kind: "customer"), await _mia.CaptureAsync()];

        Assert.Equal(["unchanged", "changed"], Outcomes(await AskAsync(Act(leads, new() { ["kind"] = "customer" }))));
        Assert.Equal("customer", (string?)(await _mia.LeadAsync(leads[1]))["kind"]);
        Assert.Equal(["changed", "changed"], Outcomes(await AskAsync(Act(leads, new() { ["cadence"] = "keep-in-touch" }))));
        Assert.Equal("keep-in-touch", (string?)(await _mia.LeadAsync(leads[0]))["cadence"]!["id"]);
    }

    [Fact]
    public async Task Nobody_elses_leads_are_touched_or_taken_back()
    {
        var theirs = new Mia(shared.World, DemoTenant.Tom);
        var lead = await theirs.CaptureAsync();

        var done = await AskAsync(Act([lead], new() { ["tag"] = "mine" }));
        Assert.Equal(["notFound"], Outcomes(done));
        Assert.Null((string?)done["items"]![0]!["name"]);

        var own = await AskAsync(Act([await _mia.CaptureAsync()], new() { ["tag"] = "mine" }));
        await theirs.AskAsync(HttpMethod.Post, $"/api/leads/bulk/{own["undoId"]}/undo", expected: HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Two_acts_at_once_none_and_nobody_are_refused()
    {
        var lead = await _mia.CaptureAsync();

        foreach (var action in new JsonObject[] { [], new() { ["tag"] = "a", ["letGo"] = true }, new() { ["tag"] = " " } })
        {
            Assert.Equal("urn:followup:no-action", (string?)(await AskAsync(Act([lead], action), expected: HttpStatusCode.UnprocessableEntity))["type"]);
        }

        Assert.Equal("urn:followup:not-so-many", (string?)(await AskAsync(Act([], new() { ["tag"] = "a" }), expected: HttpStatusCode.UnprocessableEntity))["type"]);
    }

    private Task<JsonObject> AskAsync(JsonObject act, bool isPreview = false, HttpStatusCode expected = HttpStatusCode.OK)
    {
        act["preview"] = isPreview;
        return _mia.AskAsync(HttpMethod.Post, "/api/leads/bulk", act, expected);
    }

    private Task<JsonObject> UndoAsync(JsonObject done) => _mia.AskAsync(HttpMethod.Post, $"/api/leads/bulk/{done["undoId"]}/undo");

    private static JsonObject Act(JsonObject[] leads, JsonObject action) =>
        new() { ["ids"] = new JsonArray([.. leads.Select(lead => (JsonNode)(string)lead["id"]!)]), ["action"] = action };

    private static string[] Outcomes(JsonObject answer) => [.. answer["items"]!.AsArray().Select(item => (string)item!["outcome"]!)];
}
