using System.Text.Json;
using FollowUp.Office.Benchmarks.Hearing;
using Microsoft.Playwright;

namespace FollowUp.Office.Benchmarks.Pane;

/// <summary>The desk's board and calendar with very many leads: how long they take to open, to say more and to turn, and what they say there is.</summary>
internal sealed record FarDesk(IPage Page, Table Table)
{
    private const int Columns = 5;
    private const int MorePresses = 10;
    /// <summary>There and back again.</summary>
    private const int Turns = 6;

    /// <summary>Whose touches are in sight: another week may have as many.</summary>
    private const string Touches = "[...document.querySelectorAll('.desk-touch-name')].map((one) => one.textContent).join()";

    public async Task MeasureAsync()
    {
        await ViewAsync("Board", "document.querySelectorAll('.desk-card').length > 0 && document.querySelector('.desk-column .skeleton') === null");
        await SayAsync("desk's board", ".desk-column h2");
        var more = new List<double>();
        for (var press = 0; press < MorePresses; press++)
        {
            for (var column = 0; column < Columns; column++)
            {
                var one = Page.Locator(".desk-column").Nth(column);
                if (await one.Locator(":scope > button").CountAsync() == 0)
                    continue;
                var cards = await one.Locator(".desk-card").CountAsync();
                await one.Locator(":scope > button").ClickAsync();
                more.Add(await UntilAsync($"document.querySelectorAll('.desk-column')[{column}].querySelectorAll('.desk-card').length > {cards}"));
            }
        }

        Table.Add(new Row($"desk's board: \"Show more\" until they are shown, {MorePresses} times in each column", Percentiles.At(more, 0.5), more.Max(), "ms", "< 500"));
        Table.Add(new Row("desk's board: elements on the page after that", await Page.EvaluateAsync<int>("() => far.nodes()"), null, ""));
        await WheelOverBoardAsync();

        await ViewAsync("Calendar", "document.querySelector('.desk-touch') !== null");
        await SayAsync("desk's calendar, month", ".desk-calendar-head [role='status']");
        await TurnAsync("month");
        await DayAsync();
        await Page.GetByRole(AriaRole.Radio, new() { Name = "Week", Exact = true }).ClickAsync();
        var week = await UntilAsync("document.querySelector('.desk-days.week .desk-touch') !== null");
        Table.Add(new Row("desk's calendar: week", week, null, "ms", "< 500"));
        await SayAsync("desk's calendar, week", ".desk-calendar-head [role='status']");
        await TurnAsync("week");
    }

    private async Task ViewAsync(string name, string isShown)
    {
        await Page.GetByRole(AriaRole.Radio, new() { Name = name, Exact = true }).ClickAsync();
        Table.Add(new Row($"desk: {name} opens", await UntilAsync(isShown), null, "ms", "< 500"));
    }

    private async Task WheelOverBoardAsync()
    {
        var box = await Page.Locator(".desk-column").First.BoundingBoxAsync() ?? throw new InvalidOperationException("The board is not in sight.");
        await Page.Mouse.MoveAsync(box.X + 60, Math.Max(box.Y + 100, 400));
        await Page.EvaluateAsync("() => far.begin()");
        for (var turn = 0; turn < 200; turn++)
            await Page.Mouse.WheelAsync(0, 120);
        var run = JsonElement.Parse(await Page.EvaluateAsync<string>("() => JSON.stringify(far.end())"));
        var frames = run.GetProperty("frames").EnumerateArray().Select(frame => frame.GetDouble()).ToList();
        Table.Add(new Row("desk's board, by wheel: a frame", Percentiles.At(frames, 0.5), Percentiles.At(frames, 0.99), "ms", "16.7, none > 50"));
        Table.Add(new Row("desk's board, by wheel: the longest frame", frames.Max(), null, "ms", "< 50"));
    }

    private async Task TurnAsync(string span)
    {
        var taken = new List<double>();
        for (var turn = 0; turn < Turns; turn++)
        {
            var touches = await Page.EvaluateAsync<string>(Touches);
            await Page.Locator(".desk-calendar-head .icon-button").Nth(turn % 2).ClickAsync();
            taken.Add(await UntilAsync($"{Touches} !== {JsonSerializer.Serialize(touches)}"));
        }

        Table.Add(new Row($"desk's calendar: another {span}", Percentiles.At(taken, 0.5), taken.Max(), "ms", "< 500"));
    }

    private async Task DayAsync()
    {
        await Page.Locator(".desk-more").First.ClickAsync();
        Table.Add(new Row("desk's calendar: all of a day opens", await UntilAsync("document.querySelectorAll('dialog .desk-touch').length > 10"), null, "ms", "< 500"));
        await SayAsync("desk's calendar, day", "dialog .quiet");
        var taken = new List<double>();
        for (var press = 0; press < MorePresses; press++)
        {
            var touches = await Page.Locator("dialog .desk-touch").CountAsync();
            var button = Page.Locator("dialog").GetByRole(AriaRole.Button, new() { Name = "Show more", Exact = true });
            if (await button.CountAsync() == 0)
                break;
            await button.ClickAsync();
            taken.Add(await UntilAsync($"document.querySelectorAll('dialog .desk-touch').length > {touches}"));
        }

        if (taken.Count > 0)
            Table.Add(new Row($"desk's calendar: more of the day, {taken.Count} times", Percentiles.At(taken, 0.5), taken.Max(), "ms", "< 500"));
        await Page.Keyboard.PressAsync("Escape");
    }

    private async Task SayAsync(string where, string selector) =>
        Table.Note($"{where} says: {string.Join("; ", (await Page.Locator(selector).AllTextContentsAsync()).Select(text => text.Trim()))}");

    private Task<double> UntilAsync(string isShown) => Page.EvaluateAsync<double>($"() => far.until(() => {isShown})");
}
