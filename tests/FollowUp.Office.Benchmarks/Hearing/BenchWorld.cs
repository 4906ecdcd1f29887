using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Entra;
using FollowUp.Office.Sandbox.Faults;
using FollowUp.Office.Sandbox.Hosting;
using FollowUp.Office.Sandbox.Subscriptions;
using FollowUp.Office.Sandbox.Tenant;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Mailbox;
using FollowUp.Office.Testing.Faults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using GraphAccess = FollowUp.Office.Sandbox.Hosting.GraphAccess;

namespace FollowUp.Office.Benchmarks.Hearing;

/// <summary>An organisation of any size on the sandbox, and the product beside it: in this process on a clock to turn, or in its own.</summary>
internal sealed class BenchWorld : IAsyncDisposable
{
    private const int MostNudges = 30;
    private readonly string _connection;
    private readonly HttpClient _http;
    private StartedServer? _inside;

    private BenchWorld(SandboxHost sandbox, IReadOnlyDictionary<string, string?> settings)
    {
        (Sandbox, Settings) = (sandbox, settings);
        _connection = settings["ConnectionStrings:FollowUp"]!;
        _http = new HttpClient { BaseAddress = sandbox.Addresses.Server };
    }

    public SandboxHost Sandbox { get; }
    public IReadOnlyDictionary<string, string?> Settings { get; }

    /// <summary>The server's process; null where it runs in this one.</summary>
    public OwnProcess? Process { get; private set; }

    public IReadOnlyList<DemoUser> People => [.. Sandbox.World.Users.Skip(DemoTenant.Users.Count)];
    public Uri Server => Sandbox.Addresses.Server!;
    public SubscriptionStore Subscriptions => Sandbox.Services.GetRequiredService<SubscriptionStore>();

    public static Task<BenchWorld> StartAsync(int mailboxes, DateTimeOffset? frozenAt = null, params (string Name, string Value)[] also) =>
        StartAsync(mailboxes, null, frozenAt, also);

    /// <summary>As a site of its own, apart from the sandbox's, so that a browser gives the pane a process of its own.</summary>
    public static Task<BenchWorld> StartApartAsync() => StartAsync(1, "localhost", null);

    private static async Task<BenchWorld> StartAsync(int mailboxes, string? host, DateTimeOffset? frozenAt, params (string Name, string Value)[] also)
    {
        var sandbox = await SandboxHost.StartAsync(
            SandboxOptions.AnyPorts with { Colleagues = mailboxes, Access = GraphAccess.Application, FrozenAt = frozenAt, LogLevel = Microsoft.Extensions.Logging.LogLevel.Error });
        if (host is not null)
            sandbox.Addresses.Server = new UriBuilder(sandbox.Addresses.Server!) { Host = host }.Uri;
        var settings = new Dictionary<string, string?>(sandbox.ServerSettings(GraphAccess.Application, sandbox.Addresses.Server!))
        {
            ["Logging:LogLevel:Default"] = "Error",
            // Teams takes four posts a second for a channel, which is its affair and not what is measured.
            ["Teams:WorkflowUrl"] = null,
        };
        foreach (var (name, value) in also)
        {
            settings[name] = value;
        }

        var world = new BenchWorld(sandbox, settings);
        if (frozenAt is null)
        {
            var arguments = settings.Where(setting => setting.Value is not null).Select(setting => $"--{setting.Key}={setting.Value}");
            world.Process = await OwnProcess.StartAsync(Path.Combine(AppContext.BaseDirectory, "FollowUp.Office.Server"), arguments, world.Server);
        }
        else
        {
            world._inside = await StartedServer.StartAsync(world.Server, settings, sandbox.Clock, CancellationToken.None);
        }

        return world;
    }

    public void Strike(JsonObject faults) => Sandbox.Services.GetRequiredService<FaultSwitches>().Apply(faults);

