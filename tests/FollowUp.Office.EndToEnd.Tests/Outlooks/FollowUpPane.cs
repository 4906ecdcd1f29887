using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace FollowUp.Office.EndToEnd.Tests.Outlooks;

/// <summary>The real pane in its frame.</summary>
internal sealed partial class FollowUpPane(IPage page)
{
    private const string Title = "Follow up";

    public IFrameLocator Frame => page.FrameLocator($"iframe[title='{Title}']");

    /// <summary>Whom it is about; or, where there is nobody, what to do.</summary>
    public ILocator Heading => Frame.GetByRole(AriaRole.Heading, new() { Level = 1 });

    public ILocator Standing => Frame.GetByRole(AriaRole.Region, new() { Name = "How things stand" });

    public ILocator Timeline => Frame.GetByRole(AriaRole.Region, new() { Name = "Timeline" });

    /// <summary>What is said to people who listen: what happened by itself, and what was just done.</summary>
    public ILocator Said => Frame.GetByRole(AriaRole.Status);

    public ILocator Stranger => Frame.GetByText("Not followed up yet.");

    /// <summary>What they said, asked under their reply or on request.</summary>
    public ILocator Answer => Frame.GetByRole(AriaRole.Region, new() { NameRegex = WhatTheySaid() });

    /// <summary>What stands on the page of the day.</summary>
    public ILocator Day => Frame.GetByRole(AriaRole.Tabpanel, new() { Name = "Today" });

    public ILocator Button(string name) => Frame.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public ILocator When(string name) => Frame.GetByRole(AriaRole.Group, new() { Name = "When" }).GetByRole(AriaRole.Radio, new() { Name = name, Exact = true });

    /// <summary>Presses Follow up, and waits until the event stands in the calendar.</summary>
    public async Task FollowUpAsync(string? when = null)
    {
        if (when is not null)
        {
            await When(when).CheckAsync();
        }

        await Button("Follow up").ClickAsync();
        await Expect(Standing).ToContainTextAsync("In your calendar");
    }

    public Task ShowAsync(string tab) => Frame.GetByRole(AriaRole.Tab, new() { Name = tab }).ClickAsync();

    public Task SayAsync(string word) => Answer.GetByRole(AriaRole.Button, new() { Name = word, Exact = true }).ClickAsync();

    /// <summary>The frame itself, for what only a script in it can tell.</summary>
    public async Task<IFrame> ContentAsync()
    {
        var element = await page.Locator($"iframe[title='{Title}']").ElementHandleAsync();
        return await element.ContentFrameAsync() ?? throw new InvalidOperationException("The pane's frame is empty.");
    }

    [GeneratedRegex("^What did .+ say[?]$")]
    private static partial Regex WhatTheySaid();
}
