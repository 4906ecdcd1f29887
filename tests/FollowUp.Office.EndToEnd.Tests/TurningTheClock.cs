using System.Globalization;
using FollowUp.Office.EndToEnd.Tests.Outlooks;

namespace FollowUp.Office.EndToEnd.Tests;

public sealed class TurningTheClock(Chromium chromium, Workplace workplace) : OutlookTest(chromium, workplace)
{
    [Fact]
    public async Task A_week_on_the_page_and_the_pane_say_so()
    {
        var due = Workplace.Today.AddDays(7);
        await Outlook.OpenMailWithPaneAsync("Dana Swope");
        await Pane.FollowUpAsync("Next week");
        await Expect(Outlook.Clock).ToContainTextAsync(Workplace.Today.ToString("d MMM", CultureInfo.InvariantCulture));
        await Expect(Pane.Standing).ToContainTextAsync($"Next: mail on {due.ToString("d MMMM", CultureInfo.InvariantCulture)}.");

        await Outlook.TurnClockAsync("+1 week");

        await Expect(Outlook.Clock).ToContainTextAsync(due.ToString("d MMM", CultureInfo.InvariantCulture));
        await Expect(Pane.Standing).ToContainTextAsync("Mail is due now.");
        await PictureAsync("a-week-on");
    }
}
