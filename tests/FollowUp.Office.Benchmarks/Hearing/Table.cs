using System.Globalization;

namespace FollowUp.Office.Benchmarks.Hearing;

/// <summary>One line of the table; what does not apply stays empty.</summary>
internal sealed record Row(string Name, double Median, double? P99, string Unit, string Target = "", string Ratio = "");

/// <summary>What was measured, as Markdown.</summary>
internal sealed class Table
{
    private readonly List<Row> _rows = [];
    private readonly List<string> _notes = [];

    public void Add(Row row)
    {
        _rows.Add(row);
        Console.Error.WriteLine($"  {row.Name}: {Number(row.Median)}{(row.P99 is { } p99 ? $" / p99 {Number(p99)}" : "")} {row.Unit}");
    }

    /// <summary>What a reader must know to read the figures right.</summary>
    public void Note(string note)
    {
        _notes.Add(note);
        Console.Error.WriteLine("  " + note);
    }

    public void Print(TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("| what | median | p99 | unit | target | against the baseline |");
        output.WriteLine("|---|--:|--:|---|---|---|");
        foreach (var row in _rows)
        {
            output.WriteLine($"| {row.Name} | {Number(row.Median)} | {(row.P99 is { } p99 ? Number(p99) : "")} | {row.Unit} | {row.Target} | {row.Ratio} |");
        }

        output.WriteLine();
        foreach (var note in _notes)
        {
            output.WriteLine("- " + note);
        }
    }

    private static string Number(double value) => value.ToString(value >= 100 ? "N0" : "0.##", CultureInfo.InvariantCulture);
}

/// <summary>Order statistics of what was timed.</summary>
internal static class Percentiles
{
    public static double At(IReadOnlyCollection<double> values, double share)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? double.NaN : sorted[Math.Min(sorted.Count - 1, (int)(share * sorted.Count))];
    }
}
