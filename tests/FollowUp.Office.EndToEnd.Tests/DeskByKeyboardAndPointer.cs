using System.Globalization;
using System.Text.RegularExpressions;
using FollowUp.Office.EndToEnd.Tests.Outlooks;
using Microsoft.Playwright;

namespace FollowUp.Office.EndToEnd.Tests;

/// <summary>The desk with the keyboard alone, then with a pointer that drags. Each test has a lead of its own, since both share the leads.</summary>
public sealed class DeskByKeyboardAndPointer(Chromium chromium, Workplace workplace) : OutlookTest(chromium, workplace)
{
    private readonly Chromium _chromium = chromium;

    [Fact]
    public async Task One_works_at_the_desk_without_a_mouse()
    {
        await FollowUpAsync("Dana Swope");
        await using var browser = await Desk.BrowserAsync(await _chromium.StartedAsync());
        var desk = await Desk.OpenAsync(browser, Workplace.Sandbox.Addresses.Server!);
        var troubles = new Troubles(desk.Page, "allow-scripts and allow-same-origin");
        var keys = new Keys(desk.Page);
        await keys.TabToAsync(desk.SignIn);
        var window = await desk.Page.RunAndWaitForPopupAsync(() => keys.PressAsync("Enter"));
        var choices = new Keys(window);
        await choices.TabToAsync(window.GetByRole(AriaRole.Button, new() { Name = "Mia Lindqvist" }));
        await choices.PressAsync("Enter");

        // The table: a company is typed where it stands, and taken back.
        await keys.TabToAsync(desk.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Choose Dana Swope" }));
        await keys.PressAsync("ArrowRight");
        await keys.PressAsync("ArrowRight");
        await keys.PressAsync("Enter");
        await keys.TypeAsync(" of Malmö");
        await keys.PressAsync("Enter");
        await Expect(desk.Said.Filter(new() { HasText = "Company of Dana Swope: saved." })).ToBeVisibleAsync();
        await keys.PressAsync("Control+z");
        await Expect(desk.Said.Filter(new() { HasText = "Taken back: Company of Dana Swope: saved." })).ToBeVisibleAsync();

        // The board: let go by the card's menu, and taken back; the keyboard stays on the board.
        await keys.TabToAsync(desk.View("Table"), back: true);
        await keys.PressAsync("ArrowRight");
        var card = desk.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Dana Swope") });
        await keys.TabToAsync(card);
        await keys.PressAsync("m");
        await keys.TabToAsync(desk.Button("Let go: Dana Swope"));
        await Pictures.SaveAsync(desk.Page, "Desk-menu-by-keyboard");
        await keys.PressAsync("Enter");
        await Expect(Column(desk, "Let go").GetByText("Dana Swope")).ToBeVisibleAsync();
        await keys.PressAsync("Control+z");
        await Expect(Column(desk, "Planned").GetByText("Dana Swope")).ToBeVisibleAsync();
        await (await Axe.LoadedAsync()).AssertContentAsync(desk.Page.MainFrame);

        // The calendar: a touch goes to the day that is typed, and back.
        await keys.TabToAsync(desk.View("Board"), back: true);
        await keys.PressAsync("ArrowRight");
        var touch = Cell(desk, Workplace.Today.AddDays(3)).GetByRole(AriaRole.Button, new() { NameRegex = new("Dana Swope$") }).First;
        await keys.TabToAsync(touch);
        await keys.PressAsync("m");
        var day = Workplace.Today.AddDays(2);
        await Expect(desk.Page.GetByLabel("New day")).ToBeFocusedAsync();
        await desk.Page.GetByLabel("New day").FillAsync(day.ToString("O", CultureInfo.InvariantCulture));
        await keys.PressAsync("Enter");
        await Expect(Cell(desk, day).GetByText("Dana Swope")).ToBeVisibleAsync();
        await Expect(Cell(desk, day).GetByRole(AriaRole.Button, new() { NameRegex = new("Dana Swope$") }).First).ToBeFocusedAsync();
        await keys.PressAsync("Control+z");
        await Expect(touch).ToBeFocusedAsync();
        troubles.AssertNone();
    }

    [Fact]
    public async Task Cards_and_touches_are_dragged()
    {
        await FollowUpAsync("Owen Pritchard");
        await using var browser = await Desk.BrowserAsync(await _chromium.StartedAsync());
        var desk = await Desk.OpenAsync(browser, Workplace.Sandbox.Addresses.Server!);
        await desk.SignInAsync("Mia Lindqvist");

        await desk.View("Board").CheckAsync();
        var owen = new LocatorGetByTextOptions { Exact = true };
        await Column(desk, "Planned").GetByText("Owen Pritchard", owen).DragToAsync(Column(desk, "Let go"));
        await desk.Button("See what changes").ClickAsync();
        await desk.Button("Change 1").ClickAsync();
        await Expect(Column(desk, "Let go").GetByText("Owen Pritchard", owen)).ToBeVisibleAsync();
        await desk.Button("Undo").ClickAsync();
        await Expect(Column(desk, "Planned").GetByText("Owen Pritchard", owen)).ToBeVisibleAsync();

        await desk.View("Calendar").CheckAsync();
        var (from, to) = (Cell(desk, Workplace.Today.AddDays(3)), Cell(desk, Workplace.Today.AddDays(1)));
        await from.GetByText("Owen Pritchard", owen).DragToAsync(to);
        await Expect(to.GetByText("Owen Pritchard", owen)).ToBeVisibleAsync();
        await Expect(from.GetByText("Owen Pritchard", owen)).ToHaveCountAsync(0);
        await Pictures.SaveAsync(desk.Page, "Desk-dragged");
        // A day that is over takes nothing.
        await to.GetByText("Owen Pritchard", owen).DragToAsync(Cell(desk, Workplace.Today.AddDays(-1)));
        await Expect(to.GetByText("Owen Pritchard", owen)).ToBeVisibleAsync();
        await desk.Button("Undo").ClickAsync();
        await Expect(from.GetByText("Owen Pritchard", owen)).ToBeVisibleAsync();
    }

    private async Task FollowUpAsync(string name)
    {
        await Outlook.OpenMailWithPaneAsync(name);
        await Pane.FollowUpAsync("In 3 days");
    }

    private static ILocator Column(Desk desk, string state) =>
        desk.Page.GetByRole(AriaRole.Region, new() { NameRegex = new($"^{Regex.Escape(state)} \\(") });

    private static ILocator Cell(Desk desk, DateOnly day) =>
        desk.Page.Locator("td", new() { Has = desk.Page.Locator($"time[datetime='{day.ToString("O", CultureInfo.InvariantCulture)}']") });
}
