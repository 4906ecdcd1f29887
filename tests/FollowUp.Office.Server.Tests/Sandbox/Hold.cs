using System.Net.Http.Headers;
using System.Security.Cryptography;
using FollowUp.Office.Sandbox.Clock;
using FollowUp.Office.Sandbox.Faults;
using FollowUp.Office.Sandbox.Graph;
using FollowUp.Office.Sandbox.Tenant;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Graph;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Microsoft.Kiota.Abstractions.Authentication;

namespace FollowUp.Office.Server.Tests.Sandbox;

/// <summary>Graph's mail over real HTTP, with a key of its own: signed tokens say who calls and what they may.</summary>
internal sealed class MailSandbox : IAsyncDisposable
{
    public const string Issuer = "https://localhost/issuer";
    public static readonly DateTimeOffset Monday = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);
    private static readonly RsaSecurityKey Key = new(RSA.Create(2048)) { KeyId = "test" };
    private readonly WebApplication _app;
    private readonly List<HttpClient> _clients = [];

    private MailSandbox(WebApplication app, Hold hold)
    {
        (_app, Hold) = (app, hold);
        Services.GetRequiredService<Traffic>().Recorded += call => { lock (Recorded) Recorded.Add(call); };
    }

    public IServiceProvider Services => _app.Services;
    public SandboxClock Clock => Services.GetRequiredService<SandboxClock>();
    public World World => Services.GetRequiredService<World>();
    public FollowUp.Office.Sandbox.Tenant.Mailbox Mia => World.MailboxOf(DemoTenant.Mia);
    public Hold Hold { get; }
    public List<RecordedCall> Recorded { get; } = [];
    public string Address => _app.Urls.Single() + "/v1.0";

    public static async Task<MailSandbox> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var clock = SandboxClock.FrozenAt(Monday);
        var hold = new Hold();
        builder.Services.AddSingleton(clock).AddSingleton<TimeProvider>(clock);
        builder.Services.AddSingleton(new TokenTrust(Key, () => Issuer));
        builder.Services.AddSingleton<IGraphFaults>(hold);
        builder.Services.AddSingleton(new Random(7)).AddSingleton<FaultSwitches>();
        builder.Services.AddGraph();
        var app = builder.Build();
        app.MapGraph();
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new MailSandbox(app, hold);
    }

    /// <summary>The SDK in the application's own name.</summary>
    public GraphServiceClient App(params string[] roles) => Sdk(Token(null, roles));

    /// <summary>The SDK in a person's name.</summary>
    public GraphServiceClient As(DemoUser user, params string[] scopes) => Sdk(Token(user, scopes));

    /// <summary>Plain HTTP, for what the SDK cannot say.</summary>
    public HttpClient Http(string? token)
    {
        var http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(Address + "/") };
        if (token is not null)
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        _clients.Add(http);
        return http;
    }

    public string Token(DemoUser? user, string[] permissions, Action<SecurityTokenDescriptor>? change = null)
    {
        var now = Clock.GetUtcNow().UtcDateTime;
        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = "https://graph.microsoft.com",
            IssuedAt = now,
            NotBefore = now,
            Expires = now.AddHours(1),
            SigningCredentials = new SigningCredentials(Key, SecurityAlgorithms.RsaSha256),
            Claims = new Dictionary<string, object>
            {
                ["azp"] = DemoTenant.ClientId,
                ["tid"] = DemoTenant.TenantId,
                ["oid"] = user?.Id ?? "11111111-2222-3333-4444-555555555555",
                [user is null ? "roles" : "scp"] = user is null ? permissions : string.Join(' ', permissions),
            },
        };
        change?.Invoke(descriptor);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(descriptor);
    }

    public async ValueTask DisposeAsync()
    {
        Hold.Release();
        _clients.ForEach(client => client.Dispose());
        await _app.DisposeAsync();
    }

    private GraphServiceClient Sdk(string token)
    {
        var http = GraphClientFactory.Create(version: "v1.0", finalHandler: new SocketsHttpHandler { UseProxy = false });
        _clients.Add(http);
        return new GraphServiceClient(http, new BaseBearerTokenAuthenticationProvider(new OneToken(token)), Address);
    }

    private sealed class OneToken(string token) : IAccessTokenProvider
    {
        public AllowedHostsValidator AllowedHostsValidator { get; } = new(["127.0.0.1"]);

        public Task<string> GetAuthorizationTokenAsync(Uri uri, Dictionary<string, object>? context = null, CancellationToken ct = default) => Task.FromResult(token);
    }
}

/// <summary>Keeps requests waiting inside the pipeline until they are let go.</summary>
internal sealed class Hold : IGraphFaults
{
    private TaskCompletionSource? _gate;
    private int _waiting;

    public int Waiting => Volatile.Read(ref _waiting);

    public void Close() => _gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Release() => _gate?.TrySetResult();

    public async Task<GraphResult?> BeforeAsync(GraphCall call, CancellationToken ct)
    {
        if (_gate is not { } gate)
            return null;
        Interlocked.Increment(ref _waiting);
        await gate.Task.WaitAsync(ct);
        return null;
    }

    public Task<GraphResult> AfterAsync(GraphCall call, GraphResult result, CancellationToken ct) => Task.FromResult(result);
}
