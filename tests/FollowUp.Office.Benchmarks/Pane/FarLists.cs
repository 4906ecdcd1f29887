using FollowUp.Office.Benchmarks.Hearing;
using FollowUp.Office.Sandbox.Hosting;
using FollowUp.Office.Sandbox.Tenant;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace FollowUp.Office.Benchmarks.Pane;

/// <summary>
/// How very many leads feel in front of a person: the built pane's list in the sandbox's Outlook, and the desk's table, board and calendar in a
/// window of their own, in Chromium. What an empty page of the same length does in the same browser stands beside it.
/// </summary>
internal static class FarLists
{
    private const int Leads = 100_000;
    private const int Slower = 4;
    private const float Patience = 60_000;

    private static readonly string[] Quiet = ["--no-sandbox", "--disable-gpu", "--site-per-process", "--disable-background-networking", "--disable-component-update", "--no-first-run"];

    public static async Task MeasureAsync(Wishes wishes, Table table)
    {
        var leads = wishes.NamedLeads ?? Leads;
        await using var world = await BenchWorld.StartApartAsync();
        FirstMails.Deliver(world.Sandbox);
        var listed = await PlantAsync(world, leads, table);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Installed.Chromium() ?? throw new InvalidOperationException("Chromium is not on this machine."),
            Args = Quiet,
            // Whoever has a mouse has a scrollbar to drag.
            IgnoreDefaultArgs = ["--hide-scrollbars"],
        });
        var floor = await FloorAsync(browser, leads, table);
        await PaneAsync(browser, world, table, listed, floor);
        await DeskAsync(browser, world, table, listed, floor);
        table.Note($"Far: {leads:N0} leads of one person, {listed.Count:N0} followed up; Chromium {browser.Version} without a graphics card; frames are those of the whole run, p99 of few jumps is the slowest.");
    }

    /// <summary>The names of those who are followed up, in the order of the list.</summary>
    private static async Task<IReadOnlyList<string>> PlantAsync(BenchWorld world, int leads, Table table)
    {
        var mia = DemoTenant.Mia;
        using var session = await world.SendAsync(mia, HttpMethod.Post, "/api/session", null);
        session.EnsureSuccessStatusCode();
        var begun = TimeProvider.System.GetTimestamp();
        var account = await world.QueryAsync(db => db.Set<Account>().AsNoTracking().SingleAsync(found => found.ObjectId == mia.Id.ToString()));
        var now = world.Sandbox.Clock.GetUtcNow();
        await SeededLeads.PlantAsync(world, Enumerable.Range(0, leads).Select(number => VariedLeads.Of(account, number, now)));
        table.Note($"{leads:N0} leads were put in in {TimeProvider.System.GetElapsedTime(begun).TotalSeconds:0} s.");

        return await ListedAsync(world, "active");
    }

    private static async Task<IReadOnlyList<string>> ListedAsync(BenchWorld world, string state)
    {
        var (names, after) = (new List<string>(), (string?)null);
        do
        {
            using var answer = await world.SendAsync(DemoTenant.Mia, HttpMethod.Get, $"/api/leads?take=200&state={state}" + (after is null ? "" : "&after=" + Uri.EscapeDataString(after)), null);
            var page = System.Text.Json.Nodes.JsonNode.Parse(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync())!;
            names.AddRange(page["items"]!.AsArray().Select(item => (string)item!["name"]!));
            after = (string?)page["next"];
        }
        while (after is not null);
        return names;
    }

    /// <summary>A page as long as the list, with nothing on it, scrolled likewise.</summary>
    private static async Task<double> FloorAsync(IBrowser browser, int leads, Table table)
    {
        await using var profile = await ProfileAsync(browser);
        var page = await profile.NewPageAsync();
        await page.GotoAsync("about:blank");
        await page.EvaluateAsync("(rows) => { document.body.innerHTML = '<div class=\"lead-scroll\" style=\"height: 500px; overflow-y: auto\"><div></div></div>'; document.querySelector('.lead-scroll > div').style.height = `${rows * 68}px`; }", leads);
        var list = new LongList(page, page.MainFrame, table, "an empty page of that length");
        await list.WheelAsync("baseline", 400, 120);
        return list.Median;
    }

    private static async Task PaneAsync(IBrowser browser, BenchWorld world, Table table, IReadOnlyList<string> listed, double floor)
    {
        await using var profile = await ProfileAsync(browser);
        var page = await profile.NewPageAsync();
        await page.GotoAsync(world.Sandbox.Address.ToString());
        await page.GetByRole(AriaRole.Listbox, new() { Name = "Mails" }).GetByRole(AriaRole.Option).First.ClickAsync();
        await page.GetByRole(AriaRole.Toolbar, new() { Name = "Mail", Exact = true }).GetByRole(AriaRole.Button, new() { Name = "Follow up", Exact = true }).ClickAsync();
        const string Title = "iframe[title='Follow up']";
        await page.FrameLocator(Title).GetByRole(AriaRole.Tab, new() { Name = "Leads" }).ClickAsync();
        await page.FrameLocator(Title).Locator(".lead-row").First.WaitForAsync();
        var frame = await (await page.Locator(Title).ElementHandleAsync()).ContentFrameAsync() ?? throw new InvalidOperationException("The pane's frame is empty.");
        await AllOfAsync(new LongList(page, frame, table, "pane") { Listed = listed, Floor = floor }, reads: true);
        var devTools = await profile.NewCDPSessionAsync(frame);
        await devTools.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = Slower });
        await AllOfAsync(new LongList(page, frame, table, $"pane, {Slower} times slower") { Listed = listed, Floor = floor, IsReportedOnly = true }, reads: false);
    }

    private static async Task AllOfAsync(LongList list, bool reads)
    {
        await list.WheelAsync("by wheel", 400, 120);
        await list.PageDownAsync(100);
        await list.KeyAsync("End", atLeast: list.Total - 100);
        await list.KeyAsync("Home", atMost: 0);
        await list.DragAsync();
        if (reads)
        {
            await list.ToTopAsync();
            await list.WheelAsync("10,000 rows by wheel", 2_000, 340);
            await list.WeighAsync("after 10,000 rows");
        }

        await list.TypeAsync("mar");
    }

    private static async Task DeskAsync(IBrowser browser, BenchWorld world, Table table, IReadOnlyList<string> listed, double floor)
    {
        await using var profile = await ProfileAsync(browser);
        var page = await profile.NewPageAsync();
        await page.GotoAsync(world.Server.ToString());
        var window = await page.RunAndWaitForPopupAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync());
        await window.GetByRole(AriaRole.Button, new() { Name = DemoTenant.Mia.Name }).ClickAsync();
        await page.Locator(".desk-row.lead-row").First.WaitForAsync();
        await AllOfAsync(new LongList(page, page.MainFrame, table, "desk's table") { Listed = listed, Floor = floor }, reads: false);
        await new FarDesk(page, table) { Listed = await ListedAsync(world, FarDesk.LongestState), Floor = floor }.MeasureAsync();
    }

    private static async Task<IBrowserContext> ProfileAsync(IBrowser browser)
    {
        var profile = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = 1280, Height = 800 }, Locale = "en-GB", ReducedMotion = ReducedMotion.Reduce, IgnoreHTTPSErrors = true,
        });
        profile.SetDefaultTimeout(Patience);
        await profile.AddInitScriptAsync(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "far-lists.js")));
        return profile;
    }
}
