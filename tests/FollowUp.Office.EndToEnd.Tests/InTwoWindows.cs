using System.Globalization;
using FollowUp.Office.EndToEnd.Tests.Outlooks;
using Microsoft.Playwright;

namespace FollowUp.Office.EndToEnd.Tests;

/// <summary>The pane in Outlook and the desk in a browser, both Mia's.</summary>
public sealed class InTwoWindows(Chromium chromium, Workplace workplace) : OutlookTest(chromium, workplace)
{
    private readonly Chromium _chromium = chromium;

    protected override string? Expected => "status of 409 (Conflict)";

    [Fact]
    public async Task What_one_window_does_the_other_shows_and_where_both_decide_the_second_is_asked()
    {
        await Outlook.OpenMailWithPaneAsync("Dana Swope");
        var captured = await Outlook.Page.RunAndWaitForResponseAsync(
            () => Pane.FollowUpAsync("In 3 days"), answer => answer.Request.Method == "POST" && answer.Url.EndsWith("/api/leads", StringComparison.Ordinal));
        var id = (await captured.JsonAsync())!.Value.GetProperty("id").GetString();
        await using var browser = await Desk.BrowserAsync(await _chromium.StartedAsync());
        var desk = await Desk.OpenAsync(browser, new Uri(Workplace.Sandbox.Addresses.Server!, $"/?lead={id}"));
        await desk.SignInAsync("Mia Lindqvist");
        var dana = desk.Lead("Dana Swope");
        await Expect(dana).ToContainTextAsync("Next: mail on Friday.");

        // What the pane notes stands at the desk without a press there.
        await Pane.Button("Note").ClickAsync();
        await Outlook.Page.Keyboard.TypeAsync("Likes short mails");
        await Outlook.Page.Keyboard.PressAsync("Enter");
        await Expect(dana.GetByText("Likes short mails")).ToBeVisibleAsync();

        // The pane does not hear for a while, as in a window behind others; then both decide.
        await Outlook.Page.RouteAsync("**/api/leads/*", route => route.Request.Method == "GET" ? Task.CompletedTask : route.ContinueAsync());
        await Pane.Button("Change next touch").ClickAsync();
        await Pane.When("In 2 weeks").CheckAsync();
        await dana.GetByRole(AriaRole.Button, new() { Name = "Change next touch" }).ClickAsync();
        await dana.GetByRole(AriaRole.Group, new() { Name = "When" }).GetByRole(AriaRole.Radio, new() { Name = "Tomorrow" }).CheckAsync();
        await dana.GetByRole(AriaRole.Button, new() { Name = "Set next touch" }).ClickAsync();
        await Expect(dana).ToContainTextAsync("Next: mail tomorrow.");
        await Pane.Button("Set next touch").ClickAsync();
        var asked = Pane.Frame.GetByRole(AriaRole.Region, new() { Name = "Changed in another window" });
        await Expect(asked).ToContainTextAsync("Next: mail tomorrow.");
        await PictureAsync("asked");
        await (await Axe.LoadedAsync()).AssertContentAsync(await Pane.ContentAsync());
        var later = Workplace.Today.AddDays(14).ToString("d MMMM", CultureInfo.GetCultureInfo("en-GB"));
        await Pane.Button("Do mine on top").ClickAsync();
        await Expect(asked).ToHaveCountAsync(0);
        await Expect(Pane.Standing).ToContainTextAsync(later);
        await Expect(dana).ToContainTextAsync(later);

        // One calendar entry, whoever decided.
        await Outlook.Page.UnrouteAllAsync();
        await Pane.Said.GetByRole(AriaRole.Button, new() { Name = "Undo", Exact = true }).ClickAsync();
        await Expect(Pane.Standing).ToContainTextAsync("Next: mail tomorrow.");
        await Expect(dana).ToContainTextAsync("Next: mail tomorrow.");
    }
}
