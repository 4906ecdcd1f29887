using FollowUp.Office.EndToEnd.Tests.Outlooks;
using Microsoft.Playwright;

namespace FollowUp.Office.EndToEnd.Tests;

public sealed class OtherPeople(Chromium chromium, Workplace workplace) : OutlookTest(chromium, workplace)
{
    private ILocator Anton => Pane.Frame.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Anton Weiss" });

    [Fact]
    public async Task Who_else_is_on_a_mail_is_followed_up_with_one_press_and_let_go_with_another()
    {
        Workplace.Receive("referral-introduction");
        await Outlook.OpenMailWithPaneAsync("Claire Dubois");
        await Expect(Pane.Heading).ToHaveTextAsync("Claire Dubois");

        await Anton.GetByRole(AriaRole.Button, new() { Name = "Follow up with Anton", Exact = true }).ClickAsync();
        await Expect(Anton).ToContainTextAsync("Next touch in 3 days.");
        await PictureAsync("captured");
        await (await Axe.LoadedAsync()).AssertContentAsync(await Pane.ContentAsync());
        // The mail is still about who wrote it.
        await Expect(Pane.Heading).ToHaveTextAsync("Claire Dubois");
        await Expect(Pane.Stranger).ToBeVisibleAsync();

        await Anton.GetByRole(AriaRole.Button, new() { Name = "Undo: follow up with Anton", Exact = true }).ClickAsync();
        await Expect(Anton.GetByRole(AriaRole.Button, new() { Name = "Follow up with Anton", Exact = true })).ToBeVisibleAsync();
    }
}
