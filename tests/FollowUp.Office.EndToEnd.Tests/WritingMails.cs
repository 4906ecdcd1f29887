using System.Text.RegularExpressions;
using FollowUp.Office.EndToEnd.Tests.Outlooks;
using Microsoft.Playwright;

namespace FollowUp.Office.EndToEnd.Tests;

public sealed class WritingMails(Chromium chromium, Workplace workplace) : OutlookTest(chromium, workplace)
{
    [Fact]
    public async Task A_template_is_written_filled_in_and_inserted_where_the_cursor_is()
    {
        var mail = await Outlook.WriteToAsync("Sofia Lindgren <sofia@lindgren.example>");
        await Message(mail).FillAsync("Before. After.");
        await Message(mail).EvaluateAsync("area => area.setSelectionRange(8, 8)");
        await Outlook.PressFollowUpAsync();
        await Expect(Recipient("Sofia Lindgren")).ToContainTextAsync("Not followed up yet.");
        await WriteATemplateAsync("First mail", "A question", ", how is <b>business</b> at ");

        await Pane.ShowAsync("This mail");
        await Field(AriaRole.Combobox, "Template").SelectOptionAsync("First mail");
        await Expect(Pane.Frame.GetByText("Not known: Company.")).ToBeVisibleAsync();
        await PictureAsync("template");
        var axe = await Axe.LoadedAsync();
        await axe.AssertContentAsync(await Pane.ContentAsync());
        await Pane.Button("Insert at the cursor").ClickAsync();

        await Expect(Message(mail)).ToHaveValueAsync("Before. Sofia, how is <b>business</b> at {{company}}After.");
        await Expect(mail.GetByRole(AriaRole.Textbox, new() { Name = "Subject" })).ToHaveValueAsync("A question");
        await Expect(Pane.Said.Filter(new() { HasText = "Inserted." })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_mail_without_an_answer_is_watched_before_it_is_sent()
    {
        var mail = await Outlook.WriteToAsync("Ingrid Solberg <ingrid@solberg.example>");
        await mail.GetByRole(AriaRole.Textbox, new() { Name = "Subject" }).FillAsync("The offer we spoke of");
        await Message(mail).FillAsync("Dear Ingrid, here it is.");
        await Outlook.PressFollowUpAsync();
        await Recipient("Ingrid Solberg").GetByRole(AriaRole.Button, new() { Name = "In 3 days" }).ClickAsync();
        await Expect(Recipient("Ingrid Solberg")).ToContainTextAsync("Next: mail on Friday");
        await Expect(Pane.Said.Filter(new() { HasText = "You are reminded unless Ingrid answers." })).ToBeVisibleAsync();
        await PictureAsync("reminded");

        await Outlooks.Outlook.SendAsync(mail);
        await Outlook.OpenFolderAsync("Sent");
        await Outlook.OpenMailAsync("The offer we spoke of");
        await Expect(Pane.Standing).ToContainTextAsync("Waiting since today.");
        await Expect(Pane.Standing).ToContainTextAsync("Next: mail on Friday");
        await Outlook.LetThemAsync("Reply as Ingrid");
        await Expect(Pane.Standing).ToContainTextAsync("Ingrid answered today.");
        await Expect(Pane.Timeline).ToContainTextAsync("Taken out of your calendar");
    }

    [Fact]
    public async Task The_next_mail_is_drafted_in_the_thread()
    {
        await Outlook.OpenMailWithPaneAsync("Dana Swope");
        await Pane.FollowUpAsync();
        await WriteATemplateAsync("Second mail", "", ", do you still look for help? ");
        await Pane.ShowAsync("This mail");
        await Pane.Button("Draft the next mail").ClickAsync();
        await Field(AriaRole.Combobox, "Template").SelectOptionAsync("Second mail");
        await PictureAsync("draft");
        await Pane.Button("Open as a reply").ClickAsync();

        var reply = Outlook.Writing("Reply");
        // Where Dana works is known only if her signature was read before she became a lead.
        await Expect(Message(reply)).ToHaveValueAsync(new Regex(@"^Dana, do you still look for help\? \S"));
        await Expect(Recipient("Dana Swope")).ToContainTextAsync("Next: mail on Friday");
        await Outlooks.Outlook.SendAsync(reply);
        await Expect(Pane.Standing).ToContainTextAsync("Waiting since today.");
    }

    private static ILocator Message(ILocator writing) => writing.GetByRole(AriaRole.Textbox, new() { Name = "Message" });

    private ILocator Recipient(string name) => Pane.Frame.GetByRole(AriaRole.Region, new() { Name = name, Exact = true });

    private ILocator Field(AriaRole role, string name) => Pane.Frame.GetByRole(role, new() { Name = name, Exact = true });

    /// <summary>"First name", the words, "Company", with the fields put in by their buttons.</summary>
    private async Task WriteATemplateAsync(string name, string subject, string words)
    {
        await Pane.ShowAsync("Settings");
        await Pane.Frame.GetByText("Templates", new() { Exact = true }).ClickAsync();
        await Pane.Button("New template").ClickAsync();
        await Field(AriaRole.Textbox, "Name").FillAsync(name);
        await Field(AriaRole.Textbox, "Subject").FillAsync(subject);
        await Field(AriaRole.Textbox, "Text").FocusAsync();
        await Pane.Button("First name").ClickAsync();
        await Outlook.Page.Keyboard.InsertTextAsync(words);
        await Pane.Button("Company").ClickAsync();
        await PictureAsync("editor");
        await Pane.Button("Save").ClickAsync();
        await Expect(Pane.Button(name)).ToBeVisibleAsync();
    }
}
