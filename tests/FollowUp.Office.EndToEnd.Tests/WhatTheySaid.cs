using FollowUp.Office.EndToEnd.Tests.Outlooks;
using Microsoft.Playwright;

namespace FollowUp.Office.EndToEnd.Tests;

public sealed class WhatTheySaid(Chromium chromium, Workplace workplace) : OutlookTest(chromium, workplace)
{
    [Fact]
    public async Task A_no_under_the_reply_counts_rests_and_is_taken_back()
    {
        await LetThemAnswerAsync("Owen Pritchard");

        await Pane.SayAsync("No");
        await Pane.Answer.GetByRole(AriaRole.Radio, new() { Name = "Budget" }).CheckAsync();
        await Expect(Pane.Answer).ToContainTextAsync("There is a new budget after this one.");
        await Expect(Pane.Answer).ToContainTextAsync("No 1 of 5.");
        await PictureAsync("a-no");
        await Pane.SayAsync("Save this no");
        await Expect(Pane.Standing).ToContainTextAsync("No 1 of 5");
        await Expect(Pane.Standing).ToContainTextAsync("Time to ask again");

        await Pane.Standing.PressAsync("Control+z");
        await Expect(Pane.Answer).ToBeVisibleAsync();
        await Expect(Pane.Standing).Not.ToContainTextAsync("No 1 of 5");
    }

    [Fact]
    public async Task Not_now_keeps_when_and_in_which_words()
    {
        Workplace.Receive("chart-inline");
        await LetThemAnswerAsync("Luis Ferreira");

        await Pane.SayAsync("Not now");
        await Pane.Answer.GetByRole(AriaRole.Radio, new() { Name = "In 3 months" }).CheckAsync();
        await Pane.Answer.GetByRole(AriaRole.Textbox).FillAsync("Call me in spring.");
        await Pane.SayAsync("Come back then");

        await Expect(Pane.Standing).ToContainTextAsync("They asked you to come back");
        await Expect(Pane.Standing).ToContainTextAsync("“Call me in spring.”");
        await Expect(Pane.Standing).ToContainTextAsync("In your calendar");
        await PictureAsync("not-now");
    }

    [Fact]
    public async Task Who_said_stop_on_the_phone_is_not_captured_again_and_comes_back_by_undo()
    {
        await Outlook.OpenMailWithPaneAsync("Dana Swope");
        await Pane.FollowUpAsync();
        await Pane.Button("They answered by phone").ClickAsync();
        await Pane.SayAsync("Stop");
        await Pane.SayAsync("Stop for good");

        await Expect(Pane.Standing).ToContainTextAsync("Dana asked today not to be contacted any more.");
        await Expect(Pane.Button("Take up again")).ToHaveCountAsync(0);
        await PictureAsync("stopped");
        await Pane.Standing.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Expect(Pane.Standing).ToContainTextAsync("In your calendar");
    }

    private async Task LetThemAnswerAsync(string name)
    {
        await Outlook.OpenMailWithPaneAsync(name);
        await Pane.FollowUpAsync();
        await Outlook.ReplyAsync("Shall we talk?");
        await Expect(Pane.Standing).ToContainTextAsync("Waiting since today.");
        await Outlook.LetThemAsync("Reply as " + name.Split(' ')[0]);
        await Expect(Pane.Answer).ToBeVisibleAsync();
    }
}
