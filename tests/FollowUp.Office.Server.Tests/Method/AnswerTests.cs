using System.Net;
using System.Text.Json.Nodes;
using FollowUp.Office.Server.Tests.ClosingTheLoop;
using FollowUp.Office.Server.Tests.Mailbox;

namespace FollowUp.Office.Server.Tests.Method;

/// <summary>What leads say, recorded by the user; all in one organisation, each with a person of their own.</summary>
public abstract class AnswerTests(SharedOrganisation shared)
{
    private readonly Organisation _world = shared.World;
    private readonly Mia _mia = new(shared.World);

    public sealed class OnSqlite(SharedOrganisation.OnSqlite shared) : AnswerTests(shared), IClassFixture<SharedOrganisation.OnSqlite>;

    public sealed class OnPostgres(SharedOrganisation.OnPostgres shared) : AnswerTests(shared), IClassFixture<SharedOrganisation.OnPostgres>;

    [Fact]
    public async Task Not_now_puts_their_own_words_at_the_head_of_the_reminder()
    {
        var scene = await Scene.OpenAsync(_world);
        await scene.CaptureAsync();
        await scene.UntilInCalendarAsync();
        await scene.OtherSideAsync(await scene.WaitForAnswerAsync(), "human", "Not now. Call me in March.");
        var answered = await scene.UntilAsync(found => (string?)found["state"] == "answered");
        // The first working day of March, proposed and not applied.
        Assert.Equal(("2027-03-01", "Call me in March."), ((string?)answered["answered"]!["proposal"]!["date"], (string?)answered["answered"]!["proposal"]!["words"]));

        var lead = await _mia.AnswerAsync(await scene.LeadAsync(), "notNow", until: new() { ["date"] = "2027-01-11" }, words: "Call me in January.");

        Assert.Equal("2027-01-11", Mia.DayOf(lead));
        Assert.Equal("permission", (string?)lead["nextTouch"]!["why"]);
        Assert.Equal("Call me in January.", (string?)lead["permission"]!["words"]);
        Assert.Equal("planned", (string?)lead["state"]);
        await scene.UntilInCalendarAsync();
        var shown = Assert.Single(await scene.EventsAsync());
        Assert.Contains("Call me in January.", shown.ToJsonString(), StringComparison.Ordinal);

        var undone = await _mia.UndoAsync(lead, "answerNotNow");
        Assert.Equal("answered", (string?)undone["state"]);
        Assert.Null(undone["permission"]);
    }

    [Fact]
    public async Task Yes_makes_a_customer_and_undo_a_prospect_again()
    {
        var lead = await _mia.CaptureAsync();

        var customer = await _mia.AnswerAsync(lead, "yes");

        Assert.Equal("customer", (string?)customer["kind"]);
        Assert.Equal("customer", (string?)customer["cadence"]!["id"]);
        Assert.Equal(1, (int)customer["cadence"]!["step"]!);
        Assert.Equal("cadence", (string?)customer["nextTouch"]!["why"]);
        var undone = await _mia.UndoAsync(customer, "answerYes");
        Assert.Equal("prospect", (string?)undone["kind"]);
        Assert.Equal(Mia.DayOf(lead), Mia.DayOf(undone));
    }

    [Fact]
    public async Task Five_nos_retire_and_undoing_the_last_brings_the_lead_back()
    {
        var lead = await _mia.CaptureAsync();
        for (var count = 1; count <= 4; count++)
        {
            lead = await _mia.AnswerAsync(lead, "no", "timing");
            // Pressed twice, which says it once.
            lead = await _mia.AnswerAsync(lead, "no", "timing");
            _world.Sandbox.Clock.Turn(TimeSpan.FromDays(1));
            Assert.Equal(count, (int)lead["noCount"]!);
            Assert.Equal("askAgain", (string?)lead["nextTouch"]!["why"]);
        }

        var retired = await _mia.AnswerAsync(lead, "no", "budget");

        Assert.Equal("retired", (string?)retired["status"]);
        Assert.Equal("fiveNos", (string?)retired["retired"]!["by"]);
        Assert.Null(retired["nextTouch"]);
        Assert.Equal("active", (string?)(await _mia.UndoAsync(retired, "answerNo"))["status"]);
    }

