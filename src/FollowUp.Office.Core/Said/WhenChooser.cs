using FollowUp.Office.Core.Absences;
using FollowUp.Office.Core.DueTimes;

namespace FollowUp.Office.Core.Said;

/// <summary>
/// Chooses the day to come back. A date with words of getting in touch beats one with words of postponing, and both beat a date that
/// stands by itself ("In October?"); a date nearer to something else (an invoice, a meeting that was) is none.
/// </summary>
internal readonly ref struct WhenChooser(Words words, List<Mention> mentions, List<ulong> sentences, DateOnly said, WorkingWeek week)
{
    private const int MostYears = 3;
    private const int ShortSpan = 31;
    private const int LongSpan = 300;
    private const int BeforeFeast = 7;
    private const int MostUnknown = 2;
    private const int CharactersOfAWord = 2;
    private const int MostCost = 38;
    private const int NearWeak = 8;

    // Feasts from this number on are not waited for: the first of September, when everybody is back.
    private const int FirstStart = 40;

    private const ulong Contact = 1UL << (int)Sense.Contact;
    private const ulong Later = (1UL << (int)Sense.Later) | (1UL << (int)Sense.Back);
    private const ulong Busy = 1UL << (int)Sense.Away;
    private const ulong Stray = 1UL << (int)Sense.Stray;

    private readonly Words _words = words;
    private readonly Cues _cues = new(words);

    public (DateOnly Day, Mention Mention)? Choose()
    {
        (DateOnly Day, Mention Mention)? best = null;
        var most = 0;
        foreach (var mention in mentions)
        {
            var role = _cues.RoleOf(mention);
            var isDenied = _cues.IsDenied(mention, role);
            var score = _cues.IsPast(mention) || _cues.IsThankedFor(mention) ? 0 : Score(mention, role, isDenied);
            if (score > most && DayOf(mention, role, isDenied) is { } day && Working(day) is { } working)
            {
                (best, most) = ((working, mention), score);
            }
        }

        return best;
    }

    private DateOnly? Working(DateOnly day) =>
        day > said && day <= said.AddYears(MostYears) && week.WorkingDayFrom(day) is var working && working <= said.AddYears(MostYears) ? working : null;

    private int Score(Mention mention, Role role, bool isDenied)
    {
        var senses = sentences[_words[mention.Start].Sentence];
        var (contact, later, stray) = (_cues.Nearest(mention, Contact), _cues.Nearest(mention, Later), _cues.Nearest(mention, Stray));
        var busy = mention.IsRange || role is Role.Until or Role.Through or Role.After or Role.Before || isDenied ? _cues.Nearest(mention, Busy) : Cues.None;
        var isOver = role == Role.After || isDenied && role is Role.Before or Role.Until or Role.Through;
        var nearest = Math.Min(contact, Math.Min(later, busy));
        if (stray <= nearest && stray != Cues.None && !isOver || IsTooWeak(mention, role, nearest))
        {
            return 0;
        }

        var denial = isDenied && !isOver ? 30 : 0;
        return (contact != Cues.None ? 100 - Math.Min(contact, MostCost)
            : later != Cues.None ? 90 - Math.Min(later, MostCost)
            : busy != Cues.None ? 60
            : isOver ? 58
            : isDenied ? 55
            : stray != Cues.None ? 0
            : role == Role.From ? 48
            : IsBesideContact(mention) ? 45
            : IsShort(_words[mention.Start].Sentence) && senses != 0 ? 40
            : IsVague(mention) ? 35 : 0) - denial;
    }

    // What happens has a date; who says "mid-September" or "in two months" thinks of a time, and why would they write it in an answer?
    private static bool IsVague(Mention mention) =>
        mention is { IsRange: false, Precision: Precision.Period } or { Part: not null } or { IsRange: false, Precision: Precision.Relative };

    // "Mar", "so" and "3.4" are often no dates; a word before them or a cue close by says so.
    private bool IsTooWeak(Mention mention, Role role, int nearest) =>
        mention.IsWeak && role == Role.None && (mention.Precision switch
        {
            Precision.Weekday => true,
            Precision.Period => _words[mention.Start].Length <= 3 && !_words[mention.Start].IsIdeographic && !_words[mention.Start].StartsUpper,
            _ => nearest > NearWeak,
        });

    // "We will have money in May. Please get in touch then."
    private bool IsBesideContact(Mention mention)
    {
        var sentence = _words[mention.Start].Sentence;
        return IsContactAlone(sentence + 1) || IsContactAlone(sentence - 1);
    }

    private bool IsContactAlone(int sentence)
    {
        if (sentence < 0 || sentence >= sentences.Count || (sentences[sentence] & Contact) == 0)
        {
            return false;
        }

        foreach (var mention in mentions)
        {
            if (_words[mention.Start].Sentence == sentence)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsShort(int sentence)
    {
        var (unknown, characters) = (0, 0);
        foreach (ref readonly var token in _words.All)
        {
            var isUnknown = token.Sentence == sentence && token is { Kind: TokenKind.Word, Senses: 0 };
            unknown += isUnknown && !token.IsIdeographic ? 1 : 0;
            characters += isUnknown && token.IsIdeographic ? 1 : 0;
        }

        return unknown + characters / CharactersOfAWord <= MostUnknown;
    }

    private DateOnly? DayOf(Mention mention, Role role, bool isDenied)
    {
        var senses = sentences[_words[mention.Start].Sentence];
        var isBusy = (senses & Busy) != 0;
        return role switch
        {
            Role.After => After(mention),
            Role.Before => isDenied ? StartOrEnd(mention) : Before(mention),
            Role.Until or Role.Through when isDenied && mention.Part is null && mention.Precision != Precision.Date && !isBusy => StartOrEnd(mention),
            Role.Until or Role.Through when !isDenied && !isBusy && (senses & Contact) != 0 => StartOrEnd(mention),
            Role.Until when mention is { Part: null, Feast: 0 } => StartOrEnd(mention),
            Role.Until or Role.Through => After(mention),
            _ when mention.IsRange && isBusy => After(mention),
            _ when isDenied => mention.Precision == Precision.Period ? After(mention) : mention.Precision == Precision.Relative ? StartOrEnd(mention) : null,
            _ => StartOrEnd(mention),
        };
    }

    // Nobody is called on a feast, but behind it.
    private DateOnly? StartOrEnd(Mention mention) => mention.Feast is > 0 and < FirstStart ? After(mention) : Start(mention);

    private static DateOnly After(Mention mention) => (mention.Part switch
    {
        Sense.End => mention.Whole.Last,
        Sense.Early => mention.Whole.First.AddDays((mention.Whole.Last.DayNumber - mention.Whole.First.DayNumber) / 3),
        Sense.Middle => mention.Whole.First.AddDays((mention.Whole.Last.DayNumber - mention.Whole.First.DayNumber) * 2 / 3),
        _ => mention.Last,
    }).AddDays(1);

    // A week before: time enough to be read. Before a day that is nearer than that, the last working day.
    private DateOnly? Before(Mention mention)
    {
        if (mention.Part is not null)
        {
            return Start(mention);
        }

        var day = mention.First.AddDays(-BeforeFeast);
        if (day > said)
        {
            return day;
        }

        for (day = mention.First.AddDays(-1); day > said; day = day.AddDays(-1))
        {
            if (week.WorkingDayFrom(day) == day)
            {
                return day;
            }
        }

        return null;
    }

    // New Year's day is no working day anywhere. Of a span that has begun it is the next day, unless the span is long.
    private DateOnly? Start(Mention mention)
    {
        var day = mention.Part switch
        {
            Sense.End => EndOf(mention.Whole),
            Sense.Middle when mention.Whole.Last.DayNumber - mention.Whole.First.DayNumber > ShortSpan =>
                mention.Whole.First.AddDays((mention.Whole.Last.DayNumber - mention.Whole.First.DayNumber) / 2),
            _ => mention.First,
        };
        var last = mention.Part is null ? mention.Last : mention.Whole.Last;
        day = day is { Month: 1, Day: 1 } ? day.AddDays(1) : day;
        return day > said ? day
            : last > said && last.DayNumber - mention.First.DayNumber <= ShortSpan && (mention.Precision == Precision.Period || mention.Part is not null || mention.IsRange) ? said.AddDays(1)
            : null;
    }

    // The end of a month or quarter is its last week of work, that of a week its Friday; of a year December.
    private static DateOnly EndOf((DateOnly First, DateOnly Last) whole)
    {
        var days = whole.Last.DayNumber - whole.First.DayNumber;
        if (days > LongSpan)
        {
            return new DateOnly(whole.Last.Year, 12, 1);
        }

        var lastOfWork = whole.Last.AddDays(-Math.Max(0, DayCalendar.Iso(whole.Last) - 5));
        return days < 7 ? whole.Last : lastOfWork.AddDays(1 - DayCalendar.Iso(lastOfWork));
    }
}
