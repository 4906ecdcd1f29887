using System.Text.RegularExpressions;
using FollowUp.Office.EndToEnd.Tests.Outlooks;
using Microsoft.Playwright;

namespace FollowUp.Office.EndToEnd.Tests;

public sealed class AtTheDesk(Chromium chromium, Workplace workplace) : OutlookTest(chromium, workplace)
{
    /// <summary>The address of somebody's lead, as events and cards name it.</summary>
    internal static readonly Regex LeadLink = new("/\\?lead=[0-9a-f-]{36}$");

    private readonly Chromium _chromium = chromium;

    [Fact]
    public async Task A_link_opens_ones_own_lead_after_the_sign_in_and_refuses_a_colleague()
    {
        var link = await FollowUpAsync("Dana Swope");
        await using var mias = await Desk.BrowserAsync(await _chromium.StartedAsync());
        var desk = await Desk.OpenAsync(mias, link);
        await desk.SignInAsync("Mia Lindqvist");
        await Expect(desk.Lead("Dana Swope")).ToContainTextAsync("In your calendar");
        await Pictures.SaveAsync(desk.Page, "AtTheDesk-link");
        await (await Axe.LoadedAsync()).AssertContentAsync(desk.Page.MainFrame);

        // Who is known to Entra already is not asked who they are: the browser gives its cookie to a window, though not to a frame.
        var again = await Desk.OpenAsync(mias, link);
        await again.Page.RunAndWaitForPopupAsync(() => again.SignIn.ClickAsync());
        await Expect(again.Lead("Dana Swope")).ToContainTextAsync("In your calendar");

        await using var toms = await Desk.BrowserAsync(await _chromium.StartedAsync());
        var refused = await Desk.OpenAsync(toms, link);
        await refused.SignInAsync("Tom Okafor");
        await Expect(refused.Refusal).ToBeVisibleAsync();
        await Pictures.SaveAsync(refused.Page, "AtTheDesk-refused");
        await refused.Button("Show my leads").ClickAsync();
        await Expect(refused.Page.GetByText("No leads yet")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_lead_is_found_as_one_types_and_left_as_one_found_it()
    {
        await FollowUpAsync("Owen Pritchard");
        await Pane.ShowAsync("Leads");
        var search = Pane.Frame.GetByRole(AriaRole.Textbox, new() { Name = "Search leads" });
        await search.FillAsync("pri");
        var row = Pane.Frame.GetByRole(AriaRole.List, new() { Name = "Leads" }).GetByRole(AriaRole.Button, new() { NameRegex = new("^Owen Pritchard") });
        await Expect(row).ToBeVisibleAsync();
        await PictureAsync("found");
        await (await Axe.LoadedAsync()).AssertContentAsync(await Pane.ContentAsync());

        await row.ClickAsync();
        await Expect(Pane.Standing).ToBeVisibleAsync();
        await Pane.Button("Back to the leads").ClickAsync();
        await Expect(search).ToHaveValueAsync("pri");
        await Expect(row).ToBeFocusedAsync();

        await search.FillAsync("nobody of that name");
        await Expect(Pane.Frame.GetByText("Nobody was found for")).ToBeVisibleAsync();
        await Pane.Button("Clear search").Last.ClickAsync();
        await Expect(row).ToBeVisibleAsync();
    }

    /// <summary>The address at which the desk opens them.</summary>
    private async Task<Uri> FollowUpAsync(string name)
    {
        await Outlook.OpenMailWithPaneAsync(name);
        var captured = await Outlook.Page.RunAndWaitForResponseAsync(
            () => Pane.FollowUpAsync(), answer => answer.Request.Method == "POST" && answer.Url.EndsWith("/api/leads", StringComparison.Ordinal));
        var id = (await captured.JsonAsync())!.Value.GetProperty("id").GetString();
        return new Uri(Workplace.Sandbox.Addresses.Server!, $"/?lead={id}");
    }
}
