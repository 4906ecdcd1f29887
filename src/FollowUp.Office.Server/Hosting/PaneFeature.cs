using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.FileProviders;

namespace FollowUp.Office.Server.Hosting;

/// <summary>
/// Serves the task pane and its manifests under <c>/pane</c>, and the same page as the desk at <c>/</c>, to everybody: it is code, and the API
/// asks who is there.
/// </summary>
internal static class PaneFeature
{
    private const string Root = "/pane";
    private const string Html = "text/html; charset=utf-8";

    public static void AddPane(this WebApplicationBuilder builder)
    {
        builder.AddCheckedOptions<PaneOptions>("Pane", PaneOptions.Problems);
        builder.Services.TryAddSingleton(PaneFiles.BesideTheProgram);
        builder.Services.AddSingleton<PanePage>();
        // Nothing under /pane is secret, so compressing it over https gives nothing away.
        builder.Services.AddResponseCompression(compression => compression.EnableForHttps = true);
    }

    public static void MapPane(this WebApplication app)
    {
        var pane = app.Services.GetRequiredService<PaneOptions>();
        var devServer = app.Environment.IsDevelopment() && pane.DevServer is { Length: > 0 } address ? new Uri(address) : null;
        app.UseWhen(IsPane, branch => branch.UseResponseCompression().Use((context, next) => Guard(context, next, devServer is not null)));
        app.MapGet(Root + "/manifest.xml", Manifest).AllowAnonymous().ExcludeFromDescription();
        app.MapGet(Root + "/teams.zip", TeamsPackage.Get).AllowAnonymous().ExcludeFromDescription();
        if (devServer is null)
        {
            app.MapGet("/", Index).AllowAnonymous().ExcludeFromDescription();
            app.MapGet(Root, Index).AllowAnonymous().ExcludeFromDescription();
            app.MapGet(Root + "/index.html", Index).AllowAnonymous().ExcludeFromDescription();
            app.UseFiles(app.Services.GetRequiredService<PaneFiles>().Folder);
        }
        else
        {
            app.UseDevServer(devServer);
        }
    }

    private static bool IsPane(HttpContext context) => context.Request.Path.StartsWithSegments(Root) || context.Request.Path == "/";

    private static Task Guard(HttpContext context, RequestDelegate next, bool development)
    {
        var page = context.RequestServices.GetRequiredService<PanePage>();
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = development ? page.DevelopmentPolicy : page.Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-cache";
        return next(context);
    }

    private static async Task<IResult> Index(PaneFiles files, PanePage page, CancellationToken cancellationToken) =>
        File.Exists(files.Index)
            ? Results.Text(page.Html(await File.ReadAllTextAsync(files.Index, cancellationToken)), Html)
            : Results.Problem(statusCode: StatusCodes.Status503ServiceUnavailable, type: "urn:followup:pane-not-built",
                title: "The pane was not built with this server: build without SkipPane.");

    private static async Task<IResult> Manifest(PaneFiles files, PanePage page, CancellationToken cancellationToken) =>
        Results.Text(page.Manifest(await File.ReadAllTextAsync(files.Manifest, cancellationToken)), "application/xml; charset=utf-8");

    private static void UseFiles(this WebApplication app, string folder)
    {
        if (Directory.Exists(folder))
        {
            app.UseStaticFiles(new StaticFileOptions
            {
                RequestPath = Root,
                FileProvider = new PhysicalFileProvider(folder),
                OnPrepareResponse = KeepInCaches,
            });
        }
    }

    /// <summary>Assets carry a hash of their content in their name; icons keep theirs, and Outlook insists on caching them.</summary>
    private static void KeepInCaches(StaticFileResponseContext file)
    {
        var path = file.Context.Request.Path;
        if (path.StartsWithSegments(Root + "/assets"))
        {
            file.Context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        }
        else if (path.StartsWithSegments(Root + "/icons"))
        {
            file.Context.Response.Headers.CacheControl = "public, max-age=86400";
        }
    }

    private static void UseDevServer(this WebApplication app, Uri devServer)
    {
        var client = new HttpClient { BaseAddress = devServer };
        app.Lifetime.ApplicationStopped.Register(client.Dispose);
        app.MapGet("/", IndexAsync).AllowAnonymous().ExcludeFromDescription();
        app.MapGet(Root, IndexAsync).AllowAnonymous().ExcludeFromDescription();
        // UseSpa answers everything it sees, so it sees nothing but the pane: an unknown /api address stays a 404.
        app.MapWhen(context => IsPane(context) && context.GetEndpoint() is null,
            branch => branch.UseSpa(spa => spa.UseProxyToSpaDevelopmentServer(devServer)));

        async Task<IResult> IndexAsync(PanePage page, CancellationToken cancellationToken) =>
            Results.Text(page.Html(await client.GetStringAsync(new Uri(Root + "/", UriKind.Relative), cancellationToken)), Html);
    }
}
