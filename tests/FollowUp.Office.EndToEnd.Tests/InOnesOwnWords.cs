using System.Globalization;
using FollowUp.Office.EndToEnd.Tests.Outlooks;
using Microsoft.Playwright;

namespace FollowUp.Office.EndToEnd.Tests;

public sealed class InOnesOwnWords(Chromium chromium, Workplace workplace) : OutlookTest(chromium, workplace)
{
    private ILocator Words => Pane.Frame.GetByRole(AriaRole.Textbox, new() { Name = "In your own words" });

    [Fact]
    public async Task A_day_is_said_as_one_speaks_and_shown_before_it_counts()
    {
        await Outlook.OpenMailWithPaneAsync("Owen Pritchard");
        await Pane.When("Another day").CheckAsync();
        await Words.FillAsync("in 3 weeks");
        var day = Workplace.Today.AddDays(21);
        await Expect(Pane.Said.Filter(new() { HasText = $"That is {day.ToString("dddd", CultureInfo.InvariantCulture)}" })).ToContainTextAsync(day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture));
        await PictureAsync("in-three-weeks");
        await (await Axe.LoadedAsync()).AssertContentAsync(await Pane.ContentAsync());

        await Words.FillAsync("next Friday at 9:30");
        await Expect(Pane.Said.Filter(new() { HasText = "That is Friday" })).ToContainTextAsync("09:30");
        await Pane.FollowUpAsync();

        await Expect(Pane.Standing).ToContainTextAsync("09:30");
    }

    [Fact]
    public async Task What_is_no_day_is_said_and_nothing_is_saved()
    {
        await Outlook.OpenMailWithPaneAsync("Dana Swope");
        await Pane.When("Another day").CheckAsync();
        await Words.FillAsync("when the cows come home");
        await Pane.Button("Follow up").ClickAsync();

        await Expect(Pane.Frame.GetByText("That is no single day.")).ToBeVisibleAsync();
        await Expect(Words).ToBeFocusedAsync();
        await Expect(Pane.Stranger).ToBeVisibleAsync();
    }
}
