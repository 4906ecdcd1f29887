using System.Net;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Server.Tests.Method;

/// <summary>Texts of one's own and of colleagues, filled in for a lead.</summary>
public abstract class TemplateTests(SharedOrganisation shared)
{
    private readonly Mia _mia = new(shared.World);
    private readonly Mia _tom = new(shared.World, DemoTenant.Tom);

    public sealed class OnSqlite(SharedOrganisation.OnSqlite shared) : TemplateTests(shared), IClassFixture<SharedOrganisation.OnSqlite>;

    public sealed class OnPostgres(SharedOrganisation.OnPostgres shared) : TemplateTests(shared), IClassFixture<SharedOrganisation.OnPostgres>;

    [Fact]
    public async Task A_template_is_filled_in_for_a_lead_and_what_is_missing_is_marked()
    {
        var made = await _mia.AskAsync(HttpMethod.Post, "/api/templates", Template("Second mail", "About {{last conversation}}", "Hello {{first name}},\nhow is {{company}}?\n{{shoe size}}"), HttpStatusCode.Created);
        Assert.Equal("shoe size", (string?)Assert.Single(made["unknownFields"]!.AsArray()));
        Assert.Empty(made["brokenFields"]!.AsArray());
        var lead = await _mia.PressAsync(await _mia.CaptureAsync("Lena Hart"), "touches", new() { ["channel"] = "call", ["about"] = "The offer" });

        var preview = await _mia.PressAsync(lead, $"templates/{made["id"]}/preview", []);

        Assert.Equal("About The offer", (string?)preview["subject"]);
        Assert.Equal("Hello Lena,\nhow is {{company}}?\n{{shoe size}}", (string?)preview["body"]);
        Assert.Equal(["company", "shoe size"], preview["missing"]!.AsArray().Select(field => (string)field!));
    }

