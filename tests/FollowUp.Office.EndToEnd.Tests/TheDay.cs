using FollowUp.Office.EndToEnd.Tests.Outlooks;
using Microsoft.Playwright;

namespace FollowUp.Office.EndToEnd.Tests;

public sealed class TheDay(Chromium chromium, Workplace workplace) : OutlookTest(chromium, workplace)
{
    [Fact]
    public async Task A_session_steps_through_who_is_due_by_letters_and_ends_with_the_numbers()
    {
        await FollowUpAsync("Dana Swope");
        await FollowUpAsync("Owen Pritchard");
        await Outlook.TurnClockAsync("+1 week");
        await Pane.ShowAsync("Today");
        await Expect(Pane.Day).ToContainTextAsync("2 to do · 2 overdue");
        await Expect(Pane.Day).ToContainTextAsync("2 active leads");
        await PictureAsync("today");

        await Pane.Button("Start session").ClickAsync();
        await Expect(Pane.Day).ToContainTextAsync("1 of 2");
        await Expect(Pane.Standing).ToBeVisibleAsync();
        await PictureAsync("session");
        await Outlook.Page.Keyboard.PressAsync("d");
        await Expect(Pane.Day).ToContainTextAsync("2 of 2");
        await Pane.Said.GetByRole(AriaRole.Button, new() { Name = "Undo", Exact = true }).ClickAsync();
        await Expect(Pane.Day).ToContainTextAsync("1 of 2");
        await Expect(Pane.Standing).ToBeVisibleAsync();
        await Pane.Button("Done").ClickAsync();
        await Expect(Pane.Day).ToContainTextAsync("2 of 2");
        await Expect(Pane.Standing).ToBeVisibleAsync();
        await Pane.Button("Later").ClickAsync();
        await Pane.Button("Tomorrow").ClickAsync();

        await Expect(Pane.Day).ToContainTextAsync("1 touch, 0 answers.");
        await Expect(Pane.Day).ToContainTextAsync("Nothing is left for today.");
        await PictureAsync("session-over");
    }

    private async Task FollowUpAsync(string name)
    {
        await Outlook.OpenMailWithPaneAsync(name);
        await Pane.FollowUpAsync();
    }
}
