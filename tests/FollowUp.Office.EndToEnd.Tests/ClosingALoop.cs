using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using FollowUp.Office.EndToEnd.Tests.Outlooks;
using Microsoft.Playwright;

namespace FollowUp.Office.EndToEnd.Tests;

public sealed class ClosingALoop(Chromium chromium, Workplace workplace) : OutlookTest(chromium, workplace)
{
    private const string Luis = "Luis Ferreira";

    [Fact]
    public async Task Clicking_through_closes_a_loop_in_under_a_minute()
    {
        var started = Stopwatch.GetTimestamp();
        await Outlook.ReceiveAsync("A chart inside the mail");
        await Outlook.OpenMailWithPaneAsync(Luis);
        await Expect(Pane.Heading).ToHaveTextAsync(Luis);
        await PictureAsync("1-stranger");
        await Pane.FollowUpAsync("Next week");

        await SeeTheEventAsync();
        await AnswerAsMiaAsync();
        await LetHimAnswerAsync();

        await Outlook.GoAsync("Calendar");
        await Expect(Outlook.FollowUpWith(Luis)).ToHaveCountAsync(0);
        await Outlook.GoAsync("Teams");
        await Expect(Outlook.CardsAbout(Luis)).ToHaveCountAsync(1);
        await Expect(Outlook.CardsAbout(Luis)).ToContainTextAsync($"{Luis} answered");
        await PictureAsync("5-teams");
        await Expect(Outlook.CardsAbout(Luis).GetByRole(AriaRole.Link, new() { Name = "Open the lead" })).ToHaveAttributeAsync("href", AtTheDesk.LeadLink);
        await Outlook.CardsAbout(Luis).GetByRole(AriaRole.Link, new() { Name = "Open the mail" }).ClickAsync();
        await Expect(Outlook.Mail("Re: Renewals are falling")).ToHaveAttributeAsync("aria-selected", "true");
        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromMinutes(1));
    }

    private async Task SeeTheEventAsync()
    {
        var day = Workplace.Today.AddDays(7).ToString("d MMMM", CultureInfo.InvariantCulture);
        await Expect(Pane.Standing).ToContainTextAsync($"Next: mail on {day}.");
        await PictureAsync("2-followed-up");
        await Outlook.GoAsync("Calendar");
        await Outlook.ShowNextWeekAsync();
        var tuesday = Outlook.Week.GetByRole(AriaRole.Region, new() { NameRegex = new Regex($"^Tuesday,? {day}$") });
        var follow = tuesday.GetByRole(AriaRole.Button, new() { Name = $"Follow up: {Luis}, 09:00" });
        await Expect(follow).ToBeVisibleAsync();
        await follow.ClickAsync();
        var details = Outlook.Page.GetByRole(AriaRole.Complementary, new() { Name = "Event" });
        await Expect(details).ToContainTextAsync("Shown as free");
        var body = details.FrameLocator("iframe");
        await Expect(body.GetByText("Last conversation was about: Renewals are falling")).ToBeVisibleAsync();
        await Expect(body.GetByRole(AriaRole.Link, new() { Name = "Open the mail" })).ToBeVisibleAsync();
        await Expect(body.GetByRole(AriaRole.Link, new() { Name = "Open the lead" })).ToHaveAttributeAsync("href", AtTheDesk.LeadLink);
        await PictureAsync("3-calendar");
    }

    private async Task AnswerAsMiaAsync()
    {
        await Outlook.GoAsync("Mail");
        await Outlook.ReplyAsync("Dear Luis, gladly. Shall we talk on Thursday at ten?");
        await Expect(Pane.Standing).ToContainTextAsync("Waiting since today.");
    }

    private async Task LetHimAnswerAsync()
    {
        await Outlook.LetThemAsync("Reply as Luis");
        await Expect(Pane.Said.Filter(new() { HasText = "Luis answered. The loop is closed." })).ToHaveCountAsync(1);
        await Expect(Pane.Standing).ToContainTextAsync("Luis answered today.");
        await Expect(Pane.Timeline).ToContainTextAsync("Taken out of your calendar");
        await Expect(Pane.Timeline).ToContainTextAsync("Told in Teams");
        await PictureAsync("4-answered");
    }
}