    [Fact]
    public async Task For_somebody_who_is_no_lead_it_is_filled_in_with_their_name()
    {
        var made = await _mia.AskAsync(HttpMethod.Post, "/api/templates", Template("First mail", "Hello {{name}}", "{{first name}}, about {{last conversation}}"), HttpStatusCode.Created);

        var preview = await _mia.AskAsync(HttpMethod.Post, $"/api/templates/{made["id"]}/preview", new JsonObject { ["name"] = "Lena Hart" });
        Assert.Equal(("Hello Lena Hart", "Lena, about {{last conversation}}"), ((string?)preview["subject"], (string?)preview["body"]));
        Assert.Equal("last conversation", (string?)Assert.Single(preview["missing"]!.AsArray()));

        var nameless = await _mia.AskAsync(HttpMethod.Post, $"/api/templates/{made["id"]}/preview", new JsonObject { ["name"] = "lena@hart.example" });
        Assert.Equal("Hello {{name}}", (string?)nameless["subject"]);
        await _tom.AskAsync(HttpMethod.Post, $"/api/templates/{made["id"]}/preview", new JsonObject { ["name"] = "Lena Hart" }, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_words_of_a_permission_are_said_back()
    {
        var made = await _mia.AskAsync(HttpMethod.Post, "/api/templates", Template("Back", "x", "You wrote: {{permission}} {{my name}}"), HttpStatusCode.Created);
        var lead = await _mia.AnswerAsync(await _mia.CaptureAsync(), "notNow", until: new() { ["preset"] = "twoWeeks" }, words: "Call me in March.");

        var preview = await _mia.PressAsync(lead, $"templates/{made["id"]}/preview", []);

        Assert.StartsWith("You wrote: Call me in March. ", (string?)preview["body"], StringComparison.Ordinal);
        Assert.Empty(preview["missing"]!.AsArray());
    }

    [Fact]
    public async Task Colleagues_see_and_use_what_is_shared_and_change_nothing_of_it()
    {
        var own = await _mia.AskAsync(HttpMethod.Post, "/api/templates", Template("Mine", "s", "b"), HttpStatusCode.Created);
        var common = await _mia.AskAsync(HttpMethod.Post, "/api/templates", Template("Ours", "s", "{{name}}", isShared: true), HttpStatusCode.Created);

        var seen = (await _tom.AskAsync(HttpMethod.Get, "/api/templates"))["items"]!.AsArray();
        Assert.DoesNotContain(seen, template => (string?)template!["id"] == (string?)own["id"]);
        var theirs = seen.Single(template => (string?)template!["id"] == (string?)common["id"])!;
        Assert.False((bool)theirs["isOwn"]!);
        Assert.NotEqual("", (string?)theirs["owner"]);

        var lead = await _tom.CaptureAsync("Lena Hart");
        Assert.Equal("Lena Hart", (string?)(await _tom.PressAsync(lead, $"templates/{common["id"]}/preview", []))["body"]);
        await _tom.PressAsync(lead, $"templates/{own["id"]}/preview", [], HttpStatusCode.NotFound);
        await _mia.PressAsync(lead, $"templates/{common["id"]}/preview", [], HttpStatusCode.NotFound);

        var refused = await _tom.AskAsync(HttpMethod.Put, $"/api/templates/{common["id"]}", Template("Theirs", "s", "b"), HttpStatusCode.Forbidden);
        Assert.Equal("urn:followup:not-your-template", (string?)refused["type"]);
        await _tom.AskAsync(HttpMethod.Delete, $"/api/templates/{common["id"]}", expected: HttpStatusCode.Forbidden);
        await _tom.AskAsync(HttpMethod.Put, $"/api/templates/{own["id"]}", Template("Theirs", "s", "b"), HttpStatusCode.NotFound);
        await _tom.AskAsync(HttpMethod.Delete, $"/api/templates/{own["id"]}", expected: HttpStatusCode.NotFound);

        await _mia.AskAsync(HttpMethod.Put, $"/api/templates/{common["id"]}", Template("Ours", "s", "b"));
        Assert.DoesNotContain((await _tom.AskAsync(HttpMethod.Get, "/api/templates"))["items"]!.AsArray(), template => (string?)template!["id"] == (string?)common["id"]);
    }

    [Fact]
    public async Task A_step_of_a_cadence_brings_its_template()
    {
        var made = await _mia.AskAsync(HttpMethod.Post, "/api/templates", Template("Step one", "s", "b"), HttpStatusCode.Created);
        var cadence = await _mia.AskAsync(HttpMethod.Post, "/api/cadences", Steps((string)made["id"]!), HttpStatusCode.Created);
        var lead = await _mia.PressAsync(await _mia.CaptureAsync(cadenceId: (string)cadence["id"]!), "touches", new() { ["channel"] = "call", ["completes"] = true });
        Assert.Equal(("Step one", (string?)made["id"]), ((string?)lead["nextTouch"]!["template"]!["name"], (string?)lead["nextTouch"]!["template"]!["id"]));

        await _mia.AskAsync(HttpMethod.Delete, $"/api/templates/{made["id"]}", expected: HttpStatusCode.NoContent);
        Assert.Null((await _mia.LeadAsync(lead))["nextTouch"]!["template"]);
        var refused = await _mia.AskAsync(HttpMethod.Post, "/api/cadences", Steps((string)made["id"]!), HttpStatusCode.UnprocessableEntity);
        Assert.Equal("urn:followup:no-such-template", (string?)refused["type"]);
    }

    [Fact]
    public async Task A_field_that_is_not_closed_is_told()
    {
        var made = await _mia.AskAsync(HttpMethod.Post, "/api/templates", Template("Slips", "About {{", "Hello {{first name}, {{company}}"), HttpStatusCode.Created);
        Assert.Equal(["{{", "{{first name}"], made["brokenFields"]!.AsArray().Select(field => (string)field!));
    }

    [Fact]
    public async Task Of_two_windows_the_later_one_is_told()
    {
        var made = await _mia.AskAsync(HttpMethod.Post, "/api/templates", Template("Twice", "s", "first"), HttpStatusCode.Created);
        var seen = (int)made["version"]!;
        var changed = await _mia.AskAsync(HttpMethod.Put, $"/api/templates/{made["id"]}", Template("Twice", "s", "second"), seen: seen);
        Assert.Equal(seen + 1, (int)changed["version"]!);

        var refused = await _mia.AskAsync(HttpMethod.Put, $"/api/templates/{made["id"]}", Template("Twice", "s", "third"), HttpStatusCode.Conflict, seen);

        Assert.Equal("urn:followup:template-changed", (string?)refused["type"]);
        Assert.Equal(("second", seen + 1), ((string?)refused["current"]!["body"], (int)refused["current"]!["version"]!));
        await _mia.AskAsync(HttpMethod.Put, $"/api/templates/{made["id"]}", Template("Twice", "s", "third"), seen: seen + 1);
    }

    [Fact]
    public async Task A_template_needs_a_name_and_is_never_cut()
    {
        var nameless = await _mia.AskAsync(HttpMethod.Post, "/api/templates", Template(" ", "s", "b"), HttpStatusCode.UnprocessableEntity);
        Assert.Equal("urn:followup:template-name", (string?)nameless["type"]);
        var tooLong = await _mia.AskAsync(HttpMethod.Post, "/api/templates", Template("x", "s", new string('x', 10_001)), HttpStatusCode.UnprocessableEntity);
        Assert.Equal("urn:followup:template-too-long", (string?)tooLong["type"]);
    }

    private static JsonObject Template(string name, string subject, string body, bool isShared = false) =>
        new() { ["name"] = name, ["channel"] = "mail", ["subject"] = subject, ["body"] = body, ["shared"] = isShared };

    private static JsonObject Steps(string template) => new()
    {
        ["name"] = "With a text",
        ["steps"] = new JsonArray([.. Enumerable.Range(0, 5).Select(_ => new JsonObject { ["timing"] = "workingDaysAfterTouch", ["count"] = 3, ["channel"] = "mail", ["template"] = template })]),
    };
}
