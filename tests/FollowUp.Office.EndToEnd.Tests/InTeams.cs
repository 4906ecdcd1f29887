using FollowUp.Office.EndToEnd.Tests.Outlooks;

namespace FollowUp.Office.EndToEnd.Tests;

/// <summary>The desk as a tab, with Microsoft's own libraries in it and Teams played around it.</summary>
public sealed class InTeams(Chromium chromium, Workplace workplace) : OutlookTest(chromium, workplace)
{
    private readonly Chromium _chromium = chromium;

    [Fact]
    public async Task The_tab_opens_the_linked_lead_without_asking_who_one_is_and_wears_the_theme_of_Teams()
    {
        await Outlook.OpenMailWithPaneAsync("Dana Swope");
        var captured = await Outlook.Page.RunAndWaitForResponseAsync(
            () => Pane.FollowUpAsync(), answer => answer.Request.Method == "POST" && answer.Url.EndsWith("/api/leads", StringComparison.Ordinal));
        var dana = (await captured.JsonAsync())!.Value.GetProperty("id").GetGuid();
        await using var browser = await Desk.BrowserAsync(await _chromium.StartedAsync());

        var teams = await TeamsWindow.OpenAsync(browser, Workplace.Sandbox, dana);

        await Expect(teams.Lead("Dana Swope")).ToContainTextAsync("In your calendar");
        await Expect(teams.Worn("light")).ToHaveCountAsync(1);
        await teams.HearAsync("appInitialization.success");
        await Pictures.SaveAsync(teams.Page, "InTeams-light");
        foreach (var theme in new[] { "dark", "contrast" })
        {
            await teams.WearAsync(theme);
            await Expect(teams.Worn(theme)).ToHaveCountAsync(1);
            await (await Axe.LoadedAsync()).AssertContentAsync(teams.Page.Frames[1]);
            await Pictures.SaveAsync(teams.Page, $"InTeams-{theme}");
        }
    }
}
