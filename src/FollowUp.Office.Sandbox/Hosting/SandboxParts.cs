using FollowUp.Office.Sandbox.Calendar;
using FollowUp.Office.Sandbox.Changes;
using FollowUp.Office.Sandbox.Clock;
using FollowUp.Office.Sandbox.Contacts;
using FollowUp.Office.Sandbox.Control;
using FollowUp.Office.Sandbox.Entra;
using FollowUp.Office.Sandbox.Faults;
using FollowUp.Office.Sandbox.Graph;
using FollowUp.Office.Sandbox.Subscriptions;
using FollowUp.Office.Sandbox.Teams;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Hosting;

/// <summary>The table of contents: which features make up the sandbox.</summary>
internal static class SandboxParts
{
    public static void Add(IServiceCollection services, SandboxOptions options, WorkFolder folder)
    {
        var clock = options.FrozenAt is { } instant ? SandboxClock.FrozenAt(instant) : SandboxClock.Running();
        services.AddSingleton(clock);
        services.AddSingleton<TimeProvider>(clock);
        services.AddSingleton<SandboxAddresses>();
        services.AddSingleton<ChangeFeed>();
        services.AddSingleton(provider => new AppRegistration
        {
            Photos = options.Photos,
            ClientSecret = folder.ClientSecret(),
            Certificates = options.ClientCertificates,
            Server = () => provider.GetRequiredService<SandboxAddresses>().Server,
        });
        services.AddSingleton(provider => new SigningKey(
            provider.GetRequiredService<SandboxAddresses>(), options.Folder is null ? null : folder.SigningKey));
        services.AddSingleton(provider => new World(
            provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ChangeFeed>(), options.Colleagues));
        if (options.Seed is { } seed)
        {
            services.AddSingleton(new Random(seed));
        }

        services.AddEntra();
        services.AddSingleton(provider => TrustIn(provider.GetRequiredService<SigningKey>()));
        services.AddGraph();
        services.AddCalendar();
        services.AddContacts();
        services.AddSubscriptions();
        services.AddFaults();
        services.AddTeams();
        services.AddControl();
    }

    public static void Map(WebApplication app)
    {
        app.UseMiddleware<OneSide>();
        app.MapEntra();
        app.MapGraph();
        app.MapCalendar();
        app.MapContacts();
        app.MapSubscriptions();
        app.MapTeams();
        app.MapControl();
        app.MapPage();
    }

    private static TokenTrust TrustIn(SigningKey key) => new(key.Key, () => key.Issuer(DemoTenant.TenantId));
}
