using FollowUp.Office.Testing;
using Microsoft.Playwright;

namespace FollowUp.Office.Benchmarks.Pane;

/// <summary>
/// A Chromium that was never used, with a folder of its own: no private window, since a frame of another site may keep nothing there,
/// and with the storage of such frames as Chrome and Edge set it out (Debian's package blocks it).
/// </summary>
internal sealed class FreshBrowser : IAsyncDisposable
{
    private const float Patience = 60_000;

    private static readonly string[] Quiet = ["--no-sandbox", "--disable-gpu", "--site-per-process", "--process-per-site", "--disable-background-networking", "--disable-component-update", "--no-first-run"];

    private readonly DirectoryInfo _folder;

    private FreshBrowser(DirectoryInfo folder, IBrowserContext profile) => (_folder, Profile) = (folder, profile);

    public IBrowserContext Profile { get; }

    public static async Task<FreshBrowser> StartAsync(IPlaywright playwright)
    {
        var chromium = Installed.Chromium() ?? throw new InvalidOperationException("Chromium is not on this machine.");
        var folder = Directory.CreateTempSubdirectory("followup-browser-");
        var settings = Path.Combine(folder.CreateSubdirectory("Default").FullName, "Preferences");
        await File.WriteAllTextAsync(settings, """{ "profile": { "cookie_controls_mode": 0, "block_third_party_cookies": false } }""");
        var profile = await playwright.Chromium.LaunchPersistentContextAsync(folder.FullName, new() { ExecutablePath = chromium, Args = Quiet, ViewportSize = new() { Width = 1280, Height = 800 }, Locale = "en-GB", ReducedMotion = ReducedMotion.Reduce });
        profile.SetDefaultTimeout(Patience);
        return new FreshBrowser(folder, profile);
    }

    public async ValueTask DisposeAsync()
    {
        await Profile.CloseAsync();
        _folder.Delete(recursive: true);
    }
}
