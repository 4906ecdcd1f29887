using FollowUp.Office.EndToEnd.Tests.Outlooks;
using Microsoft.Playwright;

namespace FollowUp.Office.EndToEnd.Tests;

public sealed class ByKeyboard(Chromium chromium, Workplace workplace) : OutlookTest(chromium, workplace)
{
    private const int MostTabs = 40;

    [Fact]
    public async Task One_follows_up_without_a_mouse()
    {
        await TabToAsync(Outlook.Page.GetByRole(AriaRole.Listbox, new() { Name = "Mails" }));
        await PressAsync("ArrowDown");
        await Expect(Outlook.Mail("Dana Swope")).ToHaveAttributeAsync("aria-selected", "true");
        await TabToAsync(Outlook.Toolbar.GetByRole(AriaRole.Button, new() { Name = "Follow up", Exact = true }));
        await PressAsync("Enter");
        await Expect(Pane.Stranger).ToBeVisibleAsync();

        await TabToAsync(Pane.Frame.GetByRole(AriaRole.Radio, new() { Name = "In 3 days" }));
        await PressAsync("ArrowRight");
        await Expect(Pane.Frame.GetByRole(AriaRole.Radio, new() { Name = "Next week" })).ToBeCheckedAsync();
        await PictureAsync("focus-on-a-choice");
        await TabToAsync(Pane.Button("Follow up"));
        await PictureAsync("focus-on-the-button");
        await PressAsync("Enter");

        await Expect(Pane.Standing).ToContainTextAsync("In your calendar");
        await Expect(Pane.Standing).ToBeFocusedAsync();
        await PictureAsync("followed-up");
    }

    private Task PressAsync(string key) => Outlook.Page.Keyboard.PressAsync(key);

    private async Task TabToAsync(ILocator place)
    {
        await Expect(place).ToBeVisibleAsync();
        for (var tabs = 0; tabs < MostTabs && !await HasFocusAsync(place); tabs++)
        {
            await PressAsync("Tab");
        }

        await Expect(place).ToBeFocusedAsync();
    }

    // A frame keeps its active element while the keyboard is elsewhere.
    private static Task<bool> HasFocusAsync(ILocator place) =>
        place.EvaluateAsync<bool>("element => element.ownerDocument.hasFocus() && element.ownerDocument.activeElement === element");
}
