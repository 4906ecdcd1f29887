using FollowUp.Office.EndToEnd.Tests.Outlooks;
using Microsoft.Playwright;

namespace FollowUp.Office.EndToEnd.Tests;

public sealed class TakingBack(Chromium chromium, Workplace workplace) : OutlookTest(chromium, workplace)
{
    [Fact]
    public async Task Undo_in_the_toast_takes_the_event_away()
    {
        await FollowUpAsync("Dana Swope");

        await Pane.Said.GetByRole(AriaRole.Button, new() { Name = "Undo", Exact = true }).ClickAsync();

        await SeeItGoneAsync("Dana Swope");
        await PictureAsync("by-toast");
    }

    [Fact]
    public async Task Control_Z_takes_the_event_away()
    {
        await FollowUpAsync("Owen Pritchard");

        await Pane.Standing.PressAsync("Control+z");

        await SeeItGoneAsync("Owen Pritchard");
    }

    private async Task FollowUpAsync(string name)
    {
        await Outlook.OpenMailWithPaneAsync(name);
        await Pane.FollowUpAsync();
        await Outlook.GoAsync("Calendar");
        await Expect(Outlook.FollowUpWith(name)).ToHaveCountAsync(1);
        await Outlook.GoAsync("Mail");
    }

    private async Task SeeItGoneAsync(string name)
    {
        await Expect(Pane.Stranger).ToBeVisibleAsync();
        await Outlook.GoAsync("Calendar");
        await Expect(Outlook.FollowUpWith(name)).ToHaveCountAsync(0);
        await Outlook.GoAsync("Mail");
    }
}
