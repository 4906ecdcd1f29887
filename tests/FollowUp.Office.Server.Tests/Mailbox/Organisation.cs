using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Entra;
using FollowUp.Office.Sandbox.Faults;
using FollowUp.Office.Sandbox.Graph;
using FollowUp.Office.Sandbox.Hosting;
using FollowUp.Office.Sandbox.Subscriptions;
using FollowUp.Office.Sandbox.Tenant;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Mailbox;
using FollowUp.Office.Testing.Postgres;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using GraphAccess = FollowUp.Office.Sandbox.Hosting.GraphAccess;

namespace FollowUp.Office.Server.Tests.Mailbox;

/// <summary>Where the server under test keeps its rows.</summary>
public enum Store
{
    Sqlite,
    Postgres,
}

/// <summary>The demo organisation with the real server beside it, over HTTP, each with ports and a store of its own.</summary>
internal sealed class Organisation : IAsyncDisposable
{
    /// <summary>Every test has a database of its own, and all of them share the cluster's connections.</summary>
    private const string SmallPool = ";Maximum Pool Size=20;Connection Idle Lifetime=1;Connection Pruning Interval=1";

    private readonly List<RecordedCall> _calls = [];

    private Organisation(SandboxHost sandbox, StartedServer server)
    {
        (Sandbox, Server) = (sandbox, server);
        sandbox.Traffic.Recorded += call =>
        {
            lock (_calls)
                _calls.Add(call);
        };
    }

    public SandboxHost Sandbox { get; }
    public StartedServer Server { get; }
    public FollowUp.Office.Sandbox.Tenant.Mailbox Mia => Sandbox.World.MailboxOf(DemoTenant.Mia);
    public SubscriptionStore Subscriptions => Sandbox.Services.GetRequiredService<SubscriptionStore>();

    /// <summary>Those that tell of mail; one more tells of events.</summary>
    public IReadOnlyList<Subscription> OfMail => [.. Subscriptions.Active.Where(subscription => subscription.Watched.Kind == WatchedKind.Messages)];

    public IReadOnlyList<RecordedCall> Calls
    {
        get
        {
            lock (_calls)
                return [.. _calls];
        }
    }

    public static Task<Organisation> StartAsync(
        PostgresCluster cluster, Store store, GraphAccess access = GraphAccess.Delegated, params (string Name, string Value)[] settings) =>
        StartAsync(cluster, store, SandboxOptions.AnyPorts with { Access = access }, settings);

    public static async Task<Organisation> StartAsync(
        PostgresCluster cluster, Store store, SandboxOptions options, params (string Name, string Value)[] settings)
    {
        var also = settings.ToDictionary(setting => setting.Name, setting => (string?)setting.Value);
        if (store == Store.Postgres)
        {
            also["Database:Provider"] = "Postgres";
            also["ConnectionStrings:FollowUp"] = await cluster.EmptyDatabaseAsync(TestContext.Current.CancellationToken) + SmallPool;
        }

        var sandbox = await SandboxHost.StartAsync(options, TestContext.Current.CancellationToken);
        try
        {
            return new Organisation(sandbox, await sandbox.StartServerAsync(options.Access, also, TestContext.Current.CancellationToken));
        }
        catch
        {
            await sandbox.DisposeAsync();
            throw;
        }
    }

    public T Service<T>()
        where T : notnull => Server.App.Services.GetRequiredService<T>();

    /// <summary>The pane of a user: signed in anew with each call, so that a turned clock does not sign it out.</summary>
    public HttpClient Pane(DemoUser? user = null)
    {
        var token = Mint.ForUser(user ?? DemoTenant.Mia, DemoTenant.Audience, [DemoTenant.Scope], asPublicClient: true).Token;
        return Http(token);
    }

    public TokenMint Mint => Sandbox.Services.GetRequiredService<TokenMint>();

