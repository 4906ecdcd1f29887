using Microsoft.Extensions.FileProviders;

namespace FollowUp.Office.Sandbox.Hosting;

/// <summary>The Outlook-like page and the Office.js stand-in, as the pane's build leaves them beside the program.</summary>
internal static class PageFiles
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "sandbox-page");

    private const string NotBuilt = """
        <!doctype html><html lang="en"><meta charset="utf-8"><title>FollowUp.Office sandbox</title>
        <body style="font:16px/1.5 system-ui;max-width:40rem;margin:15vh auto;padding:0 1rem">
        <h1>The sandbox is running</h1>
        <p>Its page was not built, because Node.js was missing when the program was built. Install Node.js 20 or newer,
        then run <code>dotnet build</code> and start the sandbox again.</p></body></html>
        """;

    public static void MapPage(this WebApplication app)
    {
        if (!Directory.Exists(Folder))
        {
            app.MapGet("/", () => Results.Content(NotBuilt, "text/html; charset=utf-8"));
            return;
        }

        var files = new PhysicalFileProvider(Folder);
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        app.UseStaticFiles(new StaticFileOptions { FileProvider = files, OnPrepareResponse = file => Prepare(file.Context) });
    }

    private static void Prepare(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        // Only what carries a hash in its name may be kept.
        headers.CacheControl = http.Request.Path.StartsWithSegments("/assets") ? "public, max-age=31536000, immutable" : "no-cache";
        var server = http.RequestServices.GetRequiredService<SandboxAddresses>().Server?.GetLeftPart(UriPartial.Authority);
        if (server is null || http.Request.Path != "/office.js" || http.Request.Headers.Origin != server) return;
        headers.AccessControlAllowOrigin = server;
        headers.Vary = "Origin";
    }
}
