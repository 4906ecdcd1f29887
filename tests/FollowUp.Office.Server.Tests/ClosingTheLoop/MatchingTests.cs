using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;
using FollowUp.Office.Server.Mailbox;
using FollowUp.Office.Server.Tests.Mailbox;
using FollowUp.Office.Testing.Postgres;

namespace FollowUp.Office.Server.Tests.ClosingTheLoop;

/// <summary>Whose answer is it? What is certain acts by itself; what is not is asked, and the user's word can be taken back.</summary>
public abstract class MatchingTests(PostgresCluster cluster, Store store) : IAsyncLifetime
{
    private Organisation _world = null!;

    public sealed class OnSqlite(PostgresCluster cluster) : MatchingTests(cluster, Store.Sqlite);

    public sealed class OnPostgres(PostgresCluster cluster) : MatchingTests(cluster, Store.Postgres);

    public async ValueTask InitializeAsync() => _world = await Organisation.StartAsync(cluster, store);

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task A_new_mail_of_the_lead_asks_and_yes_closes_the_loop()
    {
        var (scene, _) = await Scene.WaitingAsync(_world);
        await scene.ReceiveAsync("Something new");

        var asked = await scene.UntilAsync(lead => lead["question"] is not null && Scene.KindsOf(lead).Contains("teamsCard"));
        Assert.Equal("waiting", (string?)asked["state"]);
        Assert.Equal("sender", (string?)asked["question"]!["evidence"]!["rule"]);
        Assert.Equal(1, (int)asked["touchMeter"]!["touches"]!);
        Assert.Single(await scene.EventsAsync());
        Assert.Single(await scene.CardsAsync($"Was this an answer from {scene.Name}?"));

        var entry = (string)asked["question"]!["entryId"]!;
        await scene.JudgeAsync(isAnswer: true);
        var closed = await scene.UntilAsync(lead => Scene.KindsOf(lead).Contains("eventRemoved"));
        Assert.Equal("answered", (string?)closed["state"]);
        Assert.Null(closed["question"]);
        Assert.Empty(await scene.EventsAsync());
        // Who has just said so is not told.
        Assert.Empty(await scene.CardsAsync());
        using var again = await scene.TryJudgeAsync(entry, isAnswer: false);
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);

