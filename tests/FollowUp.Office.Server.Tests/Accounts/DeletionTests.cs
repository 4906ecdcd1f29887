using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Leads;
using FollowUp.Office.Server.Mailbox;
using FollowUp.Office.Server.Tests.Calendar;
using FollowUp.Office.Server.Tests.ClosingTheLoop;
using FollowUp.Office.Server.Tests.Mailbox;
using FollowUp.Office.Server.Tests.Method;
using FollowUp.Office.Testing.Postgres;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Tests.Accounts;

/// <summary>A user who leaves leaves nothing behind, and may think better of it for a week.</summary>
public abstract class DeletionTests(PostgresCluster cluster, Store store) : IAsyncLifetime
{
    private Mia _mia = null!;
    private Outlook _outlook = null!;

    public sealed class OnSqlite(PostgresCluster cluster) : DeletionTests(cluster, Store.Sqlite);

    public sealed class OnPostgres(PostgresCluster cluster) : DeletionTests(cluster, Store.Postgres)
    {
        [Fact]
        public async Task A_subscription_that_is_renewed_at_that_moment_is_waited_for()
        {
            await WithEverythingAsync();
            var (mine, now) = (await World.AccountAsync(), World.Sandbox.Clock.GetUtcNow());
            await World.QueryAsync(db => db.Set<Account>().Where(account => account.Id == mine.Id).ExecuteUpdateAsync(set => set.SetProperty(account => account.DeletesAt, now)));
            var removal = await World.QueryAsync(async db =>
            {
                // A worker that has claimed them, in the very moment before that is known.
                await using var claim = await db.Database.BeginTransactionAsync();
                await db.Set<MailSubscription>().ExecuteUpdateAsync(set => set.SetProperty(row => row.LeaseUntil, now.AddMinutes(2)));
                var removal = RemoveAsync();
                await World.UntilSomebodyWaitsForARowAsync();
                await claim.CommitAsync();
                return removal;
            });
            await removal;

            Assert.Equal(3, await World.QueryAsync(db => db.Set<MailSubscription>().CountAsync()));
            Assert.Equal(3, World.Subscriptions.Active.Count);

            await World.QueryAsync(db => db.Set<MailSubscription>().ExecuteUpdateAsync(set => set.SetProperty(row => row.LeaseUntil, (DateTimeOffset?)null)));
            await UntilGoneAsync(mine.Id);
            Assert.Empty(World.Subscriptions.Active);
        }
    }

    private protected Organisation World { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        World = await Organisation.StartAsync(cluster, store);
        (_mia, _outlook) = (new Mia(World), await Outlook.OnAMondayAsync(World));
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await World.DisposeAsync();
    }

    [Fact]
    public async Task On_the_day_everything_goes_also_from_the_calendar_and_nothing_of_a_colleague()
    {
        await WithEverythingAsync();
        var tom = new Mia(World, DemoTenant.Tom);
        var his = await tom.CaptureAsync("Somebody of Tom");
        var mine = (await World.AccountAsync()).Id;
        Assert.NotEmpty(await _outlook.AllAsync());

        var me = await _mia.AskAsync(HttpMethod.Put, "/api/me/deletion");
        Assert.Equal(_outlook.Today.AddDays(8), DateOnly.FromDateTime(Local(me)));
        await RemoveAsync();
        Assert.NotEmpty((await _mia.AskAsync(HttpMethod.Get, "/api/leads"))["items"]!.AsArray());

        _outlook.TurnTo(_outlook.Today.AddDays(8), new TimeOnly(0, 1));
        await UntilGoneAsync(mine);
        Assert.Empty(await World.QueryAsync(db => db.Set<CachedTokens>().ToListAsync()));
        Assert.DoesNotContain(await _outlook.AllAsync(), found => ((string)found["subject"]!).StartsWith("Follow", StringComparison.Ordinal));
        Assert.Empty(World.Subscriptions.Active);
        Assert.Equal("Somebody of Tom", (string?)(await tom.LeadAsync(his))["name"]);
        var anew = await _mia.AskAsync(HttpMethod.Get, "/api/me");
        Assert.Null(anew["deletesAt"]);
        Assert.Empty((await _mia.AskAsync(HttpMethod.Get, "/api/leads"))["items"]!.AsArray());
    }

    [Fact]
    public async Task Until_then_it_is_taken_back_with_one_press_and_asking_twice_does_not_put_it_off()
    {
        await _mia.CaptureAsync();
        var asked = await _mia.AskAsync(HttpMethod.Put, "/api/me/deletion");
        _outlook.TurnTo(_outlook.Today.AddDays(3), new TimeOnly(9, 0));
        Assert.Equal((string?)asked["deletesAt"], (string?)(await _mia.AskAsync(HttpMethod.Put, "/api/me/deletion"))["deletesAt"]);

        Assert.Null((await _mia.AskAsync(HttpMethod.Delete, "/api/me/deletion"))["deletesAt"]);

        _outlook.TurnTo(_outlook.Today.AddDays(30), new TimeOnly(9, 0));
        await RemoveAsync();
        Assert.Single((await _mia.AskAsync(HttpMethod.Get, "/api/leads"))["items"]!.AsArray());
    }

