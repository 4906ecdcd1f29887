using FollowUp.Office.EndToEnd.Tests.Outlooks;
using Microsoft.Playwright;

namespace FollowUp.Office.EndToEnd.Tests;

public sealed class SettingUp(Chromium chromium, Workplace workplace) : OutlookTest(chromium, workplace)
{
    private const string Narrow = "iframe[title='Follow up'] { width: 320px !important; min-width: 0 !important; max-width: 320px !important }";

    [Fact]
    public async Task Block_and_country_are_set_kept_and_taken_back()
    {
        await OpenSettingsAsync();
        await OpenAsync("Follow-up block");
        await Pane.Frame.GetByRole(AriaRole.Textbox, new() { Name = "Minutes" }).FillAsync("45");
        await Pane.Frame.GetByLabel("Not before (optional)").FillAsync("16:00");
        await Pane.Button("Save").ClickAsync();
        await Expect(Row("Follow-up block")).ToContainTextAsync("45 minutes a day, from 16:00");
        await OpenAsync("Follow-up block");

        await OpenAsync("Public holidays");
        var country = Pane.Frame.GetByRole(AriaRole.Combobox, new() { Name = "Country" });
        // The mailbox is English and in a zone of many countries: it makes none of them plain.
        await Expect(Row("Public holidays")).ToContainTextAsync("None");
        await country.SelectOptionAsync("Austria");
        await Pane.Frame.GetByRole(AriaRole.Combobox, new() { Name = "Region" }).SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await PictureAsync("holidays");
        await Pane.Button("Save").ClickAsync();
        await Expect(Row("Public holidays")).ToContainTextAsync("Austria");

        // Opened anew the pane knows only what the server tells.
        await Outlook.Page.GetByRole(AriaRole.Button, new() { Name = "Close the add-in" }).ClickAsync();
        await OpenSettingsAsync();
        await Expect(Row("Follow-up block")).ToContainTextAsync("45 minutes a day, from 16:00");
        await Expect(Row("Public holidays")).ToContainTextAsync("Austria");
        await OpenAsync("Follow-up block");
        await Pane.Frame.GetByRole(AriaRole.Switch).ClickAsync();
        await Expect(Row("Follow-up block")).ToContainTextAsync("Off");
        await Pane.Button("Undo").ClickAsync();
        await Expect(Row("Follow-up block")).ToContainTextAsync("45 minutes a day, from 16:00");
    }

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public async Task All_settings_fit_320_pixels_and_axe_finds_nothing(string theme)
    {
        if (theme == "dark")
        {
            await Outlook.WearDarkAsync();
        }

        await Outlook.Page.AddStyleTagAsync(new() { Content = Narrow });
        await OpenSettingsAsync();
        foreach (var setting in new[] { "Follow-up block", "Public holidays", "Working hours", "Cadences", "Pipeline target", "Answers", "Not to be contacted" })
        {
            await OpenAsync(setting);
        }

        await Expect(Pane.Frame.GetByRole(AriaRole.Combobox, new() { Name = "Country" })).ToBeVisibleAsync();
        await Expect(Pane.Button("Five touches")).ToBeVisibleAsync();
        // Another test of the class may have let somebody ask for it.
        await Expect(Pane.Frame.GetByText("Nobody has asked for that.").Or(Pane.Frame.GetByText("They asked to be left alone."))).ToBeVisibleAsync();
        await AssertFineAsync($"settings-{theme}");
        await Pane.Button("Customers").ClickAsync();
        await Expect(Pane.Button("See what moves").Or(Pane.Button("Save"))).ToBeVisibleAsync();
        await AssertFineAsync($"cadence-{theme}");
    }

    [Fact]
    public async Task Who_asked_not_to_be_contacted_is_listed()
    {
        await Outlook.OpenMailWithPaneAsync("Owen Pritchard");
        await Pane.FollowUpAsync();
        await Pane.Button("They answered by phone").ClickAsync();
        await Pane.SayAsync("Stop");
        await Pane.Frame.GetByRole(AriaRole.Textbox, new() { Name = "What they said (optional)" }).FillAsync("No more, please.");
        await Pane.Button("Stop for good").ClickAsync();
        await Expect(Pane.Standing).ToContainTextAsync("No longer followed up.");

        await Pane.ShowAsync("Settings");
        await OpenAsync("Not to be contacted");
        var row = Pane.Frame.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Owen Pritchard" });
        await Expect(row).ToContainTextAsync("@");
        await PictureAsync("not-to-be-contacted");
    }

    private async Task OpenSettingsAsync()
    {
        await Outlook.OpenMailWithPaneAsync("Dana Swope");
        await Pane.ShowAsync("Settings");
        await Expect(Pane.Heading).ToHaveTextAsync("Settings");
    }

    private ILocator Row(string setting) => Pane.Frame.Locator("summary").Filter(new() { HasText = setting });

    private Task OpenAsync(string setting) => Row(setting).ClickAsync();

    private async Task AssertFineAsync(string picture)
    {
        await PictureAsync(picture);
        var root = Pane.Frame.Locator(":root");
        Assert.Equal(320, await root.EvaluateAsync<int>("() => innerWidth"));
        Assert.InRange(await root.EvaluateAsync<int>("root => root.scrollWidth - root.clientWidth"), 0, 0);
        await (await Axe.LoadedAsync()).AssertContentAsync(await Pane.ContentAsync());
    }
}
