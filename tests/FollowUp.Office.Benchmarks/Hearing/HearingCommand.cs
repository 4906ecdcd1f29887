using System.Globalization;
using FollowUp.Office.Benchmarks.Pane;

namespace FollowUp.Office.Benchmarks.Hearing;

/// <summary>What was asked for on the command line.</summary>
/// <param name="Parts">Which measurements; all when none is named.</param>
/// <param name="Mailboxes">How many mailboxes the simulated day has.</param>
/// <param name="Leads">How many leads each of them has.</param>
/// <param name="Seconds">How long a load lasts.</param>
/// <param name="Seeds">How many seeds of faults.</param>
/// <param name="FirstSeed">The first of them.</param>
/// <param name="NamedLeads">How many leads somebody with very many has; null where nobody said.</param>
internal sealed record Wishes(IReadOnlySet<string> Parts, int Mailboxes = 100, int Leads = 200, int Seconds = 10, int Seeds = 200, int FirstSeed = 1, int? NamedLeads = null)
{
    public bool Has(string part) => Parts.Count == 0 || Parts.Contains(part);

    public static Wishes Of(IReadOnlyList<string> words)
    {
        int Number(string name, int byDefault) =>
            words.SkipWhile(word => word != name).Skip(1).FirstOrDefault() is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : byDefault;
        var named = words.TakeWhile(word => !word.StartsWith("--", StringComparison.Ordinal)).ToHashSet();
        return new Wishes(named, Number("--mailboxes", 100), Number("--leads", 200), Number("--seconds", 10), Number("--seeds", 200), Number("--first-seed", 1),
            words.Contains("--leads") ? Number("--leads", 0) : null);
    }
}

/// <summary>
/// hearing [notifications] [closing] [calls] [classifier] [faults] [today] [search] [pane] [far] [--mailboxes N] [--leads N] [--seconds N] [--seeds N] [--first-seed N]
/// </summary>
internal static class HearingCommand
{
    private static readonly (string Name, Func<Wishes, Table, Task> Measure)[] Parts =
    [
        ("notifications", NotificationLoad.MeasureAsync),
        ("closing", ClosingLatency.MeasureAsync),
        ("calls", DayOfCalls.MeasureAsync),
        ("classifier", ClassifierRate.MeasureAsync),
        ("faults", FaultSeeds.MeasureAsync),
        ("today", TodayLatency.MeasureAsync),
        ("search", SearchLatency.MeasureAsync),
        ("pane", PaneSpeed.MeasureAsync),
        ("far", FarLists.MeasureAsync),
    ];

    public static async Task<int> RunAsync(IReadOnlyList<string> words)
    {
        var wishes = Wishes.Of(words);
        if (wishes.Parts.Except(Parts.Select(part => part.Name)).FirstOrDefault() is { } unknown)
        {
            Console.Error.WriteLine($"'{unknown}' is not measured here: {string.Join(", ", Parts.Select(part => part.Name))}.");
            return 64;
        }

        var table = new Table();
        foreach (var (name, measure) in Parts.Where(part => wishes.Has(part.Name)))
        {
            Console.Error.WriteLine($"measuring {name} ...");
            await measure(wishes, table);
        }

        Console.WriteLine();
        Console.WriteLine(Machine.Line);
        table.Print(Console.Out);
        return 0;
    }
}
