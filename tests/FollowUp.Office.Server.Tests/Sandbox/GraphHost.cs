using System.Net.Http.Headers;
using System.Security.Cryptography;
using FollowUp.Office.Sandbox.Calendar;
using FollowUp.Office.Sandbox.Entra;
using FollowUp.Office.Sandbox.Faults;
using FollowUp.Office.Sandbox.Graph;
using FollowUp.Office.Sandbox.Hosting;
using FollowUp.Office.Sandbox.Subscriptions;
using FollowUp.Office.Sandbox.Teams;
using FollowUp.Office.Sandbox.Tenant;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Graph;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;

namespace FollowUp.Office.Server.Tests.Sandbox;

/// <summary>Microsoft's side alone over real HTTP, with time and chance in the hand of the test and a key of its own: signed tokens say who calls and what they may.</summary>
internal sealed class GraphHost : IAsyncDisposable
{
    public static readonly DateTimeOffset Monday = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);
    private const string Issuer = "https://localhost/issuer";
    private static readonly RsaSecurityKey Key = new(RSA.Create(2048)) { KeyId = "test" };
    private readonly WebApplication _app;

    private GraphHost(WebApplication app, TestClock clock, TestClock wall, Receiver receiver, Hold hold)
    {
        (_app, Clock, Wall, Receiver, Hold) = (app, clock, wall, receiver, hold);
        Services.GetRequiredService<Traffic>().Recorded += call => { lock (Recorded) Recorded.Add(call); };
    }

    public TestClock Clock { get; }
    public TestClock Wall { get; }
    public Receiver Receiver { get; }
    public Hold Hold { get; }
    public List<RecordedCall> Recorded { get; } = [];
    public Uri Address => new(_app.Urls.Single());
    public IServiceProvider Services => _app.Services;
    public World World => Services.GetRequiredService<World>();
    public Office.Sandbox.Tenant.Mailbox Mia => World.MailboxOf(DemoTenant.Mia);
    public FaultSwitches Faults => Services.GetRequiredService<FaultSwitches>();

    public static async Task<GraphHost> StartAsync()
    {
        var (clock, wall, receiver, hold) = (new TestClock(Monday), new TestClock(Monday), new Receiver(), new Hold());
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddSingleton(new WallClock(wall));
        builder.Services.AddSingleton(new Random(7));
        builder.Services.AddSingleton(new TokenTrust(Key, () => Issuer)).AddSingleton<IGraphFaults>(hold);
        builder.Services.AddSingleton<SandboxAddresses>().AddSingleton(new AppRegistration { ClientSecret = "secret" });
        builder.Services.AddSingleton(provider => new SigningKey(provider.GetRequiredService<SandboxAddresses>())).AddEntra();
        builder.Services.AddGraph().AddCalendar().AddFaults().AddSubscriptions().AddTeams();
        builder.Services.AddHttpClient(Webhook.ClientName).ConfigurePrimaryHttpMessageHandler(() => receiver);
        var app = builder.Build();
        app.MapGraph();
        app.MapCalendar().MapSubscriptions().MapTeams();
        await app.StartAsync(TestContext.Current.CancellationToken);
        // Nobody listens there: the name is all that its tokens need of Entra.
        app.Services.GetRequiredService<SandboxAddresses>().Listening([.. app.Urls, "https://localhost:9/"]);
        return new GraphHost(app, clock, wall, receiver, hold);
    }

    /// <summary>The SDK in the application's own name.</summary>
    public GraphServiceClient App(params string[] roles) => Sdk(null, roles);

    /// <summary>The SDK in a person's name.</summary>
    public GraphServiceClient For(DemoUser user, params string[] scopes) => Sdk(user, scopes);

    /// <summary>Plain HTTP, for what the SDK cannot say; a token is signed with each request, so that a turned clock makes none too old.</summary>
    public HttpClient Http(DemoUser? user, params string[] permissions) => new(new Signing(() => Token(user, permissions))) { BaseAddress = Address };

    /// <summary>Plain HTTP with this token and no other.</summary>
    public HttpClient Http(string? token) => new(new Signing(() => token)) { BaseAddress = Address };

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
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    // Only what the SDK needs to say "me": a fault is to be seen, not tried again.
    private GraphServiceClient Sdk(DemoUser? user, string[] permissions) => new(
        GraphClientFactory.Create([.. GraphClientFactory.CreateDefaultHandlers().Where(handler => handler is not RetryHandler)], finalHandler: new Signing(() => Token(user, permissions))),
        new AnonymousAuthenticationProvider(), new Uri(Address, "v1.0").ToString());

    private sealed class Signing : DelegatingHandler
    {
        private readonly Func<string?> _token;

        // The default handler would go round by a proxy of the machine.
        public Signing(Func<string?> token) => (_token, InnerHandler) = (token, new SocketsHttpHandler { UseProxy = false });

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (_token() is { } token)
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
