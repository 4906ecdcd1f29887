using System.Text.Json;
using FollowUp.Office.Benchmarks.Hearing;
using FollowUp.Office.Sandbox.Hosting;
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

    /// <summary>What a person presses in the open pane, one after the other.</summary>
    private static readonly string[] Presses = ["Follow up", "Undo"];

    private static readonly string[] Tabs = ["Today", "This mail", "Settings"];

    public static async Task MeasureAsync(Wishes wishes, Table table)
    {
        await using var sandbox = await SandboxHost.StartAsync(SandboxOptions.AnyPorts with { LogLevel = Microsoft.Extensions.Logging.LogLevel.Error });
        FirstMails.Deliver(sandbox);
        // Another site than the sandbox's page, as the pane's is another than Outlook's.
        sandbox.Addresses.Server = new UriBuilder(sandbox.Addresses.Server!) { Host = "localhost" }.Uri;
        await using var server = await sandbox.StartServerAsync();
        using var playwright = await Playwright.CreateAsync();
        var script = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "pane-speed.js"));

        await OpenAsync(playwright, sandbox, script, presses: false);
        var floor = new List<double>();
        var first = new List<Seen>();
        var again = new List<Seen>();
        var leads = new List<Seen>();
        for (var opening = 0; opening < Openings; opening++)
        {
            floor.Add(await FloorAsync(playwright, sandbox));
            var (fresh, cached, lead) = await OpenAsync(playwright, sandbox, script, presses: true);
            first.Add(fresh);
            again.Add(cached);
            leads.Add(lead);
            Console.Error.Write('.');
        }

        Console.Error.WriteLine();
        var least = Percentiles.At(floor, 0.5);
        table.Add(new Row("a short page of text in the pane's place: first paint", least, Percentiles.At(floor, 0.99), "ms", "", "baseline"));
        Tell(table, least, "first opening, nothing in the browser's cache", first);
        Tell(table, least, "opened again", again);
        Tell(table, least, "opened again beside a lead's mail", leads);
        var answers = first.SelectMany(seen => seen.Answers).ToList();
        table.Add(new Row("a press is answered on the screen", Percentiles.At(answers, 0.5), Percentiles.At(answers, 0.99), "ms", "< 100"));
        table.Note($"The pane: Chromium, each opening a browser that was never used, processor slowed {Slower} times, {Openings} openings each; p99 of so few is the slowest. The pane has a process of its own; the sandbox's page is not slowed.");
    }

    private static void Tell(Table table, double least, string which, List<Seen> seen)
    {
        void Add(string name, Func<Seen, double> of, string unit, string target)
        {
            var median = Percentiles.At([.. seen.Select(of)], 0.5);
            var ratio = unit == "ms" ? $"{median / least:0.0} times, {median - least:+0;-0} ms" : "";
            table.Add(new Row($"pane, {which}: {name}", median, Percentiles.At([.. seen.Select(of)], 0.99), unit, target, ratio));
        }

        Add("first paint", one => one.Paint, "ms", "< 300");
        Add("first words", one => one.Words, "ms", "");
        Add("usable", one => one.Usable, "ms", "< 500");
        Add("layout shift", one => one.Shift, "", "0");
    }

    /// <summary>What no page in a frame of its own process can do better: the help, a page of text with one style sheet, in the pane's place.</summary>
    private static async Task<double> FloorAsync(IPlaywright playwright, SandboxHost sandbox)
    {
        await using var browser = await FreshBrowser.StartAsync(playwright);
        var page = await OutlookAsync(browser.Profile, sandbox);
        var help = new Uri(sandbox.Addresses.Server!, "/pane/help.html").ToString();
        var handle = await page.EvaluateHandleAsync(
            """
            (address) => new Promise((tell) => {
              const frame = document.createElement("iframe");
              frame.style.cssText = "position: fixed; inset-block: 0; inset-inline-end: 0; inline-size: 336px; block-size: 100%; z-index: 9";
              frame.onload = () => tell(frame);
              frame.src = address;
              document.body.append(frame);
            })
            """, help);
        var frame = await handle.AsElement()!.ContentFrameAsync() ?? throw new InvalidOperationException("The frame is empty.");
        return (await frame.EvaluateAsync<double[]>(Paints))[0];
    }

    /// <summary>One person with a new browser opens the pane beside a mail, works in it, opens it again, makes the sender a lead, and opens it once more.</summary>
    private static async Task<(Seen First, Seen Again, Seen Lead)> OpenAsync(IPlaywright playwright, SandboxHost sandbox, string script, bool presses)
    {
        await using var browser = await FreshBrowser.StartAsync(playwright);
        await browser.Profile.AddInitScriptAsync(script);
        var page = await OutlookAsync(browser.Profile, sandbox);

        var first = await OpenPaneAsync(page, presses);
        await CloseAsync(page);
        var again = await OpenPaneAsync(page, presses: false);
        var pane = page.FrameLocator(Frame);
        await pane.GetByRole(AriaRole.Button, new() { Name = "Follow up", Exact = true }).ClickAsync();
        await pane.GetByText("In your calendar").First.WaitForAsync();
        await CloseAsync(page);
        var lead = await OpenPaneAsync(page, presses: false);
        // The next person finds somebody new again.
        await pane.GetByRole(AriaRole.Button, new() { Name = "Undo" }).First.ClickAsync();
        await pane.GetByText("Not followed up yet.").WaitForAsync();
        return (first, again, lead);
    }

    private static async Task CloseAsync(IPage page)
    {
        await Toggle(page).ClickAsync();
        await Assertions.Expect(page.Locator(Frame)).ToHaveCountAsync(0);
    }

    /// <summary>The sandbox's Outlook with a mail open, and the pane's process slow before the pane is there.</summary>
    private static async Task<IPage> OutlookAsync(IBrowserContext profile, SandboxHost sandbox)
    {
        var page = await profile.NewPageAsync();
        await page.GotoAsync(sandbox.Address.ToString());
        await page.GetByRole(AriaRole.Listbox, new() { Name = "Mails" }).GetByRole(AriaRole.Option).First.ClickAsync();
        await SlowAsync(profile, sandbox.Addresses.Server!);
        await page.BringToFrontAsync();
        return page;
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

    /// <summary>When something is painted at all, and when the first words are. The browser writes them down a frame later.</summary>
    private const string Paints = """
        () => new Promise((tell) => {
          const look = () => {
            const at = (name) => performance.getEntriesByName(name)[0]?.startTime;
            if (at("first-contentful-paint") === undefined) requestAnimationFrame(look);
            else tell([at("first-paint"), at("first-contentful-paint")]);
          };
          look();
        })
        """;

    /// <summary>How far what stood on the page moved, a second after it could be used: what comes late has come.</summary>
    private const string AtRest = "() => new Promise((tell) => setTimeout(() => tell(globalThis.paneSpeed.shift), 1000))";

    private const string Frame = "iframe[title='Follow up']";

    private static ILocator Toggle(IPage page) =>
        page.GetByRole(AriaRole.Toolbar, new() { Name = "Mail", Exact = true }).GetByRole(AriaRole.Button, new() { Name = "Follow up", Exact = true });

    private static async Task<Seen> OpenPaneAsync(IPage page, bool presses)
    {
        await page.RunAndWaitForConsoleMessageAsync(() => Toggle(page).ClickAsync(), new() { Predicate = message => message.Text == "usable", Timeout = Patience });
        var pane = page.FrameLocator(Frame);
        var element = await page.Locator(Frame).ElementHandleAsync();
        var frame = await element.ContentFrameAsync() ?? throw new InvalidOperationException("The pane's frame is empty.");
        var shift = await frame.EvaluateAsync<double>(AtRest);
        if (presses)
        {
            await PressAsync(pane);
        }

        var paints = await frame.EvaluateAsync<double[]>(Paints);
        var seen = await frame.EvaluateAsync<JsonElement>("() => globalThis.paneSpeed");
        return new Seen(paints[0], paints[1], seen.GetProperty("usable").GetDouble(), shift, [.. seen.GetProperty("answers").EnumerateArray().Select(answer => answer.GetDouble())]);
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

    /// <summary>
    /// One opening: milliseconds from asking for the page to the first paint, to the first words and to the first button that works; how far
    /// what stood there moved.
    /// </summary>
    private sealed record Seen(double Paint, double Words, double Usable, double Shift, IReadOnlyList<double> Answers);
}
