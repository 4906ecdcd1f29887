using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Mailbox;
using FollowUp.Office.Server.Mailbox.Rich;
using FollowUp.Office.Server.Tests.ClosingTheLoop;
using FollowUp.Office.Server.Touches;
using FollowUp.Office.Testing.Postgres;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using GraphAccess = FollowUp.Office.Sandbox.Hosting.GraphAccess;

namespace FollowUp.Office.Server.Tests.Mailbox.Rich;

/// <summary>Notifications that say who wrote to whom: what they save, and that nothing hangs on them.</summary>
public abstract class RichNotificationTests(PostgresCluster cluster, Store store)
{
    private const string Stranger = "stranger@elsewhere.example";

    public sealed class OnSqlite(PostgresCluster cluster) : RichNotificationTests(cluster, Store.Sqlite);

    public sealed class OnPostgres(PostgresCluster cluster) : RichNotificationTests(cluster, Store.Postgres);

    [Theory]
    [InlineData("Delegated")]
    [InlineData("Application")]
    public async Task Mail_of_a_stranger_costs_no_call_and_leaves_no_row(string access)
    {
        await using var world = await ConnectedAsync(access: Enum.Parse<GraphAccess>(access));
        var before = world.Calls.Count;

        await PassedOverAsync(world, WatchedFolder.Inbox, () => world.Mia.Deliver(Mails.From(Stranger, "Offer")));
        await PassedOverAsync(world, WatchedFolder.Sent, () => world.Mia.Send(Mails.From(DemoTenant.Mia.Address, "Question") with { From = null, To = [new MailPerson("Somebody", Stranger)] }));

        Assert.Equal(before, world.Calls.Count);
        Assert.Equal(0, await world.QueryAsync(db => db.Set<InboxNotification>().CountAsync()));
        Assert.Equal(0, await world.QueryAsync(db => db.Set<FactRow>().CountAsync()));
    }

    [Fact]
    public async Task What_was_passed_over_is_read_by_the_next_look_and_makes_nobody_doubt_the_subscription()
    {
        await using var world = await ConnectedAsync();
        var planned = await DueAsync(world);
        await PassedOverAsync(world, WatchedFolder.Inbox, () => world.Mia.Deliver(Mails.From(Stranger, "Offer")));
        world.Sandbox.Clock.Turn(TimeSpan.FromSeconds(5));

        var looked = await world.LookAsync();

        Assert.Equal(SyncOutcome.Done, looked);
        Assert.Contains(Offers(world), subject => subject == "Offer");
        Assert.Equal(planned, await DueAsync(world));
    }

    [Theory]
    [InlineData("normal")]
    [InlineData("tampered")]
    [InlineData("unknownCertificate")]
    [InlineData("noToken")]
    [InlineData("staleToken")]
    [InlineData("forgedToken")]
    [InlineData("otherPublisher")]
    [InlineData("otherAudience")]
    public async Task The_loop_closes_whatever_becomes_of_what_was_sent_along(string fault)
    {
        await using var world = await ConnectedAsync();
        world.Strike(new() { ["richNotifications"] = fault });
        var scene = await Scene.OpenAsync(world);
        await scene.CaptureAsync();

        await scene.OtherSideAsync(await scene.WaitForAnswerAsync(), "human");

        await scene.UntilAsync(lead => (string?)lead["state"] == "answered");
        await Organisation.EventuallyAsync(async () => await world.QueryAsync(db => db.Set<InboxNotification>().CountAsync()) == 0);
    }

    [Theory]
    [InlineData("tampered")]
    [InlineData("unknownCertificate")]
    [InlineData("noToken")]
    [InlineData("staleToken")]
    [InlineData("forgedToken")]
    [InlineData("otherPublisher")]
    [InlineData("otherAudience")]
    public async Task What_cannot_be_trusted_or_read_is_a_plain_wake_up(string fault)
    {
        await using var world = await ConnectedAsync();
        world.Strike(new() { ["richNotifications"] = fault });

        world.Mia.Deliver(Mails.From(Stranger, "Offer"));

        await LookedAsync(world);
    }

    [Fact]
    public async Task What_is_too_big_to_keep_is_a_plain_wake_up()
    {
        await using var world = await ConnectedAsync();
        var crowd = Enumerable.Range(0, 200).Select(number => new MailPerson($"Person number {number}", $"person.{number}@elsewhere.example"));

        world.Mia.Deliver(Mails.From(Stranger, "Offer") with { Cc = [.. crowd] });

        await LookedAsync(world);
    }

