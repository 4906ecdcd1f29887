using FollowUp.Office.EndToEnd.Tests.Outlooks;

namespace FollowUp.Office.EndToEnd.Tests;

public sealed class HowItLooks(Chromium chromium, Workplace workplace) : OutlookTest(chromium, workplace)
{
    private const string Narrow = "iframe[title='Follow up'] { width: 320px !important; min-width: 0 !important; max-width: 320px !important }";

    [Theory]
    [InlineData("light", "Dana Swope")]
    [InlineData("dark", "Owen Pritchard")]
    public async Task At_320_pixels_nothing_scrolls_sideways(string theme, string name)
    {
        await WearAsync(theme);
        await Outlook.Page.AddStyleTagAsync(new() { Content = Narrow });
        await Outlook.OpenMailWithPaneAsync(name);
        await Expect(Pane.Stranger).ToBeVisibleAsync();
        await Pane.Frame.GetByText("More options").ClickAsync();
        await Pane.When("Another day").CheckAsync();
        await PictureAsync($"narrow-form-{theme}");
        await AssertFitsAsync();

        await Pane.FollowUpAsync("Tomorrow");
        await PictureAsync($"narrow-lead-{theme}");
        await AssertFitsAsync();
    }

    [Theory]
    [InlineData("light", "chart-inline", "Luis Ferreira")]
    [InlineData("dark", "long-thread", "Ingrid Solberg")]
    public async Task Axe_finds_nothing_in_the_pane_and_on_the_page(string theme, string sample, string name)
    {
        var axe = await Axe.LoadedAsync();
        Workplace.Receive(sample);
        await WearAsync(theme);
        await Outlook.OpenMailWithPaneAsync(name);
        await Expect(Pane.Stranger).ToBeVisibleAsync();
        await axe.AssertContentAsync(await Pane.ContentAsync());
        await Pane.FollowUpAsync();
        await Outlook.ReplyAsync("With pleasure.");
        await Expect(Pane.Standing).ToContainTextAsync("Waiting since today.");
        await axe.AssertContentAsync(await Pane.ContentAsync());
        await axe.AssertContentAsync(Outlook.Page.MainFrame);
        await PictureAsync($"mail-{theme}");

        await Outlook.LetThemAsync("Reply as " + name.Split(' ')[0]);
        await Expect(Pane.Timeline).ToContainTextAsync("Told in Teams");
        await axe.AssertContentAsync(await Pane.ContentAsync());
        foreach (var tab in new[] { "Calendar", "Teams" })
        {
            await Outlook.GoAsync(tab);
            await axe.AssertContentAsync(Outlook.Page.MainFrame);
            await PictureAsync($"{tab}-{theme}");
        }
    }

    private async Task WearAsync(string theme)
    {
        if (theme == "dark")
        {
            await Outlook.WearDarkAsync();
        }

        await Expect(Outlook.Page.Locator(":root")).ToHaveAttributeAsync("data-theme", theme);
    }

    private async Task AssertFitsAsync()
    {
        var root = Pane.Frame.Locator(":root");
        Assert.Equal(320, await root.EvaluateAsync<int>("() => innerWidth"));
        Assert.InRange(await root.EvaluateAsync<int>("root => root.scrollWidth - root.clientWidth"), 0, 0);
    }
}
