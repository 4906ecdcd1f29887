using FollowUp.Office.EndToEnd.Tests.Outlooks;
using Microsoft.Playwright;

namespace FollowUp.Office.EndToEnd.Tests;

/// <summary>Between the press and the answer the page is gone, or the line.</summary>
public sealed class LosingTheLine(Chromium chromium, Workplace workplace) : OutlookTest(chromium, workplace)
{
    protected override string? Expected => "ERR_INTERNET_DISCONNECTED";

    [Fact]
    public async Task What_was_pressed_before_a_reload_is_done_once()
    {
        await Outlook.OpenMailWithPaneAsync("Dana Swope");
        await Pane.FollowUpAsync();
        var (arrived, lost) = (
            new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously),
            new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        await Outlook.Page.RouteAsync("**/notes", async route =>
        {
            // The first is lost on its way there, the second on its way back.
            if (!lost.Task.IsCompleted)
            {
                lost.SetResult();
                return;
            }

            if (!arrived.Task.IsCompleted)
            {
                await route.FetchAsync();
                arrived.SetResult(route.Request.Headers["idempotency-key"]);
                return;
            }

            Assert.Equal(await arrived.Task, route.Request.Headers["idempotency-key"]);
            await route.ContinueAsync();
        });
        await Pane.Button("Note").ClickAsync();
        await Outlook.Page.Keyboard.TypeAsync("Likes short mails");
        await Outlook.Page.Keyboard.PressAsync("Enter");
        await lost.Task.WaitAsync(TestContext.Current.CancellationToken);

        await OpenAgainAsync();
        await arrived.Task.WaitAsync(TestContext.Current.CancellationToken);
        await OpenAgainAsync();

        await Expect(Pane.Timeline.GetByText("Likes short mails")).ToHaveCountAsync(1);
        await Expect(Pane.Frame.GetByText("1 change waits to be sent.")).ToHaveCountAsync(0);
        Assert.Equal(0, await (await Pane.ContentAsync()).EvaluateAsync<int>("() => Object.keys(localStorage).filter((key) => key.startsWith('followup-waiting')).length"));
        await Expect(Pane.Timeline.GetByText("Likes short mails")).ToHaveCountAsync(1);
        await PictureAsync("sent-later");
    }

    [Fact]
    public async Task A_setting_saved_without_a_line_is_saved_once_when_the_line_is_back()
    {
        await Outlook.OpenMailWithPaneAsync("Dana Swope");
        await Pane.ShowAsync("Settings");
        var block = Pane.Frame.Locator("summary").Filter(new() { HasText = "Follow-up block" });
        await block.ClickAsync();
        var minutes = Pane.Frame.GetByRole(AriaRole.Textbox, new() { Name = "Minutes" });
        await minutes.FillAsync("50");
        var arrived = new List<string>();
        Outlook.Page.Response += (_, response) =>
        {
            if (response.Request.Method == "PUT" && response.Url.EndsWith("/me/calendar", StringComparison.Ordinal))
            {
                arrived.Add(response.Request.Headers["idempotency-key"]);
            }
        };

        await Outlook.Page.Context.SetOfflineAsync(true);
        await Pane.Button("Save").ClickAsync();
        var alert = Pane.Frame.GetByRole(AriaRole.Alert);
        await Expect(alert).ToContainTextAsync("You are offline. Nothing is lost. 1 change waits to be sent.");
        await Expect(minutes).ToHaveValueAsync("50");
        await PictureAsync("setting-waits");
        // Its form is gone: the pane itself says it now.
        await Pane.ShowAsync("This mail");
        await Expect(alert.First).ToContainTextAsync("1 change waits to be sent.");
        Assert.Empty(arrived);

        await Outlook.Page.Context.SetOfflineAsync(false);
        await Expect(Pane.Frame.GetByText("1 change waits to be sent.")).ToHaveCountAsync(0);
        await Pane.ShowAsync("Settings");
        await Expect(block).ToContainTextAsync("50 minutes a day");
        Assert.Single(arrived);
    }

    private async Task OpenAgainAsync()
    {
        await Outlook.Page.ReloadAsync();
        await Outlook.OpenMailWithPaneAsync("Dana Swope");
        await Expect(Pane.Standing).ToBeVisibleAsync();
    }
}
