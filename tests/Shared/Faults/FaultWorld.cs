using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Entra;
using FollowUp.Office.Sandbox.Faults;
using FollowUp.Office.Sandbox.Graph;
using FollowUp.Office.Sandbox.Hosting;
using FollowUp.Office.Sandbox.Tenant;
using FollowUp.Office.Server.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using GraphAccess = FollowUp.Office.Sandbox.Hosting.GraphAccess;

namespace FollowUp.Office.Testing.Faults;

/// <summary>
/// An organisation whose clock stands still until it is turned, and the product beside it over HTTP: in this process, or in
/// one of its own that can be killed. It may be started again and again on the same rows.
/// </summary>
internal sealed class FaultWorld : IAsyncDisposable
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    // The second is a machine too busy to shake hands within ten seconds; that all of it is subscribed to at the end is asked apart.
    private static readonly string[] Expected = ["ErrorDuplicateTransactionId", "Subscription validation request timed out"];
    private readonly FaultScript _script;
    private readonly Dictionary<string, string?> _settings;
    private readonly HttpClient _http;
    private FaultServer? _server;

    private FaultWorld(FaultScript script, SandboxHost sandbox, Dictionary<string, string?> settings)
    {
        (_script, Sandbox, _settings) = (script, sandbox, settings);
        sandbox.Traffic.Recorded += call =>
        {
            if (call is { Status: >= 400 and < 500 and not (401 or 403 or 404 or 409 or 410 or 412 or 429) } && !Array.Exists(Expected, said => call.ResponseBody?.Contains(said, StringComparison.Ordinal) == true))
                Refused.Enqueue(call);
        };
        _http = new HttpClient { BaseAddress = sandbox.Addresses.Server, Timeout = TimeSpan.FromSeconds(20) };
    }

    public SandboxHost Sandbox { get; }

    /// <summary>What Graph did not want at all: no script asks for that, so each is a mistake of the product's.</summary>
    public ConcurrentQueue<RecordedCall> Refused { get; } = new();
    public DateTimeOffset Now => Sandbox.Clock.GetUtcNow();
    public static DateTimeOffset Begin => Monday;

    /// <summary>False from the moment at which the server was killed.</summary>
    public bool IsUp => _server is { HasEnded: false };

    /// <param name="script">What will happen; its seed is also that of the sandbox's own chance.</param>
    /// <param name="postgres">A database of its own; null for SQLite.</param>
    public static async Task<FaultWorld> StartAsync(FaultScript script, string? postgres)
    {
        var sandbox = await SandboxHost.StartAsync(SandboxOptions.AnyPorts with { FrozenAt = Monday, Seed = script.Seed, LogLevel = LogLevel.Critical });
        var access = script.InUsersName ? GraphAccess.Delegated : GraphAccess.Application;
        var settings = new Dictionary<string, string?>(sandbox.ServerSettings(access, sandbox.Addresses.Server!)) { ["Logging:LogLevel:Default"] = "None" };
        if (postgres is not null)
        {
            settings["Database:Provider"] = "Postgres";
            settings["ConnectionStrings:FollowUp"] = postgres;
        }

        var world = new FaultWorld(script, sandbox, settings);
        await world.StartServerAsync();
        return world;
    }

    public async Task StartServerAsync() =>
        _server = await FaultServer.StartAsync(Sandbox, _settings, _script.InOwnProcess);

    /// <summary>In order: what is under way is given back.</summary>
    public async Task StopServerAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
        _server = null;
    }

    public void Kill() => _server?.Kill();

    public void Strike(JsonObject switches) => Sandbox.Services.GetRequiredService<FaultSwitches>().Apply(switches);

    public async Task TurnAsync(TimeSpan by)
    {
        Sandbox.Clock.Turn(by);
        if (_server is not null)
            await _server.TellAsync(Now);
    }

    /// <summary>The pane's API in a person's name; null where the server did not answer.</summary>
    public async Task<(int Status, JsonObject? Body)?> ApiAsync(DemoUser person, HttpMethod method, string path, JsonObject? body = null)
    {
        var token = Sandbox.Services.GetRequiredService<TokenMint>().ForUser(person, DemoTenant.Audience, [DemoTenant.Scope], asPublicClient: true).Token;
        using var request = new HttpRequestMessage(method, path) { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) } };
        request.Content = body is null ? null : JsonContent.Create(body);
        try
        {
            using var answer = await _http.SendAsync(request);
            var text = await answer.Content.ReadAsStringAsync();
            return ((int)answer.StatusCode, text.Length > 0 ? JsonNode.Parse(text) as JsonObject : null);
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException)
        {
            return null;
        }
    }

    public async Task<T> QueryAsync<T>(Func<FollowUpDb, Task<T>> query)
    {
        var provider = _settings["Database:Provider"] == "Postgres" ? DatabaseProvider.Postgres : DatabaseProvider.Sqlite;
        var options = new DbContextOptionsBuilder<FollowUpDb>();
        DataFeature.Use(options, provider, _settings["ConnectionStrings:FollowUp"]);
        await using var db = new FollowUpDb(options.Options);
        return await query(db);
    }

    /// <summary>
    /// Waits until nothing is to be done at this instant. What waits for a moment of the clock is given one now and then,
    /// and after a while life goes on although somebody is still at it, as it does.
    /// </summary>
    public async Task SettleAsync()
    {
        var (begun, nudged, quiet) = (Stopwatch.GetTimestamp(), Stopwatch.GetTimestamp(), 0);
        while (IsUp && quiet < 2 && Stopwatch.GetElapsedTime(begun) < TimeSpan.FromSeconds(3))
        {
            quiet = await QueryAsync(db => Quiet.IsAsync(db, Now)) ? quiet + 1 : 0;
            await Task.Delay(TimeSpan.FromMilliseconds(12), TimeProvider.System);
            if (Stopwatch.GetElapsedTime(nudged) > TimeSpan.FromMilliseconds(250))
            {
                nudged = Stopwatch.GetTimestamp();
                await TurnAsync(TimeSpan.FromSeconds(1));
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await StopServerAsync();
        await Sandbox.DisposeAsync();
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Now - Begin:d\\.hh\\:mm\\:ss}, server {(IsUp ? "up" : "down")} {_server?.LastWords}");
}