        using var undone = await scene.UndoAsync("judgedAnswer");
        var open = await scene.UntilAsync(lead => (string?)lead["nextTouch"]!["calendar"] == "inCalendar");
        Assert.Equal("waiting", (string?)open["state"]);
        Assert.Equal(entry, (string?)open["question"]!["entryId"]);
        Assert.Single(await scene.EventsAsync());
        Assert.Single(await scene.CardsAsync($"Was this an answer from {scene.Name}?"));
    }

    [Fact]
    public async Task No_leaves_everything_as_it_was_and_can_be_taken_back()
    {
        var (scene, _) = await Scene.WaitingAsync(_world);
        await scene.ReceiveAsync("An invitation to our fair");
        await scene.UntilAsync(lead => lead["question"] is not null);

        var dismissed = await scene.JudgeAsync(isAnswer: false);
        Assert.Null(dismissed["question"]);
        Assert.Equal("waiting", (string?)dismissed["state"]);
        Assert.Contains("judgedNoAnswer", Scene.KindsOf(dismissed));
        Assert.Single(await scene.EventsAsync());

        using var undone = await scene.UndoAsync("judgedNoAnswer");
        Assert.NotNull((await scene.LeadAsync())["question"]);
    }

    [Fact]
    public async Task That_was_not_a_reply_restores_everything_also_for_a_mail_that_the_user_had_accepted()
    {
        var (scene, _) = await Scene.WaitingAsync(_world);
        var before = await scene.LeadAsync();
        await scene.ReceiveAsync("Something new");
        await scene.UntilAsync(lead => lead["question"] is not null);
        await scene.JudgeAsync(isAnswer: true);
        await scene.UntilAsync(lead => Scene.KindsOf(lead).Contains("eventRemoved"));

        using var undone = await scene.UndoAsync("reply");
        var after = await scene.UntilAsync(lead => (string?)lead["nextTouch"]!["calendar"] == "inCalendar");
        foreach (var part in new[] { "waiting", "touchMeter", "state", "question", "nextTouch" })
        {
            Assert.Equal(before[part]?.ToJsonString(), after[part]?.ToJsonString());
        }
    }

    [Fact]
    public async Task That_was_not_a_reply_holds_also_after_a_later_mail_of_ours()
    {
        var (scene, sent) = await Scene.WaitingAsync(_world);
        await scene.ReceiveAsync("Re: A quote for the workshop", $"In-Reply-To: {sent}");
        await scene.UntilAsync(lead => (string?)lead["state"] == "answered");
        _world.Sandbox.Clock.Turn(TimeSpan.FromDays(1));
        await scene.MiaWritesAsync();
        await scene.UntilAsync(lead => Scene.KindsOf(lead).Count(kind => kind == "touchOut") == 2);

        using var undone = await scene.UndoAsync("reply");
        var lead = await scene.UntilAsync(found => (string?)found["nextTouch"]!["calendar"] == "inCalendar");
        Assert.Equal("waiting", (string?)lead["state"]);
        Assert.Equal("chosen", (string?)lead["nextTouch"]!["why"]);
        Assert.Equal(2, (int)lead["touchMeter"]!["touches"]!);
    }

    [Fact]
    public async Task A_colleague_to_whom_it_was_forwarded_closes_the_loop_and_the_address_is_offered()
    {
        var (scene, sent) = await Scene.WaitingAsync(_world);
        var colleague = $"erik.{scene.Address}";
        await scene.ReceiveFromAsync($"Erik <{colleague}>", "Fwd: something else entirely", $"References: <forward@swope.example> {sent}");

        var closed = await scene.UntilAsync(lead => (string?)lead["state"] == "answered");
        Assert.Equal("references", (string?)closed["timeline"]!.AsArray().Single(entry => (string?)entry!["kind"] == "reply")!["evidence"]!["rule"]);
        Assert.Equal(colleague, (string?)closed["suggestedAddress"]);

        using var added = await scene.AddAddressAsync(colleague.ToUpperInvariant());
        Assert.Equal(HttpStatusCode.OK, added.StatusCode);
        var known = await scene.LeadAsync();
        Assert.Null(known["suggestedAddress"]);
        Assert.Equal([scene.Address, colleague], known["addresses"]!.AsArray().Select(one => (string)one!["address"]!));
        Assert.Contains("addressAdded", Scene.KindsOf(known));

        using var removed = await scene.RemoveAddressAsync(colleague);
        Assert.Equal(colleague, (string?)(await scene.LeadAsync())["suggestedAddress"]);
    }

    [Fact]
    public async Task A_mail_of_the_company_counts_once_the_user_wants_it()
    {
        var (scene, sent) = await Scene.WaitingAsync(_world);
        var conversation = _world.Mia.Messages().First(mail => mail.InternetMessageId == sent).ConversationId;
        _world.Mia.Deliver(new NewMessage { Subject = "Your offer", From = new MailPerson("Erik", "erik@swope.example"), ConversationId = conversation, Body = "Hi" });
        var asked = await scene.UntilAsync(lead => lead["question"] is not null);
        Assert.Equal("conversation", (string?)asked["question"]!["evidence"]!["rule"]);
        await scene.JudgeAsync(isAnswer: false);

        using var set = await _world.Pane().PutAsJsonAsync("/api/me/matching", new { sameCompany = true });
        Assert.True((bool)(await set.Content.ReadFromJsonAsync<JsonObject>())!["matching"]!["sameCompany"]!);
        _world.Mia.Deliver(new NewMessage { Subject = "Your offer", From = new MailPerson("Erik", "erik@swope.example"), ConversationId = conversation, Body = "Hi" });

        var closed = await scene.UntilAsync(lead => (string?)lead["state"] == "answered");
        Assert.Equal("company", (string?)closed["timeline"]!.AsArray().Single(entry => (string?)entry!["kind"] == "reply")!["evidence"]!["rule"]);
    }

    [Fact]
    public async Task Of_two_leads_in_one_thread_the_one_who_wrote_answered()
    {
        var (dana, omar) = (await Scene.OpenAsync(_world), await Scene.OpenAsync(_world));
        await dana.CaptureAsync();
        await omar.CaptureAsync();
        var sent = _world.Mia.Send(new NewMessage { Subject = "To both of you", To = [new(dana.Name, dana.Address), new(omar.Name, omar.Address)], Body = "Hi" });
        await dana.UntilAsync(lead => (string?)lead["state"] == "waiting");
        await omar.UntilAsync(lead => (string?)lead["state"] == "waiting");

        await omar.ReceiveAsync("Re: To both of you", $"In-Reply-To: {sent.InternetMessageId}");

        await omar.UntilAsync(lead => (string?)lead["state"] == "answered");
        var other = await dana.LeadAsync();
        Assert.Equal("waiting", (string?)other["state"]);
        Assert.Null(other["question"]);

        await dana.ReceiveFromAsync("Somebody <somebody@else.example>", "Re: To both of you", $"In-Reply-To: {sent.InternetMessageId}");
        var asked = await dana.UntilAsync(lead => lead["question"] is not null);
        Assert.Equal("severalLeads", (string?)asked["question"]!["evidence"]!["rule"]);
    }

    [Fact]
    public async Task An_answer_heard_before_our_own_mail_settles_itself()
    {
        var scene = await Scene.OpenAsync(_world);
        await scene.CaptureAsync();
        var ours = $"<{Guid.NewGuid():N}@lindqvist-consulting.example>";
        await scene.ReceiveAsync("Re: our offer", $"In-Reply-To: {ours}");
        await scene.UntilAsync(lead => lead["question"] is not null);

        _world.Mia.Send(
            new NewMessage { Subject = "Our offer", InternetMessageId = ours, To = [new(scene.Name, scene.Address)], Body = "Hi" },
            sent => sent with { SentAt = sent.SentAt.AddSeconds(-1), ReceivedAt = sent.ReceivedAt.AddSeconds(-1) });

        var closed = await scene.UntilAsync(lead => (string?)lead["state"] == "answered");
        Assert.Null(closed["question"]);
        Assert.Single(Scene.KindsOf(closed), "reply");
        await Organisation.EventuallyAsync(async () => (await scene.CardsAsync()).Count == 1);
    }

    [Fact]
    public async Task A_strangers_answer_that_meant_nothing_is_found_again_once_our_own_mail_is_heard()
    {
        var scene = await Scene.OpenAsync(_world);
        await scene.CaptureAsync();
        var ours = $"<{Guid.NewGuid():N}@lindqvist-consulting.example>";
        var sentAt = _world.Sandbox.Clock.GetUtcNow();
        _world.Sandbox.Clock.Turn(TimeSpan.FromMinutes(5));
        await scene.ReceiveFromAsync($"Jo Park <jo.{Guid.NewGuid():N}@elsewhere.example>", "Re: Our offer", $"In-Reply-To: {ours}");
        Assert.Equal(SyncOutcome.Done, await _world.LookAsync());
        _world.Sandbox.Clock.Turn(TimeSpan.FromMinutes(30));
        Assert.Equal(SyncOutcome.Done, await _world.LookAsync());
        Assert.DoesNotContain("reply", Scene.KindsOf(await scene.LeadAsync()));

        // A mail program that was offline puts its copy into Sent Items only now.
        _world.Mia.Send(
            new NewMessage { Subject = "Our offer", InternetMessageId = ours, To = [new(scene.Name, scene.Address)], Body = "Hi" },
            sent => sent with { SentAt = sentAt, ReceivedAt = sentAt });

        await scene.UntilAsync(lead => (string?)lead["state"] == "answered" || lead["question"] is not null);
    }

    [Fact]
    public async Task A_list_that_rewrites_the_sender_asks()
    {
        var (scene, sent) = await Scene.WaitingAsync(_world);
        await scene.ReceiveFromAsync($"{scene.Name} via Members <members@lists.example>", "[Members] Re: A quote",
            $"In-Reply-To: {sent}", "List-Id: <members.lists.example>", "Precedence: list");

        var asked = await scene.UntilAsync(lead => lead["question"] is not null);
        Assert.Equal("list", (string?)asked["question"]!["evidence"]!["rule"]);
        Assert.Equal("waiting", (string?)asked["state"]);
    }

    [Fact]
    public async Task A_tagged_address_is_the_same_person()
    {
        var (scene, _) = await Scene.WaitingAsync(_world);
        var tagged = scene.Address.Replace("@", "+sales@", StringComparison.Ordinal);
        var found = await _world.Pane().GetFromJsonAsync<JsonObject>($"/api/leads/find?address={Uri.EscapeDataString(tagged)}");
        Assert.Equal(scene.LeadId, (Guid)found!["id"]!);

        await scene.ReceiveFromAsync($"{scene.Name} <{tagged.ToUpperInvariant()}>", "New");
        var asked = await scene.UntilAsync(lead => lead["question"] is not null);
        Assert.Equal("sender", (string?)asked["question"]!["evidence"]!["rule"]);
        Assert.Equal(tagged, (string?)asked["question"]!["from"]);
    }

    [Fact]
    public async Task A_delegate_who_sends_for_the_lead_sends_the_leads_answer()
    {
        var (scene, sent) = await Scene.WaitingAsync(_world);
        await scene.ReceiveAsync("Re: A quote", "Sender: Assistant <assistant@swope.example>", $"In-Reply-To: {sent}");

        Assert.Null((await scene.UntilAsync(lead => (string?)lead["state"] == "answered"))["suggestedAddress"]);
    }

    [Fact]
    public async Task Who_is_to_be_answered_counts_where_the_sender_is_a_form()
    {
        var (scene, sent) = await Scene.WaitingAsync(_world);
        await scene.ReceiveFromAsync("Contact form <form@host.example>", "Message from the site", $"Reply-To: {scene.Name} <{scene.Address}>", $"In-Reply-To: {sent}");

        Assert.Null((await scene.UntilAsync(lead => (string?)lead["state"] == "answered"))["suggestedAddress"]);
    }

    [Fact]
    public async Task What_an_assistant_sends_for_the_user_is_the_users_touch()
    {
        var scene = await Scene.OpenAsync(_world);
        await scene.CaptureAsync();
        _world.Mia.Deliver(new NewMessage
        {
            Subject = "Our offer", From = new MailPerson("Mia", DemoTenant.Mia.Address), Sender = new MailPerson("Tom", DemoTenant.Tom.Address),
            To = [new(scene.Name, scene.Address)], Body = "For Mia.",
        });

        Assert.Contains("touchOut", Scene.KindsOf(await scene.UntilAsync(lead => (string?)lead["state"] == "waiting")));
    }

    [Fact]
    public async Task A_mail_with_the_lead_in_blind_copy_is_a_touch_and_a_draft_is_none()
    {
        var scene = await Scene.OpenAsync(_world);
        await scene.CaptureAsync();
        _world.Mia.Draft(new NewMessage { Subject = "Not yet", To = [new(scene.Name, scene.Address)], Body = "Hm" });
        _world.Mia.Send(new NewMessage { Subject = "To all", To = [new("Else", "else@x.example")], Bcc = [new(scene.Name, scene.Address)], Body = "Hi" });

        var lead = await scene.UntilAsync(found => (string?)found["state"] == "waiting");
        Assert.Single(Scene.KindsOf(lead), "touchOut");
    }

    [Fact]
    public async Task A_mail_that_is_restored_changes_nothing()
    {
        var (scene, sent) = await Scene.WaitingAsync(_world);
        var reply = (string)(await scene.ReceiveAsync("Re: A quote", $"In-Reply-To: {sent}"))["id"]!;
        await scene.UntilAsync(lead => Scene.KindsOf(lead).Contains("eventRemoved"));
        using var chosen = await scene.ChooseAsync(new() { ["preset"] = "nextWeek" });
        await scene.UntilInCalendarAsync();

        _world.Mia.Move(reply, MailFolder.DeletedItems);
        _world.Mia.Move(reply, MailFolder.Inbox);
        await scene.ReceiveFromAsync("Marker <marker@else.example>", "Marker", $"In-Reply-To: {sent}");

        var lead = await scene.UntilAsync(found => Scene.KindsOf(found).Count(kind => kind == "reply") == 2);
        Assert.Equal("answered", (string?)lead["state"]);
    }

    [Theory]
    [InlineData("own", 422, "own-address")]
    [InlineData("nonsense", 422, "not-an-address")]
    [InlineData("taken", 409, "address-taken")]
    [InlineData("takenWithTag", 409, "address-taken")]
    public async Task An_address_that_cannot_be_added_is_refused_with_a_sentence(string which, int status, string problem)
    {
        var (scene, other) = (await Scene.OpenAsync(_world), await Scene.OpenAsync(_world));
        await scene.CaptureAsync();
        await other.CaptureAsync();
        using var answer = await scene.AddAddressAsync(which switch
        {
            "own" => DemoTenant.Mia.Address,
            "taken" => other.Address,
            "takenWithTag" => other.Address.Replace("@", "+x@", StringComparison.Ordinal),
            _ => "no address",
        });

        Assert.Equal((HttpStatusCode)status, answer.StatusCode);
        var body = (await answer.Content.ReadFromJsonAsync<JsonObject>())!;
        Assert.Equal($"urn:followup:{problem}", (string?)body["type"]);
    }

    [Fact]
    public async Task The_last_address_stays_and_another_users_lead_does_not_exist()
    {
        var scene = await Scene.OpenAsync(_world);
        await scene.CaptureAsync();
        using var last = await scene.RemoveAddressAsync(scene.Address);
        using var unknown = await scene.RemoveAddressAsync("nobody@x.example");
        var tom = _world.Pane(DemoTenant.Tom);

        Assert.Equal(HttpStatusCode.Conflict, last.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, unknown.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await tom.PostAsJsonAsync($"/api/leads/{scene.LeadId}/addresses", new { address = "x@y.example" })).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await tom.DeleteAsync($"/api/leads/{scene.LeadId}/addresses/{scene.Address}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await tom.PostAsJsonAsync($"/api/leads/{scene.LeadId}/judge", new { entryId = Guid.NewGuid(), isAnswer = true })).StatusCode);
    }
}
