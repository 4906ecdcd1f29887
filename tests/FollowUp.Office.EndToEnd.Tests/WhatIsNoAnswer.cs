using FollowUp.Office.EndToEnd.Tests.Outlooks;
using Microsoft.Playwright;

namespace FollowUp.Office.EndToEnd.Tests;

public sealed class WhatIsNoAnswer(Chromium chromium, Workplace workplace) : OutlookTest(chromium, workplace)
{
    [Fact]
    public async Task An_out_of_office_does_not_close_the_loop()
    {
        await WriteToAsync("Dana Swope");

        await Outlook.LetThemAsync("Out of office");

        await Expect(Pane.Timeline).ToContainTextAsync("Automatic reply, still waiting");
        await Expect(Pane.Timeline).Not.ToContainTextAsync("Loop closed");
        // Back on Monday says the note: then it goes on, and the event has moved there.
        await Expect(Pane.Standing).ToContainTextAsync("Dana is away until Monday.");
        await Expect(Pane.Timeline).ToContainTextAsync("Moved in your calendar");
        await PictureAsync("out-of-office");
        await SeeTheLoopOpenAsync("Dana Swope", cards: 0, nextWeek: true);
    }

    [Fact]
    public async Task A_bounce_flags_the_address_and_does_not_close_the_loop()
    {
        await WriteToAsync("Owen Pritchard");

        await Outlook.LetThemAsync("Bounce");

        await Expect(Pane.Timeline).ToContainTextAsync("Your mail could not be delivered");
        await Expect(Pane.Frame.GetByRole(AriaRole.Paragraph)
            .Filter(new() { HasText = "Mail to owen@caldervalleyprint.example could not be delivered." })).ToBeVisibleAsync();
        await Expect(Pane.Timeline).Not.ToContainTextAsync("Loop closed");
        await PictureAsync("bounce");
        await SeeTheLoopOpenAsync("Owen Pritchard", cards: 1);
        await Outlook.GoAsync("Teams");
        await Expect(Outlook.CardsAbout("Owen Pritchard")).ToContainTextAsync("Your mail to owen@caldervalleyprint.example could not be delivered");
    }

    private async Task WriteToAsync(string name)
    {
        await Outlook.OpenMailWithPaneAsync(name);
        await Pane.FollowUpAsync();
        await Outlook.ReplyAsync("Thank you for your mail. Here is what I propose.");
        await Expect(Pane.Standing).ToContainTextAsync("Waiting since today.");
    }

    private async Task SeeTheLoopOpenAsync(string name, int cards, bool nextWeek = false)
    {
        await Outlook.GoAsync("Teams");
        await Expect(Outlook.CardsAbout(name)).ToHaveCountAsync(cards);
        await Outlook.GoAsync("Calendar");
        if (nextWeek)
        {
            await Outlook.ShowNextWeekAsync();
        }

        await Expect(Outlook.FollowUpWith(name)).ToHaveCountAsync(1);
    }
}
