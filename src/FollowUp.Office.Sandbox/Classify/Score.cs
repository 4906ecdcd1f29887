using System.Globalization;
using FollowUp.Office.Core.Replies;

namespace FollowUp.Office.Sandbox.Classify;

/// <summary>What labels say of the verdicts: a confusion matrix, the two mistakes that cost most by id, and the figures beside it.</summary>
internal sealed class Score
{
    private readonly Dictionary<(string Expected, string Given), int> _matrix = [];
    private readonly Dictionary<string, int> _lenient = [];
    private readonly List<string> _wrong = [];
    private (int Stated, int Right, int Invented) _dates;
    private (int Named, int Found) _recipients;

    public int Labelled { get; private set; }

    public void Add(MailLine mail, Classification verdict)
    {
        if (mail.Label is not { } label)
            return;
        var given = ClassNames.Of(verdict.Verdict);
        Labelled++;
        Count(_matrix, (label.Expected, given));
        if (given == label.Expected || label.Accept.Contains(given))
            Count(_lenient, label.Expected);
        else
            _wrong.Add($"  {(label.Expected == "human" ? "person taken for " + given : given == "human" ? label.Expected + " taken for a person" : $"{label.Expected} taken for {given}")}: {mail.Id} ({verdict.Evidence.Rule} {verdict.Evidence.Detail})");
        AddDate(label, (verdict as Classification.AutoReply)?.ReturnDate);
        AddRecipients(label, (verdict as Classification.Bounce)?.FailedAddresses ?? []);
    }

    public async Task WriteAsync(TextWriter errors)
    {
        if (Labelled == 0)
            return;
        await errors.WriteLineAsync(Row("label", [.. ClassNames.All, "all", "strict", "lenient"]));
        foreach (var expected in ClassNames.All.Concat(_matrix.Keys.Select(key => key.Expected)).Distinct())
        {
            var counts = ClassNames.All.Select(given => _matrix.GetValueOrDefault((expected, given))).ToList();
            if (counts.Sum() is var all and > 0)
                await errors.WriteLineAsync(Row(expected, [.. counts.Append(all).Select(count => $"{count}"), Share(_matrix.GetValueOrDefault((expected, expected)), all), Share(_lenient.GetValueOrDefault(expected), all)]));
        }

        await errors.WriteLineAsync($"people taken for anything else: {Wrong(isPerson: true)}; anything else taken for a person: {Wrong(isPerson: false)}");
        foreach (var wrong in _wrong)
            await errors.WriteLineAsync(wrong);
        await errors.WriteLineAsync($"return dates: {_dates.Right} of {_dates.Stated} right, {_dates.Invented} where none is stated");
        await errors.WriteLineAsync($"failed recipients: {_recipients.Found} of {_recipients.Named} found ({Share(_recipients.Found, _recipients.Named)})");
    }

    private int Wrong(bool isPerson) => _wrong.Count(line => isPerson ? line.StartsWith("  person", StringComparison.Ordinal) : line.Contains("for a person:", StringComparison.Ordinal));

    private void AddDate(MailLabel label, DateOnly? given)
    {
        if (label.ReturnDates.Count == 0)
        {
            _dates.Invented += given is null ? 0 : 1;
            return;
        }

        _dates.Stated++;
        if (given is { } date && label.ReturnDates.Contains(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))
            _dates.Right++;
    }

    private void AddRecipients(MailLabel label, IReadOnlyList<string> given)
    {
        _recipients.Named += label.FailedRecipients.Count;
        _recipients.Found += label.FailedRecipients.Count(named => given.Contains(named, StringComparer.OrdinalIgnoreCase));
    }

    private static void Count<TKey>(Dictionary<TKey, int> counts, TKey key) where TKey : notnull => counts[key] = counts.GetValueOrDefault(key) + 1;

    private static string Share(int part, int all) => all == 0 ? "-" : (100.0 * part / all).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    private static string Row(string name, IReadOnlyList<string> cells) => name.PadRight(10) + string.Concat(cells.Select(cell => cell.PadLeft(10)));
}
