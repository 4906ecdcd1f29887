using FollowUp.Office.EndToEnd.Tests.Outlooks;
using Microsoft.Playwright;

namespace FollowUp.Office.EndToEnd.Tests;

public sealed class TouchesByHand(Chromium chromium, Workplace workplace) : OutlookTest(chromium, workplace)
{
    [Fact]
    public async Task A_call_is_one_press_and_says_afterwards_what_it_was_about()
    {
        await Outlook.OpenMailWithPaneAsync("Dana Swope");
        await Pane.FollowUpAsync();
        await Pane.Button("Called").ClickAsync();
        await Pane.Button("No, it stays planned").ClickAsync();
        await Expect(Pane.Standing).ToContainTextAsync("Touch 2 of 5");

        var about = Pane.Frame.GetByRole(AriaRole.Textbox, new() { Name = "What was it about?" });
        await about.FillAsync("Her budget");
        await about.PressAsync("Enter");
        await Expect(Pane.Standing).ToContainTextAsync("Last about: Her budget");
        await PictureAsync("called");
    }
}
