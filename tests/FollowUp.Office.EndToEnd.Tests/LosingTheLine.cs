using FollowUp.Office.EndToEnd.Tests.Outlooks;

namespace FollowUp.Office.EndToEnd.Tests;

/// <summary>Between the press and the answer the page is gone.</summary>
public sealed class LosingTheLine(Chromium chromium, Workplace workplace) : OutlookTest(chromium, workplace)
{
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

    private async Task OpenAgainAsync()
    {
        await Outlook.Page.ReloadAsync();
        await Outlook.OpenMailWithPaneAsync("Dana Swope");
        await Expect(Pane.Standing).ToBeVisibleAsync();
    }
}