    public HttpClient Http(string? token = null)
    {
        var http = new HttpClient { BaseAddress = Server.Address };
        if (token is not null)
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http;
    }

    public void Strike(JsonObject faults) => Sandbox.Services.GetRequiredService<FaultSwitches>().Apply(faults);

    /// <summary>Opens the pane and waits until the mailbox is heard and all three subscriptions stand.</summary>
    public async Task ConnectAsync()
    {
        (await Pane().PostAsync("/api/session", null)).EnsureSuccessStatusCode();
        await EventuallyAsync(async () => await StateAsync() == "connected" && Subscriptions.Active.Count == 3);
        // A new subscription asks for one more look: only then is the mailbox at rest.
        await EventuallyAsync(() => QueryAsync(async db =>
            await db.Set<MailSubscription>().AllAsync(row => row.GraphId != null && row.LeaseUntil == null)
            && await db.Set<MailboxState>().AllAsync(state => state.DueAt == null && state.LeaseUntil == null)));
    }

    /// <summary>What waits to be planned together is planned, and everything that follows from it is done.</summary>
    public async Task SettleAsync()
    {
        var calm = 0;
        await EventuallyAsync(async () =>
        {
            var (now, open) = (Sandbox.Clock.GetUtcNow(), await QueryAsync(db => db.Set<EffectRow>().AsNoTracking()
                .Where(row => row.State == EffectState.Planned || row.State == EffectState.Sending).ToListAsync()));
            if (open.Exists(row => row.State == EffectState.Planned && row.NotBefore > now))
                Sandbox.Clock.Turn(TimeSpan.FromSeconds(11));
            var told = await QueryAsync(db => db.Set<InboxNotification>().AnyAsync());
            calm = open.Count == 0 && !told ? calm + 1 : 0;
            return calm > 5;
        });
    }

    public async Task<string?> StateAsync() => (string?)(await Pane().GetFromJsonAsync<JsonObject>("/api/me"))!["connection"]!["state"];

    public async Task<Account> AccountAsync(DemoUser? user = null)
    {
        var id = (user ?? DemoTenant.Mia).Id;
        return await QueryAsync(db => db.Set<Account>().SingleAsync(account => account.ObjectId == id));
    }

    public async Task<T> QueryAsync<T>(Func<FollowUpDb, Task<T>> query)
    {
        await using var db = await Service<IDbContextFactory<FollowUpDb>>().CreateDbContextAsync();
        return await query(db);
    }

    /// <summary>Looks at the whole of Mia's mailbox now, as when it is due, after a worker that is at it already.</summary>
    public async Task<SyncOutcome> LookAsync()
    {
        var outcome = SyncOutcome.Busy;
        await EventuallyAsync(async () =>
        {
            var now = Sandbox.Clock.GetUtcNow();
            await QueryAsync(db => db.Set<MailboxState>().ExecuteUpdateAsync(set => set.SetProperty(state => state.DueAt, now)));
            outcome = await Service<MailboxSync>().TryOnceAsync((await AccountAsync()).Id, TestContext.Current.CancellationToken);
            return outcome != SyncOutcome.Busy;
        });
        return outcome;
    }

    /// <summary>On PostgreSQL: until a statement waits for what another transaction has written and not committed.</summary>
    public Task UntilSomebodyWaitsForARowAsync() => EventuallyAsync(() => QueryAsync(db => db.Database.SqlQuery<int>(
        $"""SELECT COUNT(*)::int AS "Value" FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'""").AnyAsync(waiting => waiting > 0)));

    /// <summary>Waits for a condition that other threads bring about, for at most as long as a person would.</summary>
    public static async Task EventuallyAsync(Func<Task<bool>> condition, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(condition))] string said = "")
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30), TimeProvider.System);
        while (!await condition())
        {
            Assert.False(patience.IsCancellationRequested, "Never came true: " + said);
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        await Sandbox.DisposeAsync();
    }
}
