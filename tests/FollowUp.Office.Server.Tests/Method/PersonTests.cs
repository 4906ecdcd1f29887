using System.Net;
using System.Text.Json.Nodes;

namespace FollowUp.Office.Server.Tests.Method;

/// <summary>Who a lead is and how they are sorted: changed by hand, told in the timeline, taken back.</summary>
public abstract class PersonTests(SharedOrganisation shared)
{
    private readonly Mia _mia = new(shared.World);

    public sealed class OnSqlite(SharedOrganisation.OnSqlite shared) : PersonTests(shared), IClassFixture<SharedOrganisation.OnSqlite>;

    public sealed class OnPostgres(SharedOrganisation.OnPostgres shared) : PersonTests(shared), IClassFixture<SharedOrganisation.OnPostgres>;

    [Fact]
    public async Task A_name_is_changed_and_taken_back()
    {
        var lead = await _mia.CaptureAsync("Lena Hart");
        var married = await _mia.SetAsync(lead, "person", Card("Lena Muir", company: "Muir Ltd", title: "Owner", phone: "+49 30 1234"));
        Assert.Equal("Lena Muir, Muir Ltd, Owner, +49 30 1234", Shown(married));
        Assert.Equal("Lena Muir, Owner, Muir Ltd, +49 30 1234", (string?)Entry(married, "personChanged")["subject"]);

        var moved = await _mia.SetAsync(married, "person", Card("Lena Muir", company: "Hart & Co"));
        Assert.Equal("Lena Muir, Hart & Co, , ", Shown(moved));

        // The older change is taken back, and the newer one stays.
        var older = (string)moved["timeline"]!.AsArray().Last(entry => (string?)entry!["kind"] == "personChanged")!["id"]!;
        var back = await _mia.PressAsync(moved, "undo", new() { ["entryId"] = older });
        Assert.Equal("Lena Hart, Hart & Co, , ", Shown(back));
        Assert.Equal("Lena Hart, , , ", Shown(await _mia.UndoAsync(back, "personChanged")));
        Assert.DoesNotContain(back["timeline"]!.AsArray(), entry => (string?)entry!["subject"] == "Lena Hart");
    }

    [Fact]
    public async Task What_says_the_same_once_more_is_no_change()
    {
        var lead = await _mia.CaptureAsync("Lena Hart");
        await _mia.SetAsync(lead, "person", Card("Lena Muir"));

        Assert.Single((await _mia.SetAsync(lead, "person", Card("Lena Muir")))["timeline"]!.AsArray(), entry => (string?)entry!["kind"] == "personChanged");
        Assert.Equal("urn:followup:no-name", (string?)(await _mia.SetAsync(lead, "person", Card(" "), HttpStatusCode.UnprocessableEntity))["type"]);
    }

    [Fact]
    public async Task Tags_are_set_as_a_whole_and_taken_back_one_by_one()
    {
        var lead = await _mia.SetAsync(await _mia.CaptureAsync(), "tags", Tags(" VIP ", "vip", "big  client"));
        Assert.Equal(["big client", "VIP"], TagsOf(lead));
        var other = await _mia.SetAsync(lead, "tags", Tags("VIP", "fair"));
        Assert.Equal(["fair", "VIP"], TagsOf(other));
        Assert.Equal("fair", (string?)Entry(other, "tagged")["subject"]);

        Assert.Equal(["big client", "VIP"], TagsOf(await _mia.UndoAsync(other, "tagged")));
        Assert.Equal("big client", (string?)Entry(await _mia.SetAsync(lead, "tags", Tags("VIP")), "untagged")["subject"]);
    }

    [Fact]
    public async Task Too_many_tags_and_overlong_ones_are_refused()
    {
        var lead = await _mia.CaptureAsync();

        var many = await _mia.SetAsync(lead, "tags", Tags([.. Enumerable.Range(0, 21).Select(number => $"tag {number}")]), HttpStatusCode.UnprocessableEntity);
        Assert.Equal("urn:followup:too-many-tags", (string?)many["type"]);
        Assert.Equal("urn:followup:tag-too-long", (string?)(await _mia.SetAsync(lead, "tags", Tags(new string('x', 41)), HttpStatusCode.UnprocessableEntity))["type"]);
        Assert.Equal([new string('x', 40)], TagsOf(await _mia.SetAsync(lead, "tags", Tags(new string('x', 40)))));
    }

    [Fact]
    public async Task Who_was_let_go_keeps_a_name_that_can_be_changed()
    {
        var lead = await _mia.PressAsync(await _mia.CaptureAsync(), "let-go", []);

        Assert.Equal("Lena Muir", (string?)(await _mia.SetAsync(lead, "person", Card("Lena Muir")))["name"]);
        Assert.Equal(["past"], TagsOf(await _mia.SetAsync(lead, "tags", Tags("past"))));
    }

    [Fact]
    public async Task A_signature_proposes_who_somebody_is()
    {
        var proposal = await _mia.AskAsync(HttpMethod.Post, "/api/people/proposal", new()
        {
            ["text"] = "Hello Mia,\nhere is what you asked me for.\n\nBest regards,\nDana Swope\nCEO, Swope Ltd\nT +44 20 7946 0958", ["name"] = "Dana Swope", ["address"] = "dana@swope.example",
        });

        Assert.Equal(("Swope Ltd", "CEO", "+44 20 7946 0958"), ((string?)proposal["company"], (string?)proposal["title"], (string?)proposal["phone"]));
    }

    private static JsonObject Card(string name, string? company = null, string? title = null, string? phone = null) =>
        new() { ["name"] = name, ["company"] = company, ["title"] = title, ["phone"] = phone };

    private static string Shown(JsonObject lead) => $"{lead["name"]}, {lead["company"]}, {lead["title"]}, {lead["phone"]}";

    private static JsonObject Tags(params string[] tags) => new() { ["tags"] = new JsonArray([.. tags.Select(tag => (JsonNode)tag)]) };

    private static string[] TagsOf(JsonObject lead) => [.. lead["tags"]!.AsArray().Select(tag => (string)tag!)];

    private static JsonNode Entry(JsonObject lead, string kind) => lead["timeline"]!.AsArray().First(entry => (string?)entry!["kind"] == kind)!;
}
