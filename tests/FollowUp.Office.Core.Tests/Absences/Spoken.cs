using System.Globalization;
using System.Text.RegularExpressions;
using FollowUp.Office.Core.Absences;

namespace FollowUp.Office.Core.Tests.Absences;

/// <summary>Hands out the words and dates of a text as the readers have them, on Wednesday, 24 February 2027, unless another day is given.</summary>
internal static partial class Spoken
{
    public delegate T Question<out T>(Words words, List<Mention> mentions);

    public static T InAnswer<T>(string text, Question<T> question, DateOnly? today = null) => Ask(Lexicon.OfAnswers, text, question, today);

    public static T InNote<T>(string text, Question<T> question, DateOnly? today = null) => Ask(Lexicon.Shared, text, question, today);

    public static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Writes "{blah*12}" out, twelve words of no meaning.</summary>
    public static string Long(string text) => Repeated().Replace(text, run =>
        string.Join(run.Groups[1].Length > 1 ? " " : "", Enumerable.Repeat(run.Groups[1].Value, int.Parse(run.Groups[2].Value, CultureInfo.InvariantCulture))));

    /// <summary>"first token-token behind the last, first day/last day, precision", then what else is known of it.</summary>
    public static string Shown(List<Mention> mentions) => string.Join("; ", mentions.Select(Shown));

    private static string Shown(Mention mention)
    {
        var days = Shown((mention.First, mention.Last));
        return $"{mention.Start}-{mention.End} {days} {mention.Precision}" + (mention.IsRange ? " range" : "") + (mention.IsWeak ? " weak" : "")
            + (mention.Part is { } part ? $" {part} of {Shown(mention.Whole)}" : "") + (mention.Feast > 0 ? $" feast {mention.Feast}" : "");
    }

    private static string Shown((DateOnly First, DateOnly Last) days) => days.First == days.Last ? $"{days.First:yyyy-MM-dd}" : $"{days.First:yyyy-MM-dd}/{days.Last:yyyy-MM-dd}";

    private static T Ask<T>(Lexicon lexicon, string text, Question<T> question, DateOnly? today)
    {
        var calendar = DayCalendar.At(today ?? Reading.Wednesday);
        var tokenizer = new Tokenizer(text.Length);
        var tokens = tokenizer.Read(text);
        lexicon.Mark(tokens, tokenizer.Folded);
        if (lexicon == Lexicon.OfAnswers)
        {
            MonthsInDigits.Join(tokens);
        }

        var words = new Words(tokens, stackalloc int[Core.Absences.Languages.Tables.All.Count]);
        var mentions = new DateGrammar(words, calendar, DayOrder.IsMonthFirst(words, "en-GB", calendar)).ReadAll();
        Sentences.Number(words, mentions, 0);
        return question(words, mentions);
    }

    [GeneratedRegex(@"\{(blah|\S)\*(\d+)\}")]
    private static partial Regex Repeated();
}
