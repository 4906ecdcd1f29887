using FollowUp.Office.Core.Absences;
using FollowUp.Office.Core.DueTimes;

namespace FollowUp.Office.Core.Said;

/// <summary>
/// Chooses the day to come back. A date with words of getting in touch beats one with words of postponing, and both beat a date that
/// stands by itself ("In October?"); a date nearer to something else (an invoice, a meeting that was) is none.
/// </summary>
internal readonly ref struct WhenChooser(Words words, List<Mention> mentions, List<ulong> senses, DateOnly said, WorkingWeek week)
{
    private const int MostYears = 3;
    private const int ShortSpan = 31;
    private const int LongSpan = 300;
    private const int BeforeFeast = 7;
    private const int MostUnknown = 2;
    private const int MostCost = 38;
    private const int NearWeak = 8;
    private const int FarUnsaid = 240;
    private const int FarAsked = 330;

    // Feasts from this number on are not waited for: the first of September, when everybody is back.
    private const int FirstStart = 40;

    private const ulong Contact = 1UL << (int)Sense.Contact;
    private const ulong Later = (1UL << (int)Sense.Later) | (1UL << (int)Sense.Back);
    private const ulong Busy = 1UL << (int)Sense.Away;
    private const ulong Then = 1UL << (int)Sense.Later;
    private const ulong Stray = 1UL << (int)Sense.Stray;

    private readonly Words _words = words;
    private readonly Cues _cues = new(words);
    private readonly SaidSentences _sentences = new(words, mentions, senses);

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

    // New Year's day is no working day anywhere.
    private DateOnly? Working(DateOnly day)
    {
        var working = week.WorkingDayFrom(day is { Month: 1, Day: 1 } ? day.AddDays(1) : day);
        return day > said && working <= said.AddYears(MostYears) ? working : null;
    }

    private int Score(Mention mention, Role role, bool isDenied)
    {
        var (contact, later, stray) = (_cues.Nearest(mention, Contact), _cues.Nearest(mention, Later), _cues.Nearest(mention, Stray));
        var isOver = role == Role.After || isDenied && role is Role.Before or Role.Until or Role.Through;
        var busy = mention.IsRange || isDenied || role is Role.After or Role.Before or Role.Until or Role.Through || mention.Precision == Precision.Period ? _cues.Nearest(mention, Busy) : Cues.None;
        var nearest = Math.Min(contact, Math.Min(later, busy));
        if (stray <= nearest && stray != Cues.None && !isOver || IsTooWeak(mention, role, nearest) || IsRatherPast(mention, Math.Min(contact, later)))
        {
            return 0;
        }

        return (contact != Cues.None ? 100 - Math.Min(contact, MostCost)
            : later != Cues.None ? 90 - Math.Min(later, MostCost)
            : busy != Cues.None ? 60
            : isOver ? 58
            : isDenied ? 55
            : Alone(mention, role)) - (isDenied && !isOver ? 30 : 0);
    }

    // No word says what the date is of: its neighbours may, or its own form.
    private int Alone(Mention mention, Role role)
    {
        var isVague = IsVague(mention);
        return mention.Feast > 0 && role == Role.None || IsUnderWay(mention) ? 0
            : role == Role.From ? 48
            : IsBesideContact(mention, isVague) ? 45
            : IsShort(mention, isVague) ? 40
            : isVague ? 35 : 0;
    }

    // What happens has a date; who says "mid-September" or "in two months" thinks of a time, and why would they write it in an answer?
    private bool IsVague(Mention mention) =>
        !mention.IsRange && (mention.Precision == Precision.Period || mention.Part is not null || mention.Precision == Precision.Relative && !_words.Has(mention.Start, Sense.Offset));

    private bool IsUnderWay(Mention mention) => mention is { Precision: Precision.Period, Part: null } && mention.First <= said;

    // In March "in January" was this year's, and "3 January" too, unless a year or a wish says otherwise.
    private bool IsRatherPast(Mention mention, int asked) =>
        mention.First > said.AddDays(asked == Cues.None ? FarUnsaid : FarAsked) && mention.Precision is Precision.Date or Precision.Period && mention.Part is null && !_cues.HasYear(mention);

    // "Mar", "so" and "3.4" are often no dates; a word before them or a cue close by says so.
    private bool IsTooWeak(Mention mention, Role role, int nearest) =>
        mention.IsWeak && role == Role.None && (mention.Precision switch
        {
            Precision.Weekday => true,
            Precision.Period => _words[mention.Start].Length <= 3 && !_words[mention.Start].IsIdeographic && !_words.Has(mention.Start - 1, Sense.In),
            _ => nearest > NearWeak,
        });

    // "We will have money in May. Please get in touch then."
    private bool IsBesideContact(Mention mention, bool isVague)
    {
        var sentence = _words[mention.Start].Sentence;
        return IsContactAlone(sentence + 1, isVague ? Contact : Contact | Then) || isVague && IsContactAlone(sentence - 1, Contact);
    }

    private bool IsContactAlone(int sentence, ulong senses) =>
        sentence >= 0 && sentence < _sentences.Count && (_sentences.SensesOf(sentence) & senses) == senses && !_sentences.IsDated(sentence);

    // "Rather in October?" A day may be said in passing ("the ship sails on Thursday"), so that it has to be nearly alone.
    private bool IsShort(Mention mention, bool isVague) =>
        mention.Precision != Precision.DayOnly && !_words.Has(mention.Start, Sense.Offset)
        && _sentences.UnknownWords(_words[mention.Start].Sentence) <= (isVague ? MostUnknown : 0);

    private DateOnly? DayOf(Mention mention, Role role, bool isDenied)
    {
        var senses = _sentences.SensesOf(_words[mention.Start].Sentence);
        var isBusy = (senses & Busy) != 0;
        return role switch
        {
            Role.After => After(mention),
            Role.Before => isDenied ? StartOrEnd(mention) : Before(mention),
            Role.Until or Role.Through when isDenied && mention.Part is null && mention.Precision != Precision.Date && !isBusy => StartOrEnd(mention),
            Role.Until or Role.Through when !isDenied && !isBusy && (senses & Contact) != 0 => StartOrEnd(mention),
            Role.Until when mention is { Part: null, Feast: 0 } => StartOrEnd(mention),
            Role.Until or Role.Through => After(mention),
            _ when mention.IsRange && isBusy || IsBusyIn(mention) => After(mention),
            _ when isDenied => Denied(mention),
            _ => StartOrEnd(mention),
        };
    }

    // "We cannot say in two weeks" names a time all the same; "not tomorrow" names none.
    private DateOnly? Denied(Mention mention) => mention.Precision switch
    {
        Precision.Period => After(mention),
        Precision.Relative when !_words.Has(mention.Start, Sense.Offset) => StartOrEnd(mention),
        _ => null,
    };

    // "I am out next week".
    private bool IsBusyIn(Mention mention) =>
        mention is { Precision: Precision.Period, Part: null } && _cues.Nearest(mention, Busy) < Math.Min(_cues.Nearest(mention, Contact), _cues.Nearest(mention, Later));

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

    // Of a span that has begun it is the next day, unless the span is long.
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
