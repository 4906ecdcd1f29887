using System.Globalization;
namespace FollowUp.Office.Server.Hosting;

/// <summary>What every request and every connection goes through: options, trust, problems, limits, health, description.</summary>
internal static class HostingFeature
{
    public const int LargestRequest = 1024 * 1024;

    public static void AddHosting(this WebApplicationBuilder builder)
    {
        builder.AddCheckedOptions<EntraOptions>("Entra", EntraOptions.Problems);
        builder.AddCheckedOptions<GraphOptions>("Graph", GraphOptions.Problems);
        builder.AddCheckedOptions<ServerOptions>("Server", ServerOptions.Problems);
        builder.AddCheckedOptions<NetworkOptions>("Network", NetworkOptions.Problems);
        builder.Services.AddSingleton<NetworkTrust>();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestRequest;
        });
        // A line per statement would bury what matters.
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore.Migrations", LogLevel.Warning);
        // The framework's line per request carries the query string, and that may carry an address.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        // A workflow's address is a secret, and its path is half of it.
        builder.Logging.AddFilter("System.Net.Http.HttpClient", LogLevel.Warning);
        builder.AddProblems();
        builder.Services.AddOpenApi();
        builder.Services.AddHealthChecks().AddCheck<StoreCheck>("store", tags: [StoreCheck.Tag]);
    }

    /// <summary>The Date header tells the product's time, from which the pane knows what "today" is; Kestrel would tell the machine's.</summary>
    public static void UseProductTime(this WebApplication app)
    {
        var time = app.Services.GetRequiredService<TimeProvider>();
        app.Use((http, next) =>
        {
            http.Response.Headers.Date = time.GetUtcNow().ToString("R", CultureInfo.InvariantCulture);
            return next(http);
        });
    }

    public static void MapHosting(this WebApplication app)
    {
        app.MapOpenApi();
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new() { Predicate = check => check.Tags.Contains(StoreCheck.Tag), ResponseWriter = StoreCheck.WriteAsync });
    }
}
