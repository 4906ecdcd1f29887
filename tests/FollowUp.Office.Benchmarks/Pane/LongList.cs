using System.Text.Json;
using FollowUp.Office.Benchmarks.Hearing;
using Microsoft.Playwright;

namespace FollowUp.Office.Benchmarks.Pane;

/// <summary>One list on the screen, scrolled in every way a person has, with what they would notice of it.</summary>
internal sealed record LongList(IPage Page, IFrame Frame, Table Table, string Name)
{
    private const int Jumps = 5;

    /// <summary>What scrolls it.</summary>
    public string Scroller { get; init; } = ".lead-scroll";

    /// <summary>The median frame of an empty page.</summary>
    public double Floor { get; init; }

    /// <summary>Who should stand in it, in order; null where nobody does.</summary>
    public IReadOnlyList<string>? Listed { get; init; }

    /// <summary>Nothing is held against it.</summary>
    public bool IsReportedOnly { get; init; }

    /// <summary>The median frame of the last run.</summary>
    public double Median { get; private set; }

    public int Total => Listed?.Count ?? Length;

    /// <summary>How many stand in it, where nobody knows who.</summary>
    public int Length { get; init; }

    public async Task ToTopAsync()
    {
        await Frame.EvaluateAsync("() => { far.scroller().scrollTop = 0; }");
        if (Listed is not null)
            await Frame.EvaluateAsync("() => far.shown(0, 0)");
    }

    public async Task WheelAsync(string how, int turns, int pixels)
    {
        await OverAsync(0.5, 0.5);
        await RunAsync(how, async () =>
        {
            for (var turn = 0; turn < turns; turn++)
                await Page.Mouse.WheelAsync(0, pixels);
        });
    }

    public async Task PageDownAsync(int presses)
    {
        await SpotAsync();
        await RunAsync("by page-down", async () =>
        {
            for (var press = 0; press < presses; press++)
                await Page.Keyboard.PressAsync("PageDown");
        });
    }

    /// <summary>A key goes to the end of the list; in the table only with Ctrl.</summary>
    public async Task KeyAsync(string key, int atLeast = 0, int atMost = int.MaxValue)
    {
        await SpotAsync();
        await Page.Keyboard.PressAsync(await Frame.Locator(".desk-table").CountAsync() > 0 ? "Control+" + key : key);
        var taken = await Frame.EvaluateAsync<double>("([atLeast, atMost]) => far.shown(atLeast, atMost)", new[] { Math.Max(0, atLeast), atMost });
        Table.Add(new Row($"{Name}: {key} until its rows are shown", taken, null, "ms", Wanted("< 500")));
        await CheckAsync();
    }

    /// <summary>By the scrollbar to the middle, to the end and to other places.</summary>
    public async Task DragAsync()
    {
        var (taken, at) = (new List<double>(), 0.0);
        foreach (var to in new[] { 0.5, 0.95, 0.25, 0.7, 0.4 }[..Jumps])
        {
            taken.Add(await DragAsync(at, to));
            at = await Frame.EvaluateAsync<double>("() => far.scroller().scrollTop / (far.scroller().scrollHeight - far.scroller().clientHeight)");
            var reached = await Frame.EvaluateAsync<int>("() => far.inSight().first");
            if (Math.Abs(reached - (to * Total)) > Total * 0.1)
                Table.Note($"{Name}: dragged to {to:P0} of the list, shown from {reached:N0} of {Total:N0}.");
            await CheckAsync();
        }

        Table.Add(new Row($"{Name}: dragged by the scrollbar, until the rows are shown", Percentiles.At(taken, 0.5), taken.Max(), "ms", Wanted("< 500")));
    }

    public async Task TypeAsync(string word)
    {
        var search = Frame.GetByRole(AriaRole.Textbox, new() { Name = "Search leads" });
        await search.ClickAsync();
        await Frame.EvaluateAsync("() => far.begin()");
        await search.PressSequentiallyAsync(word, new() { Delay = 120 });
        var taken = await Frame.EvaluateAsync<double>(
            "(word) => far.until(() => document.querySelector('.lead-scroll [aria-busy]')?.getAttribute('aria-busy') === 'false' && far.inSight()?.seen?.length > 0 && new RegExp(word, 'i').test(document.querySelector('.lead-row').textContent))", word);
        Tell("while typing", await EndAsync());
        Table.Add(new Row($"{Name}: last letter of \"{word}\" until they are shown (200 are waited for another letter)", taken, null, "ms", Wanted("< 500")));
        await search.FillAsync("");
        await Frame.EvaluateAsync("(first) => far.until(() => far.inSight()?.first === 0 && far.inSight().seen?.[0]?.[1] === first)", Listed![0]);
    }