    [Fact]
    public async Task Who_said_stop_is_on_the_list_and_is_not_captured_again()
    {
        var lead = await _mia.CaptureAsync();
        var address = (string)lead["addresses"]![0]!["address"]!;

        var stopped = await _mia.AnswerAsync(lead, "stop", words: "Please take me off your list.");

        Assert.Equal("stop", (string?)stopped["retired"]!["by"]);
        var list = await _mia.AskAsync(HttpMethod.Get, "/api/suppressions?take=200");
        var listed = Assert.Single(list["items"]!.AsArray(), item => (string?)item!["leadId"] == (string?)lead["id"])!;
        Assert.Equal("Please take me off your list.", (string?)listed["words"]);
        Assert.Equal((DateTimeOffset)stopped["retired"]!["at"]!, (DateTimeOffset)listed["at"]!);
        var again = await _mia.AskAsync(HttpMethod.Post, "/api/leads", new()
        {
            // With a tag it is the same person.
            ["person"] = new JsonObject { ["address"] = address.Replace("@", "+news@", StringComparison.Ordinal) }, ["followUp"] = new JsonObject { ["preset"] = "tomorrow" },
        }, HttpStatusCode.Conflict);
        Assert.Equal("urn:followup:asked-to-stop", (string?)again["type"]);
        var chosen = await _mia.SetAsync(lead, "next-touch", new() { ["followUp"] = new JsonObject { ["preset"] = "tomorrow" } }, HttpStatusCode.Conflict);
        Assert.Equal("urn:followup:asked-to-stop", (string?)chosen["type"]);
        Assert.Equal("active", (string?)(await _mia.UndoAsync(stopped, "answerStop"))["status"]);
    }

    [Fact]
    public async Task Who_was_let_go_is_found_and_taken_up_again()
    {
        var lead = await _mia.CaptureAsync();
        var address = (string)lead["addresses"]![0]!["address"]!;

        await _mia.PressAsync(lead, "let-go", []);

        var found = await _mia.AskAsync(HttpMethod.Get, $"/api/leads/find?address={address}");
        Assert.Equal("owner", (string?)found["retired"]!["by"]);
        var again = await _mia.AskAsync(HttpMethod.Post, "/api/leads", new()
        {
            ["person"] = new JsonObject { ["address"] = address }, ["followUp"] = new JsonObject { ["preset"] = "tomorrow" },
        }, HttpStatusCode.Created);
        Assert.Equal((string?)lead["id"], (string?)again["id"]);
        Assert.Equal("active", (string?)again["status"]);
    }

    [Theory]
    [InlineData("""{ "answer": "notNow" }""", "urn:followup:no-date")]
    [InlineData("""{ "answer": "notNow", "until": { "date": "2020-01-01" } }""", "urn:followup:date-in-the-past")]
    [InlineData("""{ "answer": "no", "reason": "timing", "until": { "date": "2040-01-01" } }""", "urn:followup:date-too-far")]
    [InlineData("""{ "answer": "no" }""", "urn:followup:no-reason")]
    public async Task A_half_answer_is_refused_with_what_to_do(string body, string type)
    {
        var lead = await _mia.CaptureAsync();

        var refused = await _mia.PressAsync(lead, "answers", JsonNode.Parse(body)!.AsObject(), HttpStatusCode.UnprocessableEntity);

        Assert.Equal(type, (string?)refused["type"]);
        Assert.Equal((int)lead["version"]!, (int)(await _mia.LeadAsync(lead))["version"]!);
    }

