using FollowUp.Office.EndToEnd.Tests.Outlooks;
using Microsoft.Playwright;

namespace FollowUp.Office.EndToEnd.Tests;

public sealed class WhatIsOpen(Chromium chromium, Workplace workplace) : OutlookTest(chromium, workplace)
{
    [Fact]
    public async Task A_mail_of_ones_own_is_about_whom_it_went_to()
    {
        await WriteAsync("Noa Levi <noa@levi-studio.example>", "The first session");
        await Outlook.OpenFolderAsync("Sent Items");
        await Outlook.OpenMailWithPaneAsync("The first session");

        await Expect(Pane.Heading).ToHaveTextAsync("Noa Levi");
        await Expect(Pane.Stranger).ToBeVisibleAsync();
        await PictureAsync("sent");
    }

    [Fact]
    public async Task A_mail_to_several_people_asks_whom_it_is_about()
    {
        await WriteAsync("Ada Berg <ada@berg.example>; Ben Hall <ben@hall.example>", "The plan for both of you");
        await Outlook.OpenFolderAsync("Sent Items");
        await Outlook.OpenMailWithPaneAsync("The plan for both of you");

        await Expect(Pane.Heading).ToHaveTextAsync("Whom do you want to follow up?");
        await PictureAsync("several-recipients");
        await Pane.Frame.GetByRole(AriaRole.Button, new() { Name = "Ben Hall" }).ClickAsync();
        await Expect(Pane.Heading).ToHaveTextAsync("Ben Hall");
    }

    [Fact]
    public async Task Nothing_open_says_what_to_do()
    {
        await Outlook.PressFollowUpAsync();

        await Expect(Pane.Heading).ToHaveTextAsync("Open a mail");
        await Expect(Pane.Frame.GetByText("Choose a mail and press Follow up")).ToBeVisibleAsync();
        await PictureAsync("nothing");

        await Outlook.OpenMailAsync("Dana Swope");
        await Expect(Pane.Heading).ToHaveTextAsync("Dana Swope");
        await Outlook.OpenFolderAsync("Archive");
        await Expect(Pane.Heading).ToHaveTextAsync("Open a mail");
    }

    private async Task WriteAsync(string to, string subject)
    {
        await Outlook.Toolbar.GetByRole(AriaRole.Button, new() { Name = "New mail", Exact = true }).ClickAsync();
        var dialog = Outlook.Page.GetByRole(AriaRole.Dialog, new() { Name = "New mail" });
        await dialog.GetByLabel("To").FillAsync(to);
        await dialog.GetByLabel("Subject").FillAsync(subject);
        await dialog.GetByRole(AriaRole.Textbox, new() { Name = "Message" }).FillAsync("Hello, as we said this morning.");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true }).ClickAsync();
        await Expect(dialog).Not.ToBeVisibleAsync();
    }
}
