namespace FollowUp.Office.Core.Absences;

/// <summary>
/// Chooses the date of return. A word of return weighs most, then the end of an absence, then a single day of absence, then
/// the day on which an answer is promised; a date beside none of these says nothing about a return.
/// </summary>
internal readonly ref struct Chooser(Words words, List<Mention> mentions, List<ulong> sentences, DateOnly today)
{
    private const int Farthest = 40;
    private const int InSubject = 10;
    private const int NearInSubject = 6;
    private const int Certain = 100;
    private const int OfSomebodyElse = 60;
    private const int NearStray = 5;
    private const int MostUnknown = 2;
    private const int CharactersOfAWord = 2;

    private readonly record struct Candidate(DateOnly Back, int Score, bool IsSingleDay);

    private readonly Words _words = words;

    /// <summary>The return date; null when none is stated. Tokens before <paramref name="body"/> belong to the subject.</summary>
    public DateOnly? Choose(int body)
    {
        Span<int> backs = mentions.Count <= 64 ? stackalloc int[mentions.Count] : new int[mentions.Count];
        new Returns(_words, mentions).Attach(backs);
        var anyAbsence = sentences.Exists(senses => Any(senses, Sense.Away, Sense.Back, Sense.OnReturn));
        var best = default(Candidate);
        for (var index = 0; index < mentions.Count; index++)
        {
            var isInSubject = mentions[index].Start < body;
            var candidate = isInSubject && backs[index] % Returns.SomebodyElse > NearInSubject ? default : Weigh(mentions[index], backs[index], anyAbsence);
            candidate = candidate with { Score = candidate.Score - (isInSubject ? InSubject : 0) };
            var isBetter = candidate.Score > best.Score || candidate.Score == best.Score && candidate.IsSingleDay && candidate.Back > best.Back;
            if (candidate.Score > 0 && isBetter && candidate.Back > today && candidate.Back <= today.AddDays(DayCalendar.LongestAbsence))
            {
                best = candidate;
            }
        }

        return best.Score > 0 ? best.Back : null;
    }

    private Candidate Weigh(Mention mention, int back, bool anyAbsence)
    {
        var role = Roles.Of(_words, mention);
        var sentence = sentences[_words[mention.Start].Sentence];
        var isAbout = Any(sentence, Sense.Away, Sense.Back, Sense.OnReturn);
        if (Any(sentence, Sense.Gone) && back == 0 || back == 0 && Any(sentence, Sense.Stray) && !isAbout || mention.IsWeak && role == Role.None && back == 0 && (mention.Precision is Precision.Weekday or Precision.Period || !Any(sentence, Sense.Away)))
        {
            return default;
        }

        if (mention.IsRange)
        {
            return new Candidate(After(mention), RangeScore(mention, sentence, anyAbsence), false);
        }

        if (back > 0)
        {
            var isUnnamed = mention is { IsWeak: true } && role == Role.None && back > 6;
            var isOther = IsBehindStray(mention) && !Any(sentence, Sense.Away) && !Any(sentence, Sense.Self);
            var score = Certain + (Any(sentence, Sense.Self) ? 1 : 0) - (back > Returns.SomebodyElse ? OfSomebodyElse : 0);
            return isUnnamed || isOther ? default : new Candidate(role == Role.After ? After(mention) : Start(mention), score, false);
        }

        return Governed(mention, role, Any(sentence, Sense.Answer) && IsNearerToAnswer(mention) ? sentence & ~(1UL << (int)Sense.Away) : sentence, isAbout, anyAbsence);
    }

    // Of a fair too it is said from when to when: a range is one's own beside a word of absence or of oneself, or by itself.
    private int RangeScore(Mention mention, ulong sentence, bool anyAbsence) =>
        Any(sentence, Sense.Away) ? 75
        : mention.Precision != Precision.Date || Any(sentence, Sense.Stray) ? 0
        : Any(sentence, Sense.Self) || anyAbsence && UnknownWords(_words[mention.Start].Sentence) <= MostUnknown ? 55 : 0;

    private int UnknownWords(int sentence)
    {
        var (words, characters) = (0, 0);
        foreach (ref readonly var token in _words.All)
        {
            var isUnknown = token.Sentence == sentence && token is { Kind: TokenKind.Word, Senses: 0 };
            words += isUnknown && !token.IsIdeographic ? 1 : 0;
            characters += isUnknown && token.IsIdeographic ? 1 : 0;
        }

        return words + (characters / CharactersOfAWord);
    }

    // "Away today, will answer tomorrow": the nearer of both words has the date.
    private bool IsNearerToAnswer(Mention mention)
    {
        for (var step = 1; step <= Farthest; step++)
        {
            var (before, behind) = (mention.Start - step, mention.End - 1 + step);
            if (IsInSentence(before, mention) && _words.Has(before, Sense.Answer) || IsInSentence(behind, mention) && _words.Has(behind, Sense.Answer))
            {
                return true;
            }

            if (IsInSentence(before, mention) && _words.Has(before, Sense.Away) || IsInSentence(behind, mention) && _words.Has(behind, Sense.Away))
            {
                return false;
            }
        }

        return false;
    }

    // "Your mail of 3 March": the word right before a date has it.
    private bool IsBehindStray(Mention mention)
    {
        for (var at = mention.Start - 1; at >= mention.Start - NearStray && IsInSentence(at, mention); at--)
        {
            if (_words.Has(at, Sense.Stray))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsInSentence(int at, Mention mention) => (uint)at < (uint)_words.Count && _words[at].Sentence == _words[mention.Start].Sentence;

    private Candidate Governed(Mention mention, Role role, ulong sentence, bool isAbout, bool anyAbsence)
    {
        // Who will read or answer it tomorrow or on Monday is not there today.
        var isTold = anyAbsence || mention.Precision == Precision.Weekday || mention.Precision == Precision.Relative && mention.First == today.AddDays(1);
        var isAnswer = Any(sentence, Sense.Answer) && isTold;
        return role switch
        {
            Role.Through => new Candidate(After(mention), UntilScore(sentence, isAbout, anyAbsence), false),
            Role.Until => new Candidate(BackAfterUntil(mention), UntilScore(sentence, isAbout, anyAbsence), false),
            Role.After when isAnswer || isAbout => new Candidate(After(mention), 58, false),
            Role.From when Any(sentence, Sense.Answer) => new Candidate(Start(mention), 54, false),
            Role.Before when Any(sentence, Sense.Answer) && Any(sentence, Sense.Not) => new Candidate(Start(mention), 53, false),
            Role.None or Role.On when Any(sentence, Sense.Away) && mention.Precision != Precision.DayOnly && IsOfThisAbsence(sentence) => new Candidate(After(mention), 50, true),
            Role.None or Role.On when isAnswer => new Candidate(Start(mention), 52, false),
            _ => default,
        };
    }

    // "I am away. On 18 June the office is closed": what is said beside it of a single day is about another one.
    private bool IsOfThisAbsence(ulong sentence) => Any(sentence, Sense.Self) || sentences.FindAll(senses => Any(senses, Sense.Away)).Count < 2;

    private static int UntilScore(ulong sentence, bool isAbout, bool anyAbsence) => isAbout ? 80 : anyAbsence ? 60 : Any(sentence, Sense.Self) ? 45 : Any(sentence, Sense.Stray) ? 0 : 30;

    private static DateOnly After(Mention mention) => DayCalendar.WorkingDayAfter(mention.Last);

    // A day that was named is taken at its word; of a week or month the first working day.
    private static DateOnly Start(Mention mention) => mention.Precision == Precision.Period ? DayCalendar.WorkingDayFrom(mention.First) : mention.First;

    // Until the end of a week or month: that day is still one of absence.
    private static DateOnly BackAfterUntil(Mention mention) =>
        mention.Precision == Precision.Period && mention.First == mention.Last ? After(mention) : DayCalendar.WorkingDayFrom(mention.First);

    private static bool Any(ulong senses, Sense one) => (senses & (1UL << (int)one)) != 0;

    private static bool Any(ulong senses, Sense one, Sense two, Sense three) => Any(senses, one) || Any(senses, two) || Any(senses, three);
}