    /// <summary>Everybody opens the pane once; returns when every subscription stands and every mailbox is at rest.</summary>
    public async Task ConnectAsync()
    {
        await Parallel.ForEachAsync(People, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (person, _) =>
        {
            using var answer = await SendAsync(person, HttpMethod.Post, "/api/session", null);
            answer.EnsureSuccessStatusCode();
        });
        await UntilAsync(db => db.Set<MailSubscription>().AllAsync(row => row.GraphId != null && row.LeaseUntil == null));
        await UntilQuietAsync();
    }

    public async Task<HttpResponseMessage> SendAsync(DemoUser person, HttpMethod method, string path, JsonObject? body)
    {
        var token = Sandbox.Services.GetRequiredService<TokenMint>().ForUser(person, DemoTenant.Audience, [DemoTenant.Scope], asPublicClient: true).Token;
        using var request = new HttpRequestMessage(method, path) { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) } };
        request.Content = body is null ? null : JsonContent.Create(body);
        return await _http.SendAsync(request);
    }

    public async Task CaptureAsync(DemoUser person, string name, string address, StoredMessage? mail = null)
    {
        var request = new JsonObject
        {
            ["person"] = new JsonObject { ["name"] = name, ["address"] = address },
            ["followUp"] = new JsonObject { ["preset"] = "threeDays" },
            ["mail"] = mail is null ? null : new JsonObject
            {
                ["internetMessageId"] = mail.InternetMessageId,
                ["conversationId"] = mail.ConversationId,
                ["subject"] = mail.Mail.Subject,
                ["direction"] = "received",
                ["at"] = mail.ReceivedAt,
            },
        };
        using var answer = await SendAsync(person, HttpMethod.Post, "/api/leads", request);
        answer.EnsureSuccessStatusCode();
    }

    public async Task<T> QueryAsync<T>(Func<FollowUpDb, Task<T>> query)
    {
        var options = DataFeature.Use(new DbContextOptionsBuilder<FollowUpDb>(), DatabaseProvider.Sqlite, _connection);
        await using var db = new FollowUpDb(((DbContextOptionsBuilder<FollowUpDb>)options).Options);
        return await query(db);
    }

    /// <summary>
    /// Nothing told of and nothing due that is not done, in mailboxes and effects. What waits for a moment of the clock, such as
    /// the lease of a worker that met a fault, is given one where the clock stands still, and is said.
    /// </summary>
    public async Task UntilQuietAsync()
    {
        for (var tries = 0; !await IsTrueSoonAsync(db => Quiet.IsAsync(db, Sandbox.Clock.GetUtcNow()), TimeSpan.FromSeconds(20)); tries++)
        {
            if (tries == MostNudges)
                throw new TimeoutException("The server did not come to rest: " + await QueryAsync(db => Quiet.WhatWaitsAsync(db, Sandbox.Clock.GetUtcNow())));
            Console.Error.WriteLine("  waits: " + await QueryAsync(db => Quiet.WhatWaitsAsync(db, Sandbox.Clock.GetUtcNow())));
            Sandbox.Clock.Turn(TimeSpan.FromSeconds(10));
        }
    }

    public async Task UntilAsync(Func<FollowUpDb, Task<bool>> condition)
    {
        if (!await IsTrueSoonAsync(condition, TimeSpan.FromMinutes(5)))
            throw new TimeoutException("The server did not come to rest within five minutes.");
    }

    private async Task<bool> IsTrueSoonAsync(Func<FollowUpDb, Task<bool>> condition, TimeSpan patience)
    {
        var begun = TimeProvider.System.GetTimestamp();
        while (!await QueryAsync(condition))
        {
            if (TimeProvider.System.GetElapsedTime(begun) > patience)
                return false;
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System);
        }

        return true;
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        if (Process is not null)
            await Process.DisposeAsync();
        if (_inside is not null)
            await _inside.DisposeAsync();
        await Sandbox.DisposeAsync();
    }
}
