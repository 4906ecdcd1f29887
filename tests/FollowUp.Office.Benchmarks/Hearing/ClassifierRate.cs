using System.Diagnostics;
using FollowUp.Office.Core.Replies;
using FollowUp.Office.Testing.Mails;

namespace FollowUp.Office.Benchmarks.Hearing;

/// <summary>Classifications a second on one core, over a mix as an office has it.</summary>
internal static class ClassifierRate
{
    public static Task MeasureAsync(Wishes wishes, Table table)
    {
        var mails = OrdinaryMails.Mix().ToArray();
        Classify(mails, TimeSpan.FromSeconds(1));
        var rates = Enumerable.Range(0, 5).Select(_ => Classify(mails, TimeSpan.FromSeconds(wishes.Seconds / 5.0))).ToList();
        table.Add(new Row("classifications on one core", Percentiles.At(rates, 0.5), null, "mails/s", "≥ 20,000"));
        table.Note($"Classifier: {mails.Length} mails in turn (70 % answers with a quoted history of 2 KB, 15 % out of office, 5 % bounces, 5 % lists, 5 % calendar), one thread, median of five rounds, worst {rates.Min():N0}.");
        var slowest = HostileMails.All.Select(mail => (mail.Key, Milliseconds: SlowestOfThree(mail.Value))).MaxBy(mail => mail.Milliseconds);
        table.Add(new Row("the slowest of the mails that were made to hurt", slowest.Milliseconds, null, "ms", "< 50"));
        table.Note($"Hostile mails: {HostileMails.All.Count}, of a megabyte and more each; the slowest is {slowest.Key}.");
        return Task.CompletedTask;
    }

    private static double SlowestOfThree(MessageFacts mail) => Enumerable.Range(0, 3).Max(_ =>
    {
        var begun = Stopwatch.GetTimestamp();
        ReplyClassifier.Classify(mail);
        return Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
    });

    private static double Classify(MessageFacts[] mails, TimeSpan duration)
    {
        var (begun, count) = (Stopwatch.GetTimestamp(), 0);
        do
        {
            foreach (var mail in mails)
            {
                ReplyClassifier.Classify(mail);
                count++;
            }
        }
        while (Stopwatch.GetElapsedTime(begun) < duration);
        return count / Stopwatch.GetElapsedTime(begun).TotalSeconds;
    }
}