    [Fact]
    public async Task Beside_one_mail_of_a_lead_everything_is_looked_at_and_what_came_along_is_forgotten_at_once()
    {
        await using var world = await ConnectedAsync();
        var scene = await Scene.OpenAsync(world);
        await scene.CaptureAsync();
        // What the calendar tells of the new event would fail first, and have the mail wait.
        await world.SettleAsync();
        world.Strike(new() { ["failBefore"] = 1.0 });

        await scene.ReceiveAsync("One more thing");

        await Organisation.EventuallyAsync(() => world.QueryAsync(db => db.Set<MailboxState>().AnyAsync(state => state.Attempts > 0 && state.LeaseUntil == null)));
        Assert.Equal([null], await world.QueryAsync(db => db.Set<InboxNotification>().Select(row => row.Sealed).Distinct().ToListAsync()));
    }

    [Fact]
    public async Task What_waits_is_encrypted()
    {
        await using var world = await ConnectedAsync();
        var now = world.Sandbox.Clock.GetUtcNow();
        // Somebody else seems to be at it: nothing is worked meanwhile.
        await world.QueryAsync(db => db.Set<MailboxState>().ExecuteUpdateAsync(set => set.SetProperty(state => state.LeaseUntil, now + TimeSpan.FromDays(1))));

        world.Mia.Deliver(Mails.From(Stranger, "Offer"));

        await Organisation.EventuallyAsync(() => world.QueryAsync(db => db.Set<InboxNotification>().AnyAsync(row => row.Sealed != null)));
        var waiting = await world.QueryAsync(db => db.Set<InboxNotification>().Select(row => row.Sealed!).SingleAsync());
        Assert.DoesNotContain("elsewhere", waiting, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Stranger, System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(SealedMail.Read(waiting)!.Content.Data!)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_wish_for_it_everything_is_as_it_was()
    {
        await using var world = await ConnectedAsync(settings: ("Mailbox:RichNotifications", "false"));
        Assert.All(world.OfMail, subscription => Assert.Null(subscription.Rich));
        Assert.All(world.OfMail, subscription => Assert.True(subscription.Expires > world.Sandbox.Clock.GetUtcNow().AddDays(5)));

        world.Mia.Deliver(Mails.From(Stranger, "Offer"));

        await LookedAsync(world);
        Assert.Equal(0, await world.QueryAsync(db => db.Set<EncryptionCertificate>().CountAsync()));
    }

    [Fact]
    public async Task Where_Graph_refuses_it_is_asked_for_plain_ones_and_after_a_day_again()
    {
        await using var world = await Organisation.StartAsync(cluster, store);
        world.Strike(new() { ["richNotifications"] = "refused" });
        await world.ConnectAsync();
        var plain = world.OfMail;
        Assert.All(plain, subscription => Assert.Null(subscription.Rich));
        Assert.All(await RowsAsync(world), row => Assert.NotNull(row.PlainUntil));
        world.Mia.Deliver(Mails.From(Stranger, "Offer"));
        await LookedAsync(world);

        world.Strike(new() { ["richNotifications"] = "normal" });
        world.Sandbox.Clock.Turn(TimeSpan.FromHours(25));

        await Organisation.EventuallyAsync(() => Task.FromResult(world.OfMail is { Count: 2 } now && now.All(subscription => subscription.Rich is not null)));
        List<string> Changes() =>
            [.. world.Calls.Where(call => call.PathAndQuery.Contains("/subscriptions", StringComparison.Ordinal) && call.Method != "GET").Select(call => call.Method)];
        await Organisation.EventuallyAsync(() => Task.FromResult(Changes().Count(method => method == "DELETE") == plain.Count));
        // The new one stands before the old one goes.
        Assert.True(Changes().LastIndexOf("DELETE") > Changes().IndexOf("POST"));
    }

    [Fact]
    public async Task A_new_certificate_is_taken_up_by_renewal_and_the_old_one_goes_when_nobody_encrypts_for_it()
    {
        await using var world = await ConnectedAsync();
        var (certificates, keeper) = (world.Service<EncryptionCertificates>(), world.Service<SubscriptionKeeper>());
        var (ids, old) = (Ids(world), Assert.Single(await CertificatesAsync(world)));
        var now = world.Sandbox.Clock.GetUtcNow();
        await world.QueryAsync(db => db.Set<EncryptionCertificate>().ExecuteUpdateAsync(set => set.SetProperty(row => row.CreatedAt, now - TimeSpan.FromDays(93))));
        var current = await certificates.CurrentAsync(TestContext.Current.CancellationToken);

        // Still encrypted for the old one, which must not go before its time.
        await certificates.TidyAsync(TestContext.Current.CancellationToken);
        await PassedOverAsync(world, WatchedFolder.Inbox, () => world.Mia.Deliver(Mails.From(Stranger, "Offer")));
        await world.QueryAsync(db => db.Set<MailSubscription>().ExecuteUpdateAsync(set => set.SetProperty(row => row.DueAt, now)));
        await keeper.RunOnceAsync(TestContext.Current.CancellationToken);
        await Organisation.EventuallyAsync(async () => (await RowsAsync(world)).All(row => row.CertificateId == current.Id && row.LeaseUntil == null));
        await certificates.TidyAsync(TestContext.Current.CancellationToken);

        Assert.NotEqual(old, current.Id);
        Assert.Equal([current.Id], await CertificatesAsync(world));
        Assert.Equal(ids, Ids(world));
        Assert.All(world.OfMail, subscription => Assert.Equal(current.Id.ToString(), subscription.Rich!.Certificate.Id));
        var before = world.Calls.Count;
        await PassedOverAsync(world, WatchedFolder.Sent, () => world.Mia.Send(Mails.From(DemoTenant.Mia.Address, "Question") with { From = null, To = [new MailPerson("Somebody", Stranger)] }));
        Assert.Equal(before, world.Calls.Count);
    }

    [Fact]
    public async Task A_certificate_whose_key_cannot_be_read_is_replaced()
    {
        await using var world = await ConnectedAsync();
        var made = Assert.Single(await CertificatesAsync(world));
        await world.QueryAsync(db => db.Set<EncryptionCertificate>().ExecuteUpdateAsync(set => set.SetProperty(row => row.ProtectedKey, new byte[] { 1, 2, 3 })));

        using var anew = new EncryptionCertificates(
            world.Service<IDbContextFactory<FollowUpDb>>(), world.Service<IDataProtectionProvider>(), world.Sandbox.Clock);

        Assert.NotEqual(made, (await anew.CurrentAsync(TestContext.Current.CancellationToken)).Id);
        Assert.Null(await anew.KeyAsync(made, TestContext.Current.CancellationToken));
    }

    private async Task<Organisation> ConnectedAsync(GraphAccess access = GraphAccess.Delegated, params (string, string)[] settings)
    {
        var world = await Organisation.StartAsync(cluster, store, access, settings);
        await world.ConnectAsync();
        return world;
    }

    /// <summary>The notification of a mail is worked without a look at the folder: later than any look or mail before it.</summary>
    private static async Task PassedOverAsync(Organisation world, string folder, Action mail)
    {
        world.Sandbox.Clock.Turn(TimeSpan.FromSeconds(1));
        var since = world.Sandbox.Clock.GetUtcNow();
        mail();
        await Organisation.EventuallyAsync(async () =>
            await world.QueryAsync(db => db.Set<FolderState>().AnyAsync(state => state.Folder == folder && state.HeardAt >= since))
            && await world.QueryAsync(db => db.Set<InboxNotification>().CountAsync()) == 0);
    }

    private static Task LookedAsync(Organisation world) => Organisation.EventuallyAsync(async () =>
        Offers(world).Contains("Offer") && await world.QueryAsync(db => db.Set<InboxNotification>().CountAsync()) == 0);

    /// <summary>What Graph told in lists, of changes or of the whole mailbox.</summary>
    private static List<string?> Offers(Organisation world) =>
        [.. world.Calls.Where(call => call.PathAndQuery.Contains("/messages", StringComparison.OrdinalIgnoreCase) && call.Status == 200)
            .SelectMany(call => JsonNode.Parse(call.ResponseBody!)!["value"] as JsonArray ?? []).Select(mail => (string?)mail!["subject"])];

    private static Task<List<DateTimeOffset>> DueAsync(Organisation world) =>
        world.QueryAsync(db => db.Set<MailSubscription>().Where(row => row.Folder != WatchedFolder.Calendar).OrderBy(row => row.Folder).Select(row => row.DueAt).ToListAsync());

    private static Task<List<MailSubscription>> RowsAsync(Organisation world) => world.QueryAsync(db => db.Set<MailSubscription>().AsNoTracking().Where(row => row.Folder != WatchedFolder.Calendar).ToListAsync());

    private static Task<List<Guid>> CertificatesAsync(Organisation world) =>
        world.QueryAsync(db => db.Set<EncryptionCertificate>().Select(row => row.Id).ToListAsync());

    private static List<Guid> Ids(Organisation world) => [.. world.OfMail.Select(subscription => subscription.Id).Order()];
}