    [Fact]
    public async Task The_same_answer_counts_again_where_the_first_was_seen()
    {
        var lead = await _mia.CaptureAsync();
        JsonObject No() => new() { ["answer"] = "no", ["reason"] = "timing" };

        var once = await _mia.PressAsync(lead, "answers", No());
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => _mia.PressAsync(lead, "answers", No())));
        Assert.Equal((int)once["version"]!, (int)(await _mia.LeadAsync(lead))["version"]!);

        var twice = await _mia.AskAsync(HttpMethod.Post, $"/api/leads/{lead["id"]}/answers", No(), seen: (int)once["version"]!);
        Assert.Equal(2, (int)twice["noCount"]!);
    }

    [Fact]
    public async Task Two_windows_at_one_lead_are_told_of_each_other()
    {
        var lead = await _mia.CaptureAsync();
        var seen = (int)lead["version"]!;
        JsonObject Call() => new() { ["channel"] = "call" };

        var first = await _mia.AskAsync(HttpMethod.Post, $"/api/leads/{lead["id"]}/touches", Call(), seen: seen);
        var second = await _mia.AskAsync(HttpMethod.Post, $"/api/leads/{lead["id"]}/touches", Call(), HttpStatusCode.Conflict, seen);

        Assert.Equal("urn:followup:changed-meanwhile", (string?)second["type"]);
        Assert.Equal((int)first["version"]!, (int)second["current"]!["version"]!);
        Assert.Equal($"{seen}", (string?)second["yours"]);
    }

    [Fact]
    public async Task A_touch_by_hand_is_counted_told_about_and_taken_back()
    {
        var lead = await _mia.CaptureAsync();

        var called = await _mia.PressAsync(lead, "touches", new() { ["channel"] = "call", ["about"] = "The offer", ["completes"] = true });

        Assert.Equal(1, (int)called["touchMeter"]!["touches"]!);
        Assert.Equal("The offer", (string?)called["lastConversation"]);
        var entry = called["timeline"]!.AsArray().First(found => (string?)found!["kind"] == "touchMade")!;
        var said = await _mia.SetAsync(lead, "about", new() { ["entryId"] = (string?)entry["id"], ["about"] = "Price of the workshop" });
        Assert.Equal("Price of the workshop", (string?)said["lastConversation"]);
        Assert.Equal("Price of the workshop", (string?)said["timeline"]!.AsArray().First(found => (string?)found!["kind"] == "touchMade")!["about"]);
        var undone = await _mia.UndoAsync(said, "touchMade");
        Assert.Equal(0, (int)undone["touchMeter"]!["touches"]!);
        Assert.Equal(Mia.DayOf(lead), Mia.DayOf(undone));
    }

    [Fact]
    public async Task A_note_is_kept_and_is_no_touch()
    {
        var lead = await _mia.CaptureAsync();

        var noted = await _mia.PressAsync(lead, "notes", new() { ["text"] = "Likes tea." });

        Assert.Equal("Likes tea.", (string?)noted["timeline"]!.AsArray().First(found => (string?)found!["kind"] == "noted")!["subject"]);
        Assert.Equal(0, (int)noted["touchMeter"]!["touches"]!);
        await _mia.PressAsync(lead, "notes", new() { ["text"] = " " }, HttpStatusCode.UnprocessableEntity);
        await _mia.PressAsync(lead, "touches", new() { ["channel"] = "call", ["at"] = "2040-01-01T00:00:00Z" }, HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_partner_who_sends_somebody_is_thanked_tomorrow()
    {
        var lead = await _mia.CaptureAsync(kind: "referralPartner", followUp: new() { ["cadence"] = true });
        Assert.Equal("referral-partner", (string?)lead["cadence"]!["id"]);
        await _mia.PressAsync(lead, "touches", new() { ["channel"] = "mail", ["completes"] = true });

        var thanked = await _mia.PressAsync(lead, "referrals", new() { ["received"] = true, ["who"] = "Ana" });

        Assert.Equal("thankYou", (string?)thanked["nextTouch"]!["why"]);
        Assert.Equal(1, (int)thanked["referrals"]!["received"]!);
        var birthday = await _mia.SetAsync(lead, "days", new() { ["birthday"] = "02-29", ["anniversary"] = null });
        Assert.Equal("02-29", (string?)birthday["birthday"]);
        await _mia.SetAsync(lead, "days", new() { ["birthday"] = "02-30", ["anniversary"] = null }, HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Every_reason_comes_with_its_pause_and_a_kind_word()
    {
        var reasons = (await _mia.AskAsync(HttpMethod.Get, "/api/reasons"))["items"]!.AsArray();

        Assert.Equal(11, reasons.Count);
        Assert.All(reasons, reason => Assert.True((int)reason!["pauseInWeeks"]! > 0 && ((string)reason["notAboutYou"]!).Length > 20));
    }
}
