using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
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
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions.Authentication;

namespace FollowUp.Office.Server.Tests.Sandbox;

/// <summary>Microsoft's side alone over real HTTP, with time and chance in the hand of the test and a token that says what it may.</summary>
internal sealed class GraphHost : IAsyncDisposable
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);
    private readonly WebApplication _app;

    private GraphHost(WebApplication app, TestClock clock, TestClock wall, Receiver receiver) =>
        (_app, Clock, Wall, Receiver) = (app, clock, wall, receiver);

    public TestClock Clock { get; }
    public TestClock Wall { get; }
    public Receiver Receiver { get; }
    public Uri Address => new(_app.Urls.Single());
    public IServiceProvider Services => _app.Services;
    public World World => Services.GetRequiredService<World>();
    public Office.Sandbox.Tenant.Mailbox Mailbox => World.MailboxOf(DemoTenant.Mia);
    public FaultSwitches Faults => Services.GetRequiredService<FaultSwitches>();

    public static async Task<GraphHost> StartAsync()
    {
        var (clock, wall, receiver) = (new TestClock(Monday), new TestClock(Monday), new Receiver());
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddSingleton(new WallClock(wall));
        builder.Services.AddSingleton(new Random(7));
        builder.Services.AddSingleton<ICallerReader, SpokenCaller>();
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
        return new GraphHost(app, clock, wall, receiver);
    }

    /// <summary>The SDK in the application's own name.</summary>
    public GraphServiceClient App(params string[] permissions) => Sdk(Http(null, permissions));

    /// <summary>The SDK in a person's name.</summary>
    public GraphServiceClient For(DemoUser user, params string[] permissions) => Sdk(Http(user, permissions));

    public HttpClient Http(DemoUser? user, params string[] permissions)
    {
        var token = Convert.ToBase64String(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new SpokenCaller.Claims(user?.Id, permissions))));
        // The default handler would go round by a proxy of the machine.
        var http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = Address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private GraphServiceClient Sdk(HttpClient http) => new(http, new AnonymousAuthenticationProvider(), new Uri(Address, "v1.0").ToString());

    private sealed class SpokenCaller : ICallerReader
    {
        public Caller Read(HttpContext http)
        {
            var token = http.Request.Headers.Authorization.ToString()["Bearer ".Length..];
            var claims = JsonSerializer.Deserialize<Claims>(Convert.FromBase64String(token))!;
            return new Caller(DemoTenant.ClientId, DemoTenant.TenantId, claims.User, claims.Permissions.ToHashSet());
        }

        internal sealed record Claims(string? User, string[] Permissions);
    }
}
