using FollowUp.Office.EndToEnd.Tests.Outlooks;
using Microsoft.Playwright;

namespace FollowUp.Office.EndToEnd.Tests;

public sealed class ByKeyboard(Chromium chromium, Workplace workplace) : OutlookTest(chromium, workplace)
{
    [Fact]
    public async Task One_follows_up_without_a_mouse()
    {
        var keys = new Keys(Outlook.Page);
        await keys.TabToAsync(Outlook.Page.GetByRole(AriaRole.Listbox, new() { Name = "Mails" }));
        await keys.PressAsync("ArrowDown");
        await Expect(Outlook.Mail("Dana Swope")).ToHaveAttributeAsync("aria-selected", "true");
        await keys.TabToAsync(Outlook.Toolbar.GetByRole(AriaRole.Button, new() { Name = "Follow up", Exact = true }));
        await keys.PressAsync("Enter");
        await Expect(Pane.Stranger).ToBeVisibleAsync();

        await keys.TabToAsync(Pane.Frame.GetByRole(AriaRole.Radio, new() { Name = "In 3 days" }));
        await keys.PressAsync("ArrowRight");
        await Expect(Pane.Frame.GetByRole(AriaRole.Radio, new() { Name = "Next week" })).ToBeCheckedAsync();
        await PictureAsync("focus-on-a-choice");
        await keys.TabToAsync(Pane.Button("Follow up"));
        await PictureAsync("focus-on-the-button");
        await keys.PressAsync("Enter");

        await Expect(Pane.Standing).ToContainTextAsync("In your calendar");
        await Expect(Pane.Standing).ToBeFocusedAsync();
        await PictureAsync("followed-up");
    }
}
