using System.Globalization;
using System.Text.Json;
using FollowUp.Office.Benchmarks.Hearing;
using Microsoft.Playwright;

namespace FollowUp.Office.Benchmarks.Pane;

/// <summary>The desk's board and calendar with very many leads: how long they take to open, to go through and to turn, and what they say there is.</summary>
internal sealed record FarDesk(IPage Page, Table Table)
{
    /// <summary>There and back again.</summary>
    private const int Turns = 6;

    /// <summary>The column that has most.</summary>
    public const string LongestState = "planned";
    private const string Longest = ".desk-column:has(#board-planned) > .lead-scroll";

    /// <summary>Whose touches are in sight: another week may have as many.</summary>
    private const string Touches = "[...document.querySelectorAll('.desk-touch-name')].map((one) => one.textContent).join()";

    /// <summary>Who should stand in the longest column, in order.</summary>
    public required IReadOnlyList<string> Listed { get; init; }

    /// <summary>The median frame of an empty page.</summary>
    public required double Floor { get; init; }

    public async Task MeasureAsync()
    {
        await BoardAsync();
        await CalendarAsync();
    }

    private async Task BoardAsync()
    {
        await ViewAsync("Board", "document.querySelectorAll('.desk-column .lead-name').length > 0 && document.querySelectorAll('.desk-column .lead-rows').length === document.querySelectorAll('.desk-column').length");
        await SayAsync("desk's board", ".desk-column h2");
        Table.Add(new Row("desk's board: elements on the page as it opens", await Page.EvaluateAsync<int>("() => far.nodes()"), null, "", "bounded"));
        await Page.EvaluateAsync("(list) => far.of(list)", Longest);
        var column = new LongList(Page, Page.MainFrame, Table, "desk's board, its longest column") { Scroller = Longest, Listed = Listed, Floor = Floor };
        await column.WheelAsync("by wheel", 400, 120);
        await Page.Locator(Longest).Locator("[data-row]").First.FocusAsync();
        await column.PageDownAsync(100);
        await column.KeyAsync("End", atLeast: column.Total - 100);
        await column.KeyAsync("Home", atMost: 0);
        await column.DragAsync();
        await column.WeighAsync("after that");
    }

    private async Task CalendarAsync()
    {
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
        Table.Add(new Row("desk's calendar: all of a day opens", await UntilAsync("document.querySelectorAll('dialog .desk-touch-name').length > 8"), null, "ms", "< 500"));
        await SayAsync("desk's calendar, day", "dialog .quiet");
        const string Dialog = "dialog .lead-scroll";
        await Page.EvaluateAsync("(list) => far.of(list)", Dialog);
        var length = int.Parse(await Page.Locator("dialog [aria-setsize]").First.GetAttributeAsync("aria-setsize") ?? "0", CultureInfo.InvariantCulture);
        var touches = new LongList(Page, Page.MainFrame, Table, "desk's calendar, a day") { Scroller = Dialog, Length = length, Floor = Floor };
        await touches.WheelAsync("by wheel", 400, 120);
        await touches.KeyAsync("End", atLeast: length - 20);
        await touches.KeyAsync("Home", atMost: 0);
        await touches.WeighAsync("after that");
        await Page.Keyboard.PressAsync("Escape");
    }

    private async Task SayAsync(string where, string selector) =>
        Table.Note($"{where} says: {string.Join("; ", (await Page.Locator(selector).AllTextContentsAsync()).Select(text => text.Trim()))}");

    private Task<double> UntilAsync(string isShown) => Page.EvaluateAsync<double>($"() => far.until(() => {isShown})");
}