    public async Task WeighAsync(string when)
    {
        var devTools = await Page.Context.NewCDPSessionAsync(Frame);
        await devTools.SendAsync("HeapProfiler.collectGarbage");
        var heap = await devTools.SendAsync("Runtime.getHeapUsage");
        Table.Add(new Row($"{Name}: JavaScript's heap {when}", heap!.Value.GetProperty("usedSize").GetDouble() / 1_000_000, null, "MB"));
        Table.Add(new Row($"{Name}: elements on the page {when}", await Frame.EvaluateAsync<int>("() => far.nodes()"), null, "", Wanted("bounded")));
    }

    private Task SpotAsync() => Frame.Locator(Scroller).Locator("[data-row][tabindex='0']").First.FocusAsync();

    // As text: the protocol would put numbers of its own into it.
    private async Task<JsonElement> EndAsync() => JsonElement.Parse(await Frame.EvaluateAsync<string>("() => JSON.stringify(far.end())"));

    private string Wanted(string what) => IsReportedOnly ? "" : what;

    private async Task<double> DragAsync(double from, double to)
    {
        var box = await Frame.Locator(Scroller).BoundingBoxAsync() ?? throw new InvalidOperationException("The list is not in sight.");
        var inner = await Frame.EvaluateAsync<float[]>("() => [far.scroller().clientWidth, far.scroller().offsetWidth, far.scroller().clientHeight]");
        var (x, length) = (box.X + ((inner[0] + inner[1]) / 2), inner[2]);
        float Y(double share) => box.Y + 16 + (float)(share * (length - 32));
        await Page.Mouse.MoveAsync(x, Y(from) + (from < 0.5 ? 4 : -4));
        await Page.Mouse.DownAsync();
        await Page.Mouse.MoveAsync(x, Y(to), new() { Steps = 10 });
        await Page.Mouse.UpAsync();
        return await Frame.EvaluateAsync<double>("() => { const from = performance.now(); return far.until(() => far.inSight()?.seen?.length > 0, from); }");
    }

    private async Task OverAsync(double right, double down)
    {
        var box = await Frame.Locator(Scroller).BoundingBoxAsync() ?? throw new InvalidOperationException("The list is not in sight.");
        await Page.Mouse.MoveAsync(box.X + (float)(right * box.Width), box.Y + (float)(down * box.Height));
    }

    private async Task RunAsync(string how, Func<Task> act)
    {
        await Frame.EvaluateAsync("() => far.begin()");
        await act();
        if (Listed is not null)
            await Frame.EvaluateAsync("() => far.shown()");
        Tell(how, await EndAsync());
    }

    private void Tell(string how, JsonElement run)
    {
        double[] Numbers(string name) => [.. run.GetProperty(name).EnumerateArray().Select(number => number.GetDouble())];
        var (frames, tasks) = (Numbers("frames"), Numbers("tasks"));
        Median = Percentiles.At(frames, 0.5);
        var against = Floor > 0 ? $"{Median / Floor:0.00} times" : "baseline";
        Table.Add(new Row($"{Name}, {how}: a frame", Median, Percentiles.At(frames, 0.99), "ms", Wanted("16.7, none > 50"), against));
        Table.Add(new Row($"{Name}, {how}: the longest frame; tasks > 50 ms: {tasks.Length}", frames.DefaultIfEmpty(double.NaN).Max(), null, "ms", Wanted("< 50")));
        if (Listed is not null && how.StartsWith("while", StringComparison.Ordinal) is false)
        {
            Table.Add(new Row($"{Name}, {how}: frames with a row missing, of {frames.Length}", run.GetProperty("bare").GetInt32(), null, ""));
            Table.Add(new Row($"{Name}, {how}: layout shift", run.GetProperty("shift").GetDouble(), null, "", Wanted("0")));
            Compare(how, run.GetProperty("seen").EnumerateObject().ToDictionary(row => int.Parse(row.Name, System.Globalization.CultureInfo.InvariantCulture), row => row.Value.GetString()!), run.GetProperty("torn").GetInt32());
        }
    }

    private async Task CheckAsync()
    {
        if (Listed is null)
            return;
        var seen = JsonElement.Parse(await Frame.EvaluateAsync<string>("() => JSON.stringify(far.inSight().seen)"));
        if (seen.ValueKind == JsonValueKind.Array)
            Compare("after a jump", seen.EnumerateArray().ToDictionary(row => row[0].GetInt32(), row => row[1].GetString()!), 0);
    }

    private void Compare(string how, Dictionary<int, string> seen, int torn)
    {
        var wrong = seen.Where(row => row.Key >= Total || Listed![row.Key] != row.Value).OrderBy(row => row.Key).ToList();
        if (wrong is [var (at, name), ..])
            Table.Note($"{Name}, {how}: {wrong.Count} of {seen.Count} rows are not whom the server says, such as {name} as number {at}.");
        if (how != "after a jump")
            Table.Add(new Row($"{Name}, {how}: rows that are not whom the server says, of {seen.Count:N0} seen", wrong.Count + torn, null, "", "0"));
    }
}
