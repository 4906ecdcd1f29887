using System.Globalization;
using System.Text.Json;
using FollowUp.Office.Core.DueTimes;
using FollowUp.Office.Core.Said;
using FollowUp.Office.Testing;

namespace FollowUp.Office.Core.Tests.Said;

/// <summary>
/// Answers in eight languages, with the days that a reader would put into the diary; none where nothing was asked for. Those of the
/// second file were written before the reader and held back until it was done.
/// </summary>
public sealed class AnswerCorpusTests
{
    private static readonly WorkingWeek Week = WorkingWeek.Usual("Europe/Berlin");

    private sealed record Answer(string Language, string Sent, string[] Days, string Text);

    [Theory]
    [InlineData("worked-on.jsonl")]
    [InlineData("held-back.jsonl")]
    [InlineData("everyday.jsonl")]
    public void The_day_is_read_and_nothing_else_is_taken_for_one(string file)
    {
        var answers = File.ReadLines(Repository.Path($"tests/FollowUp.Office.Core.Tests/Said/Mails/{file}"))
            .Select(line => JsonSerializer.Deserialize<Answer>(line, JsonSerializerOptions.Web)!).ToList();
        var wrong = answers.Select(answer => (answer, Read: Read(answer))).Where(one => one.answer.Days.Length == 0 ? one.Read is not null : !one.answer.Days.Contains(one.Read)).ToList();
        var (positive, negative) = (answers.Count(answer => answer.Days.Length > 0), answers.Count(answer => answer.Days.Length == 0));
        var (missed, made) = (wrong.Count(one => one.answer.Days.Length > 0), wrong.Count(one => one.answer.Days.Length == 0));
        var said = $"{missed} of {positive} wrong, {made} of {negative} proposed for nothing\n" + string.Join('\n', wrong.Select(one =>
            $"{one.answer.Language} {one.answer.Sent} expected {string.Join(';', one.answer.Days)} read {one.Read}: {one.answer.Text.ReplaceLineEndings("/")}"));

        Assert.True(positive > 80 && negative * 4 >= answers.Count);
        Assert.True(missed <= 0.05 * positive && made <= 0.02 * negative, said);
    }

    private static string? Read(Answer answer) =>
        WhenSaid.Read(answer.Text, DateOnly.Parse(answer.Sent, CultureInfo.InvariantCulture), Week, "en-GB")?.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
