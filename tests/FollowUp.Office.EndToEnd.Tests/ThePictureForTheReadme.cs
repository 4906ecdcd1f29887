using FollowUp.Office.EndToEnd.Tests.Outlooks;
using FollowUp.Office.Testing;

namespace FollowUp.Office.EndToEnd.Tests;

/// <summary>FOLLOWUP_WRITE_IMAGES=1 renews the README's picture from the real thing.</summary>
public sealed class ThePictureForTheReadme(Chromium chromium, Workplace workplace) : OutlookTest(chromium, workplace)
{
    private const int MostBytes = 250 * 1024;

    [Fact]
    public async Task Shows_a_loop_that_has_just_closed()
    {
        await Outlook.OpenMailWithPaneAsync("Dana Swope");
        await Pane.FollowUpAsync();
        await Outlook.ReplyAsync("Dear Dana, thank you. You have our proposal by Thursday noon.");
        await Expect(Pane.Standing).ToContainTextAsync("Waiting since today.");
        await Outlook.LetThemAsync("Reply as Dana");
        await Expect(Outlook.Page.GetByText("Teams: Dana Swope answered")).ToBeVisibleAsync();
        await Expect(Pane.Timeline).ToContainTextAsync("Told in Teams");

        await PictureAsync("loop");

        if (Environment.GetEnvironmentVariable("FOLLOWUP_WRITE_IMAGES") == "1")
        {
            var path = Repository.Path("docs/images/loop.png");
            await Pictures.WriteAsync(Outlook.Page, path);
            Assert.InRange(new FileInfo(path).Length, 1, MostBytes);
        }
    }
}