    [Fact]
    public async Task A_mailbox_that_may_not_be_touched_any_more_keeps_nothing_from_being_deleted()
    {
        await WithEverythingAsync();
        var mine = await LeaveAsync();
        World.Strike(new() { ["revokeConsent"] = true });

        await UntilGoneAsync(mine);
    }

    [Fact]
    public async Task A_mailbox_that_does_not_answer_is_asked_for_two_days()
    {
        await WithEverythingAsync();
        var mine = await LeaveAsync();
        World.Strike(new() { ["failBefore"] = 1.0, ["failStatus"] = 503 });

        await RemoveAsync();
        Assert.NotEmpty(await RowsOfAsync(mine));

        _outlook.TurnTo(_outlook.Today.AddDays(2), new TimeOnly(1, 0));
        await UntilGoneAsync(mine);
    }

    [Fact]
    public async Task More_leads_than_are_removed_at_once_go_all_the_same()
    {
        await _mia.CaptureAsync();
        var mine = (await World.AccountAsync()).Id;
        await World.QueryAsync(async db =>
        {
            const string tenant = DemoTenant.TenantId;
            db.AddRange(Enumerable.Range(0, 450).Select(number => new Lead
            {
                Id = Guid.NewGuid(), AccountId = mine, TenantId = tenant, Name = $"Lead {number}", CreatedAt = World.Sandbox.Clock.GetUtcNow(),
            }));
            return await db.SaveChangesAsync();
        });
        await LeaveAsync();

        await UntilGoneAsync(mine);
    }

    [Fact]
    public async Task Every_table_says_whose_its_rows_are_or_is_known_to_be_nobodys()
    {
        var nobodys = await World.QueryAsync(db => Task.FromResult(
            db.Model.GetEntityTypes().Where(type => !type.IsOwned()).Except(RowsOfAccount.Tables(db.Model)).Select(type => type.GetTableName()!).Order().ToList()));

        // The account itself and its tokens go by name; keys and certificates are the server's own.
        Assert.Equal(["Accounts", "EncryptionCertificates", "RingKeys", "TokenCache"], nobodys);
    }

    private static DateTime Local(JsonObject me) =>
        TimeZoneInfo.ConvertTime((DateTimeOffset)me["deletesAt"]!, TimeZoneInfo.FindSystemTimeZoneById((string)me["timeZone"]!)).DateTime;

    private protected Task RemoveAsync() => World.Service<AccountRemoval>().RunOnceAsync(TestContext.Current.CancellationToken);

    /// <summary>Rounds until one finds everything of the user at rest, which the turned clock has woken.</summary>
    private protected Task UntilGoneAsync(Guid accountId) => Organisation.EventuallyAsync(async () =>
    {
        await RemoveAsync();
        return !await World.QueryAsync(db => db.Set<Account>().AnyAsync(account => account.Id == accountId)) && (await RowsOfAsync(accountId)).Count == 0;
    });

    /// <summary>Leads with mails and events, a template, a cadence and a setting: rows in most tables.</summary>
    private protected async Task WithEverythingAsync()
    {
        var scene = await Scene.OpenAsync(World);
        await scene.CaptureAsync(new() { ["date"] = $"{_outlook.Today.AddDays(20):O}" });
        await scene.UntilInCalendarAsync();
        await _mia.CaptureAsync(followUp: new() { ["date"] = $"{_outlook.Today.AddDays(1):O}" });
        await _mia.AskAsync(HttpMethod.Post, "/api/templates", new() { ["name"] = "Mine", ["channel"] = "mail", ["subject"] = "s", ["body"] = "b", ["shared"] = true }, System.Net.HttpStatusCode.Created);
        await World.SettleAsync();
    }

    private async Task<Guid> LeaveAsync()
    {
        await _mia.AskAsync(HttpMethod.Put, "/api/me/deletion");
        _outlook.TurnTo(_outlook.Today.AddDays(8), new TimeOnly(0, 1));
        return (await World.QueryAsync(db => db.Set<Account>().SingleAsync(account => account.DeletesAt != null))).Id;
    }

    /// <summary>Names of the tables in which something of the account is left.</summary>
    private Task<List<string>> RowsOfAsync(Guid accountId) => World.QueryAsync(async db =>
    {
        var left = new List<string>();
        foreach (var table in RowsOfAccount.Tables(db.Model).Where(type => type.FindProperty("AccountId") is not null).Select(type => type.GetTableName()!))
        {
            var sql = $$"""SELECT COUNT(*) AS "Value" FROM "{{table}}" WHERE "AccountId" = {0}""";
            if (await db.Database.SqlQueryRaw<int>(sql, accountId).SingleAsync() > 0)
                left.Add(table);
        }

        return left;
    });
}
