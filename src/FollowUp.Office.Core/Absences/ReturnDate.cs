namespace FollowUp.Office.Core.Absences;

/// <summary>
/// Reads from an out-of-office text the day on which the absent person is back. Languages, words and what an "until" means in
/// each are in the tables of <c>Absences/Languages</c>; the rules of choice in <c>Chooser</c>.
/// </summary>
/// <remarks>
/// Only what the writer wrote is read, at most its first 8,192 characters: neither quoted lines nor what follows an earlier
/// mail's header or a signature's delimiter. The time taken grows with the length only, and no text makes it throw.
/// </remarks>
public static class ReturnDate
{
    private const int MostSubjectCharacters = 300;
    private const int EarliestYear = 1900;
    private const int LatestYear = 2200;

    /// <summary>The first day on which the person is present again, or null where the text states none.</summary>
    /// <param name="subject">The mail's subject; a date counts there only beside a word of absence or return.</param>
    /// <param name="body">The body as plain text.</param>
    /// <param name="today">The day on which the mail came, in the reader's zone: relative words and missing years count from it.</param>
    /// <param name="locale">The reader's culture such as "en-US": decides whether 03/04 is in April or in March. Null means day first.</param>
    /// <returns>
    /// Strictly after <paramref name="today"/>, at most 400 days ahead and with a year at most three years. "Back on" a day is that day; the last day of an
    /// absence gives the next day from Monday to Friday (public holidays are not known).
    /// </returns>
    public static DateOnly? Read(string? subject, string? body, DateOnly today, string? locale)
    {
        if (today.Year is < EarliestYear or > LatestYear)
        {
            return null;
        }

        Span<char> text = new char[MostSubjectCharacters + 2 + NewText.MostCharacters];
        var subjectLength = Math.Min(subject?.Length ?? 0, MostSubjectCharacters);
        subject.AsSpan(0, subjectLength).CopyTo(text);
        "\n\n".CopyTo(text[subjectLength..]);
        var length = subjectLength + 2;
        length += NewText.Copy(body, text[length..]);

        var tokenizer = new Tokenizer(length);
        var tokens = tokenizer.Read(text[..subjectLength]);
        var bodyStart = tokenizer.Folded.Length;
        tokens = tokenizer.Read(text[subjectLength..length]);
        Lexicon.Shared.Mark(tokens, tokenizer.Folded);
        var firstOfBody = tokens.FindIndex(token => token.Start >= bodyStart);
        return Choose(tokens, firstOfBody < 0 ? tokens.Count : firstOfBody, DayCalendar.At(today), locale);
    }

    private static DateOnly? Choose(List<Token> tokens, int body, DayCalendar calendar, string? locale)
    {
        var words = new Words(tokens, stackalloc int[Languages.Tables.All.Count]);
        var mentions = new DateGrammar(words, calendar, DayOrder.IsMonthFirst(words, locale, calendar)).ReadAll();
        if (mentions.Count == 0)
        {
            return null;
        }

        new Durations(words).Join(mentions);
        new Neighbours(words).Join(mentions);
        var sentences = Sentences.Number(words, mentions, body);
        return new Chooser(words, mentions, sentences, calendar.Today).Choose(body);
    }
}
