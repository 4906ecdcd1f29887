using System.Text.Json;
using FollowUp.Office.Benchmarks.Hearing;
using FollowUp.Office.Sandbox.Hosting;
using FollowUp.Office.Testing;
using Microsoft.Playwright;

namespace FollowUp.Office.Benchmarks.Pane;

/// <summary>
/// How fast the pane is in front of a person: the real pane in the sandbox's Outlook, in Chromium with the pane's process four
/// times slower, from a server that has been asked before. The pane has a site of its own and so a process of its own, as beside
/// the real Outlook, whose own work is not ours to measure.
/// </summary>
internal static class PaneSpeed
{
    private const int Slower = 4;
    private const int Openings = 15;
    private const float Patience = 60_000;

    private static readonly string[] Quiet = ["--no-sandbox", "--disable-gpu", "--site-per-process", "--process-per-site", "--disable-background-networking", "--disable-component-update", "--no-first-run"];

    /// <summary>What a person presses in the open pane, one after the other.</summary>
    private static readonly string[] Presses = ["Follow up", "Undo"];

    private static readonly string[] Tabs = ["Today", "This mail", "Settings"];

    public static async Task MeasureAsync(Wishes wishes, Table table)
    {
        await using var sandbox = await SandboxHost.StartAsync(SandboxOptions.AnyPorts with { LogLevel = Microsoft.Extensions.Logging.LogLevel.Error });
        FirstMails.Deliver(sandbox);
        sandbox.Addresses.Server = new UriBuilder(sandbox.Addresses.Server!) { Host = "localhost" }.Uri;
        await using var server = await sandbox.StartServerAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Installed.Chromium() ?? throw new InvalidOperationException("Chromium is not on this machine."), Args = Quiet });
        var script = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "pane-speed.js"));

        await OpenAsync(browser, sandbox, script, presses: false);
        var first = new List<Seen>();
        var again = new List<Seen>();
        for (var opening = 0; opening < Openings; opening++)
        {
            var (fresh, cached) = await OpenAsync(browser, sandbox, script, presses: true);
            first.Add(fresh);
            again.Add(cached);
            Console.Error.Write('.');
        }

        Console.Error.WriteLine();
        Tell(table, "first opening, nothing in the browser's cache", first);
        Tell(table, "opened again", again);
        var answers = first.SelectMany(seen => seen.Answers).ToList();
        table.Add(new Row("a press is answered on the screen", Percentiles.At(answers, 0.5), Percentiles.At(answers, 0.99), "ms", "< 100"));
        table.Note($"The pane: Chromium {browser.Version}, processor slowed {Slower} times, {Openings} openings each; p99 of so few is the slowest. The pane has a process of its own; the sandbox's page is not slowed.");
    }

    private static void Tell(Table table, string which, List<Seen> seen)
    {
        void Add(string name, Func<Seen, double> of, string unit, string target) =>
            table.Add(new Row($"pane, {which}: {name}", Percentiles.At([.. seen.Select(of)], 0.5), Percentiles.At([.. seen.Select(of)], 0.99), unit, target));
        Add("first paint", one => one.Paint, "ms", "< 300");
        Add("usable", one => one.Usable, "ms", "< 500");
        Add("layout shift", one => one.Shift, "", "0");
    }

    /// <summary>One person with a new browser opens the pane beside a mail, works in it, and opens it again beside another.</summary>
    private static async Task<(Seen First, Seen Again)> OpenAsync(IBrowser browser, SandboxHost sandbox, string script, bool presses)
    {
        await using var profile = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 }, Locale = "en-GB", ReducedMotion = ReducedMotion.Reduce });
        profile.SetDefaultTimeout(Patience);
        await profile.AddInitScriptAsync(script);
        var page = await profile.NewPageAsync();
        await page.GotoAsync(sandbox.Address.ToString());
        var mails = page.GetByRole(AriaRole.Listbox, new() { Name = "Mails" }).GetByRole(AriaRole.Option);
        await mails.First.ClickAsync();
        await SlowAsync(profile, sandbox.Addresses.Server!);
        await page.BringToFrontAsync();

        var first = await OpenPaneAsync(page, presses);
        await Toggle(page).ClickAsync();
        await Assertions.Expect(page.Locator(Frame)).ToHaveCountAsync(0);
        return (first, await OpenPaneAsync(page, presses: false));
    }

    /// <summary>
    /// Slows the process that every page of the pane's site shares. The frame itself cannot be slowed before it is there, and by then
    /// its first paint is over; a page of the same site, whose help this is, can.
    /// </summary>
    private static async Task SlowAsync(IBrowserContext profile, Uri server)
    {
        var neighbour = await profile.NewPageAsync();
        await neighbour.GotoAsync(new Uri(server, "/pane/help.html").ToString());
        var devTools = await profile.NewCDPSessionAsync(neighbour);
        await devTools.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = Slower });
    }

    private const string Frame = "iframe[title='Follow up']";

    private static ILocator Toggle(IPage page) =>
        page.GetByRole(AriaRole.Toolbar, new() { Name = "Mail", Exact = true }).GetByRole(AriaRole.Button, new() { Name = "Follow up", Exact = true });

    private static async Task<Seen> OpenPaneAsync(IPage page, bool presses)
    {
        await Toggle(page).ClickAsync();
        var pane = page.FrameLocator(Frame);
        await pane.Locator("button.primary").First.WaitForAsync();
        if (presses)
        {
            await PressAsync(pane);
        }

        var element = await page.Locator(Frame).ElementHandleAsync();
        var frame = await element.ContentFrameAsync() ?? throw new InvalidOperationException("The pane's frame is empty.");
        var seen = await frame.EvaluateAsync<JsonElement>("""
            () => new Promise((tell) => requestAnimationFrame(() => setTimeout(() => tell({
              ...globalThis.paneSpeed,
              paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
            }))))
            """);
        return new Seen(seen.GetProperty("paint").GetDouble(), seen.GetProperty("usable").GetDouble(), seen.GetProperty("shift").GetDouble(),
            [.. seen.GetProperty("answers").EnumerateArray().Select(answer => answer.GetDouble())]);
    }

    private static async Task PressAsync(IFrameLocator pane)
    {
        foreach (var name in Presses)
        {
            await pane.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).First.ClickAsync();
        }

        foreach (var name in Tabs)
        {
            await pane.GetByRole(AriaRole.Tab, new() { Name = name }).ClickAsync();
            await Assertions.Expect(pane.GetByRole(AriaRole.Tabpanel, new() { Name = name })).ToBeVisibleAsync();
        }
    }

    /// <summary>One opening: milliseconds from asking for the page to the first content and to the first button that works; how far what stood there moved.</summary>
    private sealed record Seen(double Paint, double Usable, double Shift, IReadOnlyList<double> Answers);
}
