using FollowUp.Office.Core.Absences;
using FollowUp.Office.Core.DueTimes;
using FollowUp.Office.Core.Replies;

namespace FollowUp.Office.Core.Said;

/// <summary>
/// Reads from a person's answer when they want to be asked again: "after Easter", "in six weeks", "the first week of March". The dates
/// are found by the reader of return dates, with the words of <c>Answers</c> in the tables of <c>Absences/Languages</c>; which of
/// them is meant, <see cref="WhenChooser"/> says.
/// </summary>
/// <remarks>
/// Counted from the day on which the mail was sent, in the owner's zone. Only the sender's own words are read, at most their first 8,192
/// characters: no quotation, no signature, no subject. The time taken grows with the length only, and no text makes it throw.
/// </remarks>
public static class WhenSaid
{
    private const int EarliestYear = 1900;
    private const int LatestYear = 2200;

    /// <summary>What a mail says, or null where it names no time to come back.</summary>
    /// <param name="message">The full message; its instant is taken in the zone of <paramref name="week"/>.</param>
    /// <param name="week">The owner's working week and days off: the proposal is one of its working days.</param>
    /// <param name="locale">The mailbox's culture such as "en-US": decides whether 03/04 is in April or in March. Null means day first.</param>
    public static SaidWhen? Read(MessageFacts message, WorkingWeek week, string? locale) => Read(message.BodyText, SentOn(message, week), week, locale);

    /// <summary>What a text says that was typed or pasted; the same rules.</summary>
    /// <param name="text">Plain text.</param>
    /// <param name="said">The day on which it was said, in the owner's zone: "in six weeks" counts from it.</param>
    /// <param name="week">The owner's working week and days off.</param>
    /// <param name="locale">The owner's culture, or null.</param>
    public static SaidWhen? Read(string? text, DateOnly said, WorkingWeek week, string? locale)
    {
        if (said.Year is < EarliestYear or > LatestYear)
        {
            return null;
        }

        Span<char> own = new char[NewText.MostCharacters];
        own = own[..NewText.Copy(text, own)];
        own = own[..Closing.StartIn(own)];
        var tokenizer = new Tokenizer(own.Length);
        var tokens = tokenizer.Read(own);
        Lexicon.OfAnswers.Mark(tokens, tokenizer.Folded);
        MonthsInDigits.Join(tokens);
        return Choose(own, tokens, DayCalendar.At(said), week, locale);
    }

    private static SaidWhen? Choose(ReadOnlySpan<char> text, List<Token> tokens, DayCalendar calendar, WorkingWeek week, string? locale)
    {
        var words = new Words(tokens, stackalloc int[Absences.Languages.Tables.All.Count]);
        var mentions = new DateGrammar(words, calendar, DayOrder.IsMonthFirst(words, locale, calendar)).ReadAll();
        if (mentions.Count == 0)
        {
            return null;
        }

        new Durations(words).Join(mentions);
        new Sequels(words).Join(mentions);
        var sentences = Sentences.Number(words, mentions, 0);
        return new WhenChooser(words, mentions, sentences, calendar.Today, week).Choose() is { } chosen
            ? new SaidWhen(chosen.Day, Quotation.Of(text, tokens, chosen.Mention))
            : null;
    }

    // A zone that this machine does not know leaves the mail's own day.
    private static DateOnly SentOn(MessageFacts message, WorkingWeek week) => TimeZoneInfo.TryFindSystemTimeZoneById(week.Zone, out _)
        ? week.LocalDate(message.At)
        : DateOnly.FromDateTime(message.At.DateTime);
}
