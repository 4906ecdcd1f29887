using System.Net;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Mailbox;
using FollowUp.Office.Server.Tests.Mailbox;
using FollowUp.Office.Testing.Postgres;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Tests.ClosingTheLoop;

/// <summary>Mail that is easily taken for something else, or taken for nothing at all.</summary>
public abstract class TrickyMailTests(PostgresCluster cluster, Store store) : IAsyncLifetime
{
    private static JsonObject Tomorrow => new() { ["preset"] = "tomorrow" };
    private Organisation _world = null!;

    public sealed class OnSqlite(PostgresCluster cluster) : TrickyMailTests(cluster, Store.Sqlite);

    public sealed class OnPostgres(PostgresCluster cluster) : TrickyMailTests(cluster, Store.Postgres);

    public async ValueTask InitializeAsync() => _world = await Organisation.StartAsync(cluster, store);

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _world.DisposeAsync();
    }

    [Theory]
    [InlineData("IPM.Note.SMIME", "application/pkcs7-mime; smime-type=enveloped-data; name=\"smime.p7m\"")]
    [InlineData("IPM.Note.SMIME.MultipartSigned", "multipart/signed; protocol=\"application/pkcs7-signature\"; micalg=sha-256")]
    [InlineData("IPM.Note", "multipart/encrypted; protocol=\"application/pgp-encrypted\"")]
    public async Task Encrypted_and_signed_mail_closes_the_loop_though_nobody_can_read_it(string messageClass, string contentType)
    {
        var (scene, sent) = await Scene.WaitingAsync(_world);
        Deliver(scene, new NewMessage { Subject = "", MessageClass = messageClass, Headers = [new("In-Reply-To", sent), new("Content-Type", contentType)] });

        Assert.Equal("answered", (string?)(await scene.UntilAsync(lead => Scene.KindsOf(lead).Contains("eventRemoved")))["state"]);
    }

    [Theory]
    [InlineData("Accepted", "IPM.Schedule.Meeting.Resp.Pos", "meetingAccepted")]
    [InlineData("Declined", "IPM.Schedule.Meeting.Resp.Neg", "meetingDeclined")]
    [InlineData("Zugesagt", "IPM.Schedule.Meeting.Resp.Pos", "meetingAccepted")]
    public async Task An_answer_to_a_meeting_is_shown_and_closes_nothing(string word, string messageClass, string type)
    {
        var (scene, sent) = await Scene.WaitingAsync(_world);
        Deliver(scene, new NewMessage { Subject = word + ": Workshop", MessageClass = messageClass, MeetingMessageType = type, Headers = [new("In-Reply-To", sent)] });

        var lead = await scene.UntilAsync(found => Scene.KindsOf(found).Contains("otherMail"));
        Assert.Equal("waiting", (string?)lead["state"]);
        Assert.Null(lead["question"]);
        Assert.Equal(1, (int)lead["touchMeter"]!["touches"]!);
        Assert.Single(await scene.EventsAsync());
    }

    [Theory]
    [InlineData("Antw.: Ein Angebot")]
    [InlineData("回复: 报价")]
    [InlineData("Our invoice of March is still open")]
    public async Task A_thread_with_another_subject_or_topic_closes_the_wait_and_never_the_lead(string subject)
    {
        var (scene, sent) = await Scene.WaitingAsync(_world);
        await scene.ReceiveAsync(subject, $"In-Reply-To: {sent}");

        var lead = await scene.UntilAsync(found => (string?)found["state"] == "answered");
        Assert.Null(lead["waiting"]);
        Assert.Equal("judgeAnswer", (string?)lead["nextTouch"]!["why"]);
    }

    [Fact]
    public async Task An_answer_from_the_leads_other_address_is_theirs_in_the_thread_and_asks_outside_of_it()
    {
        var (scene, sent) = await Scene.WaitingAsync(_world);
        var other = $"home.{scene.Address}";
        (await scene.AddAddressAsync(other)).EnsureSuccessStatusCode();

        await scene.ReceiveFromAsync($"{scene.Name} <{other}>", "Something new");
        var asked = await scene.UntilAsync(lead => lead["question"] is not null);
        Assert.Equal("sender", (string?)asked["question"]!["evidence"]!["rule"]);

        // Mail is stamped in whole seconds: the answer is clearly later.
        _world.Sandbox.Clock.Turn(TimeSpan.FromSeconds(5));
        await scene.ReceiveFromAsync($"{scene.Name} <{other}>", "Re: A quote", $"In-Reply-To: {sent}");
        var closed = await scene.UntilAsync(lead => (string?)lead["state"] == "answered");
        Assert.Null(closed["suggestedAddress"]);
        Assert.Null(closed["question"]);
    }

    [Fact]
    public async Task What_a_colleague_of_the_user_writes_in_the_thread_is_no_answer()
    {
        var (scene, sent) = await Scene.WaitingAsync(_world);
        // The organisation has a second domain, and Mia an address there, as everybody has.
        await _world.QueryAsync(db => db.Set<Account>().ExecuteUpdateAsync(set => set.SetProperty(account => account.OwnAddresses, account => account.OwnAddresses + " mia@lindqvist.example")));
        // A look that is under way goes on with what it knew when it began.
        await RestAsync();
        await scene.ReceiveFromAsync($"Tom <{DemoTenant.Tom.Address}>", "Re: A quote", $"In-Reply-To: {sent}");
        await scene.ReceiveFromAsync("Tom <tom@lindqvist.example>", "Re: A quote", $"In-Reply-To: {sent}");
        await scene.ReceiveAsync("Marker");

        var lead = await scene.UntilAsync(found => found["question"] is not null);
        Assert.Equal("Marker", (string?)lead["question"]!["subject"]);
        Assert.Equal("waiting", (string?)lead["state"]);
        Assert.DoesNotContain("reply", Scene.KindsOf(lead));
    }

    [Fact]
    public async Task An_answer_on_which_Follow_up_is_pressed_before_it_was_heard_is_still_the_answer()
    {
        var (scene, sent) = await Scene.WaitingAsync(_world);
        await SilenceAsync();
        _world.Sandbox.Clock.Turn(TimeSpan.FromSeconds(5));
        var answer = await scene.ReceiveAsync("Re: A quote", $"In-Reply-To: {sent}");
        _world.Sandbox.Clock.Turn(TimeSpan.FromSeconds(5));

        using var pressed = await scene.CaptureFromAsync(answer, Tomorrow, scene.Address);
        Assert.Equal(HttpStatusCode.OK, pressed.StatusCode);
        Assert.Equal(SyncOutcome.Done, await _world.LookAsync());

        var lead = await scene.UntilAsync(found => Scene.KindsOf(found).Contains("reply"));
        Assert.Null(lead["waiting"]);
        Assert.Equal("chosen", (string?)lead["nextTouch"]!["why"]);
    }

    [Fact]
    public async Task A_colleague_of_the_lead_who_is_made_a_lead_by_their_answer_does_not_take_it_away()
    {
        var (scene, sent) = await Scene.WaitingAsync(_world);
        await SilenceAsync();
        var erik = $"erik.{scene.Address}";
        var answer = await scene.ReceiveFromAsync($"Erik <{erik}>", "Re: A quote", $"In-Reply-To: {sent}");

        using var pressed = await scene.CaptureFromAsync(answer, Tomorrow, erik);
        Assert.Equal(HttpStatusCode.Created, pressed.StatusCode);
        Assert.Equal(SyncOutcome.Done, await _world.LookAsync());

        var asked = await scene.UntilAsync(lead => lead["question"] is not null);
        Assert.Equal("otherLead", (string?)asked["question"]!["evidence"]!["rule"]);
        Assert.Equal("waiting", (string?)asked["state"]);
    }

    [Fact]
    public async Task An_answer_that_somebody_put_among_the_sent_mail_is_an_answer_and_no_touch_of_ours()
    {
        var (scene, sent) = await Scene.WaitingAsync(_world);
        var touches = Scene.KindsOf(await scene.LeadAsync()).Count(kind => kind == "touchOut");
        Deliver(scene, new NewMessage { Subject = "Re: A quote", Cc = [new(scene.Name, scene.Address)], Headers = [new("In-Reply-To", sent)] }, MailFolder.SentItems);

        var lead = await scene.UntilAsync(found => (string?)found["state"] == "answered");
        Assert.Equal(touches, Scene.KindsOf(lead).Count(kind => kind == "touchOut"));
    }

    [Fact]
    public async Task A_form_that_sends_in_the_users_name_speaks_for_whom_it_says_to_answer()
    {
        var (scene, _) = await Scene.WaitingAsync(_world);
        await scene.ReceiveFromAsync($"Your site <{DemoTenant.Mia.Address}>", "Message from the site", $"Reply-To: {scene.Name} <{scene.Address}>");

        var asked = await scene.UntilAsync(lead => lead["question"] is not null);
        Assert.Equal(scene.Address, (string?)asked["question"]!["from"]);
    }

    [Fact]
    public async Task What_was_no_reply_stays_none_when_the_mail_is_restored_and_what_was_one_stays_one_when_it_is_deleted()
    {
        var (scene, sent) = await Scene.WaitingAsync(_world);
        var reply = (string)(await scene.ReceiveAsync("Re: A quote", $"In-Reply-To: {sent}"))["id"]!;
        await scene.UntilAsync(lead => Scene.KindsOf(lead).Contains("eventRemoved"));
        using var undone = await scene.UndoAsync("reply");
        await scene.UntilInCalendarAsync();

        _world.Mia.Move(reply, MailFolder.DeletedItems);
        _world.Mia.Move(reply, MailFolder.Inbox);
        Assert.Equal(SyncOutcome.Done, await _world.LookAsync());
        Assert.Equal("waiting", (string?)(await scene.LeadAsync())["state"]);

        var second = (string)(await scene.ReceiveAsync("Re: Re: A quote", $"In-Reply-To: {sent}"))["id"]!;
        await scene.UntilAsync(lead => (string?)lead["state"] == "answered");
        _world.Mia.Delete(second);
        Assert.Equal(SyncOutcome.Done, await _world.LookAsync());
        await scene.ReceiveAsync("Marker");
        var lead = await scene.UntilAsync(found => Scene.KindsOf(found).Contains("question"));
        Assert.Equal("answered", (string?)lead["state"]);
    }

    /// <summary>From now on the product hears of nothing before it is made to look.</summary>
    private async Task SilenceAsync()
    {
        _world.Strike(new() { ["notifications"] = "drop" });
        await RestAsync();
    }

    private Task RestAsync() => Organisation.EventuallyAsync(() => _world.QueryAsync(async db =>
        await db.Set<MailboxState>().AllAsync(state => state.DueAt == null && state.LeaseUntil == null)
        && !await db.Set<InboxNotification>().AnyAsync() && !await db.Set<FolderState>().AnyAsync(folder => folder.LookAgainAt != null)));

    private void Deliver(Scene scene, NewMessage mail, string folder = MailFolder.Inbox) =>
        _world.Mia.Deliver(mail with { From = new MailPerson(scene.Name, scene.Address), To = [new("Mia", DemoTenant.Mia.Address)] }, folder);
}
