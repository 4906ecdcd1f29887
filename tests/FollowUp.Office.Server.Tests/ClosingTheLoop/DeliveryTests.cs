using System.Globalization;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Mailbox;
using FollowUp.Office.Server.Tests.Mailbox;
using FollowUp.Office.Testing.Postgres;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Tests.ClosingTheLoop;

/// <summary>Mail that does not arrive, and people who are away.</summary>
public abstract class DeliveryTests(PostgresCluster cluster, Store store) : IAsyncLifetime
{
    private Organisation _world = null!;

    public sealed class OnSqlite(PostgresCluster cluster) : DeliveryTests(cluster, Store.Sqlite);

    public sealed class OnPostgres(PostgresCluster cluster) : DeliveryTests(cluster, Store.Postgres);

    public async ValueTask InitializeAsync() => _world = await Organisation.StartAsync(cluster, store);

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task A_bounce_ends_the_wait_sends_the_user_to_the_other_address_and_can_be_undone()
    {
        var scene = await Scene.OpenAsync(_world);
        await scene.CaptureAsync();
        var second = $"second.{scene.Address}";
        using var added = await scene.AddAddressAsync(second);
        var before = await scene.UntilAsync(lead => (string?)lead["nextTouch"]!["calendar"] == "inCalendar");
        var sent = await scene.WaitForAnswerAsync();

        await scene.OtherSideAsync(sent, "bounce");

        var failed = await scene.UntilAsync(lead => lead["failure"] is not null && Scene.KindsOf(lead).Contains("teamsCard"));
        Assert.Null(failed["waiting"]);
        Assert.Equal(scene.Address, (string?)failed["failure"]!["address"]);
        Assert.Equal(second, (string?)failed["writeTo"]);
        Assert.Equal((string?)before["nextTouch"]!["local"], (string?)failed["nextTouch"]!["local"]);
        Assert.Contains($"Write to {second} instead", Assert.Single(await scene.CardsAsync($"Your mail to {scene.Address} could not be delivered")), StringComparison.Ordinal);
        await Organisation.EventuallyAsync(async () => ((string)(await scene.EventsAsync()).Single()["bodyHtml"]!).Contains($"Write to {second}", StringComparison.Ordinal));

        using var undone = await scene.UndoAsync("bounce");
        var restored = await scene.LeadAsync();
        Assert.Equal("waiting", (string?)restored["state"]);
        Assert.Null(restored["failure"]);
        Assert.False((bool)restored["addresses"]![0]!["bounced"]!);
        await Organisation.EventuallyAsync(async () => !((string)(await scene.EventsAsync()).Single()["bodyHtml"]!).Contains($"Write to {second}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_was_followed_up_on_ones_own_mail_still_waits_where_another_recipient_could_not_be_reached()
    {
        var scene = await Scene.OpenAsync(_world);
        var other = new MailPerson("Wrong Address", $"wrong.{scene.Address}");
        var sent = _world.Mia.Send(new NewMessage { To = [other, new MailPerson(scene.Name, scene.Address)], Subject = "A quote for the workshop", Body = "Here is my offer." });
        using (var captured = await scene.CaptureFromAsync(
            new()
            {
                ["internetMessageId"] = sent.InternetMessageId, ["conversationId"] = sent.ConversationId, ["direction"] = "sent",
                ["to"] = new JsonArray(other.Address, scene.Address.ToUpperInvariant()),
            },
            new() { ["preset"] = "threeDays" },
            scene.Address))
            await scene.AdoptAsync(captured);
        Assert.Equal("waiting", (string?)(await scene.LeadAsync())["state"]);

        // The failure of the other's, then that of their own: only the second is theirs.
        await scene.OtherSideAsync(sent.Id, "bounce");
        await _world.SettleAsync();
        Assert.Null((await scene.LeadAsync())["failure"]);
        Assert.Equal("waiting", (string?)(await scene.LeadAsync())["state"]);
        var own = await scene.WaitForAnswerAsync();
        await scene.OtherSideAsync(own, "bounce");
        await scene.UntilAsync(lead => (string?)lead["failure"]?["address"] == scene.Address);
    }

    [Fact]
    public async Task A_touch_that_was_planned_by_itself_comes_forward_when_the_mail_fails()
    {
        var scene = await Scene.OpenAsync(_world);
        await scene.CaptureAsync(new() { ["preset"] = "tomorrow" });
        _world.Sandbox.Clock.Turn(TimeSpan.FromDays(4));
        await _world.ConnectAsync();
        var sent = await scene.WaitForAnswerAsync();
        Assert.Equal("noAnswerYet", (string?)(await scene.LeadAsync())["nextTouch"]!["why"]);
        var planned = (DateTimeOffset)(await scene.LeadAsync())["nextTouch"]!["due"]!;

        await scene.OtherSideAsync(sent, "bounce");

        var failed = await scene.UntilAsync(lead => (string?)lead["nextTouch"]!["why"] == "addressFailed");
        Assert.True((DateTimeOffset)failed["nextTouch"]!["due"]! < planned);
        await scene.UntilInCalendarAsync();
        Assert.Contains("could not be delivered", (string?)(await scene.EventsAsync()).Single()["bodyHtml"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_that_names_the_mail_only_in_its_source_is_understood()
    {
        var (scene, sent) = await Scene.WaitingAsync(_world);
        await scene.ReceiveFromAsync("Mail Delivery System <mailer-daemon@mx.example>", "Undelivered Mail Returned to Sender",
            "Auto-Submitted: auto-replied", $"X-Failed-Recipients: {scene.Address}");

        var failed = await scene.UntilAsync(lead => lead["failure"] is not null);
        Assert.Null(failed["waiting"]);
        Assert.Contains(_world.Calls, call => call.PathAndQuery.EndsWith("/$value", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_out_of_office_parks_behind_its_date_and_can_be_undone()
    {
        var (scene, _) = await Scene.WaitingAsync(_world);
        var before = await scene.LeadAsync();
        await scene.OtherSideAsync(LastSentItem(), "outOfOffice");

        var parked = await scene.UntilAsync(lead => (string?)lead["state"] == "parked" && Scene.KindsOf(lead).Contains("eventMoved"));
        var (back, due) = (DateOnly.Parse((string)parked["awayUntil"]!, CultureInfo.InvariantCulture), (DateTime)parked["nextTouch"]!["local"]!);
        Assert.True(DateOnly.FromDateTime(due) >= back && due.TimeOfDay == TimeSpan.FromHours(9));
        Assert.NotNull(parked["waiting"]);
        Assert.Empty(await scene.CardsAsync());

        using var undone = await scene.UndoAsync("autoReply");
        var after = await scene.UntilInCalendarAsync();
        Assert.Equal((string?)before["nextTouch"]!["local"], (string?)after["nextTouch"]!["local"]);
        Assert.Null(after["awayUntil"]);
    }

    [Theory]
    [InlineData("en-GB", 3, 2)]
    [InlineData("en-US", 2, 3)]
    public async Task A_date_in_figures_is_read_as_the_mailbox_writes_dates(string locale, int day, int month)
    {
        var (scene, _) = await Scene.WaitingAsync(_world);
        await _world.QueryAsync(db => db.Set<Account>().ExecuteUpdateAsync(set => set.SetProperty(account => account.Locale, locale)));
        // A look that is under way goes on with what it knew when it began.
        await Organisation.EventuallyAsync(() => _world.QueryAsync(db => db.Set<MailboxState>().AllAsync(state => state.LeaseUntil == null)));
        var year = _world.Sandbox.Clock.GetUtcNow().Year + 1;
        await scene.OtherSideAsync(LastSentItem(), "outOfOffice", $"I am out of the office and back on 03/02/{year}.");

        var parked = await scene.UntilAsync(lead => (string?)lead["state"] == "parked");
        Assert.Equal(new DateOnly(year, month, day).ToString("O"), (string?)parked["awayUntil"]);
    }

    [Fact]
    public async Task A_mail_written_during_an_absence_waits_for_its_end_and_the_users_date_wins()
    {
        var (scene, _) = await Scene.WaitingAsync(_world);
        var back = DateOnly.FromDateTime(_world.Sandbox.Clock.GetUtcNow().DateTime).AddDays(21);
        await scene.OtherSideAsync(LastSentItem(), "outOfOffice", string.Create(CultureInfo.InvariantCulture, $"I am out of the office and back on {back:d MMMM yyyy}."));
        var parked = await scene.UntilAsync(lead => (string?)lead["state"] == "parked");
        Assert.Equal(back.ToString("O"), (string?)parked["awayUntil"]);
        Assert.Equal("backFromAbsence", (string?)parked["nextTouch"]!["why"]);
        Assert.True(DateOnly.FromDateTime((DateTime)parked["nextTouch"]!["local"]!) >= back);

        using var chosen = await scene.ChooseAsync(new() { ["preset"] = "tomorrow" });
        var own = await scene.LeadAsync();
        Assert.Equal("chosen", (string?)own["nextTouch"]!["why"]);
        Assert.Equal(back.ToString("O"), (string?)own["awayUntil"]);

        _world.Sandbox.Clock.Turn(TimeSpan.FromDays(4));
        await _world.ConnectAsync();
        await scene.MiaWritesAsync();
        var again = await scene.UntilAsync(lead => (string?)lead["nextTouch"]!["why"] == "backFromAbsence");
        Assert.NotNull(again["waiting"]);

        _world.Sandbox.Clock.Turn(TimeSpan.FromDays(20));
        var over = await scene.LeadAsync();
        Assert.Null(over["awayUntil"]);
        Assert.Equal("waiting", (string?)over["state"]);
        await _world.ConnectAsync();
        await scene.ReceiveFromAsync($"{scene.Name} <{scene.Address}>", "Re: in between", $"In-Reply-To: {LastSentId()}");
        Assert.Null((await scene.UntilAsync(lead => (string?)lead["state"] == "answered"))["awayUntil"]);
    }

    private string LastSentItem() => _world.Mia.Messages(MailFolder.SentItems).MaxBy(mail => mail.Arrival)!.ImmutableId;

    private string LastSentId() => _world.Mia.Messages(MailFolder.SentItems).MaxBy(mail => mail.Arrival)!.InternetMessageId;
}
