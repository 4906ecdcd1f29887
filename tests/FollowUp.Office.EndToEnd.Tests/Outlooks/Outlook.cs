using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace FollowUp.Office.EndToEnd.Tests.Outlooks;

/// <summary>The sandbox's page as a person uses it: by the roles and names that it shows.</summary>
internal sealed class Outlook(IPage page)
{
    public IPage Page => page;

    public FollowUpPane Pane { get; } = new(page);

    public ILocator Toolbar => page.GetByRole(AriaRole.Toolbar, new() { Name = "Mail", Exact = true });

    public ILocator Clock => page.GetByLabel("Sandbox time");

    public ILocator Week => page.GetByRole(AriaRole.Group, new() { Name = "Week", Exact = true });

    /// <summary>The posts in Teams about one person: what other tests of the class left there does not count.</summary>
    public ILocator CardsAbout(string name) => Cards.Filter(new() { HasText = name });

    private ILocator Cards => page.GetByRole(AriaRole.Log, new() { Name = "Posts" }).GetByRole(AriaRole.Article);

    public ILocator Mails => page.GetByRole(AriaRole.Listbox, new() { Name = "Mails" }).GetByRole(AriaRole.Option);

    /// <summary>The control below the open mail: what the person at the other end does.</summary>
    public ILocator OtherSide => page.GetByRole(AriaRole.Region, new() { Name = "Play the other side" });

    /// <summary>The newest mail in the list that says all of it.</summary>
    public ILocator Mail(params string[] texts) => texts.Aggregate(Mails, (rows, text) => rows.Filter(new() { HasText = text })).First;

    /// <summary>The event of a follow-up, in the week that the calendar shows.</summary>
    public ILocator FollowUpWith(string name) => Week.GetByRole(AriaRole.Button, new() { Name = $"Follow up: {name}" });

    public async Task ReceiveAsync(string sample)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Receive a sample mail" }).ClickAsync();
        await page.GetByRole(AriaRole.Menuitem).Filter(new() { HasText = sample }).ClickAsync();
    }

    public Task OpenMailAsync(params string[] texts) => Mail(texts).ClickAsync();

    public Task OpenFolderAsync(string name) =>
        page.GetByRole(AriaRole.Navigation, new() { Name = "Folders" }).GetByRole(AriaRole.Button, new() { NameRegex = new Regex($"^{name}") }).ClickAsync();

    public Task PressFollowUpAsync() => Press(Toolbar, "Follow up");

    public async Task OpenMailWithPaneAsync(string text)
    {
        await OpenMailAsync(text);
        await PressFollowUpAsync();
    }

    public async Task GoAsync(string tab)
    {
        await page.GetByRole(AriaRole.Tab, new() { Name = tab, Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Tabpanel, new() { Name = tab })).ToBeVisibleAsync();
    }

    public Task ShowNextWeekAsync() => Press(page.GetByRole(AriaRole.Tabpanel, new() { Name = "Calendar" }), "Next week");

    /// <summary>Mia answers the open mail.</summary>
    public async Task ReplyAsync(string words)
    {
        await Press(Toolbar, "Reply");
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Reply" });
        await dialog.GetByRole(AriaRole.Textbox, new() { Name = "Message" }).FillAsync(words);
        await Press(dialog, "Send");
        await Expect(dialog).Not.ToBeVisibleAsync();
    }

    /// <summary>The mail that Mia is writing; what it answers has no other name for it than Reply.</summary>
    public ILocator Writing(string name = "New mail") => page.GetByRole(AriaRole.Dialog, new() { Name = name, Exact = true });

    public async Task<ILocator> WriteToAsync(string recipient)
    {
        await Press(Toolbar, "New mail");
        await Writing().GetByRole(AriaRole.Textbox, new() { Name = "To" }).FillAsync(recipient);
        return Writing();
    }

    public static async Task SendAsync(ILocator writing)
    {
        await Press(writing, "Send");
        await Expect(writing).Not.ToBeVisibleAsync();
    }

    public Task LetThemAsync(string act) => Press(OtherSide, act);

    public Task WearDarkAsync() => Press(page.GetByRole(AriaRole.Banner), "Switch to the dark theme");

    public Task TurnClockAsync(string by) => Press(page.GetByRole(AriaRole.Group, new() { Name = "Clock" }), by);

    private static Task Press(ILocator place, string button) => place.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
}
