using System.Diagnostics;
using FollowUp.Office.Testing.Faults;

namespace FollowUp.Office.Benchmarks.Hearing;

/// <summary>Many seeds of faults, and one ledger over all of them.</summary>
internal static class FaultSeeds
{
    public static async Task MeasureAsync(Wishes wishes, Table table)
    {
        var begun = Stopwatch.GetTimestamp();
        var (clean, replies, untold, lost, doubled, stuck) = (0, 0, 0, 0, 0, 0);
        for (var seed = wishes.FirstSeed; seed < wishes.FirstSeed + wishes.Seeds; seed++)
        {
            var script = FaultScript.Of(seed);
            var ledger = await FaultDriver.RunAsync(script);
            clean += ledger.IsClean ? 1 : 0;
            (replies, untold) = (replies + ledger.Replies, untold + ledger.Untold);
            (lost, doubled, stuck) = (lost + ledger.Lost.Count, doubled + ledger.Doubled.Count, stuck + ledger.Stuck.Count);
            Console.Error.WriteLine($"  seed {seed}: {ledger}");
            if (!ledger.IsClean)
                Console.Error.WriteLine(script);
        }

        table.Add(new Row("seeds of faults after which the ledger agrees", clean, null, $"of {wishes.Seeds} seeds", "all"));
        table.Note($"Ledger over {wishes.Seeds} seeds from {wishes.FirstSeed} (SQLite, {Stopwatch.GetElapsedTime(begun).TotalSeconds:0} s): lost {lost}, duplicate visible effects {doubled}, stuck {stuck}; "
            + $"{replies} replies; {untold} cards whose posting was cut off, which the user is shown and which are not repeated unasked, by design.");
    }
}
