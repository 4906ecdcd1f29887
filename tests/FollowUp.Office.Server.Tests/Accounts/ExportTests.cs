using System.Net;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;
using FollowUp.Office.Server.Tests.Method;

namespace FollowUp.Office.Server.Tests.Accounts;

/// <summary>A user takes their data with them: all of it, and nobody else's.</summary>
public abstract class ExportTests(SharedOrganisation shared)
{
    private readonly Mia _mia = new(shared.World);
    private readonly Mia _tom = new(shared.World, DemoTenant.Tom);

    public sealed class OnSqlite(SharedOrganisation.OnSqlite shared) : ExportTests(shared), IClassFixture<SharedOrganisation.OnSqlite>;

    public sealed class OnPostgres(SharedOrganisation.OnPostgres shared) : ExportTests(shared), IClassFixture<SharedOrganisation.OnPostgres>;

    [Fact]
    public async Task The_export_holds_leads_with_their_timeline_and_all_that_the_user_set()
    {
        var lead = await _mia.PressAsync(await _mia.CaptureAsync("Lena Hart"), "notes", new() { ["text"] = "Likes <short> mails" });
        await _mia.AskAsync(HttpMethod.Post, "/api/templates", Template("Mine", isShared: false), HttpStatusCode.Created);
        await _mia.AskAsync(HttpMethod.Put, "/api/me/pipeline", new() { ["target"] = 60 }, HttpStatusCode.NoContent);

        var export = await _mia.AskAsync(HttpMethod.Get, "/api/me/export");

        var exported = export["leads"]!.AsArray().Single(one => (string?)one!["id"] == (string?)lead["id"])!;
        Assert.Equal(("Lena Hart", "planned"), ((string?)exported["name"], (string?)exported["state"]));
        Assert.Equal((string?)lead["addresses"]![0]!["address"], (string?)Assert.Single(exported["addresses"]!.AsArray()));
        Assert.Equal(["Captured", "Noted"], exported["timeline"]!.AsArray().Select(fact => (string)fact!["kind"]!));
        Assert.Equal("Likes <short> mails", (string?)exported["timeline"]![1]!["content"]!["text"]);
        Assert.Equal("Mine", (string?)Assert.Single(export["templates"]!.AsArray())!["name"]);
        Assert.Equal(60, (int?)export["pipelineTarget"]);
        Assert.NotEmpty(export["cadences"]!.AsArray());
        Assert.Contains((string?)export["me"]!["address"], export["ownAddresses"]!.AsArray().Select(address => (string?)address));
    }

    [Fact]
    public async Task What_was_taken_back_is_exported_as_such()
    {
        var lead = await _mia.UndoAsync(await _mia.PressAsync(await _mia.CaptureAsync(), "touches", new() { ["channel"] = "call" }), "touchMade");

        var export = await _mia.AskAsync(HttpMethod.Get, "/api/me/export");

        var timeline = export["leads"]!.AsArray().Single(one => (string?)one!["id"] == (string?)lead["id"])!["timeline"]!.AsArray();
        Assert.True((bool?)timeline.Single(fact => (string?)fact!["kind"] == "TouchMade")!["takenBack"]);
    }

    [Fact]
    public async Task Nothing_of_a_colleague_is_in_it_also_not_what_they_share()
    {
        await _tom.CaptureAsync("Somebody of Tom");
        await _tom.AskAsync(HttpMethod.Post, "/api/templates", Template("Tom shares this", isShared: true), HttpStatusCode.Created);

        var export = (await _mia.AskAsync(HttpMethod.Get, "/api/me/export")).ToJsonString();

        Assert.DoesNotContain("Somebody of Tom", export, StringComparison.Ordinal);
        Assert.DoesNotContain("Tom shares this", export, StringComparison.Ordinal);
    }

    private static JsonObject Template(string name, bool isShared) =>
        new() { ["name"] = name, ["channel"] = "mail", ["subject"] = "s", ["body"] = "b", ["shared"] = isShared };
}
